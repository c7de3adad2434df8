import ArgumentParser
import Curriculum
import Screens
import Terminal
import Texts
import Training

/// Opens the lesson of a statement or of a section, or prints it.
struct ReadCommand: Command {
  static let help = Help(
    id: "Membaca materi.", en: "Reads a lesson.",
    usage: "berdaya read <id>",
    examples: [
      "berdaya read D3 | membuka satu pernyataan | opens a statement",
      "berdaya read D | membuka satu bagian | opens a section",
      "berdaya read D3 --plain | mencetaknya | prints it",
      "berdaya read D > prinsip.txt | mencetak ke berkas | prints into a file",
      "berdaya read D --summary | rangkumannya | its summary",
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
    let module = try options.module()
    let outline = try module.outline()
    let statement = id.count > 1 ? try options.statement(id, in: outline) : nil
    let section = try options.section(statement?.id.section.rawValue ?? id, in: outline)
    guard summary || screen.choices.isPlain else {
      return try screen.choices.open(
        statement.map { .statement($0.id) } ?? .section(section.letter), with: options)
    }
    // A lesson can be read though nothing is kept, or what is kept can't be opened or read.
    let training = { try? options.opened(mayBeNew: false, patience: Patience(atMost: .zero)) }
    try options.inChosenLanguage(of: training()) {
      try MainActor.assumeIsolated { try print(section, only: statement, of: module) }
    }
  }

  @MainActor
  private func print(
    _ section: Section, only statement: Statement?, of module: ContentModule
  ) throws {
    let terminal = LineTerminal.standard()
    let lines =
      try summary
      ? summaryText(
        guide(to: section, in: module),
        title: "\(section.letter). \(section.title.text(in: language))", in: language,
        width: terminal.columns, glyphs: terminal.glyphs)
      : lessonText(
        module.lesson(section.letter, in: language), only: statement?.id,
        width: terminal.columns, glyphs: terminal.glyphs)
    for line in lines { terminal.write(line) }
  }

  private func guide(to section: Section, in module: ContentModule) throws -> SectionGuide {
    guard let guide = try module.guide(section.letter) else {
      throw ValidationError(.noGuide(section.letter.rawValue))
    }
    return guide
  }
}
