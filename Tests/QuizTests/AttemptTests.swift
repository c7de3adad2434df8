import Curriculum
import Foundation
import Testing

@testable import Quiz

@Suite struct AttemptTests {
  @Test("One seed gives one attempt, another seed another", arguments: [1, 2, 99] as [UInt64])
  func seeds(_ seed: UInt64) throws {
    let plan = { (seed: UInt64) in
      try AttemptPlan.practice(
        PracticeFilter(count: 12), from: Samples.bank, module: "m", seed: seed, id: UUID(),
        at: Samples.start
      ).items
    }
    let items = try plan(seed)
    #expect(try plan(seed) == items)
    #expect(try plan(seed &+ 1) != items)
  }

  @Test("Practice spreads over statements, and spends no question of the tests")
  func spread() throws {
    var generator = SeededGenerator(seed: 3)
    let drawn = Samples.bank.questions(
      for: PracticeFilter(sections: ["D"], count: 6), using: &generator)
    #expect(Dictionary(grouping: drawn, by: \.statement).values.allSatisfy { $0.count == 2 })
    #expect(drawn.allSatisfy { $0.form == .practice })
    #expect(Set(drawn.map(\.id)).count == 6)
  }

  @Test("One seed draws from both forms questions alike in statement and level", arguments: 1...20)
  func parallelForms(_ seed: Int) throws {
    let a = try Samples.test(form: .a, seed: UInt64(seed))
    let b = try Samples.test(form: .b, seed: UInt64(seed))
    let shape = { (attempt: Attempt) in
      attempt.questions.map { "\($0.statement) \($0.level)" }.sorted()
    }
    #expect(shape(a) == shape(b))
    #expect(Set(a.questions.map(\.id)).isDisjoint(with: b.questions.map(\.id)))
  }

  @Test("A blueprint that the bank can't fill is refused")
  func tooFew() {
    let blueprint = Blueprint(
      id: "t", name: Samples.text("T"), form: .a, minutes: 5, passingPercentage: 50,
      rows: [.init(section: "D", level: .apply, count: 4)])
    #expect(throws: QuizError.notEnoughQuestions(blueprint: "t", row: blueprint.rows[0], found: 3))
    {
      try AttemptPlan.test(
        blueprint, from: Samples.bank, module: "m", seed: 1, id: UUID(), at: Samples.start)
    }
  }

  @Test("Questions of one case are asked together")
  func cases() {
    let questions =
      (1...4).map { Samples.singleChoice(id: "K1-\($0)", statement: "D1", caseID: "K1") }
      + (1...9).map { Samples.singleChoice(id: "D2-0\($0)", statement: "D2") }
    let bank = QuestionBank(questions: questions)
    for seed in 0..<50 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let drawn = bank.questions(for: PracticeFilter(count: 13), using: &generator)
      let places = drawn.indices.filter { drawn[$0].caseID != nil }
      #expect(places == Array(places[0]..<places[0] + 4))
    }
  }

  @Test("In a test an answer may change; in practice it stands")
  func changing() throws {
    var test = try Samples.test()
    try test.apply(.answer(item: 0, response: .choice(1)), at: Samples.start)
    try test.apply(.answer(item: 0, response: .choice(0)), at: Samples.start)
    #expect(test.mark(of: 0) == .full)

    let plan = try AttemptPlan.practice(
      PracticeFilter(count: 2), from: Samples.bank, module: "m", seed: 1, id: UUID(),
      at: Samples.start)
    var practice = Attempt(plan: plan, bank: Samples.bank)
    try practice.apply(.answer(item: 0, response: .choice(1)), at: Samples.start)
    #expect(throws: QuizError.alreadyAnswered(0)) {
      try practice.apply(.answer(item: 0, response: .choice(0)), at: Samples.start)
    }
  }

  @Test("When the time is up the attempt is submitted as of the limit, with what was answered")
  func timeLimit() throws {
    var test = try Samples.test(minutes: 10)
    try test.apply(.answer(item: 0, response: .choice(0)), at: Samples.start)
    #expect(test.secondsLeft(at: Samples.start.addingTimeInterval(599)) == 1)
    let late = Samples.start.addingTimeInterval(601)
    #expect(throws: QuizError.timeIsUp) {
      try test.apply(.answer(item: 1, response: .choice(0)), at: late)
    }
    #expect(
      test.phase == .submitted(at: Samples.start.addingTimeInterval(600), byClock: true))
    #expect(test.answeredCount == 1)
  }

  @Test("A clock that was set back gives no time back")
  func clockSetBack() throws {
    var test = try Samples.test(minutes: 10)
    try test.apply(.move(to: 1), at: Samples.start.addingTimeInterval(300))
    #expect(test.secondsLeft(at: Samples.start.addingTimeInterval(-86_400)) == 300)
  }

  @Test("Nothing changes after submitting")
  func afterSubmitting() throws {
    var test = try Samples.test()
    try test.apply(.submit, at: Samples.start)
    let before = test
    #expect(throws: QuizError.alreadySubmitted) {
      try test.apply(.answer(item: 0, response: .choice(0)), at: Samples.start)
    }
    #expect(test == before)
  }

  @Test("The result counts every item, and the line that passes is part of passing")
  func result() throws {
    var test = try Samples.test()
    for item in 0..<3 {
      try test.apply(.answer(item: item, response: .choice(item == 2 ? 1 : 0)), at: Samples.start)
    }
    let result = test.result
    #expect(result.total == Tally(earned: 2, possible: 4, right: 2))
    #expect(result.isPassed == false)
    #expect(result.sections.values.reduce(0) { $0 + $1.possible } == 4)
    try test.apply(.answer(item: 2, response: .choice(0)), at: Samples.start)
    #expect(test.result.isPassed == true)
  }

  @Test("A question that the bank has lost is left out, and the rest goes on")
  func lostQuestion() throws {
    let test = try Samples.test()
    let lost = test.questions[1].id
    let bank = QuestionBank(
      questions: Samples.bank.questions.filter { $0.id != lost })
    let resumed = Attempt(plan: test.plan, bank: bank)
    #expect(resumed.questions.count == 3)
    #expect(!resumed.questions.contains { $0.id == lost })
  }

  @Test(
    "A stored response that a changed question can't have is to be given anew",
    arguments: [
      (Samples.matching(pairs: 2), Response.matches([0, 1, nil])),
      (Samples.matching(pairs: 3), .matches([9, nil, nil])),
      (Samples.ordering(items: 2), .order([2, 0, 1])),
      (Samples.multipleChoice(right: [0, 1], of: 3), .choices([0, 5])),
      (Samples.multipleChoice(right: [0, 1], of: 3), .choice(0)),
    ])
  func changedQuestion(_ question: Question, _ stored: Response) throws {
    let bank = QuestionBank(questions: [question])
    let plan = try AttemptPlan.practice(
      PracticeFilter(count: 1), from: bank, module: "m", seed: 1, id: UUID(), at: Samples.start)
    var entry = Attempt.Entry()
    entry.response = stored
    entry.isFlagged = true
    let rebuilt = { (phase: Attempt.Phase) in
      Attempt(
        plan: plan, bank: bank, entries: [question.id: entry], positionAt: question.id,
        phase: phase, lastActionAt: Samples.start)
    }
    #expect(rebuilt(.open).unanswered == [0])
    #expect(rebuilt(.open).flagged == [0])
    let ended = rebuilt(.submitted(at: Samples.start, byClock: false))
    #expect(ended.entries[0].response == stored)
  }
}
