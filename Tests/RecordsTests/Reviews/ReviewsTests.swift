import Curriculum
import Foundation
import GRDB
import Quiz
import Testing

@testable import Records

@Suite struct ReviewRecordsTests {
  @Test("After each answer another connection reads the card that FSRS gives, and the review")
  func durable() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    var desk = try ReviewDesk(store: RecordStore(folder: folder))
    for item in 0..<3 {
      try desk.perform(.answer(item: item, response: .choice(item == 1 ? 1 : 0)))
      let other = try RecordStore(folder: folder)
      let question = desk.attempt.questions[item].id
      let rating: ReviewRating = item == 1 ? .again : .good
      let card = try #require(
        try other.reviewCards(of: desk.person, module: "m")[question])
      let expected = ReviewScheduler().card(nil, after: rating, at: Sample.start, days: 0)
      #expect(card == expected)
      let log = try other.reviewLog(of: desk.person, module: "m")
      #expect(log.map(\.question) == desk.attempt.questions.prefix(item + 1).map(\.id))
      #expect(log.last?.rating == rating)
      #expect(log.last?.before == nil)
      #expect(log.last?.interval == expected.interval)
    }
  }

  @Test("A later review starts from the card before it, and is counted in days")
  func later() throws {
    var desk = try ReviewDesk()
    try desk.perform(.answer(item: 0, response: .choice(0)))
    let first = try #require(try desk.card(0))
    try desk.startAgain(days: 3)
    try desk.perform(.answer(item: 0, response: .choice(0)), days: 3)
    let log = try #require(try desk.log().last)
    #expect(log.before == first)
    #expect(log.elapsedDays == 3)
    #expect(log.phase == .learning)
    let card = try #require(try desk.card(0))
    #expect(card.phase == .review)
    #expect(card.interval == log.interval)
    let expected = FSRS().memory(first.memory, after: .good, days: 3)
    #expect(abs(card.memory.stability - expected.stability) < 1e-9)
  }

  @Test("Doubt or ease said afterwards changes the rating, as if it had been said at once")
  func confidence() throws {
    var desk = try ReviewDesk()
    try desk.perform(.answer(item: 0, response: .choice(0)))
    for (confidence, rating) in [
      (Attempt.Confidence.easy, ReviewRating.easy), (.doubtful, .hard), (.unsaid, .good),
    ] {
      try desk.perform(.rate(item: 0, confidence))
      #expect(try desk.log().map(\.rating) == [rating])
      #expect(try desk.card(0)?.lastRating == rating)
      #expect(try desk.log().last?.before == nil)
    }
    try desk.perform(.rate(item: 1, .easy))
    #expect(try desk.log().count == 1)
  }

  @Test("An answer taken back leaves the card as it was, and the log keeps what was undone")
  func undo() throws {
    var desk = try ReviewDesk()
    try desk.perform(.answer(item: 0, response: .choice(0)))
    let before = try desk.card(0)
    try desk.startAgain(days: 3)
    try desk.perform(.answer(item: 0, response: .choice(1)), days: 3)
    #expect(try desk.card(0) != before)
    try desk.perform(.answer(item: 0, response: nil), days: 3)
    #expect(try desk.card(0) == before)
    #expect(try desk.log().map(\.rating) == [.good])
    #expect(try desk.rows(where: "undoneAt IS NOT NULL") == 1)
    try desk.perform(.answer(item: 0, response: .choice(0)), days: 3)
    #expect(try desk.log().map(\.rating) == [.good, .good])
  }

  @Test("A first answer taken back makes the question new again")
  func undoFirst() throws {
    var desk = try ReviewDesk()
    try desk.perform(.answer(item: 0, response: .choice(0)))
    #expect(try desk.store.newQuestionsMet(by: desk.person, module: "m", since: Sample.start) == 1)
    try desk.perform(.answer(item: 0, response: nil))
    #expect(try desk.card(0) == nil)
    #expect(try desk.store.newQuestionsMet(by: desk.person, module: "m", since: Sample.start) == 0)
    #expect(try desk.store.attempt(desk.attempt.plan.id, bank: desk.bank) == desk.attempt)
  }

  @Test("Answer, review and card are one change: where one can't be written, none is")
  func oneTransaction() throws {
    var desk = try ReviewDesk()
    try desk.store.write { try $0.execute(sql: "DROP TABLE reviewCard") }
    #expect(throws: RecordsError.self) {
      try desk.perform(.answer(item: 0, response: .choice(0)))
    }
    #expect(try desk.log().isEmpty)
    let stored = try desk.store.attempt(desk.attempt.plan.id, bank: desk.bank)
    #expect(stored.answeredCount == 0)
  }

  @Test("A review that ends early is kept with what was answered")
  func early() throws {
    var desk = try ReviewDesk()
    try desk.perform(.answer(item: 0, response: .choice(0)))
    try desk.perform(.submit)
    let summary = try #require(try desk.store.attempts(by: desk.person).first)
    #expect(summary.itemCount == 1)
    #expect(summary.percentage == 100)
    #expect(try desk.store.attempt(summary.id, bank: desk.bank) == desk.attempt)
  }

  @Test("A review that ends without any answer leaves no trace")
  func empty() throws {
    var desk = try ReviewDesk()
    try desk.perform(.submit)
    #expect(try desk.store.attempts(by: desk.person).isEmpty)
  }

  @Test("The days with work are those with answers and those with lessons")
  func moments() throws {
    var desk = try ReviewDesk()
    try desk.perform(.answer(item: 0, response: .choice(0)))
    try desk.perform(.answer(item: 1, response: .choice(0)), days: 2)
    try desk.store.noteRead(
      StatementID("D1")!, by: desk.person, module: "m", at: Sample.start.addingTimeInterval(-86_400)
    )
    let calendar = ReviewCalendar(timeZone: .gmt)
    let days = try desk.store.studyMoments(of: desk.person).map {
      calendar.days(from: Sample.start, to: $0)
    }
    #expect(days.sorted() == [-1, 0, 2])
  }

  @Test("Weights of one's own hold for all cards, as if they always had; the log stays as it was")
  func weights() throws {
    var desk = try ReviewDesk()
    for days in [0.0, 3, 11] {
      if days > 0 { try desk.startAgain(days: days) }
      for item in 0..<3 {
        try desk.perform(
          .answer(item: item, response: .choice(item == 1 ? 1 : 0)), days: days)
      }
    }
    let log = try desk.log()
    #expect(try desk.store.reviewWeights(of: desk.person) == nil)
    var values = FSRSWeights.standard.values
    values[2] = 5
    let weights = try #require(FSRSWeights(values))
    let scheduler = ReviewScheduler(fsrs: FSRS(weights: weights))
    try desk.store.adopt(scheduler, for: desk.person, module: "m")
    #expect(try desk.store.reviewWeights(of: desk.person) == weights)
    #expect(try desk.log() == log)
    var card: ReviewCard?
    for days in [0, 3, 8] {
      let now = (card?.lastReview ?? Sample.start).addingTimeInterval(Double(days) * 86_400)
      card = scheduler.card(card, after: .good, at: now, days: days)
    }
    #expect(try desk.card(0) == card)
    #expect(try desk.store.reviewCount(of: desk.person, module: "m") == 9)
    let histories = try desk.store.reviewHistories(of: desk.person, module: "m")
    #expect(histories.map { $0.map(\.days) } == Array(repeating: [0, 3, 8], count: 3))
  }

  @Test("A database of before there were reviews keeps what it holds, and takes reviews")
  func migration() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let person = Participant(id: UUID(), name: "Siti", createdAt: Sample.start)
    let queue = try DatabaseQueue(
      path: folder.appendingPathComponent(RecordStore.fileName).path)
    try Migrations.all.migrate(queue, upTo: "2 training sessions")
    try queue.write { try person.insert($0) }
    try queue.close()
    let store = try RecordStore(folder: folder)
    #expect(try store.participants() == [person])
    #expect(try store.reviewCards(of: person.id, module: "m").isEmpty)
  }

  @Test("An exam is no review")
  func exam() throws {
    let desk = try ReviewDesk()
    let plan = try AttemptPlan.test(
      Sample.blueprint(of: .exam), from: desk.bank, module: "m", seed: 1, id: UUID(),
      at: Sample.start)
    var exam = Attempt(plan: plan, bank: desk.bank)
    try desk.store.start(exam, by: desk.person)
    for action in [AttemptAction.answer(item: 0, response: .choice(0)), .submit] {
      try exam.apply(action, at: Sample.start)
      try desk.store.save(exam, after: action, rules: ReviewDesk.rules)
    }
    #expect(try desk.log().isEmpty)
  }
}

/// Someone who sits at a review of five questions, whose first option is the key.
private struct ReviewDesk {
  static let rules = ReviewRules(calendar: ReviewCalendar(timeZone: .gmt))
  let store: RecordStore
  let person: UUID
  let bank = Sample.bank
  private(set) var attempt: Attempt

  init(store: RecordStore? = nil) throws {
    let store = try store ?? RecordStore.inMemory()
    self.store = store
    self.person = try store.addParticipant(named: "Siti", id: UUID(), at: Sample.start).id
    self.attempt = try Self.start(bank: Sample.bank, in: store, by: person, days: 0)
  }

  private static func start(
    bank: QuestionBank, in store: RecordStore, by person: UUID, days: Double
  ) throws -> Attempt {
    var generator = SeededGenerator(seed: 1)
    let questions = bank.questions.filter { $0.form == .practice }.prefix(5)
    let plan = try AttemptPlan.asking(
      Array(questions), kind: .review, module: "m", seed: 1, id: UUID(),
      at: Sample.start.addingTimeInterval(days * 86_400), using: &generator)
    let attempt = Attempt(plan: plan, bank: bank)
    try store.start(attempt, by: person)
    return attempt
  }

  mutating func startAgain(days: Double) throws {
    attempt = try Self.start(bank: bank, in: store, by: person, days: days)
  }

  mutating func perform(_ action: AttemptAction, days: Double = 0) throws {
    var next = attempt
    try next.apply(action, at: Sample.start.addingTimeInterval(days * 86_400))
    try store.save(next, after: action, rules: Self.rules)
    attempt = next
  }

  func card(_ item: Int) throws -> ReviewCard? {
    try store.reviewCards(of: person, module: "m")[attempt.questions[item].id]
  }

  func log() throws -> [ReviewLogEntry] { try store.reviewLog(of: person, module: "m") }

  func rows(where condition: String) throws -> Int {
    try store.read {
      try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM review WHERE \(condition)") ?? 0
    }
  }
}
