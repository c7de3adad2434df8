import Foundation

/// The fields of a form, or of an address's query, as they are sent: `a=1&b=two+words`.
struct Form: Sendable {
  private var fields: [(name: String, value: String)] = []

  /// More fields than any page has are no form of ours.
  private static let mostFields = 64

  init() {}

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

  /// The number in a field; nil for what is none of a page's.
  func number(_ name: String) -> Int? { self[name].flatMap(Self.number) }

  /// A number as pages have them: whatever else is sent can't be computed with.
  static func number(_ text: String) -> Int? {
    guard let number = Int(text), (1...1000).contains(number), String(number) == text else {
      return nil
    }
    return number
  }

  /// The same with another value of a field; nil takes it away.
  func with(_ name: String, _ value: String?) -> Form {
    var form = self
    form.fields.removeAll { $0.name == name }
    if let value { form.fields.append((name, value)) }
    return form
  }

  /// As the query of an address, with its question mark; empty where there is no field.
  var query: String {
    let pairs = fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }
    return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }

  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  private static func decoded(_ text: some StringProtocol) -> String? {
    text.replacingOccurrences(of: "+", with: " ").removingPercentEncoding
  }
}
