import Curriculum

/// An item of a test as it stands on paper: a question, and for each letter the index of what it
/// stands for in the question.
public struct PaperItem: Hashable, Sendable {
  public var question: Question
  public var order: [Int]

  public init(question: Question, order: [Int]) {
    self.question = question
    self.order = order
  }
}
