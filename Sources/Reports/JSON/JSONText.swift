import Foundation

extension Encodable {
  /// The value as JSON for people and programs, with a final line break.
  ///
  /// Indented, keys in alphabetical order, moments as `2026-11-23T07:00:00Z`.
  public func jsonText() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
