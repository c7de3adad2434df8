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

  /// Analyses a test.
  public init(of matrix: ResponseMatrix) {
    self.init(items: ItemAnalysis.all(of: matrix), test: TestStatistics(of: matrix))
  }

  /// The document as JSON.
  /// - Throws: nothing in practice; no figure is infinite.
  public func json() throws -> String {
    try JSON(items: items.map(ItemFiguresJSON.init), test: TestFiguresJSON(test)).jsonText()
  }

  private struct JSON: Encodable {
    let items: [ItemFiguresJSON]
    let test: TestFiguresJSON
  }

  /// The items as CSV.
  public func csv(_ style: CSVStyle = .plain) -> String {
    var text = CSVText(
      columns: [
        "item", "responses", "facilityIndex", "standardDeviation", "discriminationIndex",
        "discriminativeEfficiency", "effectiveWeight", "randomGuessScore",
      ], style: style)
    for item in items {
      text.append([
        .text(item.id), .count(item.responses), .number(item.facilityIndex),
        .number(item.standardDeviation), .number(item.discriminationIndex),
        .number(item.discriminativeEfficiency), .number(item.effectiveWeight),
        .number(item.randomGuessScore),
      ])
    }
    return text.text
  }
}

/// An item's figures under their stable names.
struct ItemFiguresJSON: Encodable {
  let item: String
  let responses: Int
  @Explicit var facilityIndex: Double?
  @Explicit var standardDeviation: Double?
  @Explicit var discriminationIndex: Double?
  @Explicit var discriminativeEfficiency: Double?
  @Explicit var effectiveWeight: Double?
  @Explicit var randomGuessScore: Double?

  init(_ analysis: ItemAnalysis) {
    item = analysis.id
    responses = analysis.responses
    facilityIndex = analysis.facilityIndex
    standardDeviation = analysis.standardDeviation
    discriminationIndex = analysis.discriminationIndex
    discriminativeEfficiency = analysis.discriminativeEfficiency
    effectiveWeight = analysis.effectiveWeight
    randomGuessScore = analysis.randomGuessScore
  }
}

/// A test's figures under their stable names.
struct TestFiguresJSON: Encodable {
  let attempts: Int
  @Explicit var mean: Double?
  @Explicit var median: Double?
  @Explicit var standardDeviation: Double?
  @Explicit var skewness: Double?
  @Explicit var kurtosis: Double?
  @Explicit var internalConsistency: Double?
  @Explicit var errorRatio: Double?
  @Explicit var standardError: Double?

  init(_ statistics: TestStatistics) {
    attempts = statistics.attempts
    mean = statistics.mean
    median = statistics.median
    standardDeviation = statistics.standardDeviation
    skewness = statistics.skewness
    kurtosis = statistics.kurtosis
    internalConsistency = statistics.internalConsistency
    errorRatio = statistics.errorRatio
    standardError = statistics.standardError
  }
}
