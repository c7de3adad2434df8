import ArgumentParser
import Curriculum
import Screens
import Terminal
import Texts

/// Opens the lesson of a statement or of a section, or prints it.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Membaca materi (reads a lesson).",
    discussion: """
      Contoh (examples):
        berdaya read D3               membuka satu pernyataan
        berdaya read D                membuka satu bagian
        berdaya read D3 --plain       prints it
        berdaya read D > prinsip.txt  mencetak ke berkas
        berdaya read D --summary      prints the section on a page
      """)

  @OptionGroup var options: CommonOptions
  @OptionGroup var screen: ScreenOptions

  @Argument(help: "A statement's id such as D3, or a section's letter.")
  var id: String

  @Flag(help: "Prints the section's summary and its tables of what is easily confused.")
  var summary = false

  func run() throws {
    try options.reporting {
      let outline = try options.module().outline()
      let statement = id.count > 1 ? try outline.knownStatement(id) : nil
      let section =
        try statement.map { $0.id.section } ?? outline.knownSection(SectionLetter(id)).letter
      if summary {
        try MainActor.assumeIsolated { try printSummary(outline.knownSection(section)) }
      } else if screen.isPlain {
        try MainActor.assumeIsolated { try printLesson(section, only: statement?.id) }
      } else {
        try screen.open(
          statement.map { .statement($0.id) } ?? .section(section), with: options)
      }
    }
  }

  @MainActor
  private func printSummary(_ section: Section) throws {
    let language = options.outputLanguage
    guard let guide = try options.module().guide(section.letter) else {
      throw ValidationError(Text.noGuide(section.letter.rawValue)(language))
    }
    let terminal = LineTerminal.standard()
    let title = "\(section.letter). \(section.title.text(in: language))"
    let lines = summaryText(
      guide, title: title, in: language, width: terminal.columns, glyphs: terminal.glyphs)
    for line in lines { terminal.write(line) }
  }

  @MainActor
  private func printLesson(_ section: SectionLetter, only statement: StatementID?) throws {
    let terminal = LineTerminal.standard()
    let lesson = try options.module().lesson(
      section, in: options.outputLanguage)
    let lines = lessonText(
      lesson, only: statement, width: terminal.columns, glyphs: terminal.glyphs)
    for line in lines { terminal.write(line) }
  }
}
