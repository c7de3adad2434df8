import ArgumentParser
import Curriculum
import Foundation
import Terminal

/// Lists every text of the content that people read, as for a spelling check.
struct ContentTexts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "texts",
    abstract: "Semua teks materi (lists every text that people read).",
    discussion: """
      One line for each text: FILE:LINE, a tab, its language (id or en), with a
      star where it stands in emphasis, a tab, the text. The line is that of
      the question or the lesson's part.

      Contoh (examples):
        berdaya content texts
        berdaya content texts MY-MODULE --format json

      The JSON is a list of {language, isEmphasised, place: {file, line,
      column}, text}.
      """)

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
        print("\(text.place.file):\(text.place.line)\t\(language)\t\(cleaned(text.text))")
      }
    }
  }
}
