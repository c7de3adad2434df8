import Foundation
import Scratch

@testable import Curriculum

/// A small module in a folder of its own, gone with the value.
final class TemporaryModule {
  let folder = Scratch.place()

  init() throws {
    for (file, text) in Self.files {
      let url = folder.appendingPathComponent(file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
  }

  /// All mistakes in its files, as `FILE:LINE:COLUMN` and what is wrong.
  var problems: [ContentProblem] { module.examined().problems }

  /// The module, of which nothing is read yet.
  var module: ContentModule { ContentModule(path: folder.path) }

  func add(_ file: String, _ text: String) throws {
    let url = folder.appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  func edit(_ file: String, _ change: (String) -> String) throws {
    let url = folder.appendingPathComponent(file)
    try change(String(contentsOf: url, encoding: .utf8))
      .write(to: url, atomically: true, encoding: .utf8)
  }

  static let files = [
    "module.yaml": """
    id: m
    title: { id: "M" }
    language: id
    version: "1.0.0"
    licence: CC-BY-4.0
    source: { title: T, author: A, body: B, note: { id: N } }
    sections:
      - letter: D
        title: { id: Prinsip }
        lesson: lessons/D.md
        questions: questions/D.yaml
        statements:
          - { id: D1, title: { id: Mitra } }
    blueprints: []
    glossary: []
    """,
    "lessons/D.md": "# Prinsip\n\nPengantar.\n\n## D1. Mitra\n\nArtinya *mitra*.\n",
    "questions/D.yaml": """
    - id: D1-01
      statement: D1
      type: single-choice
      level: apply
      form: A
      prompt: |
        Bu Rina
        bertanya.
      explanation: Sebab.
      # The options follow.
      options:
        - text: Satu
          correct: true
          why: Ya
        - text: Dua
          why: Bukan
    """,
  ]
}
