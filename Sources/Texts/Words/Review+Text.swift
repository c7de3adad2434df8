import Curriculum
import Quiz

extension SelectionReason {
  /// The reason in words.
  ///
  /// It never names the statement: the name would give some answers away.
  public func text(in language: Language) -> String {
    let percent = { (share: Double) in language.percent(share * 100, places: 0) }
    let text: Text =
      switch self {
      case .due(let retrievability): .reasonDue(percent(retrievability))
      case .step: .reasonStep
      case .new: .reasonNew
      case .variant: .reasonVariant
      case .lowMastery(let share): .reasonWeak(percent(share))
      }
    return text(language)
  }
}
