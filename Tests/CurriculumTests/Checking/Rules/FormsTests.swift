import Testing

@testable import Curriculum

@Suite struct FormsTests {
  @Test("Each question of a form without a twin of its statement, level and type is told")
  func parallelForms() {
    let first = Sample.question("D1-01", level: .apply, form: .a)
    let second = Sample.question("D1-02", level: .apply, form: .b)
    let deeper = Sample.question("D1-03", level: .analyse, form: .b)
    let choice = Sample.question("D1-04", "Apa?", .ordering(["Satu", "Dua"]), form: .b)
    #expect(Rule.parallelForms.messages(Sample.module([first, second])).isEmpty)
    for other in [deeper, choice] {
      let messages = Rule.parallelForms.messages(Sample.module([first, other]))
      #expect(messages.count == 2)
      #expect(messages.allSatisfy { $0.contains("warning: ") })
      #expect(
        messages.first?.contains(
          "D1-01 (form A) has no twin in form B (D1, apply, short-answer)") == true)
      #expect(messages.last?.contains("\(other.id) (form B) has no twin in form A") == true)
    }
  }

  @Test("A statement that one form asks more often is an error, told at the question too many")
  func unevenForms() {
    let questions = [
      Sample.question("D1-01", form: .a), Sample.question("D1-02", form: .b),
      Sample.question("D1-03", form: .a), Sample.question("D1-04", form: .practice),
    ]
    let findings = Rule.parallelForms.findings(in: Sample.module(questions))
    #expect(findings.map(\.severity) == [.error])
    #expect(findings.first?.place?.line == 3)
  }

  @Test("A form of one type alone is told")
  func formTypes() {
    let ordering = Sample.question("D1-02", "Apa?", .ordering(["Satu", "Dua"]), form: .a)
    let uniform = [
      Sample.question("D1-01", form: .a), Sample.question("D1-03", form: .b),
      Sample.question("D1-04", form: .b),
    ]
    #expect(Rule.formTypes.messages(Sample.module(uniform)).count == 2)
    let messages = Rule.formTypes.messages(Sample.module(uniform + [ordering]))
    #expect(
      messages == [
        "warning: all questions of form B are of the type short-answer; use several types "
          + "[form-types]"
      ])
  }

  @Test("A blueprint that takes more than there is tells of what and how many")
  func blueprints() {
    let rows = [
      Blueprint.Row(section: "D", level: .apply, count: 1),
      Blueprint.Row(section: "D", level: nil, count: 1),
    ]
    let module = Sample.module(
      [Sample.question("D1-01", level: .apply, form: .a)],
      outline: Sample.outline(blueprints: [blueprint(form: .a, rows)]))
    let messages = Rule.blueprints.messages(module)
    #expect(messages.count == 1)
    #expect(
      messages.first?.contains("pre-test takes 2 questions (section D, form A), there are 1")
        == true)
  }

  @Test("What a blueprint or a goal asks and there is not is told at its line in module.yaml")
  func placesInOutline() throws {
    let module = try TemporaryModule()
    try module.edit("module.yaml") {
      $0.replacing(
        "blueprints: []",
        with: """
          blueprints:
            - id: t
              name: { id: T }
              form: A
              minutes: 5
              passing: 50
              items:
                - { section: D, level: apply, count: 1 }
                - { section: D, count: 9 }
          goals: { questionsPerStatement: [], questionsPerType: 1, cases: 0 }
          """)
    }
    let findings = try module.module.report().findings.filter { $0.severity == .error }
    let lines = { (rule: String) in
      Set(findings.filter { $0.rule == rule }.map { $0.place?.line })
    }
    #expect(lines("blueprints") == [22] && lines("type-count") == [23])
  }

  @Test(
    "A test form has twice as many questions as a test takes; for practice any number does",
    arguments: [(Question.Form.a, 3, 1), (.b, 3, 1), (.a, 4, 0), (.practice, 3, 0), (.a, 1, 0)])
  func unseenQuestions(_ form: Question.Form, _ count: Int, _ findings: Int) {
    let blueprint = blueprint(form: form, [.init(section: "D", level: nil, count: 2)])
    let module = Sample.module(
      (1...count).map { Sample.question("D1-0\($0)", form: form) },
      outline: Sample.outline(blueprints: [blueprint]))
    let messages = Rule.unseenQuestions.messages(module)
    #expect(messages.count == findings)
    #expect(
      messages.allSatisfy {
        $0.contains("takes 2 of 3 questions (section D, form \(form.rawValue))")
      })
  }

  private func blueprint(form: Question.Form, _ rows: [Blueprint.Row]) -> Blueprint {
    Blueprint(
      id: "pre-test", name: "Pre-test", form: form, minutes: 30, passMark: 70, rows: rows)
  }
}
