/// How well a question was remembered, in the four grades that FSRS learns from.
public enum ReviewRating: Int, CaseIterable, Hashable, Sendable {
  /// Forgotten.
  case again = 1
  /// Remembered with difficulty.
  case hard
  /// Remembered.
  case good
  /// Remembered without effort.
  case easy

  /// The rating that an answer amounts to: less than half the point is forgotten, less than the
  /// whole is hard; a right answer is what the participant said of it, good where nothing was said.
  public init(mark: Mark, confidence: Attempt.Confidence) {
    guard mark.isRight else {
      self = mark.fraction < 0.5 ? .again : .hard
      return
    }
    self =
      switch confidence {
      case .doubtful: .hard
      case .unsaid: .good
      case .easy: .easy
      }
  }
}
