import Curriculum
import Texts
import Training

extension PaperSheet {
  /// What differs from what was entered before, a text for each answer.
  public var differencesInWords: [Text] {
    guard let earlier else { return [] }
    let shown = { (answer: String) in answer.isEmpty ? "–" : answer }
    return differences.map {
      .answerDiffers($0 + 1, shown(answers[$0]), earlier: shown(earlier[$0]))
    }
  }

  /// The same in one line.
  public func summary(_ language: Language) -> String {
    if earlier == nil { return Text.firstEntry(language) }
    let words = (reasonNeeded == .onScreen ? [.takenOnScreen] : []) + differencesInWords
    return words.isEmpty
      ? Text.secondEntrySame(language) : words.map { $0(language) }.joined(separator: "; ")
  }
}
