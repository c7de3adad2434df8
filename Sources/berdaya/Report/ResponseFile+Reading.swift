import Curriculum
import Quiz
import Tables
import Texts

extension ResponseFile {
  /// The marks of a file in which every row is in order; what it was understood as is told on standard
  /// error.
  /// - Throws: `Refusal`; `ExitCode(1)` after telling every mistake, with its line, on standard error.
  static func marks(at path: String) throws -> ResponseMatrix {
    let input = CSVInput(path: path)
    let responses: ResponseFile
    do { responses = try ResponseFile(path: input.path) } catch {
      throw Refusal(of: error, in: input.path)
    }
    try input.check(
      responses.problems, advice: .badRows(responses.problems.count, file: input.path))
    input.note(responses.remarks)
    printError("\(input.path): \(responses.understood(language))")
    return responses.matrix
  }
}
