import Yams

/// Collects the mistakes that readers find, so that all are told at once.
final class ProblemLog {
  private(set) var problems: [ContentProblem] = []

  func add(_ message: String, file: String, line: Int = 1, column: Int = 1) {
    problems.append(ContentProblem(file: file, line: line, column: column, message: message))
  }

  func add(_ message: String, file: String, at node: Node) {
    add(message, file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }
}
