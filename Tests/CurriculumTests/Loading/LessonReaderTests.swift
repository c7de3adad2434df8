import Foundation
import Testing

@testable import Curriculum

@Suite struct LessonReaderTests {
  @Test(
    "A mistake in a lesson is told with its line",
    arguments: [
      ("## D1. Mitra", "## Mitra", 5, .headingWithoutStatement("Mitra", "D")),
      ("# Prinsip\n", "\n", 1, .noTitle),
      ("Pengantar.", "# Lain", 3, .secondTitle),
      ("Artinya", "## D1. Lagi\n\nArtinya", 7, .taughtTwice(StatementID("D1")!)),
      ("## D1. Mitra", "", 1, .untaught(StatementID("D1")!)),
      (
        "## D1. Mitra", "## D9. Mitra", 5,
        .unknownStatement(StatementID("D9")!, known: [StatementID("D1")!])
      ),
      ("Pengantar.", "```\nls\n```", 3, .unknownBlock),
      ("Pengantar.", "| a | b |\n|---|:--|\n| 1 | 2 |", 3, .unknownBlock),
      ("*mitra*", "[mitra](x)", 7, .unknownSpan),
    ] as [(String, String, Int, ContentProblem.Kind)])
  func problems(_ good: String, _ bad: String, _ line: Int, _ kind: ContentProblem.Kind) throws {
    let module = try TemporaryModule()
    try module.edit("lessons/D.md") { $0.replacingOccurrences(of: good, with: bad) }
    let problem = try #require(module.problems.first { $0.kind == kind })
    #expect(problem.place.file == "lessons/D.md")
    #expect(problem.place.line == line)
  }

  @Test(
    "Quotations, lists and emphasis nested without end are told with their line",
    arguments: [
      String(repeating: "> ", count: 5_000) + "x", String(repeating: "- ", count: 2_000) + "x",
      String(repeating: "*a **b ", count: 2_000) + String(repeating: "c** d* ", count: 2_000),
    ])
  func deepMarkdown(_ text: String) throws {
    let module = try TemporaryModule()
    try module.edit("lessons/D.md") { $0.replacingOccurrences(of: "Pengantar.", with: text) }
    let problem = try #require(module.problems.first)
    #expect(problem.kind == .tooDeeplyNested)
    #expect(problem.place.file == "lessons/D.md")
    #expect(problem.place.line == 3)
  }
}
