import Testing

@testable import Curriculum

@Suite struct KeptOutlineTests {
  private func section(_ letter: SectionLetter, _ title: LocalizedText, _ ids: String...) -> Section
  {
    Section(
      letter: letter, title: title,
      statements: ids.compactMap(StatementID.init).map { Statement(id: $0, title: title) })
  }

  private func blueprint(_ id: BlueprintID, _ form: Question.Form, of section: SectionLetter)
    -> Blueprint
  {
    Blueprint(
      id: id, name: "n", form: form, minutes: 30, passMark: 60,
      rows: [.init(section: section, level: nil, count: 1)])
  }

  private func outline(_ sections: [Section], _ blueprints: [Blueprint]) -> ModuleOutline {
    ModuleOutline(
      id: "m", title: "M", version: "1.0.0", licence: "CC-BY-4.0",
      source: .init(title: "T", author: "A", body: "B", note: "N"), sections: sections,
      blueprints: blueprints, glossary: [], coverage: [], goals: nil)
  }

  @Test("A later draw adds what it asks about, and changes nothing that was drawn")
  func laterDraw() {
    let first = outline(
      [section("D", "Prinsip", "D1", "D2")],
      [blueprint("before", .a, of: "D"), blueprint("after", .b, of: "D")]
    ).kept(drawing: ["before"], after: nil, with: [])
    let later = outline(
      [section("D", "Asas", "D2", "D3"), section("E", "Tahap", "E1"), section("F", "Baru", "F1")],
      [blueprint("before", .b, of: "D"), blueprint("after", .a, of: "E")])
    let kept = later.kept(drawing: ["after"], after: first, with: ["before"])
    #expect(kept.sections == [first.sections[0], later.sections[1]])
    #expect(kept["before"]?.form == .a && kept["after"]?.form == .a)
    let again = later.kept(drawing: ["before"], after: kept, with: ["after"])
    #expect(again.sections[0].statements.map(\.id.description) == ["D1", "D2", "D3"])
    #expect(again.sections[0].title == "Prinsip" && again["before"]?.form == .b)
  }
}
