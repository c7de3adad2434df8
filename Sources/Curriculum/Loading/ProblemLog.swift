/// Collects the mistakes that readers find, so that all are told at once.
final class ProblemLog {
  private(set) var problems: [ContentProblem] = []

  func add(_ kind: ContentProblem.Kind, file: String, line: Int = 1, column: Int = 1) {
    add(kind, at: ContentPlace(file: file, line: line, column: column))
  }

  func add(_ kind: ContentProblem.Kind, at place: ContentPlace) {
    problems.append(ContentProblem(place: place, kind: kind))
  }
}

extension ContentPlace {
  /// Where a node of a file begins.
  init(_ node: YAMLNode, in file: String) {
    self.init(file: file, line: node.line, column: node.column)
  }
}
