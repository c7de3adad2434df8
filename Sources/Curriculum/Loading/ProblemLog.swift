/// Collects the mistakes that readers find, so that all are told at once.
final class ProblemLog {
  private var found: [ContentProblem] = []

  /// In the order in which the files had their first one, and in each from its top.
  var problems: [ContentProblem] {
    var files: [String: Int] = [:]
    for problem in found where files[problem.place.file] == nil {
      files[problem.place.file] = files.count
    }
    let place = { (problem: ContentProblem) in
      (files[problem.place.file] ?? 0, problem.place.line, problem.place.column)
    }
    return found.sorted { place($0) < place($1) }
  }

  func add(_ kind: ContentProblem.Kind, at place: ContentPlace) {
    found.append(ContentProblem(place: place, kind: kind))
  }
}
