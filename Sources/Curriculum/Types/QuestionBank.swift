import Synchronization

/// All questions of a module.
///
/// A bank that comes from what was kept reads a question when it is asked for, so that a large one
/// opens without a wait; once, for a class is asked the same few.
public struct QuestionBank: Sendable {
  /// What choosing questions needs to know of each, in the files' order.
  public let headers: [QuestionHeader]
  private let read: @Sendable (Int) -> Question?
  private let known = Known()

  /// Makes a bank; of two questions with one id the first counts.
  public init(questions: [Question]) {
    self.init(headers: questions.map(\.header)) { questions[$0] }
  }

  /// - Parameter read: gives the question of a header's place.
  init(headers: [QuestionHeader], read: @escaping @Sendable (Int) -> Question?) {
    self.headers = headers
    self.read = read
  }

  /// Where each question is: found out when the first is asked for, since who chooses among many asks
  /// for few; and those that were asked for.
  private final class Known: Sendable {
    let state = Mutex<(places: [QuestionID: Int]?, questions: [QuestionID: Question])>((nil, [:]))
  }

  /// All questions, in the files' order.
  public var questions: [Question] { headers.indices.compactMap(read) }

  /// The question with this id, or nil.
  public func question(_ id: QuestionID) -> Question? {
    known.state.withLock { state in
      if let question = state.questions[id] { return question }
      let places =
        state.places
        ?? Dictionary(
          headers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
      state.places = places
      let question = places[id].flatMap(read)
      state.questions[id] = question
      return question
    }
  }
}

/// What choosing a question needs to know of it.
public struct QuestionHeader: Hashable, Identifiable, Sendable {
  public let id: QuestionID
  /// The statement that it tests.
  public let statement: StatementID
  /// What it asks of the mind.
  public let level: Question.Level
  /// The test form that it belongs to, or practice.
  public let form: Question.Form
  /// Its type.
  public let kind: Question.Kind
  /// The case that it belongs to, or nil.
  public let caseID: CaseID?
}

extension Question {
  /// What choosing it needs to know of it.
  public var header: QuestionHeader {
    QuestionHeader(
      id: id, statement: statement, level: level, form: form, kind: body.kind, caseID: caseID)
  }
}
