import BundledContent
import Curriculum
import Foundation
import Quiz
import Records
import Reports

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
    package var kind: AttemptPlan.Kind
    package var question: QuestionID
    package var statement: StatementID
    package var mark: Double
    package var chosen: Set<Int>
  }

  package let records: RecordStore
  package let module: ContentModule
  package let session: TrainingSession
  package let roster: [RosterEntry]
  package private(set) var notes: [Note] = []

  /// Plays the day; the last person comes too late for the post-test, and the one before never submits
  /// it.
  package init(records: RecordStore? = nil) throws {
    let records = try records ?? .inMemory()
    let module = ContentModule(
      path: BundledContent.path + "/pemberdayaan-masyarakat")
    let facts = TrainingSession.Facts(
      title: "Pelatihan kader <b>RW 05</b> & sekitarnya", place: "Balai RW 05, Bandung",
      startsOn: Day(of: Self.start), endsOn: Day(of: Self.start.addingTimeInterval(86_400)),
      trainer: "Ibu Ratna",
      passingPercentage: 60, hours: 12)
    let session = try records.addSession(
      facts, module: module.outline().id, id: UUID(), questionSeed: 5, at: Self.start)
    self.records = records
    self.module = module
    self.session = session
    self.roster = try records.enrol(
      Self.names.enumerated().map { place, name in
        RosterPerson(
          name: name, organisation: place.isMultiple(of: 3) ? "+PKK" : nil, village: "Cibiru")
      }, in: session.id, at: Self.start)
    for kind in TrainingSession.testKinds {
      try records.set(.open, for: kind, of: session.id)
      for person in roster.indices.dropLast(kind == .postTest ? 1 : 0) {
        try take(kind, person: person, submits: kind == .preTest || person != roster.count - 2)
      }
      try records.set(.closed, for: kind, of: session.id)
    }
  }

  /// One day for all tests that only look at it.
  package static let whole = Result {
    let day = try PlayedDay()
    return Whole(
      records: day.records, session: day.session, notes: day.notes, report: try day.report())
  }

  /// A day that is over.
  package struct Whole: Sendable {
    package let records: RecordStore
    package let session: TrainingSession
    package let notes: [Note]
    package let report: SessionReport
  }

  /// The report at the end of the day, before the unfinished test's time is up.
  package func report() throws -> SessionReport {
    try records.report(of: session.id, module: module, at: Self.start)
  }

  private mutating func take(_ kind: AttemptPlan.Kind, person: Int, submits: Bool) throws {
    let bank = try module.bank()
    guard
      let blueprint = try module.outline().blueprints.first(where: {
        $0.id == session.blueprint(of: kind)
      })
    else { throw SessionError.noSuchTest(kind) }
    var generator = SeededGenerator(seed: UInt64(1 + person) &* (kind == .preTest ? 31 : 37))
    var plan = try AttemptPlan.test(
      blueprint, kind: kind, from: bank, module: session.module,
      questionSeed: session.questionSeed, seed: generator.next(), id: UUID(), at: Self.start)
    plan.passingPercentage = session.facts.passingPercentage
    var attempt = Attempt(plan: plan, bank: bank)
    try records.start(attempt, by: roster[person].id, in: session.id)
    for (item, question) in attempt.questions.enumerated() {
      // The further down the list, the more is known; after the training everyone knows more.
      let known = UInt64(20 + 3 * person + (kind == .postTest ? 20 : 0))
      let isRight = generator.draw(below: 100) < known
      let isSkipped = !isRight && generator.draw(below: 10) == 0
      let response =
        isSkipped ? nil : isRight ? question.key : question.mistake(generator.draw(below: 1000))
      try perform(.answer(item: item, response: response), on: &attempt)
      if submits {
        notes.append(
          Note(
            person: person, kind: kind, question: question.id, statement: question.statement,
            mark: isRight ? 1 : 0, chosen: response?.chosenOptions ?? []))
      }
    }
    if submits { try perform(.submit, on: &attempt) }
  }

  private func perform(_ action: AttemptAction, on attempt: inout Attempt) throws {
    try attempt.apply(action, at: Self.start)
    try records.save(attempt, after: action)
  }
}

extension Question {
  /// The right response.
  package var key: Response {
    switch body {
    case .singleChoice(let options): .choice(options.firstIndex(where: \.isCorrect) ?? 0)
    case .multipleChoice(let options):
      .choices(Set(options.indices.filter { options[$0].isCorrect }))
    case .trueFalse(let key): .truth(key.answer)
    case .matching(let matching): .matches(matching.pairs.indices.map { $0 })
    case .ordering(let items): .order(Array(items.indices))
    case .shortAnswer(let key): .text(key.answers[0])
    }
  }

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
