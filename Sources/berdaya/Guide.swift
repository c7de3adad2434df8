import ArgumentParser
import Curriculum
import Foundation
import Reports
import Terminal
import Texts

/// Prints the trainer's guide, as a page for paper.
struct Guide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Panduan pelatih untuk dicetak (the trainer's guide, to be printed).",
    discussion: """
      Satu berkas HTML untuk dicetak di A4: rangkuman tiap bagian, tabel hal yang mudah tertukar, \
      contoh yang diuraikan, dan catatan pelatih untuk tiap pernyataan.

      One HTML file for A4: for each section its summary, tables of what is easily confused, a \
      worked example, and notes on each statement.

      Contoh (examples):
        berdaya guide -o panduan.html
        berdaya guide D --lang en -o guide.html
      """)

  @OptionGroup var options: CommonOptions

  @Argument(help: "Huruf satu bagian; tanpa ini semua (a section's letter; all without it).")
  var section: String?

  @Option(
    name: .shortAndLong, help: "Berkas yang ditulis; tanpa ini ke layar (the file to write).")
  var output: String?

  @Flag(help: "Mengganti berkas yang sudah ada (replaces a file that is there).")
  var force = false

  func run() throws {
    try options.reporting {
      let language = options.outputLanguage
      let module = try options.module()
      let outline = try module.outline()
      let sections = try section.map { [try outline.knownSection(SectionLetter($0))] }
      let guides = try (sections ?? outline.sections).compactMap { try module.guide($0.letter) }
      guard !guides.isEmpty else { throw ValidationError(Text.noGuide(section)(language)) }
      let page = try TrainerGuide(of: outline, guides).html(in: language)
      guard let output else { return print(page, terminator: "") }
      try WholeFile(path: output).write(page, replacing: force)
      print(Text.guideWritten(cleaned(URL(fileURLWithPath: output).path))(language))
    }
  }
}
