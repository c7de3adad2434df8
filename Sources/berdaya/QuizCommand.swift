import ArgumentParser
import Curriculum
import Quiz
import Screens

/// Starts practice at once, without the menus.
struct QuizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz", abstract: "Langsung berlatih (straight into a quiz).",
    discussion: """
      Contoh (examples):
        berdaya quiz                                 sepuluh soal dari semua bagian
        berdaya quiz --section D --section F         prinsip dan strategi
        berdaya quiz --statement E2 --count 5        satu pernyataan
        berdaya quiz --section D --count 10 --seed 1 the same questions each time
        berdaya quiz --participant "Siti" --plain    baris demi baris

      Setiap jawaban langsung tersimpan (each answer is kept at once).
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var screen: ScreenOptions

  @Option(name: .long, help: "A section's letter; may be given more than once.")
  var section: [String] = []

  @Option(help: "A statement's id such as D3; may be given more than once.")
  var statement: [String] = []

  @Option(help: "How many questions, 1 to 100.")
  var count = 10

  @Option(help: "A number: the same one draws the same questions in the same order.")
  var seed: UInt64?

  func validate() throws {
    guard (1...100).contains(count) else {
      throw ValidationError("--count takes a number from 1 to 100, found \(count).")
    }
  }

  func run() throws {
    try options.reporting {
      let outline = try options.module().outline()
      let filter = PracticeFilter(
        sections: Set(try section.map { try outline.knownSection(SectionLetter($0)).letter }),
        statements: Set(try statement.map { try outline.knownStatement($0).id }), count: count)
      try screen.open(.practice(filter, seed: seed), with: options)
    }
  }
}

extension ModuleOutline {
  /// The section of a letter that someone typed.
  /// - Throws: `ValidationError`, with the letters that there are.
  func knownSection(_ letter: SectionLetter) throws -> Section {
    guard let section = section(letter) else {
      throw ValidationError(
        "There is no section \"\(letter)\"; expected one of: "
          + sections.map(\.letter.rawValue).joined(separator: ", ") + ".")
    }
    return section
  }

  /// The statement of an id that someone typed.
  /// - Throws: `ValidationError`, with the ids that there are.
  func knownStatement(_ id: String) throws -> Statement {
    guard let statement = StatementID(id.uppercased()).flatMap(statement) else {
      throw ValidationError(
        "There is no statement \"\(id)\"; expected one of: "
          + statements.map(\.id.description).joined(separator: ", ") + ".")
    }
    return statement
  }
}
