import ArgumentParser
import Curriculum
import Screens
import Terminal
import Texts

/// Opens the lesson of a statement or of a section, or prints it.
struct ReadCommand: Command {
  static let help = Help(
    id: "Membaca materi.", en: "Reads a lesson.",
    usage: "berdaya read <id>",
    examples: [
      .init("berdaya read D3", id: "membuka satu pernyataan", en: "opens a statement"),
      .init("berdaya read D", id: "membuka satu bagian", en: "opens a section"),
      .init("berdaya read D3 --plain", id: "mencetaknya", en: "prints it"),
      .init("berdaya read D > prinsip.txt", id: "mencetak ke berkas", en: "prints into a file"),
      .init("berdaya read D --summary", id: "rangkumannya", en: "its summary"),
    ])

  @OptionGroup var options: CommonOptions
  @OptionGroup var screen: ScreenOptions

  @Argument(
    help: .text(
      id: "Nomor pernyataan, misalnya D3, atau huruf bagian.",
      en: "A statement's id such as D3, or a section's letter."))
  var id: String

  @Flag(
    help: .text(
      id: "Mencetak rangkuman bagian dan tabel hal yang mudah tertukar.",
      en: "Prints the section's summary and its tables of what is easily confused."))
  var summary = false

  func run() throws {
    let outline = try options.module().outline()
    let statement = id.count > 1 ? try options.statement(id, in: outline) : nil
    let section = try options.section(statement?.id.section.rawValue ?? id, in: outline)
    if summary {
      try MainActor.assumeIsolated { try printSummary(section) }
    } else if screen.choices.isPlain {
      try MainActor.assumeIsolated { try printLesson(section.letter, only: statement?.id) }
    } else {
      try screen.choices.open(
        statement.map { .statement($0.id) } ?? .section(section.letter), with: options)
    }
  }

  @MainActor
  private func printSummary(_ section: Section) throws {
    guard let guide = try options.module().guide(section.letter) else {
      throw ValidationError(Text.noGuide(section.letter.rawValue)(options.language))
    }
    let terminal = LineTerminal.standard()
    let title = "\(section.letter). \(section.title.text(in: options.language))"
    let lines = summaryText(
      guide, title: title, in: options.language, width: terminal.columns,
      glyphs: terminal.glyphs)
    for line in lines { terminal.write(line) }
  }

  @MainActor
  private func printLesson(_ section: SectionLetter, only statement: StatementID?) throws {
    let terminal = LineTerminal.standard()
    let lesson = try options.module().lesson(section, in: options.language)
    let lines = lessonText(
      lesson, only: statement, width: terminal.columns, glyphs: terminal.glyphs)
    for line in lines { terminal.write(line) }
  }
}
