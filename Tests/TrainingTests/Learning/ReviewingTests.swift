import Classroom
import Curriculum
import Foundation
import Quiz
import Testing

@testable import Records
@testable import Training

@Suite struct ReviewingTests {
  private let room: Classroom
  private let person: ParticipantID
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    person = try room.addPerson()
  }

  private func card(_ question: QuestionID) throws -> ReviewCard? {
    try training.reviewState(of: person).cards[question]
  }

  private func answer(_ item: Int, right: Bool, in sitting: inout Sitting) throws {
    let question = sitting.attempt.questions[item]
    try training.perform(
      .answer(item: item, response: right ? question.key : question.mistake), on: &sitting)
  }

  /// A review of the question that was answered first, some days later.
  private func reviewAgain(of question: QuestionID, days: Int) throws -> Sitting {
    room.clocks.pass(.days(days))
    return try training.startReview(ofForgottenAmong: [question], by: person)
  }

  @Test("Each answer gives its question the card that the rules give, and is noted")
  func cards() throws {
    var review = try training.startReview(3, by: person)
    for item in 0..<3 {
      try answer(item, right: item != 1, in: &review)
      let question = review.attempt.questions[item].id
      let expected = ReviewScheduler(.standard).card(
        nil, after: item == 1 ? .again : .good, at: training.now.date, days: 0)
      #expect(try card(question) == expected)
      #expect(review.nextReview == expected)
      let log = try room.reviews(of: person)
      #expect(log.map(\.question) == review.attempt.questions.prefix(item + 1).map(\.id))
      #expect(log.last?.interval == expected.interval)
      #expect(try cardBefore() == nil)
    }
  }

  @Test("A later review starts from the card before it, and is counted in days")
  func later() throws {
    var review = try training.startReview(1, by: person)
    try answer(0, right: false, in: &review)
    let question = review.attempt.questions[0].id
    let first = try #require(try card(question))
    review = try reviewAgain(of: question, days: 3)
    try answer(0, right: true, in: &review)
    let log = try #require(try room.reviews(of: person).last)
    #expect(try cardBefore() == first)
    #expect(log.elapsedDays == 3 && log.phase == .learning)
    let second = try #require(try card(question))
    #expect(second.interval == log.interval)
    let expected = FSRS().memory(first.memory, after: .good, days: 3)
    #expect(abs(second.memory.stability - expected.stability) < 1e-9)
  }

  @Test("Doubt or ease said afterwards changes the rating, as if it had been said at once")
  func confidence() throws {
    var review = try training.startReview(2, by: person)
    try answer(0, right: true, in: &review)
    let answered = training.now.date
    for (confidence, rating) in [
      (Attempt.Confidence.easy, ReviewRating.easy), (.doubtful, .hard), (.unsaid, .good),
    ] {
      room.clocks.pass(.minutes(1))
      try training.perform(.rate(item: 0, confidence), on: &review)
      let log = try room.reviews(of: person)
      #expect(log.map(\.rating) == [rating] && log[0].date == answered)
      #expect(try cardBefore() == nil)
      #expect(review.nextReview?.lastRating == rating)
    }
    // Of what was not answered nothing can be said.
    try training.perform(.rate(item: 1, .easy), on: &review)
    #expect(try room.reviews(of: person).count == 1)
  }

  /// The card before the newest review; nil where its question was new.
  private func cardBefore() throws -> ReviewCard? {
    try room.store.read {
      try $0.firstRow(
        of: "review",
        "SELECT * FROM review WHERE undoneAt IS NULL ORDER BY reviewedAt DESC, id DESC"
      ).flatMap { try ReviewCard(before: $0) }
    }
  }

  /// The reviews that were undone stay in the log, marked.
  private func undoneCount() throws -> Int? {
    try room.store.read {
      try $0.firstValue("SELECT COUNT(*) FROM review WHERE undoneAt IS NOT NULL")
    }
  }

  @Test("An answer taken back leaves the card as it was, and may be given anew")
  func undo() throws {
    var review = try training.startReview(1, by: person)
    try answer(0, right: false, in: &review)
    let question = review.attempt.questions[0].id
    let before = try card(question)
    review = try reviewAgain(of: question, days: 3)
    try answer(0, right: false, in: &review)
    #expect(try card(question) != before)
    try training.perform(.answer(item: 0, response: nil), on: &review)
    #expect(try card(question) == before)
    #expect(review.nextReview == before)
    #expect(try room.reviews(of: person).map(\.rating) == [.again])
    #expect(try undoneCount() == 1)
    try answer(0, right: true, in: &review)
    #expect(try room.reviews(of: person).map(\.rating) == [.again, .good])
  }

  @Test("A first answer taken back makes the question new again, and one of the day's new ones")
  func undoFirst() throws {
    let newCount = {
      try training.reviewQueue(training.reviewState(of: person), of: person).newCount
    }
    let before = try newCount()
    var review = try training.startReview(1, by: person)
    try answer(0, right: true, in: &review)
    #expect(try newCount() == before - 1)
    try training.perform(.answer(item: 0, response: nil), on: &review)
    #expect(try card(review.attempt.questions[0].id) == nil)
    #expect(try newCount() == before)
    #expect(try training.attempt(review.attempt.id).answeredCount == 0)
  }

  @Test("A review that ends early is kept with what was answered")
  func early() throws {
    var review = try training.startReview(3, by: person)
    try answer(1, right: true, in: &review)
    let ended = try training.submit(review)
    let summary = try #require(try training.attempts(of: person).first)
    #expect(summary.itemCount == 1 && summary.percentage == 100)
    #expect(try training.attempt(summary.id) == ended)
  }

  @Test("A review that ends without any answer leaves no trace")
  func empty() throws {
    _ = try training.submit(training.startReview(3, by: person))
    #expect(try training.attempts(of: person).isEmpty)
  }

  @Test("What was begun is not asked twice: a new review ends the one that was left")
  func beginsAnew() throws {
    var left = try training.startReview(nil, by: person)
    try answer(0, right: true, in: &left)
    let second = try training.startReview(nil, by: person)
    #expect(!second.attempt.questions.contains(left.attempt.questions[0]))
    #expect(try training.attempts(of: person).count { $0.isOpen } == 1)
    #expect(throws: StoreError.attemptIsSubmitted(left.attempt.id)) {
      try training.perform(.move(to: 1), on: &left)
    }
  }

  @Test("A day brings as many new questions as somebody wants, and no more after they were met")
  func newPerDay() throws {
    try training.setNewPerDay(3, for: person)
    var review = try training.startReview(nil, by: person)
    #expect(review.attempt.questions.count == 3)
    for item in 0..<3 { try answer(item, right: true, in: &review) }
    _ = try training.submit(review)
    #expect(throws: QuizError.noQuestions) { try training.startReview(nil, by: person) }
    room.clocks.pass(.days(1))
    let asked = try training.startReview(nil, by: person).attempt.questions
    #expect(!asked.isEmpty && !review.attempt.questions.contains(asked[0]))
  }

  @Test("What was answered while the clock was ahead is none of today's, once it was put right")
  func clockAhead() throws {
    try training.setNewPerDay(4, for: person)
    room.clocks.setOff(by: .days(5475))
    var review = try training.startReview(nil, by: person)
    for item in 0..<2 { try answer(item, right: true, in: &review) }
    _ = try training.submit(review)
    #expect(try training.dailyGoal(of: person)?.answered == 2)
    room.clocks.setOff(by: .days(-5475))
    #expect(try training.dailyGoal(of: person)?.answered == 0)
    #expect(try training.reviewQueue(training.reviewState(of: person), of: person).newCount > 0)
  }

  @Test("Where reviews are due, the number that is told is that of all that is asked")
  func reviewCount() throws {
    var review = try training.startReview(4, by: person)
    for item in 0..<4 { try answer(item, right: item != 2, in: &review) }
    for _ in 0..<8 {
      let asked = try training.reviewQueue(training.reviewState(of: person), of: person)
      let count = asked.dueCount > 0 ? asked.entries.count : 0
      #expect(try training.reviewCount(of: person) == count)
      room.clocks.pass(.hours(17))
    }
    #expect(try training.reviewCount(of: person) > 0)
    // Of a question that the module has no more, no review can be asked.
    try room.module.write(
      SampleModule.questions.filter { !review.attempt.questions.map(\.id).contains($0.id) })
    #expect(try room.again().training.reviewCount(of: person) == 0)
  }

  @Test("Practice is reviewed too, and what it asked is not new any more")
  func practice() throws {
    var practice = try training.startPractice(PracticeFilter(count: 2), by: person)
    try answer(0, right: true, in: &practice)
    #expect(try room.reviews(of: person).map(\.question) == [practice.attempt.questions[0].id])
    #expect(practice.nextReview != nil)
  }

  @Test("The tests of a session are no reviews")
  func sessionTest() throws {
    let course = try room.addCourse()
    try room.take(course.preTest, by: course.roster[0]) { _ in true }
    #expect(try room.reviews(of: course.roster[0]).isEmpty)
  }
}
