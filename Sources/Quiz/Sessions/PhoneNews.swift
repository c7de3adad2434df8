/// What a trainer is told of the phones that answer a test.
public enum PhoneNews: Hashable, Sendable {
  case arrived(ParticipantID)
  case started(ParticipantID)
  case ended(ParticipantID, answered: Int, of: Int, by: Attempt.Ender?)
  case wrongCode(ParticipantID)
  /// Somebody without a card asks to be let in.
  case asked(ParticipantID)
  /// What was in front of somebody went on at the same phone by another program.
  case isServedTwice(ParticipantID)

  /// Whether the trainer has to do something.
  public var isTrouble: Bool { if case .isServedTwice = self { true } else { false } }
}
