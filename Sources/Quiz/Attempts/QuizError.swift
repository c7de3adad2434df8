import Curriculum

/// What the quiz engine refuses, and why.
public enum QuizError: Error, Hashable, Sendable {
  /// No question fits the filter.
  case noQuestions
  /// A row of a blueprint asks for more questions than the bank has.
  case notEnoughQuestions(blueprint: BlueprintID, row: Blueprint.Row, found: Int)
  /// The attempt has been submitted; nothing in it changes any more.
  case alreadySubmitted
  /// The time limit was over before the answer came.
  case timeIsUp
  /// The attempt has no item of this number (from 0).
  case noSuchItem(Int)
  /// The answer was given and its feedback shown; it stands.
  case alreadyAnswered(Int)
  /// The response is not one that the question's type can have.
  case wrongResponse(Int)
}
