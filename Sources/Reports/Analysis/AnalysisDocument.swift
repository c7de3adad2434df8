import Foundation
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

  /// Puts figures together.
  public init(items: [ItemAnalysis], test: TestStatistics) {
    self.items = items
    self.test = test
  }

  /// Analyses a test.
  public init(of matrix: ResponseMatrix) {
    self.init(items: ItemAnalysis.all(of: matrix), test: TestStatistics(of: matrix))
  }

  /// The document as JSON, its keys in alphabetical order.
  /// - Throws: nothing in practice; no figure is infinite.
  public func json() throws -> String { try jsonText() }

  /// The items as CSV.
  public var csv: String {
    var text = CSVText(
      columns: ItemAnalysis.Key.allCases.map(\.rawValue), style: .plain)
    for item in items {
      text.append(
        [.text(item.id), .count(item.responses)]
          + ItemAnalysis.Key.allCases.dropFirst(2).map { .number(item.figure($0)) })
    }
    return text.text
  }
}

extension AnalysisDocument: Encodable {
  private enum Key: CodingKey {
    case items, test
  }

  /// Encodes the figures under their stable names.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(items, forKey: .items)
    try container.encode(test, forKey: .test)
  }
}

extension ItemAnalysis: Encodable {
  /// The stable names of the figures.
  enum Key: String, CodingKey, CaseIterable {
    case item, responses, facilityIndex, standardDeviation, discriminationIndex
    case discriminativeEfficiency, effectiveWeight, randomGuessScore
  }

  /// The figure of a name, or nil.
  func figure(_ key: Key) -> Double? {
    switch key {
    case .item: nil
    case .responses: Double(responses)
    case .facilityIndex: facilityIndex
    case .standardDeviation: standardDeviation
    case .discriminationIndex: discriminationIndex
    case .discriminativeEfficiency: discriminativeEfficiency
    case .effectiveWeight: effectiveWeight
    case .randomGuessScore: randomGuessScore
    }
  }

  /// Encodes the figures under their stable names.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .item)
    try container.encode(responses, forKey: .responses)
    for key in Key.allCases.dropFirst(2) { try container.encode(figure(key), forKey: key) }
  }
}

extension TestStatistics: Encodable {
  private enum Key: String, CodingKey {
    case attempts, mean, median, standardDeviation, skewness, kurtosis
    case internalConsistency, errorRatio, standardError
  }

  /// Encodes the figures under their stable names.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(attempts, forKey: .attempts)
    try container.encode(mean, forKey: .mean)
    try container.encode(median, forKey: .median)
    try container.encode(standardDeviation, forKey: .standardDeviation)
    try container.encode(skewness, forKey: .skewness)
    try container.encode(kurtosis, forKey: .kurtosis)
    try container.encode(internalConsistency, forKey: .internalConsistency)
    try container.encode(errorRatio, forKey: .errorRatio)
    try container.encode(standardError, forKey: .standardError)
  }
}

extension Encodable {
  /// The value as JSON for people and programs: indented, with sorted keys and a final line break.
  func jsonText() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
