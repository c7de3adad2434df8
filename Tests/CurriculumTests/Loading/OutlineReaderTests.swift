import Foundation
import Testing

@testable import Curriculum

@Suite struct OutlineReaderTests {
  @Test(
    "What is named twice, or stands where it does not belong, is told with its place",
    arguments: [
      (
        "- { id: D1, title: { id: Mitra } }", "- { id: E1, title: { id: Mitra } }", 8,
        .statementOfOtherSection(StatementID("E1")!, in: "D")
      ),
      (
        "letter: D", "letter: Prinsip", 8,
        .unexpected(.text("Prinsip"), expected: .sectionLetter)
      ),
      (
        "- { id: D1, title: { id: Mitra } }",
        "- { id: D1, title: { id: Mitra } }\n      - { id: D1, title: { id: Lain } }", 8,
        .repeated("D1")
      ),
      (
        "blueprints: []",
        "blueprints:\n  - &t { id: t, name: { id: T }, minutes: 5, passing: 50, "
          + "items: [] }\n  - *t", 15, .repeated("t")
      ),
      (
        "statements:\n      - { id: D1, title: { id: Mitra } }", "statements: []", 12,
        .emptyList
      ),
      (
        "blueprints: []",
        "blueprints: [{ id: t, name: { id: T }, minutes: 5, passing: 50, items: [] }]", 14,
        .emptyList
      ),
      (
        "glossary: []",
        "glossary:\n  - { term: Mitra, meaning: M }\n  - { term: mitra, meaning: M }", 17,
        .repeated("mitra")
      ),
      (
        "language: id", "language: fr", 3,
        .unexpected(.text("fr"), expected: .oneOf(["id", "en"]))
      ),
    ] as [(String, String, Int, ContentProblem.Kind)])
  func problems(_ good: String, _ bad: String, _ line: Int, _ kind: ContentProblem.Kind) throws {
    let module = try TemporaryModule()
    try module.edit("module.yaml") { $0.replacingOccurrences(of: good, with: bad) }
    let problem = try #require(module.problems.first { $0.kind == kind })
    #expect(problem.place.file == "module.yaml")
    #expect(problem.place.line == line)
  }

  @Test("A letter that stands twice is told once")
  func repeatedLetter() throws {
    let module = try TemporaryModule()
    try module.edit("module.yaml") { text in
      let lines = text.split(separator: "\n").map { String($0) }
      return (lines[..<13] + lines[7...]).joined(separator: "\n")
    }
    #expect(module.problems.map(\.kind) == [.repeated("D")])
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
    #expect(module.problems.map(\.kind) == [.unknownSection("X", known: ["D"])])
    try module.edit("module.yaml") { $0.replacingOccurrences(of: "section: X", with: "section: D") }
    let goals = try module.module.outline().goals
    #expect(
      goals
        == ContentGoals(questionsPerStatement: ["D": 6], questionsPerType: 10, cases: 3))
  }
}
