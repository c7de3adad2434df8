import Classroom
import Curriculum
import Foundation
import Testing

@testable import Screens

@MainActor
@Suite struct SectionsTests {
  @Test("What was read is told beside the statement, not below it")
  func besides() throws {
    var person = try Person.seated()
    let (training, id) = (person.app.training, StatementID("D2")!)
    try training.noteRead(id, by: person.app.somebody.id)
    let lesson = try person.app.module.lesson("D", in: .indonesian)
    person.stack = ScreenStack(root: try ContentsScreen(lesson: lesson, in: person.app))
    let row = try #require(person.written.first { $0.lines[0].contains("D2  ") })
    #expect(row.lines.count == 1 && row.lines[0].contains("✓ sudah dibaca"))
  }

  @Test("Of sections of one name each has its own statements beside it, and opens its own lesson")
  func sameTitle() throws {
    let module = try SampleModule()
    let write = { (text: String, file: String) in
      try Data(text.utf8).write(to: module.folder.appending(path: file))
    }
    let outline = try String(
      contentsOf: module.folder.appending(path: "module.yaml"), encoding: .utf8)
    try write(outline.replacingOccurrences(of: "Tahap", with: "Prinsip"), "module.yaml")
    try write("# D\n\nAwal.\n\n## D1. Mitra\n\nSatu.\n\n## D2. Mandiri\n\nDua.\n", "lessons/D.md")
    try write("# E\n\nAkhir.\n\n## E1. Mulai\n\nSatu.\n", "lessons/E.md")
    var person = try Person(columns: 120, content: module.content)
    person.type("Siti")
    person.press(.enter)
    for (steps, statement, text) in [(0, "D1  Mitra", "Awal."), (1, "E1  Mulai", "Akhir.")] {
      person.stack = ScreenStack(root: try SectionsScreen(in: person.app))
      for _ in 0..<steps { person.press(.down) }
      #expect(person.screen.contains(statement))
      person.press(.enter)
      #expect(person.text.contains(text))
    }
  }
}
