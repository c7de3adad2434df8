import Curriculum
import Quiz
import Texts

extension ItemReport {
  /// What is to be said of the item, each in plain words.
  public func remarks(in language: Language) -> [String] {
    findings.map { finding in
      finding.text { letter($0, in: language) }(language)
    }
  }
}

extension ItemReport {
  /// The figures as people read them, in the order of `ItemAnalysis.figureNames`; the discrimination
  /// with the range that holds the true one in 95 of 100 cases.
  public func figures(in language: Language) -> [String] {
    var figures = analysis.figures(in: language)
    guard let interval = analysis.discriminationInterval,
      let place = ItemAnalysis.figureNames.firstIndex(of: .discrimination)
    else { return figures }
    let bounds = [interval.lowerBound, interval.upperBound].map {
      language.numberOrDash($0, places: 0)
    }
    figures[place] += " (\(bounds[0])…\(bounds[1]))"
    return figures
  }
}
