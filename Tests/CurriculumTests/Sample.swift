import Testing

@testable import Curriculum

/// Small content for the tests of rules; what a test doesn't name is harmless.
enum Sample {
  /// A single-choice question whose first option is the key unless `key` says otherwise.
  static func choice(
    _ id: QuestionID = "D1-01", _ prompt: String = "Apa?", _ options: [String], key: Int = 0,
    english: (prompt: String, options: [String])? = nil, form: Question.Form = .practice,
    statement: String = "D1"
  ) -> Question {
    let options = options.enumerated().map { index, text in
      Question.Option(
        text: LocalizedText(id: text, en: english?.options[index]), isCorrect: index == key,
        why: "Sebab.")
    }
    return question(
      id, LocalizedText(id: prompt, en: english?.prompt), .singleChoice(options),
      form: form, statement: statement)
  }

  static func question(
    _ id: QuestionID = "D1-01", _ prompt: LocalizedText = "Apa?",
    _ body: Question.Body = .shortAnswer(Question.ShortAnswer(answers: ["mitra"])),
    explanation: LocalizedText = "Sebab.", level: Question.Level = .apply,
    form: Question.Form = .practice, caseID: CaseID? = nil, statement: String = "D1"
  ) -> Question {
    Question(
      id: id, statement: StatementID(statement)!, level: level, form: form, prompt: prompt,
      explanation: explanation, body: body,
      caseStudy: caseID.map { CaseStudy(id: $0, title: "Kasus", story: "Cerita.") })
  }

  /// A module with one section, D, and two statements, D1 and D2.
  static func module(
    _ questions: [Question], cases: [CaseStudy] = [], outline: ModuleOutline = outline()
  ) -> CheckedModule {
    var module = CheckedModule(outline: outline, questions: questions, cases: cases)
    for (index, question) in questions.enumerated() {
      module.questionNodes[question.id] = YAMLNode(
        content: .mapping([]), place: ContentPlace(file: "questions/D.yaml", line: index + 1),
        index: 0)
    }
    return module
  }

  static func outline(
    blueprints: [Blueprint] = [], coverage: [CoveredTerm] = [], goals: ContentGoals? = nil
  ) -> ModuleOutline {
    let statements = ["D1", "D2"].compactMap(StatementID.init).map {
      Statement(id: $0, title: "Mitra")
    }
    return ModuleOutline(
      id: "m", title: "M", version: "1.0.0", licence: "CC-BY-4.0",
      source: ModuleOutline.Source(title: "T", author: "A", body: "B", note: "N"),
      sections: [Section(letter: "D", title: "Prinsip", statements: statements)],
      blueprints: blueprints, glossary: [], coverage: coverage, goals: goals)
  }
}

extension LocalizedText: ExpressibleByStringLiteral {
  /// An Indonesian text without a translation.
  public init(stringLiteral text: String) { self.init(id: text) }
}

extension Rule {
  /// What the rule says of a module, in English.
  func messages(_ module: CheckedModule) -> [String] {
    findings(in: module).map { $0.text(in: .english) }
  }
}
