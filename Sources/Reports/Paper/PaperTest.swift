import Curriculum
import Quiz

/// One of a session's tests, to be printed and answered by hand.
///
/// Its questions stand in the order in which they are asked on the screen, and its letters are those
/// that answers from paper are read with.
public struct PaperTest: Hashable, Sendable {
  /// One question as it stands on paper.
  public struct Item: Hashable, Sendable {
    public var question: Question
    /// For each letter the index of what it stands for in the question.
    public var order: [Int]
    /// The case to be read before it; nil where there is none, or where it stands above already.
    public var story: CaseStudy?
  }

  public let session: TrainingSession
  public let role: TestRole
  /// The questions.
  public let items: [Item]
  let letterhead: Letterhead

  /// Puts a test of a session on paper.
  /// - Parameter attempt: the test as `Training.paper` gives it.
  public init(
    _ role: TestRole, of session: TrainingSession, _ attempt: Attempt,
    _ letterhead: Letterhead = Letterhead()
  ) {
    var told: Set<CaseID> = []
    self.session = session
    self.role = role
    self.letterhead = letterhead
    self.items = zip(attempt.questions, attempt.plan.items).map { question, item in
      let isNew = question.caseID.map { told.insert($0).inserted } ?? false
      return Item(question: question, order: item.order, story: isNew ? question.caseStudy : nil)
    }
  }
}
