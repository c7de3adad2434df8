import Quiz
import Tables

/// The figures of a test and of its items, as they are handed to other programs.
///
/// The names are stable: as JSON `{"items": [{"item", "responses", …}], "test": {"attempts", …}}`,
/// null where a figure has no meaning; as CSV the items alone, one a row, with the same names.
public struct AnalysisDocument: Hashable, Sendable {
  /// The items, in the order of the test.
  public var items: [ItemAnalysis]
  /// The test as a whole.
  public var test: TestStatistics

  public init(items: [ItemAnalysis], test: TestStatistics) {
    self.items = items
    self.test = test
  }

  /// Analyses a test: its items by all who met them, the whole by those who met most items.
  public init(of matrix: ResponseMatrix) {
    self.init(items: ItemAnalysis.all(of: matrix), test: TestStatistics(of: matrix.complete))
  }

  /// The document as JSON.
  /// - Throws: nothing in practice; no figure is infinite.
  public func json() throws -> String {
    let document: JSONObject = ["items": items.map(\.json), "test": test.json]
    return try document.jsonText()
  }

  /// The items as CSV.
  public func csv(_ style: CSVStyle = .plain) -> String {
    let figures = ItemAnalysis.figures.map { name, figure -> CSVColumn<ItemAnalysis> in
      (name, { .number($0[keyPath: figure]) })
    }
    return style.table(
      [("item", { .text($0.id) }), ("responses", { .count($0.responses) })] + figures, of: items)
  }
}

extension ItemAnalysis {
  /// The figures with their stable names.
  fileprivate static var figures: [(name: String, figure: KeyPath<ItemAnalysis, Double?>)] {
    [
      ("facilityIndex", \.facilityIndex), ("standardDeviation", \.standardDeviation),
      ("discriminationIndex", \.discriminationIndex),
      ("discriminativeEfficiency", \.discriminativeEfficiency),
      ("effectiveWeight", \.effectiveWeight), ("randomGuessScore", \.randomGuessScore),
    ]
  }

  /// The item under its stable names.
  var json: JSONObject {
    ["item": id, "responses": responses]
      + JSONObject(Self.figures.map { ($0.name, self[keyPath: $0.figure]) })
  }
}

extension TestStatistics {
  /// The figures under their stable names.
  var json: JSONObject {
    [
      "attempts": attempts, "mean": mean, "median": median,
      "standardDeviation": standardDeviation, "skewness": skewness, "kurtosis": kurtosis,
      "internalConsistency": internalConsistency, "errorRatio": errorRatio,
      "standardError": standardError,
    ]
  }
}
