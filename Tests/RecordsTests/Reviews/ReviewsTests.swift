import Curriculum
import Foundation
import Testing

@testable import Quiz
@testable import Records

@Suite struct ReviewsTests {
  private static let rules = ReviewRules(calendar: ReviewCalendar(timeZone: .gmt))

  /// Answers the first question of a review that starts then.
  @discardableResult
  private func review(
    _ response: Response, by person: ParticipantID, days: Int, in store: Store
  ) throws -> ReviewCard? {
    let now = Sample.moment(days * 86_400)
    var attempt = try Sample.review(at: now.date)
    let holder = UUID()
    try store.attempts.start(attempt, by: person, holder: holder)
    try attempt.apply(.answer(item: 0, response: response), at: now)
    let cards = try store.attempts.save(
      [(attempt, .answer(item: 0, response: response))], rules: Self.rules, holder: holder, at: now)
    return try #require(cards.last)
  }

  private func person(in store: Store) throws -> ParticipantID {
    let person = Sample.participant("Siti")
    try store.people.add(person)
    return person.id
  }

  @Test("After each answer another connection reads the card that the rules give, and the review")
  func durable() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    let person = try person(in: store)
    var expected: ReviewCard?
    for (days, response) in [(0, 0), (3, 0), (12, 1), (13, 0)] {
      let date = Sample.moment(days * 86_400).date
      let before = expected
      expected = Self.rules.card(
        before, after: response == 0 ? .good : .again, at: date, seed: 5)
      #expect(try review(.choice(response), by: person, days: days, in: store) == expected)
      let other = try Store(folder: folder.path)
      #expect(try other.learning(of: person, module: "m").cards() == ["D1-03": expected])
      let log = try #require(try other.reviews.log(of: person, module: "m").last)
      #expect(log.date == date && log.interval == expected?.interval)
      #expect(try other.reviews.cardsBefore().last == before)
      #expect(log.elapsedDays == Self.rules.days(since: before, at: date))
    }
  }

  @Test("Answer, review and card are one change: where one can't be written, none is")
  func oneTransaction() throws {
    let store = try Store.inMemory()
    let person = try person(in: store)
    try store.write { try $0.execute(sql: "DROP TABLE reviewCard") }
    #expect(throws: StoreError.self) {
      try review(.choice(0), by: person, days: 0, in: store)
    }
    #expect(try store.reviews.log(module: "m").isEmpty)
    let summary = try #require(try store.attempts.by(person).first)
    #expect(summary.answeredCount == 0)
    #expect(try store.attempts.attempt(summary.id).attempt.answeredCount == 0)
  }

  @Test(
    "What is taken for due is what the rules say is due, whatever the cards", arguments: 1...20)
  func due(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let draw = { (bound: UInt64) in Int(generator.next() % bound) }
    let calendar = ReviewCalendar(
      timeZone: TimeZone(secondsFromGMT: 3600 * (draw(27) - 12)) ?? .gmt)
    let rules = ReviewRules(calendar: calendar)
    let now = Sample.start.addingTimeInterval(Double(draw(86_400_000)) / 1000)
    let store = try Store.inMemory()
    let person = try person(in: store)
    let phases: [ReviewCard.Phase] = [.learning(step: 0), .review, .relearning(step: 0)]
    let cards = (0..<60).map { _ in
      let last = now.addingTimeInterval(Double(draw(6_000_000) - 3_000_000) / 10)
      return ReviewCard(
        phase: phases[draw(3)], memory: .init(stability: 5, difficulty: 5), lastRating: .good,
        lastReview: last, due: last.addingTimeInterval(Double(draw(6_000_000)) / 10))
    }
    let learning = store.learning(of: person, module: "m")
    try store.write { database in
      for (number, card) in cards.enumerated() {
        try database.set(
          card, at: learning.key + ["question": QuestionID("Q\(number)")])
      }
    }
    let due = try learning.due(rules.dueBounds(at: now))
    let expected = cards.indices.filter { rules.dueBounds(at: now).hold(cards[$0]) }
    #expect(Set(due) == Set(expected.map { QuestionID("Q\($0)") }) && due.count == expected.count)
  }

  @Test("Weights are adopted with every review that is noted meanwhile, from whichever place")
  func adoptedTogether() async throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    let person = try person(in: store)
    try await withThrowingTaskGroup { group in
      // First, for there may be as few threads as processors.
      group.addTask {
        for count in 0..<60 {
          try store.learning(of: person, module: "m")
            .adopt(ReviewScheduler(.standard), count: count)
          try checkCard(of: person, in: store)
        }
      }
      for _ in 0..<4 {
        group.addTask {
          let store = try Store(folder: folder.path)
          for round in 0..<15 {
            try review(.choice(round % 3 == 0 ? 1 : 0), by: person, days: 0, in: store)
          }
        }
      }
      try await group.waitForAll()
    }
    try checkCard(of: person, in: store)
    #expect(try store.reviews.log(of: person, module: "m").count == 60)
  }

  /// At any moment the card is where all reviews that are noted lead.
  private func checkCard(of person: ParticipantID, in store: Store) throws {
    let (log, card) = try store.read { database in
      var log: [ReviewLogLine] = []
      try database.eachReview(of: person, module: "m") { log.append($0) }
      let row = try database.firstRow(of: "reviewCard", "SELECT * FROM reviewCard")
      return (log, try row.map { try ReviewCard($0) })
    }
    let replayed = log.reduce(nil as ReviewCard?) { card, entry in
      ReviewScheduler(.standard).card(
        card, after: entry.rating, at: entry.date, days: entry.elapsedDays)
    }
    #expect(card?.memory == replayed?.memory && card?.lastRating == replayed?.lastRating)
  }

  @Test("Where the weights that hold stay, no card changes, and the fit is noted")
  func fitNoted() throws {
    let store = try Store.inMemory()
    let person = try person(in: store)
    try review(.choice(0), by: person, days: 0, in: store)
    let learning = store.learning(of: person, module: "m")
    let cards = try learning.cards()
    try learning.adopt(nil, count: 412)
    #expect(try learning.cards() == cards)
    #expect(
      try store.settings.review(of: person)
        == ReviewSettings(weights: nil, reviewsAtFit: 412))
  }

  @Test("The days with work are those with answers and those with lessons")
  func studyMoments() throws {
    let store = try Store.inMemory()
    let person = try person(in: store)
    try review(.choice(0), by: person, days: 0, in: store)
    try review(.choice(0), by: person, days: 2, in: store)
    try store.learning(of: person, module: "m")
      .noteRead(StatementID("D1")!, at: Sample.moment(-86_400).date)
    let calendar = ReviewCalendar(timeZone: .gmt)
    let days = try store.reviews.studyMoments(of: person).map {
      calendar.days(from: Sample.start, to: $0)
    }
    #expect(days.sorted() == [-1, 0, 2])
  }
}

extension Reviews {
  /// The card before each review, in their order; nil where the question was new.
  func cardsBefore() throws -> [ReviewCard?] {
    try store.allRows(
      of: "review", "SELECT * FROM review WHERE undoneAt IS NULL ORDER BY id"
    ) { try ReviewCard(before: $0) }
  }
}
