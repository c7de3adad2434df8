import Terminal
import Testing

@testable import Curriculum
@testable import Screens

@MainActor @Suite struct GuideLinesTests {
  @Test("On a wide page ideas stand side by side, the names of columns above them")
  func wide() {
    #expect(
      lines(of: .contrasts, width: 60) == [
        "Prinsip", "",
        "Prinsip             Tanda               Bukan",
        "",
        "D1 Mitra            Saling mengusulkan  Akrab, patuh",
        "                    dan menolak", "",
        "Subjek (D2)         Potensi dipakai     Daftar kebutuhan",
      ])
  }

  @Test("On a narrow page, and line by line, each idea stands above what is said of it")
  func narrow() {
    let expected = [
      "Prinsip", "",
      "D1 Mitra", "Tanda: Saling mengusulkan dan menolak", "Bukan: Akrab, patuh", "",
      "Subjek (D2)", "Tanda: Potensi dipakai", "Bukan: Daftar kebutuhan",
    ]
    let plain = lines(of: .contrasts, width: 60, glyphs: .plain(isASCII: false))
    for lines in [plain, lines(of: .contrasts, width: 40)] {
      #expect(lines.map { String($0.drop { $0 == " " }) } == expected)
    }
  }

  @Test("A worked example is told as a scene and numbered steps, in the language that is asked for")
  func example() {
    #expect(
      lines(of: .example, width: 60) == ["Contoh", "", "Adegan.", "", "1. Satu.", "2. Dua."])
    #expect(lines(of: .example, width: 60, in: .english).contains("1. One."))
  }

  @Test("A section is printed as its summary and its tables")
  func summary() {
    let lines = summaryText(
      guide, title: "D. Prinsip", in: .indonesian, width: 60, glyphs: .unicode)
    #expect(lines.prefix(4) == ["D. Prinsip", "", "• Klien adalah mitra.", ""])
    #expect(lines.contains { $0.hasPrefix("Subjek (D2)") })
  }

  private func lines(
    of page: GuidePage, width: Int, glyphs: Glyphs = .unicode, in language: Language = .indonesian
  ) -> [String] {
    var builder = PageBuilder<Never>(width: width, height: 0, glyphs: glyphs)
    GuideLines(guide: guide, language: language).add(page, to: &builder, indent: 0)
    var lines = builder.rows.flatMap(\.text)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private var guide: SectionGuide {
    SectionGuide(
      section: "D",
      contrasts: [
        SectionGuide.ContrastTable(
          title: LocalizedText(id: "Prinsip"),
          columns: ["Prinsip", "Tanda", "Bukan"].map { LocalizedText(id: $0) },
          rows: [
            row("D1", "Mitra", "Saling mengusulkan dan menolak", "Akrab, patuh"),
            row("D2", "Subjek (D2)", "Potensi dipakai", "Daftar kebutuhan"),
          ])
      ],
      example: SectionGuide.WorkedExample(
        title: LocalizedText(id: "Contoh"), scene: LocalizedText(id: "Adegan."),
        steps: [LocalizedText(id: "Satu.", en: "One."), LocalizedText(id: "Dua.")]),
      summary: [LocalizedText(id: "Klien adalah mitra.")], notes: [])
  }

  private func row(_ statement: String, _ cells: String...) -> SectionGuide.ContrastTable.Row {
    .init(statement: StatementID(statement), cells: cells.map { LocalizedText(id: $0) })
  }
}
