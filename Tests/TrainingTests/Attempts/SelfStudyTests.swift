import Classroom
import Foundation
import Quiz
import Testing

@testable import Curriculum
@testable import Training

@Suite struct SelfStudyTests {
  private let room: Classroom
  private let person: ParticipantID
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    person = try room.addPerson()
  }

  private func exam() throws -> Sitting {
    let blueprint = try #require(try training.module.outline().selfStudyBlueprints.first)
    return try training.startExam(blueprint, by: person)
  }

  @Test("Only what is not submitted can be gone on with, the newest work first")
  func open() throws {
    var sittings = try (0..<3).map { _ in
      room.clocks.pass(.seconds(1))
      return try training.startPractice(PracticeFilter(count: 3), by: person)
    }
    _ = try training.submit(sittings[0])
    room.clocks.pass(.minutes(1))
    try training.perform(.move(to: 1), on: &sittings[1])
    let open = try training.openAttempts(of: person).map(\.id)
    #expect(open == [sittings[1].attempt.id, sittings[2].attempt.id])
    #expect(try training.attempts(of: person).count == 3)
  }

  @Test("A review of an earlier day is not offered: today's takes its place")
  func earlierReview() throws {
    let review = try training.startReview(nil, by: person)
    let practice = try training.startPractice(PracticeFilter(count: 3), by: person)
    #expect(try training.openAttempts(of: person).count == 2)
    room.clocks.pass(.days(1))
    #expect(try training.openAttempts(of: person).map(\.id) == [practice.attempt.id])
    _ = try training.startReview(nil, by: person)
    #expect(throws: StoreError.noSuchAttempt(review.attempt.id)) {
      try training.attempt(review.attempt.id)
    }
  }

  @Test("What is left for good is offered and listed no more; what was answered in it still counts")
  func left() throws {
    var practice = try training.startPractice(PracticeFilter(count: 3), by: person)
    let question = practice.attempt.questions[0]
    try training.perform(.answer(item: 0, response: .unknown), on: &practice)
    let exam = try exam()
    try training.leaveForGood(practice.attempt.id)
    #expect(try training.openAttempts(of: person).map(\.id) == [exam.attempt.id])
    #expect(try training.attempts(of: person).map(\.id) == [exam.attempt.id])
    #expect(try training.progress(of: person).streak.days == 1)
    #expect(try training.homeFacts(of: person).goal?.answered == 1)
    #expect(try training.reviewState(of: person).cards[question.id] != nil)
    // Whoever still has it in front of them elsewhere is told.
    #expect(throws: StoreError.attemptIsElsewhere(practice.attempt.id)) {
      try training.perform(.move(to: 1), on: &practice)
    }
    let submitted = try training.submit(exam)
    try training.leaveForGood(submitted.id)
    #expect(try training.homeFacts(of: person).lastExam?.id == submitted.id)
  }

  @Test("A round is left as empty only where nothing was answered in it at any place")
  func leftEmpty() throws {
    let here = try training.startPractice(PracticeFilter(count: 3), by: person)
    var there = try training.resume(here.attempt.id)
    try training.leaveEmpty(here)
    try training.perform(.answer(item: 0, response: .unknown), on: &there)
    try training.leaveEmpty(there)
    #expect(try training.openAttempts(of: person).map(\.id) == [here.attempt.id])
    try training.leaveEmpty(training.startPractice(PracticeFilter(count: 3), by: person))
    #expect(try training.openAttempts(of: person).map(\.id) == [here.attempt.id])
  }

  @Test("The exam that was handed in last is the one that home tells of")
  func lastExam() throws {
    #expect(try training.homeFacts(of: person).lastExam == nil)
    let exams = try (0..<2).map { _ in
      room.clocks.pass(.minutes(1))
      return try training.submit(exam()).id
    }
    _ = try training.submit(training.startPractice(PracticeFilter(count: 1), by: person))
    #expect(try training.homeFacts(of: person).lastExam?.id == exams[1])
  }

  @Test("What was wrong when it came last is practised again, as far as it fits what is wanted")
  func wrong() throws {
    var practice = try training.startPractice(PracticeFilter(count: 6), by: person)
    for item in practice.attempt.questions.indices {
      try training.perform(.answer(item: item, response: item < 2 ? nil : .unknown), on: &practice)
    }
    let missed = practice.attempt.questions.dropFirst(2)
    let asked = { (filter: PracticeFilter) in
      try training.startPractice(ofWrong: filter, by: person).attempt.questions.map(\.id)
    }
    #expect(try Set(asked(PracticeFilter(count: 100))) == Set(missed.map(\.id)))
    #expect(try asked(PracticeFilter(count: 1)).count == 1)
    let kind = try #require(missed.first).header.kind
    #expect(
      try Set(asked(PracticeFilter(kinds: [kind], count: 100)))
        == Set(missed.filter { $0.header.kind == kind }.map(\.id)))
    #expect(throws: QuizError.noQuestions) {
      try training.startPractice(ofWrong: PracticeFilter(count: 5), by: room.addPerson())
    }
  }

  @Test("An exam is taken under its blueprint's terms, and is no review")
  func examTerms() throws {
    var exam = try exam()
    #expect(exam.attempt.plan.purpose == .test("exam", Terms(minutes: 20, passMark: 70)))
    #expect(exam.attempt.questions.count == 4)
    #expect(exam.attempt.questions.allSatisfy { $0.form == .practice })
    for item in 0..<3 {
      try training.perform(.answer(item: item, response: .choice(0)), on: &exam)
    }
    #expect(exam.nextReview == nil)
    let ended = try training.submit(exam)
    #expect(ended.result.isPassed == true)
    #expect(try room.reviews(of: person).isEmpty)
    #expect(try training.attempts(of: person).first?.isPassed == true)
  }

  @Test("A seed asks the same again")
  func seeds() throws {
    let ids = try (0..<2).map { _ in
      try training.startPractice(PracticeFilter(count: 6), by: person, seed: 3).attempt.plan.items
    }
    #expect(ids[0] == ids[1])
  }

  @Test("What nothing fits, and what the bank can't fill, starts no attempt")
  func refused() throws {
    #expect(throws: QuizError.noQuestions) {
      try training.startPractice(
        PracticeFilter(statements: [StatementID("G1")!], count: 3), by: person)
    }
    let blueprint = Blueprint(
      id: "big", name: LocalizedText(id: "b"), form: .practice, minutes: 5, passMark: 50,
      rows: [.init(section: "E", level: nil, count: 3)])
    #expect(
      throws: QuizError.notEnoughQuestions(blueprint: "big", row: blueprint.rows[0], found: 2)
    ) {
      try training.startExam(blueprint, by: person)
    }
    #expect(try training.attempts(of: person).isEmpty)
  }

  @Test("Practice of what is needed most asks the statements known least, and says so")
  func adaptive() throws {
    var known = try training.startPractice(
      PracticeFilter(statements: [StatementID("D1")!, StatementID("E1")!], count: 6), by: person)
    for item in known.attempt.questions.indices {
      try training.perform(.answer(item: item, response: .choice(0)), on: &known)
    }
    let (selection, mastery) = try training.adaptiveSelection(2, for: person)
    #expect(selection.statements == [StatementID("D2")!])
    #expect(mastery.statements[StatementID("D1")!]?.answered == 4)
    let sitting = try training.startPractice(selection, by: person)
    #expect(sitting.attempt.plan.items.allSatisfy { $0.reason == .lowMastery(0) })
  }
}
