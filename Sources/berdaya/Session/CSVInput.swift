import ArgumentParser
import Curriculum
import Foundation
import Tables
import Texts

/// A CSV file that was named on the command line, and telling what is wrong with its lines.
struct CSVInput {
  private let file: URL
  private let language: Language

  init(_ path: String, language: Language) {
    self.file = URL(fileURLWithPath: path)
    self.language = language
  }

  /// Reads the file; a quote without a partner is told with its line.
  func table() throws -> CSVTable {
    do {
      return try CSVTable(contentsOf: file)
    } catch CSVError.quotes(let line) {
      tell([(line, .unmatchedQuote)])
      throw ExitCode(1)
    }
  }

  /// Tells problems on standard error, each as `FILE:LINE: error: …`, and what to do about them.
  func tell(_ problems: [(line: Int, text: Text)], advice: Text? = nil) {
    for problem in problems.sorted(by: { $0.line < $1.line }) {
      printError("\(file.relativePath):\(problem.line): error: \(problem.text(language))")
    }
    if let advice { printError("berdaya: \(advice(language))") }
  }
}
