import Quiz
import Texts
import Training

extension PhoneNews {
  /// What happened, in a few words.
  public func text(_ name: (ParticipantID) -> String) -> Text {
    switch self {
    case .arrived(let id): .phoneArrived(name(id))
    case .started(let id): .phoneStarted(name(id))
    case .ended(let id, let answered, let count, let ender):
      .phoneEnded(name(id), answered: answered, of: count, by: ender)
    case .wrongCode(let id): .phoneWrongCode(name(id))
    case .asked(let id): .phoneAsks(name(id))
    }
  }
}
