import Classroom
import Foundation
import Quiz
import Testing

@testable import Curriculum
@testable import Training

/// What was asked is kept: a changed file changes nothing that was taken.
@Suite struct VersionsTests {
  private let room: Classroom
  private let course: Course
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    course = try room.addCourse(["Asep", "Budi", "Wati", "Dewi"])
  }

  /// The module with another key, another order of options, other words, and fewer questions.
  private static let changed = SampleModule.questions.compactMap { question -> Question? in
    switch (question.form, question.body) {
    case (.practice, _), (.b, _): question
    case (.a, .singleChoice):
      SampleModule.question(
        question.id, form: .a, SampleModule.choice(right: [3], of: 4))
    case (.a, .multipleChoice):
      SampleModule.question(
        question.id, form: .a, SampleModule.choice(right: [2, 3], of: 5))
    case (.a, .ordering(let items)):
      SampleModule.question(
        question.id, form: .a, .ordering(items.reversed()))
    case (.a, .trueFalse):
      SampleModule.question(
        question.id, form: .a, .shortAnswer(.init(answers: ["lain"])))
    case (.a, .matching), (.a, .shortAnswer): nil
    }
  }

  private func takeAll() throws {
    for (number, person) in course.roster.enumerated() {
      try room.take(course.preTest, by: person) { (number + $0) % 3 != 0 }
    }
  }

  @Test("When the content changes after a test, its record and every answer in it stay the same")
  func afterTest() throws {
    try takeAll()
    let ids = try training.attempts(at: course.preTest).map(\.id)
    let record = try training.record(of: course.id)
    let attempts = try ids.map(training.attempt)
    try room.module.write(Self.changed)
    let later = room.again().training
    #expect(try Set(later.module.bank().questions) == Set(Self.changed))
    #expect(try later.record(of: course.id) == record)
    #expect(try ids.map(later.attempt) == attempts)
    #expect(try ids.map { try later.attempt($0).result } == attempts.map(\.result))
  }

  @Test("When the content changes during a test, who sits at it is asked what was begun")
  func duringTest() throws {
    var sitting = try training.take(course.preTest, by: course.roster[0])
    let questions = sitting.attempt.questions
    try training.perform(.answer(item: 0, response: questions[0].key), on: &sitting)
    try room.module.write(Self.changed)
    let later = room.again().training
    var resumed = try later.take(course.preTest, by: course.roster[0])
    #expect(resumed.attempt.questions == questions)
    for (item, question) in questions.enumerated() {
      try later.perform(.answer(item: item, response: question.key), on: &resumed)
    }
    #expect(try later.submit(resumed).result.total.percentage == 100)
    #expect(try later.attempts(at: course.preTest).map(\.percentage) == [100])
  }

  @Test("What a session's test asks stands from the first paper on, however the content changes")
  func drawnOnce() throws {
    let roles: [TestRole] = [.preTest, .postTest]
    let papers = try roles.map { try training.paper(SessionTestID($0, of: course.id)) }
    try room.module.write(Self.changed)
    let later = room.again()
    for (role, paper) in zip(roles, papers) {
      let again = try later.training.paper(SessionTestID(role, of: course.id))
      #expect(again.questions == paper.questions)
      #expect(again.plan.items == paper.plan.items)
    }
    // What was printed before and is typed in after is marked by the key of that paper.
    let key = papers[0].questions.indices.map { item in
      papers[0].questions[item].written(
        papers[0].questions[item].key, order: papers[0].plan.items[item].order, in: .indonesian)
    }
    try later.training.enter([(course.roster[0], key)], at: course.preTest, origin: .paper)
    try later.take(course.preTest, by: course.roster[1]) { _ in true }
    let test = try #require(try later.training.record(of: course.id).tests[.preTest])
    #expect(test.questions.count == papers[0].questions.count)
    #expect(test.attempts.map(\.percentage) == [100, 100])
  }

  @Test("Rulings after a change of the content mark by the key of that day")
  func rulingAfterChange() throws {
    try takeAll()
    let before = try training.attempts(at: course.preTest).map(\.percentage)
    try room.module.write(Self.changed)
    let later = room.again().training
    let test = try #require(try later.record(of: course.id).tests[.preTest])
    let (version, question) = try #require(test.questions.first { $0.value.id == "D1-11" })
    for verdict in [Ruling.Verdict.leftOut, .key(question.key)] {
      try later.rule([version: verdict], at: course.preTest, because: Reason("r", by: "t"))
    }
    #expect(try later.attempts(at: course.preTest).map(\.percentage) == before)
  }

  @Test("Practice that was left goes on with its own questions, also where the file lost them")
  func practice() throws {
    let person = try room.addPerson()
    var sitting = try training.startPractice(PracticeFilter(count: 10), by: person)
    let questions = sitting.attempt.questions
    try training.perform(.answer(item: 2, response: questions[2].key), on: &sitting)
    try room.module.write(
      SampleModule.questions.filter { $0.form != .practice || $0.id == "E1-09" })
    let later = room.again().training
    var resumed = try later.resume(sitting.attempt.id)
    #expect(resumed.attempt.questions == questions)
    #expect(resumed.attempt.entries == sitting.attempt.entries)
    try later.perform(.answer(item: 3, response: questions[3].key), on: &resumed)
    #expect(try later.submit(resumed).result.total.earned == 2)
  }
}
