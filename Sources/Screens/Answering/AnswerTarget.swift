/// What can be opened on an answer sheet.
enum AnswerTarget: Hashable, Sendable {
  /// A place among the answers, or the field for one.
  case answer(Int)
  /// The answer is complete.
  case done
  /// A place by its letter, which ticks it or leads there.
  case choose(Int)
  /// Moves what is held.
  case shift(Int)
}

/// What can be opened on a screen that has an answer sheet.
protocol SheetTarget: Hashable, Sendable {
  /// The target of something on the sheet.
  static func sheet(_ target: AnswerTarget) -> Self
  /// What it is on the sheet; nil beside it.
  var onSheet: AnswerTarget? { get }
}
