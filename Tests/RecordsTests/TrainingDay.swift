import Curriculum
import Foundation
import Quiz

@testable import Records

/// Values that the tests of sessions share.
enum Sample {
  static let start = Date(timeIntervalSince1970: 1_800_000_000)

  /// Eight questions of form A, eight of form B, whose first option is the key.
  static let bank = QuestionBank(
    questions: Question.Form.allCases.flatMap { form in
      (1...8).compactMap { number in
        let text = { LocalizedText(id: $0) }
        return try? QuestionDraft(
          id: "D\(number)-0\(form == .a ? 1 : 2)", statement: StatementID("D\(number)"),
          level: .apply, form: form, prompt: text("?"), explanation: text("!"),
          body: .singleChoice(
            ["a", "b", "c", "d"].map {
              .init(text: text($0), isCorrect: $0 == "a", why: text("w"))
            })
        ).checked()
      }
    })

  static func blueprint(of kind: AttemptPlan.Kind) -> Blueprint {
    Blueprint(
      id: BlueprintID(kind.rawValue), name: LocalizedText(id: kind.rawValue),
      form: kind == .preTest ? .a : .b,
      minutes: 30, passingPercentage: 70, rows: [.init(section: "D", count: 5)])
  }

  static func facts(
    _ change: (inout TrainingSession.Facts) -> Void = { _ in }
  ) -> TrainingSession.Facts {
    var facts = TrainingSession.Facts(title: "Pelatihan kader", startsOn: Day("2026-11-23")!)
    change(&facts)
    return facts
  }
}

/// A session with people on its roster and its pre-test open.
struct TrainingDay {
  let store: RecordStore
  let session: TrainingSession
  let roster: [RosterEntry]

  init(people: [String] = ["Asep", "Budi", "Wati"]) throws {
    let store = try RecordStore.inMemory()
    let session = try store.addSession(
      Sample.facts(), module: "m", id: UUID(), questionSeed: 7, at: Sample.start)
    self.store = store
    self.roster = try store.enrol(
      people.map { RosterPerson(name: $0) }, in: session.id, at: Sample.start)
    self.session = try store.set(.open, for: .preTest, of: session.id)
  }

  func enrol(_ name: String) throws {
    try store.enrol([RosterPerson(name: name)], in: session.id, at: Sample.start)
  }

  func attempt(_ kind: AttemptPlan.Kind) throws -> Attempt {
    let plan = try AttemptPlan.test(
      Sample.blueprint(of: kind), kind: kind, from: Sample.bank, module: "m",
      questionSeed: session.questionSeed, seed: .random(in: .min ... .max), id: UUID(),
      at: Sample.start)
    return Attempt(plan: plan, bank: Sample.bank)
  }

  @discardableResult
  func start(_ kind: AttemptPlan.Kind, by person: Int) throws -> Attempt {
    let attempt = try attempt(kind)
    try store.start(attempt, by: roster[person].id, in: session.id)
    return attempt
  }

  func perform(_ action: AttemptAction, on attempt: inout Attempt) throws {
    try attempt.apply(action, at: Sample.start)
    try store.save(attempt, after: action)
  }
}
