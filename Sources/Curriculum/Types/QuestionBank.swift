/// All questions and cases of a module.
///
/// A bank that comes from the compiled cache decodes a question when it is asked for, so that a
/// large bank opens without a wait.
public struct QuestionBank: Sendable {
  /// What choosing questions needs to know of each, in the files' order.
  public let headers: [QuestionHeader]
  /// The cases, in the files' order.
  public let cases: [CaseStudy]
  private let store: Store
  private let questionIndex: [QuestionID: Int]
  private let caseIndex: [CaseID: Int]

  private enum Store: Sendable {
    case read([Question])
    case compiled(CompiledQuestions)
  }

  /// Makes a bank; of two questions or cases with one id the first counts.
  public init(questions: [Question], cases: [CaseStudy]) {
    self.init(headers: questions.map(\.header), cases: cases, store: .read(questions))
  }

  /// A bank whose questions stand in a compiled file.
  init(compiled: CompiledQuestions, cases: [CaseStudy]) {
    self.init(headers: compiled.headers, cases: cases, store: .compiled(compiled))
  }

  private init(headers: [QuestionHeader], cases: [CaseStudy], store: Store) {
    self.headers = headers
    self.cases = cases
    self.store = store
    self.questionIndex = Dictionary(
      headers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.caseIndex = Dictionary(
      cases.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All questions, in the files' order.
  public var questions: [Question] {
    switch store {
    case .read(let questions): questions
    case .compiled(let compiled): headers.indices.compactMap(compiled.question)
    }
  }

  /// The question with this id, or nil.
  public func question(_ id: QuestionID) -> Question? {
    questionIndex[id].flatMap { index in
      switch store {
      case .read(let questions): questions[index]
      case .compiled(let compiled): compiled.question(at: index)
      }
    }
  }

  /// The case with this id, or nil.
  public func caseStudy(_ id: CaseID) -> CaseStudy? {
    caseIndex[id].map { cases[$0] }
  }
}

/// What choosing a question needs to know of it.
public struct QuestionHeader: Hashable, Identifiable, Sendable {
  /// The question's id.
  public var id: QuestionID
  /// The statement that it tests.
  public var statement: StatementID
  /// What it asks of the mind.
  public var level: Question.Level
  /// The test form that it belongs to, or practice.
  public var form: Question.Form
  /// Its type.
  public var kind: Question.Kind
  /// The case that it belongs to, or nil.
  public var caseID: CaseID?
}

extension Question {
  /// What choosing it needs to know of it.
  public var header: QuestionHeader {
    QuestionHeader(
      id: id, statement: statement, level: level, form: form, kind: body.kind, caseID: caseStudy?.id
    )
  }
}
