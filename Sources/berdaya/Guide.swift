import ArgumentParser
import Foundation
import Reports
import Texts

/// Prints the trainer's guide, as a page for paper.
struct GuideCommand: Command {
  static let help = Help(
    id: "Panduan pelatih untuk dicetak.", en: "The trainer's guide, to be printed.",
    usage: "berdaya guide [<section>]",
    examples: ["berdaya guide -o panduan.html", "berdaya guide D --lang en -o guide.html"],
    about: .text(
      id: "Satu berkas HTML untuk dicetak di A4: rangkuman tiap bagian, tabel hal yang mudah "
        + "tertukar, contoh yang diuraikan, dan catatan pelatih untuk tiap pernyataan.",
      en: "One HTML file for A4: for each section its summary, tables of what is easily confused, "
        + "a worked example, and notes on each statement."))

  @OptionGroup var options: CommonOptions

  @Argument(
    help: .text(
      id: "Huruf satu bagian; tanpa ini semua.", en: "A section's letter; all without it."))
  var section: String?

  @OptionGroup var file: FileOptions

  func run() throws {
    let module = try options.module()
    let outline = try module.outline()
    let sections = try section.map { [try options.section($0, in: outline)] }
    let guides = try (sections ?? outline.sections).compactMap { try module.guide($0.letter) }
    guard !guides.isEmpty else { throw ValidationError(.noGuide(section)) }
    let html = TrainerGuide.html(of: outline, guides, in: language)
    try file.write(Data(html.utf8)) { .guideWritten($0) }
  }
}
