import Testing

@testable import Curriculum

@Suite struct GuidesTests {
  @Test(
    "A cell of more than 60 characters is told at its place, in each language", arguments: [60, 61])
  func cellLength(_ count: Int) {
    let text = String(repeating: "a", count: count)
    let messages = Rule.cellLength.messages(
      module(cell: LocalizedText(id: text, en: text), summary: 6, notes: ["D1", "D2"]))
    #expect(messages.count == (count > 60 ? 2 : 0))
    #expect(messages.allSatisfy { $0.hasPrefix("guides/D.yaml:4:1: warning: this cell") })
  }

  @Test("A summary has 6 to 14 lines", arguments: [(5, 1), (6, 0), (14, 0), (15, 1)])
  func summary(_ lines: Int, _ findings: Int) {
    let messages = Rule.summaryLength.messages(module(summary: lines, notes: ["D1", "D2"]))
    #expect(messages.count == findings)
  }

  @Test("A statement without trainer's notes is an error, in a section that has a guide")
  func notes() {
    let messages = Rule.trainerNotes.messages(module(summary: 6, notes: ["D1"]))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("error: D2 has no trainer's notes") == true)
    #expect(Rule.trainerNotes.messages(Sample.module([])).isEmpty)
  }

  @Test("Every text of a guide is listed, and a missing translation told")
  func texts() {
    let module = module(cell: "Sel", summary: 1, notes: ["D1"])
    let texts = module.readableTexts.filter { $0.place.file == "guides/D.yaml" }
    #expect(
      texts.map(\.text) == [
        "Tabel", "Prinsip", "Tanda", "Sel", "Sel", "Contoh", "Adegan.", "Langkah.", "Baris 0",
        "Buka.", "Latih.", "Keliru.",
      ])
    #expect(Rule.translation.messages(module).contains { $0.contains("guides/D.yaml: 12 of 12") })
  }

  private func module(
    cell: LocalizedText = "Sel", summary: Int, notes: [String]
  ) -> CheckedModule {
    let guide = SectionGuide(
      section: "D",
      contrasts: [
        SectionGuide.ContrastTable(
          title: "Tabel", columns: ["Prinsip", "Tanda"],
          rows: [.init(statement: nil, cells: [cell, "Sel"])])
      ],
      example: SectionGuide.WorkedExample(title: "Contoh", scene: "Adegan.", steps: ["Langkah."]),
      summary: (0..<summary).map { LocalizedText(id: "Baris \($0)") },
      notes: notes.compactMap(StatementID.init).map {
        SectionGuide.TrainerNote(
          statement: $0, opening: "Buka.", exercise: "Latih.", mistakes: "Keliru.")
      })
    let cells = list([text("Sel", 4), text("Sel", 5)])
    let rows = list([mapping([("cells", cells)])])
    let node = mapping([
      ("contrast", mapping([("rows", rows)])), ("example", text("Contoh", 6)),
      ("summary", list((0..<summary).map { text("Baris \($0)", 7 + $0) })),
      ("notes", list(notes.map { text($0, 30) })),
    ])
    var module = Sample.module([])
    module.guides = [
      CheckedGuide(guide: guide, node: node)
    ]
    return module
  }

  private func text(_ text: String, _ line: Int) -> YAMLNode { node(.text(text), line) }

  private func list(_ entries: [YAMLNode]) -> YAMLNode { node(.list(entries)) }

  private func mapping(_ pairs: [(String, YAMLNode)]) -> YAMLNode {
    node(.mapping(pairs.map { (text($0, 1), $1) }))
  }

  private func node(_ content: YAMLNode.Content, _ line: Int = 1) -> YAMLNode {
    YAMLNode(content: content, place: ContentPlace(file: "guides/D.yaml", line: line), index: 0)
  }
}
