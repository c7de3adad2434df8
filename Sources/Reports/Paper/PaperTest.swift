import Curriculum
import Foundation
import Quiz
import Records

/// One of a session's tests, to be printed and answered by hand.
///
/// Its questions stand in the order in which they are asked on the screen, and its letters are those
/// that answers from paper are read with.
public struct PaperTest: Hashable, Sendable {
  /// One question as it stands on paper.
  public struct Item: Hashable, Sendable {
    /// The question.
    public var question: Question
    /// For each letter the index of what it stands for in the question.
    public var order: [Int]
    /// The case to be read before it; nil where there is none, or where it stands above already.
    public var story: CaseStudy?
  }

  /// The session.
  public let session: TrainingSession
  /// Which test it is.
  public let kind: AttemptPlan.Kind
  /// The questions.
  public let items: [Item]

  /// Puts a test of a session on paper.
  /// - Throws: `SessionError.noSuchTest`; `QuizError` when the bank can't fill the blueprint.
  public init(
    _ kind: AttemptPlan.Kind, of session: TrainingSession, outline: ModuleOutline,
    bank: QuestionBank
  ) throws {
    let attempt = Attempt(
      plan: try session.paperPlan(
        kind, outline: outline, bank: bank, id: session.id, at: session.createdAt), bank: bank)
    var told: Set<CaseID> = []
    self.session = session
    self.kind = kind
    self.items = zip(attempt.questions, attempt.plan.items).map { question, item in
      let isNew = question.caseID.map { told.insert($0).inserted } ?? false
      return Item(
        question: question, order: item.order,
        story: isNew ? question.caseStudy : nil)
    }
  }
}
