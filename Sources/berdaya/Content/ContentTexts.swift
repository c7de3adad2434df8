import ArgumentParser
import Curriculum
import Terminal

/// Lists every text of the content that people read, as for a spelling check.
struct ContentTexts: Command {
  static let help = Help(
    id: "Semua teks materi.", en: "Lists every text that people read.",
    usage: "berdaya content texts [<path>]",
    examples: ["berdaya content texts", "berdaya content texts MODUL --format json"],
    about: [
      .text(
        id: "Satu baris untuk tiap teks: BERKAS:BARIS, `tab`, bahasanya (id atau en), dengan "
          + "bintang bila ditekankan, `tab`, teksnya. Barisnya adalah baris soal atau bagian materi.",
        en: "One line for each text: FILE:LINE, a tab, its language (id or en), with a star where "
          + "it stands in emphasis, a tab, the text. The line is that of the question or the "
          + "lesson's part."),
      .text(
        id: "JSON: daftar `{language, isEmphasised, place: {file, line, column}, text}`.",
        en: "JSON: a list of {language, isEmphasised, place: {file, line, column}, text}."),
    ])

  @OptionGroup var files: ContentFiles

  func run() throws {
    let texts = try files.modules().flatMap { module in
      try module.checked().readableTexts
    }
    switch files.format {
    case .json: try printJSON(texts)
    case .text:
      for text in texts {
        let language = text.language.rawValue + (text.isEmphasised ? "*" : "")
        print(
          "\(text.place.file):\(text.place.line)\t\(language)\t\(cleaned(text.text))",
          terminator: "\n")
      }
    }
  }
}
