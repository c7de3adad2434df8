import ArgumentParser
import Curriculum
import Terminal

/// Prints the lesson of a statement, or of a whole section, line by line.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Membaca materi (reads a lesson).",
    discussion: """
      Contoh (examples):
        berdaya read D3       satu pernyataan
        berdaya read D        satu bagian
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "A statement's id such as D3, or a section's letter.")
  var id: String

  func run() throws {
    try options.reporting {
      let language = options.lang ?? options.fallbackLanguage
      let lesson = try options.module().lesson(String(id.prefix(1)), in: language)
      let wanted = StatementID(id)
      let parts = lesson.parts.filter { id.count == 1 || $0.statement == wanted }
      guard !parts.isEmpty else {
        throw ValidationError(
          "There is no statement \"\(cleaned(id))\" in section \(lesson.section).")
      }
      if id.count == 1 {
        print(cleaned(lesson.title) + "\n")
        lesson.introduction.forEach { write($0, indent: "") }
      }
      for part in parts {
        print("\(part.statement). \(cleaned(part.title))\n")
        part.blocks.forEach { write($0, indent: "") }
      }
    }
  }

  private func write(_ block: LessonBlock, indent: String) {
    switch block {
    case .heading(let spans), .paragraph(let spans):
      for line in wrap(spans.map(\.text).joined(), to: 72 - indent.count) { print(indent + line) }
      print()
    case .quote(let blocks): blocks.forEach { write($0, indent: indent + "  ") }
    case .list(let isOrdered, let items):
      for (index, item) in items.enumerated() {
        print(indent + (isOrdered ? "\(index + 1)." : "-"))
        item.forEach { write($0, indent: indent + "  ") }
      }
    }
  }
}
