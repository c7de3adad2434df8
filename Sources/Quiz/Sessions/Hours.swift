/// Lesson hours, in halves.
public struct Hours: Codable, Comparable, ExpressibleByIntegerLiteral, Hashable, RawRepresentable,
  Sendable
{
  private let halves: Int

  public init(integerLiteral value: Int) { halves = 2 * value }

  /// nil where it is no whole number of halves, or more than anybody teaches.
  public init?(rawValue: Double) {
    guard rawValue.magnitude < 1e6, 2 * rawValue == (2 * rawValue).rounded() else { return nil }
    halves = Int(2 * rawValue)
  }

  /// Reads `12`, `1,5` or `1.5`.
  public init?(_ text: String) {
    guard let typed = CleanedText.of(text), typed.wholeMatch(of: /[0-9]{1,5}([.,][0-9])?/) != nil,
      let value = Double(typed.replacing(",", with: "."))
    else { return nil }
    self.init(rawValue: value)
  }

  public var rawValue: Double { Double(halves) / 2 }

  public static func < (left: Hours, right: Hours) -> Bool { left.halves < right.halves }
}

extension Hours: CustomStringConvertible {
  /// As it is typed: `12` or `1,5`.
  public var description: String { "\(halves / 2)" + (halves.isMultiple(of: 2) ? "" : ",5") }
}
