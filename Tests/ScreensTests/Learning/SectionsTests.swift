import Classroom
import Curriculum
import Foundation
import Testing

@testable import Screens

@MainActor
@Suite struct SectionsTests {
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
