import ArgumentParser
import Curriculum
import Screens
import Terminal
import Texts

extension Berdaya {
  /// Opens the lesson of a statement or of a section, or prints it.
  struct Read: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(id: "Membaca materi.", en: "Reads a lesson."),
        usage: "berdaya read <id>",
        examples: [
          .init("berdaya read D3", id: "membuka satu pernyataan", en: "opens a statement"),
          .init("berdaya read D", id: "membuka satu bagian", en: "opens a section"),
          .init("berdaya read D3 --plain", id: "mencetaknya", en: "prints it"),
          .init("berdaya read D > prinsip.txt", id: "mencetak ke berkas", en: "prints into a file"),
        ])
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var screen: ScreenOptions

    @Argument(
      help: .text(
        id: "Nomor pernyataan, misalnya D3, atau huruf bagian.",
        en: "A statement's id such as D3, or a section's letter."))
    var id: String

    func run() throws {
      let outline = try options.module().outline()
      let statement = id.count > 1 ? try options.statement(id, in: outline) : nil
      let section =
        try statement.map { $0.id.section } ?? options.section(id, in: outline).letter
      if screen.isPlain {
        try MainActor.assumeIsolated { try printLesson(section, only: statement?.id) }
      } else {
        try screen.open(statement.map { .statement($0.id) } ?? .section(section), with: options)
      }
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
}
