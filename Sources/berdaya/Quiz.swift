import ArgumentParser
import Curriculum
import Quiz
import Screens
import Texts

/// Starts practice at once, without the menus.
struct QuizCommand: Command {
  static let help = Help(
    id: "Langsung berlatih.", en: "Straight into practice.",
    usage: "berdaya quiz",
    examples: [
      "berdaya quiz | sebanyak dalam Pengaturan | as many as the settings say",
      "berdaya quiz --section D --section F | dua bagian | two sections",
      "berdaya quiz --statement E2 --count 5 | satu pernyataan | one statement",
      "berdaya quiz --wrong | yang tadinya salah | what was wrong last",
      "berdaya quiz --type matching | satu jenis soal | one type",
      "berdaya quiz --cases | soal kasus | questions about cases",
      "berdaya quiz --seed 1 | selalu soal yang sama | the same ones each time",
      "berdaya quiz --participant \"Siti\" --plain",
    ],
    about: .text(id: "Setiap jawaban langsung tersimpan.", en: "Each answer is kept at once."))

  @OptionGroup var options: CommonOptions
  @OptionGroup var screen: ScreenOptions

  @Option(
    help: .text(
      id: "Huruf bagian; boleh beberapa kali.", en: "A section's letter; may be given repeatedly."
    ))
  var section: [String] = []

  @Option(
    help: .text(
      id: "Nomor pernyataan, misalnya D3; boleh beberapa kali.",
      en: "A statement's id such as D3; may be given repeatedly."))
  var statement: [String] = []

  @Option(
    help: .text(id: "Jenis soal; boleh beberapa kali.", en: "A type; may be given repeatedly."))
  var type: [Question.Kind] = []

  @Flag(help: .text(id: "Hanya soal kasus.", en: "Questions about cases alone."))
  var cases = false

  @Flag(
    help: .text(
      id: "Hanya yang salah ketika terakhir muncul.", en: "Only what was wrong when it came last."
    ))
  var wrong = false

  @Option(
    help: .text(
      id: "Jumlah soal, 1 sampai 100; tanpa ini sebanyak dalam Pengaturan.",
      en: "How many questions, 1 to 100; without it as many as the settings say."))
  var count: Int?

  @Option(
    help: .text(
      id: "Sebuah bilangan: yang sama memberi soal dan urutan yang sama; tidak untuk --wrong.",
      en: "A number: the same one draws the same questions in the same order; not with --wrong."))
  var seed: UInt64?

  func validate() throws {
    if let count, !(1...100).contains(count) {
      throw ValidationError(.questionCountOutOfRange(count))
    }
  }

  func run() throws {
    let outline = try options.module().outline()
    let sections = Set(try section.map { try options.section($0, in: outline).letter })
    let statements = Set(try statement.map { try options.statement($0, in: outline).id })
    let filter: Opening.Filter = { [type, cases, count] usual in
      PracticeFilter(
        sections: sections, statements: statements, kinds: Set(type), cases: cases ? .all : nil,
        count: count ?? usual)
    }
    try screen.choices.open(wrong ? .wrong(filter) : .practice(filter, seed: seed), with: options)
  }
}

extension Question.Kind: ExpressibleByArgument {}

extension CommonChoices {
  /// The section of a letter that someone typed.
  /// - Throws: `ValidationError`, with the letters that there are.
  func section(_ letter: String, in outline: ModuleOutline) throws -> Section {
    guard let section = outline.section(SectionLetter(letter)) else {
      throw ValidationError(.noSuchSection(letter, known: outline.sections.map(\.letter.rawValue)))
    }
    return section
  }

  /// The statement of an id that someone typed.
  /// - Throws: `ValidationError`, with the ids that there are.
  func statement(_ id: String, in outline: ModuleOutline) throws -> Statement {
    guard let statement = StatementID(id.uppercased()).flatMap(outline.statement) else {
      throw ValidationError(.noSuchStatement(id, known: outline.statements.map(\.id.description)))
    }
    return statement
  }
}
