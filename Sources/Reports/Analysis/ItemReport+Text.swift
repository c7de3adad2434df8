import Curriculum
import Quiz
import Texts

extension ItemReport {
  /// What is to be said of the item, each in plain words; what all sessions say of the key ends with
  /// the discrimination in all of them.
  public func remarks(in language: Language) -> [String] {
    let last = findings.lastIndex(where: \.isOfKey)
    return findings.enumerated().map { place, finding in
      let words = finding.text {
        letter($0, in: language)
      } written: {
        question.written($0, order: order, in: language)
      }(language)
      guard place == last, let correlation = evidence.correlation else { return words }
      let figure = language.numberOrDash(100 * correlation.value, places: 0)
      let range = language.range(correlation.interval.scaled(by: 100), places: 0)
      return words + "; "
        + Text.discriminationInAll(
          "\(figure) (\(range))", people: correlation.count, sessions: correlation.sampleCount
        )(language)
    }
  }
}

extension ItemReport {
  /// Where no options are listed with who chose them: what stands on the paper, and the key as it is
  /// written there.
  public func paperLines(in language: Language) -> [String] {
    guard distractors == nil else { return [] }
    let ruled = findings.compactMap { if case .ruled(let verdict) = $0 { verdict } else { nil } }
    let keys = question.keys(under: ruled, in: language)
      .map { question.written($0, order: order, in: language) }
    let (rows, texts) = (question.paperRows, question.letteredTexts)
    return rows.enumerated().map { "\($0 + 1). \($1.text(in: language))" }
      + order.enumerated().map { "\(Question.letter($0))  \(texts[$1].text(in: language))" }
      + [
        "\(Text.key(language).capitalizedAtStart): \(keys.joined(separator: Text.orElse(language)))"
      ]
  }

  /// The figures as people read them; the discrimination with the range that holds the true one in 95
  /// of 100 cases.
  public func figures(in language: Language) -> [(name: Text, value: String)] {
    ItemAnalysis.figures.map { name, value in
      let interval = name == .discrimination ? analysis.discriminationInterval : nil
      let range = interval.map { " (\(language.range($0, places: 0)))" }
      return (name, value(analysis, language) + (range ?? ""))
    }
  }
}
