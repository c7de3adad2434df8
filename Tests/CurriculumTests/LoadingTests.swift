import BundledContent
import Curriculum
import Foundation
import Testing

@Suite struct LoadingTests {
  @Test("The bundled content has no mistake and teaches 28 statements")
  func bundled() throws {
    let module = try #require(try ContentModule.modules(in: BundledContent.folder).first)
    #expect(module.problems() == [])
    let statements = try module.outline().statements
    #expect(statements.count == 28)
    for statement in try module.outline().statements {
      let bank = try module.bank()
      let count = bank.questions.count { $0.statement == statement.id }
      #expect(count >= 3, "\(statement.id)")
    }
    let kinds = try Set(module.bank().questions.map(\.body.kind))
    #expect(kinds.count == 6)
  }

  @Test("The bundled content is fair: no rule finds an error, and no trick beats chance")
  func bundledIsFair() throws {
    let module = try #require(try ContentModule.modules(in: BundledContent.folder).first)
    let findings = try module.report().findings
    let grave = findings.filter { $0.severity == .error || $0.rule.hasPrefix("tricks/") }
    #expect(grave.map { $0.text(in: .english) } == [])
  }

  @Test(
    "A mistake is told with its file, line and column",
    arguments: [
      ("level: apply", "level: aply", 4, 10, "found \"aply\""),
      ("form: A", "colour: red\n  form: A", 5, 3, "unknown key \"colour\""),
      ("statement: D1", "statement: Z1", 1, 3, "no statement \"Z1\""),
      ("correct: true", "correct: false", 12, 5, "0 options are marked"),
      ("type: single-choice", "type: single-choice\n  type: matching", 3, 3, "stands here twice"),
    ])
  func positions(
    _ good: String, _ bad: String, _ line: Int, _ column: Int, _ message: String
  ) throws {
    let module = try TemporaryModule()
    #expect(module.problems == [])
    try module.edit("questions/D.yaml") { $0.replacingOccurrences(of: good, with: bad) }
    let problem = try #require(module.problems.first { $0.message.contains(message) })
    #expect(problem.file == "questions/D.yaml")
    #expect(problem.line == line)
    #expect(problem.column == column)
  }

  @Test(
    "What is named twice, or stands where it does not belong, is told with its place",
    arguments: [
      (
        "- { id: D1, title: { id: Mitra } }", "- { id: E1, title: { id: Mitra } }", 8,
        "the statement E1 stands in the section D"
      ),
      ("letter: D", "letter: Prinsip", 8, "expected a section's letter"),
      (
        "- { id: D1, title: { id: Mitra } }",
        "- { id: D1, title: { id: Mitra } }\n      - { id: D1, title: { id: Lain } }", 8,
        "\"D1\" stands here twice"
      ),
      (
        "blueprints: []",
        "blueprints:\n  - &t { id: t, name: { id: T }, minutes: 5, passing: 50, "
          + "items: [] }\n  - *t", 15, "\"t\" stands here twice"
      ),
    ])
  func outline(_ good: String, _ bad: String, _ line: Int, _ message: String) throws {
    let module = try TemporaryModule()
    try module.edit("module.yaml") { $0.replacingOccurrences(of: good, with: bad) }
    let problem = try #require(module.problems.first { $0.message.contains(message) })
    #expect(problem.file == "module.yaml")
    #expect(problem.line == line)
  }

  @Test("Two cases of one id are told, and so is an accepted answer that is no text")
  func casesAndAnswers() throws {
    let module = try TemporaryModule()
    try module.edit("module.yaml") { $0 + "\ncases: questions/cases.yaml\n" }
    let story = """
      - case: K01
        title: Kasus
        story: Cerita.
        questions:
          - id: K01-%
            statement: D1
            type: short-answer
            level: apply
            form: practice
            prompt: Apa?
            explanation: Sebab.
            answers: [mitra, [a, b], ""]

      """
    try module.add(
      "questions/cases.yaml",
      ["1", "2"].map { story.replacingOccurrences(of: "%", with: $0) }.joined())
    #expect(
      module.problems.map { "\($0.line): \($0.message)" } == [
        "12: expected a text, found a list", "12: expected a text, found nothing",
        "24: expected a text, found a list", "24: expected a text, found nothing",
        "13: the id \"K01\" is taken at questions/cases.yaml:1",
      ])
  }

  @Test("Unknown keys are told in the order of the file")
  func unknownKeys() throws {
    let module = try TemporaryModule()
    try module.edit("questions/D.yaml") {
      $0.replacingOccurrences(of: "form: A", with: "form: A\n  z: 1\n  y: 2\n  x: 3\n  w: 4")
    }
    #expect(module.problems.map(\.line) == [6, 7, 8, 9])
  }

  @Test("All mistakes are told at once, across files")
  func allAtOnce() throws {
    let module = try TemporaryModule()
    try module.edit("questions/D.yaml") {
      $0.replacingOccurrences(of: "level: apply", with: "level: x")
        .replacingOccurrences(of: "form: A", with: "form: x")
    }
    try module.edit("lessons/D.md") { $0.replacingOccurrences(of: "## D1.", with: "## D9.") }
    #expect(Set(module.problems.map(\.file)) == ["questions/D.yaml", "lessons/D.md"])
    #expect(module.problems.count >= 4)
  }

  @Test("A file that is not YAML is told where it stops being so")
  func notYAML() throws {
    let module = try TemporaryModule()
    try module.edit("questions/D.yaml") { $0 + "\n  - [\n" }
    let problem = try #require(module.problems.first)
    #expect(problem.message.hasPrefix("not YAML"))
    #expect(problem.line > 1)
  }

  @Test("Goals are read, and one for a section that the module lacks is told")
  func goals() throws {
    let module = try TemporaryModule()
    try module.edit("module.yaml") {
      $0 + """

        goals:
          questionsPerStatement:
            - { section: D, count: 6 }
            - { section: X, count: 6 }
          questionsPerType: 10
          cases: 3
        """
    }
    #expect(module.problems.map(\.message) == ["the module has no section \"X\""])
    try module.edit("module.yaml") { $0.replacingOccurrences(of: "section: X", with: "section: D") }
    let goals = try ContentModule(folder: module.folder).outline().goals
    #expect(
      goals
        == ContentGoals(questionsPerStatement: ["D": 6], questionsPerType: 10, cases: 3))
  }

  @Test("A check knows the places of questions, prompts, options and lessons' parts")
  func places() throws {
    let folder = try TemporaryModule()
    let module = try #require(ContentModule(folder: folder.folder).examined().module)
    let place = try #require(module.questionPlaces["D1-01"])
    #expect(place.start.description == "questions/D.yaml:1:3")
    #expect(place.prompt?.description == "questions/D.yaml:6:11")
    #expect(place.entries.map(\.line) == [12, 15])
    let lesson = try #require(module.lessons.first)
    #expect(lesson.lesson.parts.map { lesson.place(of: $0).line } == [5])
  }
}

/// A small module in a folder of its own, gone with the value.
private final class TemporaryModule {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

  init() throws {
    for (file, text) in Self.files {
      let url = folder.appendingPathComponent(file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var problems: [ContentProblem] { ContentModule(folder: folder).problems() }

  func add(_ file: String, _ text: String) throws {
    try text.write(to: folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
  }

  func edit(_ file: String, _ change: (String) -> String) throws {
    let url = folder.appendingPathComponent(file)
    try change(String(contentsOf: url, encoding: .utf8))
      .write(to: url, atomically: true, encoding: .utf8)
  }

  private static let files = [
    "module.yaml": """
    id: m
    title: { id: "M" }
    language: id
    version: "1.0.0"
    licence: CC-BY-4.0
    source: { title: T, author: A, body: B, note: { id: N } }
    sections:
      - letter: D
        title: { id: Prinsip }
        lesson: lessons/D.md
        questions: questions/D.yaml
        statements:
          - { id: D1, title: { id: Mitra } }
    blueprints: []
    glossary: []
    """,
    "lessons/D.md": "# Prinsip\n\nPengantar.\n\n## D1. Mitra\n\nArtinya *mitra*.\n",
    "questions/D.yaml": """
    - id: D1-01
      statement: D1
      type: single-choice
      level: apply
      form: A
      prompt: |
        Bu Rina
        bertanya.
      explanation: Sebab.
      # The options follow.
      options:
        - text: Satu
          correct: true
          why: Ya
        - text: Dua
          why: Bukan
    """,
  ]
}
