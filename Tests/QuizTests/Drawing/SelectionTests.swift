import Foundation
import Testing

@testable import Curriculum
@testable import Quiz

@Suite struct SelectionTests {
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
    let a = try Samples.exam(form: .a, seed: UInt64(seed))
    let b = try Samples.exam(form: .b, seed: UInt64(seed))
    let shape = { (attempt: Attempt) in
      attempt.questions.map { "\($0.statement) \($0.level)" }.sorted()
    }
    #expect(shape(a) == shape(b))
    #expect(Set(a.questions.map(\.id)).isDisjoint(with: b.questions.map(\.id)))
  }

  @Test("A blueprint that the bank can't fill is refused")
  func tooFew() {
    let blueprint = Blueprint(
      id: "t", name: Samples.text("T"), form: .a, minutes: 5, passMark: 50,
      rows: [.init(section: "D", level: .apply, count: 4)])
    #expect(throws: QuizError.notEnoughQuestions(blueprint: "t", row: blueprint.rows[0], found: 3))
    {
      try Attempt.test(
        blueprint, for: .test("t", Terms(minutes: 5, passMark: 50)), from: Samples.bank,
        Samples.attemptStart())
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

  @Test("A filter lets through the types and the cases that it names, and never a test's questions")
  func kindsAndCases() {
    let questions = [
      Samples.question(id: "D1-01", Samples.multipleChoice(right: [0, 1], of: 3).body),
      Samples.singleChoice(id: "D1-02", statement: "D1", caseID: "K01"),
      Samples.singleChoice(id: "D1-03", statement: "D1", caseID: "K02"),
      Samples.singleChoice(id: "D1-04", statement: "D1", form: .a, caseID: "K02"),
      Samples.singleChoice(id: "D1-05", statement: "D1"),
    ]
    let drawn = { (filter: PracticeFilter) in
      var generator = SeededGenerator(seed: 1)
      return Set(
        QuestionBank(questions: questions).questions(for: filter, using: &generator).map(\.id))
    }
    #expect(drawn(PracticeFilter(kinds: [.multipleChoice], count: 9)) == ["D1-01"])
    #expect(drawn(PracticeFilter(cases: .all, count: 9)) == ["D1-02", "D1-03"])
    #expect(drawn(PracticeFilter(cases: .one("K02"), count: 9)) == ["D1-03"])
    #expect(drawn(PracticeFilter(kinds: [.multipleChoice], cases: .all, count: 9)).isEmpty)
  }
}
