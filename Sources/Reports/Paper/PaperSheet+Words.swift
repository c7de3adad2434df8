import Curriculum
import Texts
import Training

extension PaperSheet {
  /// What differs from what was entered before: the form, or a text for each answer.
  public var differencesInWords: [Text] {
    if let earlierForm { return [.formBefore(earlierForm.rawValue)] }
    guard let earlier else { return [] }
    let shown = { (answer: String) in answer.isEmpty ? "–" : answer }
    return differences.map {
      .answerDiffers($0 + 1, shown(answers[$0]), earlier: shown(earlier[$0]))
    }
  }

  /// What should be seen before it is stored, whatever stood there.
  public var warnings: [Text] { asksAgain ? [.formOfOtherTest] : [] }

  /// The same in one line.
  public func summary(_ language: Language) -> String {
    let onScreen: [Text] = reasonNeeded == .onScreen ? [.takenOnScreen] : []
    let words =
      (form.map { [Text.formNamed($0.rawValue)] } ?? [])
      + (earlier == nil ? [.firstEntry] : onScreen + differencesInWords) + warnings
    return words.isEmpty ? Text.secondEntrySame(language) : words.joined(separator: "; ")(language)
  }
}
