import Foundation
import Terminal

/// Writes lines to standard error, without what could steer the terminal that they may go to.
func printError(_ text: String) {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let safe = lines.map { cleaned(String($0)) + "\n" }.joined()
  FileHandle.standardError.write(Data(safe.utf8))
}
