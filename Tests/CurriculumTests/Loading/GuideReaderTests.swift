import Foundation
import Testing

@testable import Curriculum

@Suite struct GuideReaderTests {
  @Test("One table of contrasts may stand alone, several in a list")
  func tables() throws {
    let module = try TemporaryModule()
    try module.add("guides/D.yaml", Self.guide)
    #expect(module.problems == [])
    try module.edit("guides/D.yaml") {
      $0.replacingOccurrences(of: "contrast:\n  title", with: "contrast:\n- title")
    }
    #expect(module.problems == [])
    #expect(try module.module.guide("D")?.contrasts.count == 1)
  }

  @Test(
    "A mistake in a guide is told with its place",
    arguments: [
      ("        - { id: Bertanya }\n", "", 9, 9, .cellCount(1, expected: 2)),
      ("    - { id: Tanda }\n", "", 4, 5, .columnCount(1)),
      (
        "statement: D1\n      cells", "statement: D7\n      cells", 7, 18,
        .unknownStatement(StatementID("D7")!, known: [StatementID("D1")!])
      ),
      (
        "- statement: D1\n    opening", "- statement: D2\n    opening", 19, 16,
        .unknownStatement(StatementID("D2")!, known: [StatementID("D1")!])
      ),
      ("  scene: { id: Adegan. }\n", "", 12, 3, .missingKey("scene")),
      (
        "summary:", "rangkuman:", 16, 1,
        .unknownKey(
          "rangkuman", known: ["contrast", "example", "notes", "summary"])
      ),
      (
        "opening: { id: \"Siapa mitra Anda?\" }", "opening: Siapa?", 20, 14,
        .unexpected(.text("Siapa?"), expected: .mapping(["id", "en"]))
      ),
    ] as [(String, String, Int, Int, ContentProblem.Kind)])
  func problems(
    _ good: String, _ bad: String, _ line: Int, _ column: Int, _ kind: ContentProblem.Kind
  ) throws {
    let module = try TemporaryModule()
    try module.add("guides/D.yaml", Self.guide)
    try module.edit("guides/D.yaml") { $0.replacingOccurrences(of: good, with: bad) }
    let problem = try #require(module.problems.first { $0.kind == kind })
    #expect(problem.place == ContentPlace(file: "guides/D.yaml", line: line, column: column))
  }

  static let guide = """
    contrast:
      title: { id: Tabel }
      columns:
        - { id: Prinsip }
        - { id: Tanda }
      rows:
        - statement: D1
          cells:
            - { id: Mitra, en: Partner }
            - { id: Bertanya }
    example:
      title: { id: Contoh }
      scene: { id: Adegan. }
      steps: [{ id: Satu. }, { id: Dua. }]

    summary:
      - { id: Klien adalah mitra., en: A partner. }
    notes:
      - statement: D1
        opening: { id: "Siapa mitra Anda?" }
        exercise: { id: Latihan. }
        mistakes: { id: Kekeliruan. }

    """
}
