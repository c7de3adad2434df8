/// How far a question is learnt, as the records name it.
public enum ReviewPhaseName: String, Hashable, Sendable {
  /// On the way through the learning steps.
  case learning
  /// Learnt, and reviewed after days.
  case review
  /// Forgotten, and on the way through the relearning steps.
  case relearning
}
