import ArgumentParser
import Curriculum
import Quiz
import Tables
import Texts

extension ResponseFile {
  /// The marks of a file in which every row is in order.
  /// - Throws: `CSVError`; `ExitCode(1)` after telling every mistake, with its line, on standard error.
  static func marks(at path: String, in language: Language) throws -> ResponseMatrix {
    let responses = try ResponseFile(path: path)
    try CSVInput(path, language: language).check(
      responses.problems, advice: .badRows(responses.problems.count, file: path))
    return responses.matrix
  }
}
