/// Lesson hours, in halves.
public struct Hours: Comparable, ExpressibleByIntegerLiteral, Hashable, Sendable {
  private let halves: Int

  public init(integerLiteral value: Int) { halves = 2 * value }

  /// nil where it is no whole number of halves, or more than anybody teaches.
  public init?(_ value: Double) {
    guard value.magnitude < 1e6, 2 * value == (2 * value).rounded() else { return nil }
    halves = Int(2 * value)
  }

  /// Reads `12`, `1,5` or `1.5`.
  public init?(_ text: String) {
    guard let typed = CleanedText.of(text), typed.wholeMatch(of: /[0-9]{1,5}([.,][0-9])?/) != nil,
      let value = Double(typed.replacing(",", with: "."))
    else { return nil }
    self.init(value)
  }

  public var value: Double { Double(halves) / 2 }

  public static func < (left: Hours, right: Hours) -> Bool { left.halves < right.halves }
}

extension Hours: CustomStringConvertible {
  /// As it is typed: `12` or `1,5`.
  public var description: String { "\(halves / 2)" + (halves.isMultiple(of: 2) ? "" : ",5") }
}

extension Hours: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let hours = Hours(try container.decode(Double.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no half hours")
    }
    self = hours
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
