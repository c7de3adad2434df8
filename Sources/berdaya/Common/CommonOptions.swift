import ArgumentParser
import Curriculum
import Foundation
import Reports
import Tables
import Texts

/// What every command can be told.
struct CommonOptions: ParsableArguments, CommonChoices {
  @Option(
    help: .text(
      id: "Folder data, pengganti $XDG_DATA_HOME/berdaya.",
      en: "The folder of the data, instead of $XDG_DATA_HOME/berdaya."))
  var data: String?

  @Option(
    help: .text(
      id: "Folder materi, pengganti yang dibawa program.",
      en: "A content folder, instead of the one that comes with the program."))
  var content: String?

  @Option(help: .text(id: "Bahasa: id atau en.", en: "The language: id or en."))
  var lang: Language?
}

extension Language: ExpressibleByArgument {}

/// Whose learning is meant.
struct LearnerOptions: ParsableArguments {
  @Option(
    help: .text(
      id: "Siapa: nama yang dikenal; tanpa ini yang terakhir belajar di sini.",
      en: "Who: a known name; without it whoever learnt here last."))
  var participant: String?
}

/// For which spreadsheets CSV is written.
struct CSVOptions: ParsableArguments {
  @Flag(
    help: .text(
      id: "CSV dengan titik koma dan koma desimal, untuk Excel berbahasa Indonesia.",
      en: "CSV with semicolons and decimal commas, as Excel in Indonesia reads it."))
  var decimalComma = false

  /// - Parameter usual: how it is written unless asked otherwise.
  func style(_ usual: CSVStyle) -> CSVStyle { decimalComma ? .indonesianSpreadsheet : usual }
}

/// The file that something is written into.
struct FileOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .text(id: "Berkas tujuan; tanpa ini ke layar.", en: "The file to write; else the screen.")
  )
  var output: String?

  @Flag(help: .text(id: "Mengganti berkas yang sudah ada.", en: "Replaces a file that is there."))
  var force = false

  func validate() throws {
    guard let output else { return }
    var status = stat()
    let isFolder =
      stat(HomeFolder.path(output), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    if isFolder || ["", "-"].contains(output) { throw ValidationError(.nameTheFile(output)) }
  }

  /// Writes `data`, and says so; prints it, which is a text then, where no file is named.
  /// - Parameter remarks: what else is told of it, then on standard error.
  func write(_ data: Data, remarks: [Text] = [], saying done: (String) -> Text) throws {
    guard let output else {
      print(String(decoding: data, as: UTF8.self), terminator: "")
      return remarks.forEach { printError("berdaya: \($0(language))") }
    }
    let file = WholeFile(path: HomeFolder.path(output))
    try file.write(data, replacing: force)
    print(done(file.path).with(remarks))
  }
}

/// How a command writes what it found.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// For other programs.
  case json
}

/// How a command writes a table.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json
}
