import Foundation
import Scratch
import Testing

@testable import Curriculum

@Suite struct FilesTests {
  @Test("A file that is not read, and a lesson and a guide that others have, are told")
  func leftOut() throws {
    let module = try TemporaryModule()
    #expect(try !messages(module.module).contains { $0.contains("[unnamed-files]") })
    try module.edit("module.yaml") {
      $0.replacing(
        "blueprints:",
        with: """
            - letter: E
              title: { id: Strategi }
              lesson: lessons/E.md
              questions: questions/E.yaml
              statements:
                - { id: E1, title: { id: Jejaring } }
          blueprints:
          """)
    }
    try module.add("lessons/E.md", "# Strategi\n\n## E1. Jejaring\n\nArtinya.\n")
    try module.add("lessons/en/E.md", "# Strategies\n\n## E1. Networks\n\nMeaning.\n")
    try module.add("questions/E.yaml", "[]\n")
    try module.add("questions/Z.yaml", "[]\n")
    try module.add(
      "guides/D.yaml",
      "contrast: []\nexample: { title: { id: A }, scene: { id: B }, steps: [] }\nsummary: []\nnotes: []\n"
    )
    let messages = try messages(module.module)
    for told in [
      "lessons/D.md:1:1: warning: this lesson has no English",
      "warning: section E has no guide; write guides/E.yaml",
      "questions/Z.yaml:1:1: warning: this file is not read",
    ] { #expect(messages.count { $0.contains(told) } == 1, "\(told): \(messages)") }
  }

  @Test("Of two modules with one id the second is told")
  func moduleIDs() throws {
    let modules = try [TemporaryModule(), TemporaryModule()]
    let (first, second) = (modules[0].module, modules[1].module)
    let told = try messages(second, after: [first]).filter { $0.contains("[module-id]") }
    #expect(told.count == 1 && told[0].contains(first.path))
    #expect(try !messages(first).contains { $0.contains("[module-id]") })
  }

  private func messages(_ module: ContentModule, after: [ContentModule] = []) throws -> [String] {
    try module.report(after: after).findings.map { $0.text(in: .english) }
  }
}
