import ArgumentParser
import Curriculum
import Foundation
import Quiz
import Reports
import Terminal
import Texts

extension ResponseFile {
  /// The marks of a file in which every row is in order.
  /// - Throws: `CSVError`; `ExitCode(1)` after telling every mistake, with its line, on standard error.
  static func marks(at path: String, in language: Language) throws -> ResponseMatrix {
    let file = URL(fileURLWithPath: path)
    let responses = try ResponseFile(contentsOf: file)
    guard !responses.problems.isEmpty else { return responses.matrix }
    let place = cleaned(file.relativePath)
    let lines = responses.problems.map { "\(place):\($0.line): error: \($0.text(language))" }
    let summary = "berdaya: \(Text.badRows(lines.count, file: place)(language))"
    printError((lines + [summary]).joined(separator: "\n"))
    throw ExitCode(1)
  }
}
