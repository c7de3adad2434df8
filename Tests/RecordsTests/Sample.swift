import Foundation
import Scratch

@testable import Curriculum
@testable import Quiz
@testable import Records

/// Small values that the tests store.
enum Sample {
  static let start = Date(timeIntervalSince1970: 1_800_000_000)
  static let module: ModuleID = "m"

  /// The moment after so many seconds, by both clocks.
  static func moment(_ seconds: Int = 0) -> Moment {
    Moment(date: start.addingTimeInterval(Double(seconds)), running: .seconds(seconds))
  }

  static func text(_ text: String) -> LocalizedText { LocalizedText(id: text) }

  static func question(
    _ id: QuestionID, _ statement: String = "D1", form: Question.Form = .practice,
    body: Question.Body? = nil
  ) -> Question {
    let choice = ["a", "b", "c", "d"].map {
      Question.Option(text: text($0), isCorrect: $0 == "a", why: text("w"))
    }
    return Question(
      id: id, statement: StatementID(statement)!, level: .apply, form: form, prompt: text("?"),
      explanation: text("!"), body: body ?? .singleChoice(choice), caseStudy: nil)
  }

  /// Eight questions of each form, whose first option is the key.
  static let bank = QuestionBank(
    questions: Question.Form.allCases.enumerated().flatMap { place, form in
      (1...8).map { question("D\($0)-0\(place + 1)", "D\($0)", form: form) }
    })

  static func attemptStart(at date: Date = start, seed: UInt64 = 5) -> AttemptStart {
    AttemptStart(id: AttemptID(UUID()), module: module, seed: seed, date: date)
  }

  static func practice(at date: Date = start) throws -> Attempt {
    try .practice(PracticeFilter(count: 5), from: bank, attemptStart(at: date))
  }

  static func review(at date: Date = start) throws -> Attempt {
    let questions = bank.headers.filter { $0.form == .practice }.prefix(5)
    return try .asking(
      questions.map { ReviewQueue.Entry(question: $0, reason: .new) }, for: .review, from: bank,
      attemptStart(at: date))
  }

  static func exam() throws -> Attempt {
    try .test(
      blueprint("exam"), for: .test("exam", Terms(minutes: 30, passMark: 70)), from: bank,
      attemptStart())
  }

  static func blueprint(_ id: BlueprintID) -> Blueprint {
    Blueprint(
      id: id, name: text(id.rawValue), form: id == "pre-test" ? .a : id == "exam" ? .practice : .b,
      minutes: 30, passMark: 70, rows: [.init(section: "D", level: nil, count: 5)])
  }

  static func test(_ role: TestRole, state: SessionTest.State = .unopened) -> SessionTest {
    SessionTest(
      role: role, blueprint: BlueprintID(role.rawValue), state: state,
      terms: Terms(minutes: 30, passMark: 60))
  }

  static func session(
    title: String = "Pelatihan kader", tests: [SessionTest] = [test(.preTest), test(.postTest)]
  ) -> TrainingSession {
    TrainingSession(
      id: SessionID(UUID()), number: 1,
      facts: .init(title: title, startsOn: Day("2026-11-23")!), module: module, questionSeed: 7,
      createdAt: start, tests: tests)
  }

  static func participant(_ name: String) -> Participant {
    Participant(id: ParticipantID(UUID()), facts: RosterPerson(name: name), createdAt: start)
  }

  /// A module with the blueprints of a session's tests.
  static func outline(of session: TrainingSession) -> ModuleOutline {
    ModuleOutline(
      id: module, title: text("M"), version: "1.0.0", licence: "CC-BY-4.0",
      source: .init(title: "S", author: "A", body: "B", note: text("N")), sections: [],
      blueprints: session.tests.map { blueprint($0.blueprint) }, glossary: [], coverage: [],
      goals: nil)
  }

  /// The attempt at a session's test.
  static func attempt(at role: TestRole, of session: TrainingSession) throws -> Attempt {
    try session.attempt(
      role, for: .straight,
      asking: session.questions(
        of: role, for: .straight, outline: outline(of: session), bank: bank),
      attemptStart(seed: .random(in: .min ... .max)))
  }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder: Sendable {
  let path = Scratch.place().path
  /// The database file in it.
  var database: String { path + "/" + Store.fileName }
}

extension Attempt {
  /// Does actions, and gives the steps as they are to be stored.
  mutating func perform(_ actions: AttemptAction..., at now: Moment) throws -> [Attempts.Step] {
    try actions.map { action in
      try apply(action, at: now)
      return (self, action)
    }
  }
}

extension Store {
  /// The machine that the database is of.
  func device() throws -> DeviceID? { try read { try $0.firstValue("SELECT id FROM device") } }
}
