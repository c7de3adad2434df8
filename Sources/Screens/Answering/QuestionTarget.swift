/// What can be opened on a screen about a question.
enum QuestionTarget: Hashable, Sendable {
  /// A place among the answers, or the field for one.
  case answer(Int)
  /// The answer is complete.
  case done
  /// One does not know the answer yet.
  case unknown
  /// How sure one is of the answer.
  case certainty
  case filter
  case next, previous, lesson, flag, clear, overview
  /// A question of an exam, in the list of all.
  case item(Int)
  /// The exam is done.
  case submit
  /// A place by its letter, which ticks it or leads there.
  case choose(Int)
  /// Moves what is held.
  case shift(Int)
  case undo, doubtful, easy, story
}
