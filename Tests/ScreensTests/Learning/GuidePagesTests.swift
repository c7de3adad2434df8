import BundledContent
import Curriculum
import Foundation
import Scratch
import Terminal
import Testing

@testable import Screens

@MainActor @Suite final class GuidePagesTests {
  private let folder = Scratch.place()

  @Test("After the last statement of a lesson come the pages of its guide, then its end")
  func reading() throws {
    var person = try reader()
    person.stack = ScreenStack(
      root: try ReaderScreen(at: try #require(StatementID("D7")), in: person.app))
    #expect(person.text.contains("Berikutnya: Yang mudah tertukar"))
    person.press(.tab)
    #expect(person.text.contains("D1 Mitra"))
    person.press(.tab)
    #expect(person.text.contains("Adegan."))
    person.press(.tab)
    #expect(person.text.contains("Klien adalah mitra."))
    #expect(!person.text.contains("Berikutnya:"))
    person.press(.backTab)
    #expect(person.text.contains("Adegan."))
  }

  @Test("The list of a section's statements opens the pages of its guide too")
  func contents() throws {
    var person = try reader()
    let lesson = try person.app.module.lesson("D", in: .indonesian)
    person.stack = ScreenStack(root: try ContentsScreen(lesson: lesson, in: person.app))
    try person.open("Rangkuman bagian ini")
    #expect(person.text.contains("Klien adalah mitra."))
  }

  @Test("What was searched for is found in a guide's pages as well")
  func search() throws {
    var person = try reader()
    person.stack = ScreenStack(
      root: try ReaderScreen(
        at: try #require(StatementID("D7")), query: "Adegan.", in: person.app))
    person.press("n")
    #expect(person.text.contains("Contoh yang diuraikan"))
  }

  /// Someone with the bundled content, whose section D has a guide of our own.
  private func reader() throws -> Person {
    let bundled = URL(filePath: BundledContent.path).resolvingSymlinksInPath()
    try FileManager.default.copyItem(at: bundled, to: folder)
    let module = try #require(try ContentModule.modules(in: folder.path).first)
    let guides = URL(filePath: module.path).appendingPathComponent("guides")
    try FileManager.default.createDirectory(at: guides, withIntermediateDirectories: true)
    try Data(Self.guide.utf8).write(to: guides.appendingPathComponent("D.yaml"))
    var person = try Person(content: module)
    person.type("Siti")
    person.press(.enter)
    return person
  }

  private static let guide = """
    contrast:
      title: { id: Tabel }
      columns: [{ id: Prinsip }, { id: Tanda }]
      rows: [{ statement: D1, cells: [{ id: Mitra }, { id: Bertanya }] }]
    example:
      title: { id: Contoh }
      scene: { id: Adegan. }
      steps: [{ id: Satu. }]
    summary: [{ id: Klien adalah mitra. }]
    notes: []
    """
}
