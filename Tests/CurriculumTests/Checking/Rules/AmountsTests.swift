import Testing

@testable import Curriculum

@Suite struct AmountsTests {
  @Test("A statement, a type and the cases under their goals are errors")
  func goals() {
    let question = Sample.question("D1-01")
    #expect(
      Rule.all.allSatisfy { rule in
        rule.findings(in: Sample.module([question])).allSatisfy { $0.severity == .warning }
      })
    let goals = ContentGoals(questionsPerStatement: ["D": 2], questionsPerType: 1, cases: 1)
    let module = Sample.module([question], outline: Sample.outline(goals: goals))
    #expect(
      Rule.statementCount.messages(module).first
        == "error: D1 has 1 questions, 2 are wanted; write 1 more [statement-count]")
    #expect(Rule.statementCount.messages(module).count == 2)
    // Only the short answer is there.
    #expect(Rule.typeCount.messages(module).count == 5)
    #expect(Rule.caseSize.messages(module).count == 1)
  }

  @Test("A case with fewer than three questions is told and counts for no goal")
  func caseSize() {
    let stories = ["K01", "K02"].map { CaseStudy(id: $0, title: "Kasus", story: "Cerita.") }
    let ids = [("K01", 1), ("K01", 2), ("K01", 3), ("K02", 1), ("K02", 2)]
    let questions = ids.map { Sample.question("\($0)-\($1)", caseID: CaseID($0)) }
    func messages(goal: Int) -> [String] {
      let outline = Sample.outline(goals: ContentGoals(cases: goal))
      return Rule.caseSize.messages(Sample.module(questions, cases: stories, outline: outline))
    }
    #expect(messages(goal: 1).count == 1)
    #expect(messages(goal: 1).first?.contains("K02 has 2 questions") == true)
    #expect(messages(goal: 2).count == 2)
  }

  @Test("Fewer than half of the questions at the deeper levels are told")
  func levels() {
    let shallow = Sample.question("D1-01", level: .remember)
    let deep = Sample.question("D1-02", level: .analyse)
    #expect(Rule.levels.messages(Sample.module([shallow, deep])).isEmpty)
    #expect(Rule.levels.messages(Sample.module([shallow, shallow, deep])).count == 1)
  }

  @Test(
    "True and false claims may differ by a tenth of them on either side of a half",
    arguments: [(5, 5, 0), (6, 4, 0), (7, 3, 1), (3, 7, 1), (12, 8, 0), (13, 7, 1), (1, 0, 0)])
  func trueFalse(_ right: Int, _ wrong: Int, _ findings: Int) {
    let answers = Array(repeating: true, count: right) + Array(repeating: false, count: wrong)
    let questions = answers.enumerated().map { index, answer in
      Sample.question(
        "D1-\(index)", "Begini.",
        .trueFalse(Question.TrueFalse(answer: answer, whyTrue: "Ya.", whyFalse: "Tidak.")))
    }
    #expect(Rule.trueFalseBalance.messages(Sample.module(questions)).count == findings)
  }
}
