import BundledContent
import Curriculum
import Foundation
import Quiz
import Records
import Reports
import Synchronization
import Training

/// A training day of twenty people, played through the engine into records: who answered what is
/// drawn from a seed, and noted here besides, apart from how the program grades it.
package struct PlayedDay {
  package static let start = Date(timeIntervalSince1970: 1_795_406_400)

  /// Names that have broken other programs among ordinary ones.
  package static let names = [
    "=1+1", "<script>alert(1)</script>", "O'Brien; DROP TABLE participant", "\u{1B}[31mMerah",
    String(repeating: "Panjang ", count: 25), "ꦱꦶꦠꦶ ꦲꦩꦶꦤꦃ", "\"><img src=x onerror=alert(1)>",
    "Siti Aminah", "Budi Santoso", "Wati", "Asep Sunandar", "Rina Marlina", "Dewi Lestari",
    "Agus Salim", "Nurhayati", "Yusuf", "Maria Goreti", "I Wayan Suta", "Teuku Umar", "Fatimah",
  ]

  /// What one person did with one item, as it was meant: the mark is 1 or 0.
  package struct Note: Hashable, Sendable {
    package var person: Int
    package var role: TestRole
    package var question: QuestionID
    package var statement: StatementID
    package var mark: Double
    package var chosen: Set<Int>
  }

  package let training: Training
  package let session: TrainingSession
  package let roster: [RosterEntry]
  package private(set) var notes: [Note] = []

  /// The content is read once for all tests.
  private static let module = ContentModule(
    path: BundledContent.path + "/pemberdayaan-masyarakat")

  /// Plays the day; the last person comes too late for the post-test, and the one before never submits
  /// it.
  /// - Parameter isSwapped: whether half of them have the other form, and four weeks later all but five
  ///   come again for a follow-up.
  package init(store: Store? = nil, isSwapped: Bool = false) throws {
    let (draws, ids) = (Draws(seed: 5), Draws(seed: 6))
    let training = Training(
      module: Self.module, store: try store ?? .inMemory(),
      world: World(
        now: { Moment(date: Self.start, running: .zero) }, makeID: { ids.id() },
        makeSeed: { draws.next() }, calendar: ReviewCalendar(timeZone: .gmt)))
    let facts = TrainingSession.Facts(
      title: "Pelatihan kader <b>RW 05</b> & sekitarnya", place: "Balai RW 05, Bandung",
      startsOn: Day(of: Self.start), endsOn: Day(of: Self.start.addingTimeInterval(86_400)),
      trainer: "Ibu Ratna", hours: 12)
    let terms = Terms(minutes: 30, passMark: 60)
    let rule: SessionTest.FormRule = isSwapped ? .swapped : .same
    var tests = [
      SessionTest(role: .preTest, blueprint: "pre-test", formRule: rule, terms: terms),
      SessionTest(role: .postTest, blueprint: "post-test", formRule: rule, terms: terms),
    ]
    if isSwapped {
      let day = Day(of: Self.start.addingTimeInterval(29 * 86_400))
      tests.append(try training.followUp(to: tests, on: day, terms: terms))
    }
    let session = try training.addSession(facts, tests: tests)
    self.training = training
    self.session = session
    self.roster = try training.enrol(
      Self.names.enumerated().map { place, name in
        RosterPerson(
          name: name, organisation: place.isMultiple(of: 3) ? "+PKK" : nil, village: "Cibiru")
      }, in: session.id)
    for role in tests.map(\.role) {
      let test = SessionTestID(role, of: session.id)
      try training.open(test)
      for person in roster.indices.dropLast(Self.absent(from: role)) {
        try take(test, person: person, submits: role != .postTest || person != roster.count - 2)
      }
      // Not by `Training.close`, which would submit what is left open.
      try training.store.sessions.change(session.id) { stored in
        for index in stored.tests.indices where stored.tests[index].role == role {
          stored.tests[index].state = .closed
        }
      }
    }
  }

  private static func absent(from role: TestRole) -> Int {
    switch role {
    case .preTest: 0
    case .postTest: 1
    case .followUp: 5
    }
  }

  /// One day for all tests that only look at it.
  package static let whole = Result { try PlayedDay().whole() }

  /// The same with swapped forms and a follow-up.
  package static let swapped = Result { try PlayedDay(isSwapped: true).whole() }

  private func whole() throws -> Whole {
    Whole(training: training, session: session, notes: notes, report: try report())
  }

  /// A day that is over.
  package struct Whole: Sendable {
    package let training: Training
    package let session: TrainingSession
    package let notes: [Note]
    package let report: SessionReport
  }

  /// The report at the end of the day.
  package func report() throws -> SessionReport {
    try SessionReport(of: session.id, in: training)
  }

  private static func factor(of role: TestRole) -> UInt64 {
    switch role {
    case .preTest: 31
    case .postTest: 37
    case .followUp: 41
    }
  }

  private static func learnt(before role: TestRole) -> Int {
    switch role {
    case .preTest: 0
    case .postTest: 20
    case .followUp: 12
    }
  }

  private mutating func take(_ test: SessionTestID, person: Int, submits: Bool) throws {
    let role = test.role
    var generator = SeededGenerator(seed: UInt64(1 + person) &* Self.factor(of: role))
    var sitting = try training.take(test, by: roster[person].id)
    for (item, question) in sitting.attempt.questions.enumerated() {
      // The further down the list, the more is known; after the training everyone knows more, and
      // forgets some of it.
      let known = UInt64(20 + 3 * person + Self.learnt(before: role))
      let isRight = generator.draw(below: 100) < known
      let isSkipped = !isRight && generator.draw(below: 10) == 0
      let response =
        isSkipped ? nil : isRight ? question.key : question.mistake(generator.draw(below: 1000))
      try training.perform(.answer(item: item, response: response), on: &sitting)
      if submits {
        notes.append(
          Note(
            person: person, role: role, question: question.id, statement: question.statement,
            mark: isRight ? 1 : 0, chosen: response?.chosenOptions ?? []))
      }
    }
    if submits { try training.perform(.submit, on: &sitting) }
  }
}

/// Seeds, one after the other.
private final class Draws: Sendable {
  private let state: Mutex<SeededGenerator>

  init(seed: UInt64) { state = Mutex(SeededGenerator(seed: seed)) }

  func next() -> UInt64 { state.withLock { $0.next() } }

  /// Another identity each time: by them too people are put in an order.
  func id() -> UUID {
    withUnsafeBytes(of: (next(), next())) { UUID(uuid: $0.load(as: uuid_t.self)) }
  }
}

extension Question {
  /// A response that earns nothing, one of several by `draw`.
  func mistake(_ draw: UInt64) -> Response {
    let pick = { (wrong: [Int]) in wrong[Int(draw) % wrong.count] }
    switch body {
    case .singleChoice(let options):
      return .choice(pick(options.indices.filter { !options[$0].isCorrect }))
    case .multipleChoice(let options):
      return .choices([pick(options.indices.filter { !options[$0].isCorrect })])
    case .trueFalse(let key): return .truth(!key.answer)
    case .matching(let matching):
      let count = matching.pairs.count
      return .matches((0..<count).map { ($0 + 1) % count })
    case .ordering(let items): return .order(items.indices.reversed())
    case .shortAnswer: return .text("qqq")
    }
  }
}
