import ArgumentParser
import Curriculum
import Reports
import Tables
import Texts

/// A CSV file that was named on the command line, and telling what there is to tell of its lines.
struct CSVInput {
  let path: String

  init(path: String) { self.path = HomeFolder.path(path) }

  /// Reads the file; a quote without a partner is told with its line.
  func table() throws -> CSVTable {
    do {
      return try CSVTable(path: path)
    } catch CSVError.quotes(let line) {
      tell(line, "error", .unmatchedQuote)
      throw ExitCode(1)
    } catch {
      throw Refusal(of: error, in: path)
    }
  }

  /// Tells what is wrong on standard error, each as `FILE:LINE: error: …`, and what to do about it.
  /// - Throws: `ExitCode` where anything is.
  func check(_ problems: [LineProblem], advice: Text) throws {
    guard !problems.isEmpty else { return }
    note(problems, as: "error")
    printError("berdaya: \(advice(language))")
    throw ExitCode(1)
  }

  /// Tells what keeps nothing from being done.
  func note(_ problems: [LineProblem], as weight: String = "note") {
    for problem in problems.sorted(by: { $0.line < $1.line }) {
      tell(problem.line, weight, problem.kind.text)
    }
  }

  func tell(_ line: Int, _ weight: String, _ text: Text) {
    printError("\(path):\(line): \(weight): \(text(language))")
  }
}
