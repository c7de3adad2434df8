/// All questions and cases of a module, found by id.
public struct QuestionBank: Hashable, Sendable {
  /// The questions, in the files' order.
  public let questions: [Question]
  /// The cases, in the files' order.
  public let cases: [CaseStudy]
  private let questionIndex: [String: Int]
  private let caseIndex: [String: Int]

  /// Indexes questions and cases; where two have one id, the first is found.
  public init(questions: [Question], cases: [CaseStudy]) {
    self.questions = questions
    self.cases = cases
    self.questionIndex = Dictionary(
      questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.caseIndex = Dictionary(
      cases.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The question with this id, or nil when the content no longer has it.
  public func question(_ id: String) -> Question? {
    questionIndex[id].map { questions[$0] }
  }

  /// The case with this id, or nil.
  public func caseStudy(_ id: String) -> CaseStudy? {
    caseIndex[id].map { cases[$0] }
  }
}
