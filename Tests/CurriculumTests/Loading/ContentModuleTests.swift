import BundledContent
import Foundation
import Testing

@testable import Curriculum

@Suite struct ContentModuleTests {
  @Test("The bundled content has no mistake and teaches 28 statements")
  func bundled() throws {
    let module = try #require(try ContentModule.modules(in: BundledContent.path).first)
    #expect(module.examined().problems == [])
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
    let module = try #require(try ContentModule.modules(in: BundledContent.path).first)
    let findings = try module.report().findings
    let grave = findings.filter { $0.severity == .error || $0.rule.hasPrefix("tricks/") }
    #expect(grave.map { $0.text(in: .english) } == [])
  }

  @Test("All mistakes are told at once, across files")
  func allAtOnce() throws {
    let module = try TemporaryModule()
    try module.edit("questions/D.yaml") {
      $0.replacingOccurrences(of: "level: apply", with: "level: x")
        .replacingOccurrences(of: "form: A", with: "form: x")
    }
    try module.edit("lessons/D.md") { $0.replacingOccurrences(of: "## D1.", with: "## D9.") }
    #expect(Set(module.problems.map(\.place.file)) == ["questions/D.yaml", "lessons/D.md"])
    #expect(module.problems.count >= 4)
  }

  @Test("What module.yaml lacks hides no other mistake, and all come in the order of the lines")
  func incompleteOutline() throws {
    let module = try TemporaryModule()
    try module.edit("module.yaml") {
      $0.replacingOccurrences(of: "licence: CC-BY-4.0\n", with: "")
        .replacingOccurrences(of: "title: { id: Prinsip }", with: "titel: { id: Prinsip }")
        .replacingOccurrences(of: "title: { id: Mitra }", with: "titel: { id: Mitra }")
    }
    try module.edit("questions/D.yaml") {
      $0.replacingOccurrences(of: "level: apply", with: "level: x")
        .replacingOccurrences(of: "form: A", with: "form: x")
        .replacingOccurrences(of: "      why: Bukan", with: "")
    }
    try module.edit("lessons/D.md") { $0.replacingOccurrences(of: "# Prinsip", with: "") }
    let places = module.problems.map { "\($0.place.file):\($0.place.line)" }
    #expect(
      places == [1, 7, 8, 12, 12].map { "module.yaml:\($0)" } + ["lessons/D.md:1"]
        + [4, 5, 15].map { "questions/D.yaml:\($0)" })
  }

  @Test("A check knows the places of questions, prompts, options, lessons' parts and guides' cells")
  func places() throws {
    let folder = try TemporaryModule()
    try folder.add("guides/D.yaml", GuideReaderTests.guide)
    let module = try #require(folder.module.examined().module)
    let question = try #require(module.questions.first)
    #expect(module.place(of: question)?.description == "questions/D.yaml:1:3")
    #expect(module.placeOfPrompt(of: question)?.description == "questions/D.yaml:6:11")
    #expect((0...2).map { module.place(ofEntry: $0, of: question)?.line } == [12, 15, 1])
    let lesson = try #require(module.lessons.first)
    #expect(lesson.lesson.parts.map { lesson.place(of: $0).line } == [5])
    let guide = try #require(module.guides.first)
    let cells = guide.tables.first?["rows"]?.entries.first?["cells"]?.entries
    #expect(cells?.map(\.place.line) == [9, 10])
    #expect(guide.entries("notes").first?.place.description == "guides/D.yaml:19:5")
  }

  @Test("A section has a guide where there is a file for it")
  func guide() throws {
    let folder = try TemporaryModule()
    #expect(try folder.module.guide("D") == nil)
    try folder.add("guides/D.yaml", GuideReaderTests.guide)
    let guide = try #require(try folder.module.guide("D"))
    #expect(guide.contrasts.first?.columns.map(\.id) == ["Prinsip", "Tanda"])
    #expect(guide.contrasts.first?.rows.first?.statement == StatementID("D1"))
    #expect(guide.example.steps.count == 2)
    #expect(guide.summary == [LocalizedText(id: "Klien adalah mitra.", en: "A partner.")])
    #expect(guide.notes.first?.opening.id == "Siapa mitra Anda?")
    #expect(throws: ContentError.noSuchSection("X")) {
      try folder.module.guide("X")
    }
  }
}
