import Curriculum

/// An item of a test as it stands on paper: a question, and for each letter the index of what it
/// stands for in the question.
public struct PaperItem: Hashable, Sendable {
  public var question: Question
  public var order: [Int]

}

extension Attempt {
  /// Its items as they stand on paper.
  public var paperItems: [PaperItem] {
    zip(questions, plan.items).map { PaperItem(question: $0, order: $1.order) }
  }
}
