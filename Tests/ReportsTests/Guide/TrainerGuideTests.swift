import Reports
import Testing

@testable import Curriculum

@Suite struct TrainerGuideTests {
  @Test("The page holds all that the guide says, and nothing that is not text")
  func page() throws {
    let page = TrainerGuide.html(of: outline, [guide], in: .english)
    for text in [
      "s guide", "D. Principles", "A partner.", "Principle", "D1 Partner", "Step one.",
      "D1. Partner", "Who?", "In pairs.", "Not so.",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(!page.contains("<b>bold</b>"))
    #expect(page.contains("&lt;b&gt;bold&lt;/b&gt;"))
  }

  private func text(_ english: String) -> LocalizedText { LocalizedText(id: "-", en: english) }

  private var outline: ModuleOutline {
    let statements = StatementID("D1").map { [Statement(id: $0, title: text("Partner"))] } ?? []
    return ModuleOutline(
      id: "m", title: text("Empowerment"), version: "1", licence: "CC-BY-4.0",
      source: .init(title: "T", author: "A", body: "B", note: text("N")),
      sections: [Section(letter: "D", title: text("Principles"), statements: statements)],
      blueprints: [], glossary: [], coverage: [],
      goals: nil)
  }

  private var guide: SectionGuide {
    SectionGuide(
      section: "D",
      contrasts: [
        .init(
          title: text("Table"), columns: [text("Principle"), text("Sign")],
          rows: [
            .init(statement: StatementID("D1"), cells: [text("Partner"), text("<b>bold</b>")])
          ])
      ],
      example: .init(title: text("Example"), scene: text("A scene."), steps: [text("Step one.")]),
      summary: [text("A partner.")],
      notes: StatementID("D1").map {
        [
          .init(
            statement: $0, opening: text("Who?"), exercise: text("In pairs."),
            mistakes: text("Not so."))
        ]
      } ?? [])
  }
}
