import Quiz
import Texts

extension SelectionReason {
  /// The reason in words.
  ///
  /// It never names the statement: the name would give some answers away.
  @MainActor
  func text(with look: Look) -> String {
    let percent = { (share: Double) in look.language.percent(share * 100, places: 0) }
    switch self {
    case .due(let retrievability): return look(.reasonDue(percent(retrievability)))
    case .step: return look(.reasonStep)
    case .new: return look(.reasonNew)
    case .variant: return look(.reasonVariant)
    case .lowMastery(let share): return look(.reasonWeak(percent(share)))
    }
  }
}
