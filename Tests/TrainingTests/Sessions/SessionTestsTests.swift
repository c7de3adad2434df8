import Classroom
import Curriculum
import Foundation
import Quiz
import Testing

@testable import Training

/// Taking a session's tests.
@Suite struct SessionTestsTests {
  private let room: Classroom
  private let course: Course
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    course = try room.addCourse()
  }

  private func take(_ person: Int) throws -> Sitting {
    try training.take(course.preTest, by: course.roster[person])
  }

  @Test("A person has one attempt at a test, and goes on with it at whichever place")
  func once() throws {
    var here = try take(0)
    try training.perform(
      .answer(item: 0, response: here.attempt.questions[0].key), on: &here)
    let there = try room.again().training.take(course.preTest, by: course.roster[0])
    #expect(there.attempt.id == here.attempt.id)
    #expect(there.attempt.entries == here.attempt.entries)
    #expect(try training.attempts(at: course.preTest).count == 1)
  }

  @Test("One person who starts a test at many places at the same time has one attempt")
  func onceTogether() async throws {
    let ids = try await withThrowingTaskGroup { group in
      for _ in 0..<20 { group.addTask { try take(0).attempt.id } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(ids.count == 1)
    #expect(try training.attempts(at: course.preTest).map(\.id) == Array(ids))
  }

  @Test("A test is taken only while it is open, and only by who is on the roster")
  func refused() throws {
    try training.close(course.postTest)
    #expect(throws: SessionError.testNotOpen(.postTest)) {
      try training.take(course.postTest, by: course.roster[0])
    }
    let stranger = try room.addPerson("Tamu")
    #expect(throws: SessionError.notEnrolled(stranger)) {
      try training.take(course.preTest, by: stranger)
    }
    let followUp = SessionTestID(.followUp, of: course.id)
    #expect(throws: SessionError.noSuchTest(.followUp)) {
      try training.take(followUp, by: course.roster[0])
    }
    #expect(try training.attempts(at: course.preTest).isEmpty)
  }

  @Test("Everyone in a session is asked the same questions in the same order")
  func sameQuestions() throws {
    let attempts = try (0..<3).map { try take($0).attempt }
    #expect(Set(attempts.map { $0.questions.map(\.id) }).count == 1)
    #expect(Set(attempts.map { $0.plan.items.map(\.order) }).count > 1)
  }

  @Test("The tests of a session are no part of self-study")
  func apartFromSelfStudy() throws {
    _ = try take(0)
    #expect(try training.openAttempts(of: course.roster[0]).isEmpty)
    #expect(try training.attempts(of: course.roster[0]).isEmpty)
  }

  @Test("What everyone answered is there item by item, the unanswered too")
  func responses() throws {
    var sitting = try take(1)
    let questions = sitting.attempt.questions
    try training.perform(.answer(item: 3, response: questions[3].key), on: &sitting)
    let answeredAt = training.now.date
    room.clocks.pass(.seconds(60))
    try training.perform(.move(to: 2), on: &sitting)
    var test = try #require(try training.record(of: course.id).tests[.preTest])
    var responses = test.allResponses
    #expect(responses.map { test.questions[$0.question] } == questions)
    #expect(responses.map(\.item) == Array(questions.indices))
    #expect(responses[3].response == questions[3].key)
    #expect(responses[3].mark == 1 && responses[3].answeredAt == answeredAt)
    #expect(responses.filter { $0.response == nil }.allSatisfy { $0.mark == nil })
    #expect(responses.map(\.isSeen) == [true, false, true, true, false, false, false])
    #expect(test.attempts.map(\.participant) == [course.roster[1]])
    let progress = try #require(try training.progress(at: course.preTest).first)
    #expect(progress.item == 2 && progress.answeredCount == 1 && progress.itemCount == 7)
    _ = try training.submit(sitting)
    test = try #require(try training.record(of: course.id).tests[.preTest])
    responses = test.allResponses
    #expect(responses.map(\.mark) == [0, 0, 0, 1, 0, 0, 0])
    #expect(test.attempts.map(\.earned) == [1])
  }

  @Test("Who answers at one place and submits at another passes by all the answers")
  func submittedElsewhere() throws {
    var here = try take(0)
    for (item, question) in here.attempt.questions.enumerated() {
      try training.perform(.answer(item: item, response: question.key), on: &here)
    }
    let ended = try training.submit(take(0))
    #expect(ended.result.isPassed == true)
    let summary = try #require(try training.attempts(at: course.preTest).first)
    #expect(summary.percentage == 100 && summary.isPassed == true)
  }

  @Test("After a test was closed an answer is refused and nothing changes; what was given counts")
  func closed() throws {
    var sitting = try take(0)
    let questions = sitting.attempt.questions
    try training.perform(.answer(item: 0, response: questions[0].key), on: &sitting)
    room.clocks.pass(.minutes(3))
    #expect(try training.close(course.preTest) == 1)
    let before = try training.attempt(sitting.attempt.id)
    let submitted = StoreError.attemptIsSubmitted(before.id)
    #expect(throws: submitted) {
      try training.perform(.answer(item: 1, response: questions[1].key), on: &sitting)
    }
    #expect(throws: submitted) { try training.keepUp(&sitting) }
    #expect(try training.submit(sitting) == before)
    #expect(before.phase == .submitted(at: training.now.date, by: .trainer))
    #expect(before.result.total.earned == 1)
    #expect(try training.attempts(at: course.preTest).map(\.earned) == [1])
    #expect(try training.close(course.preTest) == 0)
  }

  @Test("A test that was set aside is not among those that closing hands in")
  func closedAside() throws {
    let aside = try take(0).attempt.id
    try training.setAside(aside, because: Reason("r", by: "Rina"))
    _ = try take(1)
    #expect(try training.close(course.preTest) == 1)
  }

  @Test("Who is told that a test was closed finds the attempt ended also when it opens again")
  func openedAgain() throws {
    let sitting = try take(0)
    try training.close(course.preTest)
    try training.open(course.preTest, because: Reason("r", by: "Rina"))
    let again = try take(0)
    #expect(again.attempt.id == sitting.attempt.id && !again.attempt.isOpen)
  }
}

/// Tests on paper.
@Suite struct PaperTests {
  private let room: Classroom
  private let course: Course
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    course = try room.addCourse()
  }

  /// Right answers to the first questions, as they are written on the paper.
  private func answers(right: Int, at test: SessionTestID? = nil) throws -> [String] {
    let paper = try training.paper(test ?? course.preTest)
    return zip(paper.questions, paper.plan.items).enumerated().map { place, pair in
      place < right ? pair.0.written(pair.0.key, order: pair.1.order, in: .indonesian) : ""
    }
  }

  private func enter(_ person: Int, right: Int, origin: AttemptOrigin = .paper) throws {
    try training.enter(
      [(course.roster[person], answers(right: right))], at: course.preTest, origin: origin)
  }

  @Test("Paper results may be fixed, but never take the place of what was done on the screen")
  func fixed() throws {
    let onScreen = try training.take(course.preTest, by: course.roster[0])
    try enter(1, right: 1)
    try enter(1, right: 3)
    let attempts = try training.attempts(at: course.preTest)
    #expect(attempts.map(\.earned) == [0, 3])
    #expect(attempts.map(\.origin) == [.screen, .paper])
    #expect(attempts.map(\.answeredCount) == [0, 3])
    #expect(attempts.map(\.isOpen) == [true, false])
    #expect(throws: SessionError.alreadyStarted(onScreen.attempt.id)) { try enter(0, right: 3) }
    #expect(try training.attempts(at: course.preTest).count == 2)
  }

  @Test("A paper that is fixed stays out of the class's figures where the trainer left it out")
  func fixedNotCounted() throws {
    for person in 0..<2 { try enter(person, right: 1) }
    let id = try training.attempts(at: course.preTest)[0].id
    try training.count(id, inClass: false, because: Reason("r", by: "Rina"))
    for person in 0..<2 { try enter(person, right: 3, origin: .imported) }
    let attempts = try training.attempts(at: course.preTest)
    #expect(attempts.map(\.isCounted) == [false, true])
    #expect(attempts.map(\.earned) == [3, 3])
  }

  @Test("A paper that was given back and went on at a screen or a phone is never overwritten")
  func givenBack() throws {
    for person in 0..<3 { try enter(person, right: 1, origin: .imported) }
    let attempts = try training.attempts(at: course.preTest)
    try training.giveBack(attempts.map(\.id), because: Reason("r", by: "Rina"))
    let onScreen = try training.take(course.preTest, by: course.roster[0])
    _ = try training.submit(training.take(course.preTest, by: course.roster[1], origin: .phone))
    #expect(throws: SessionError.alreadyStarted(onScreen.attempt.id)) { try enter(0, right: 3) }
    #expect(throws: SessionError.alreadyStarted(attempts[1].id)) { try enter(1, right: 3) }
    // Nobody went on with this one.
    try enter(2, right: 3)
    #expect(
      try training.attempts(at: course.preTest).map(\.origin) == [.screen, .phone, .paper])
  }

  @Test("Papers are entered all or none")
  func allOrNone() throws {
    let good = try answers(right: 7)
    #expect(throws: PaperItemError.self) {
      try training.enter(
        [(course.roster[0], good), (course.roster[1], ["?"])], at: course.preTest, origin: .paper)
    }
    let stranger = try room.addPerson("Tamu")
    #expect(throws: SessionError.notEnrolled(stranger)) {
      try training.enter(
        [(course.roster[0], good), (stranger, good)], at: course.preTest, origin: .paper)
    }
    #expect(try training.attempts(at: course.preTest).isEmpty)
  }

  @Test("Papers are entered also where the test was never opened, and can be read")
  func unopened() throws {
    let session = try training.addSession(
      .init(title: "Kertas", startsOn: Day(of: room.clocks.now.date)),
      tests: [
        SessionTest(
          role: .preTest, blueprint: "pre-test", terms: Terms(minutes: 30, passMark: 60))
      ])
    let roster = try training.enrol(["Ani", "Budi"].map { RosterPerson(name: $0) }, in: session.id)
    let test = SessionTestID(.preTest, of: session.id)
    try training.enter(
      [(roster[1].id, answers(right: 5, at: test))], at: test, origin: .imported)
    let attempt = try #require(try training.attempt(of: roster[1].id, at: test))
    #expect(attempt.result.total.earned == 5 && !attempt.isOpen)
    #expect(try training.attempt(of: roster[0].id, at: test) == nil)
  }

  @Test("Every paper is alike, and asks what the screen asks")
  func alike() throws {
    let papers = try (0..<2).map { _ in try training.paper(course.preTest) }
    #expect(papers[0].plan.items == papers[1].plan.items)
    let onScreen = try training.take(course.preTest, by: course.roster[0])
    #expect(onScreen.attempt.questions == papers[0].questions)
  }
}
