import Foundation

/// The fields of a form, or of an address's query, as they are sent: `a=1&b=two+words`.
struct Form: Sendable {
  private var fields: [(name: String, value: String)] = []

  /// More fields than any page has are no form of ours.
  private static let mostFields = 64

  /// Reads a form; nil for what can be none.
  init?(_ text: some StringProtocol) {
    guard !text.isEmpty else { return }
    let parts = text.split(separator: "&", maxSplits: Self.mostFields)
    guard parts.count <= Self.mostFields else { return nil }
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let sent = pair.count > 1 ? pair[1] : ""
      guard let name = Self.decoded(pair[0]), let value = Self.decoded(sent) else { return nil }
      fields.append((name, value))
    }
  }

  /// A field that may stand there once; the first counts.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  private static func decoded(_ text: some StringProtocol) -> String? {
    text.replacingOccurrences(of: "+", with: " ").removingPercentEncoding
  }
}
