import Foundation

extension Language {
  /// How numbers and dates are written, whatever the computer's own way is.
  package var locale: Locale { Locale(identifier: self == .indonesian ? "id_ID" : "en_GB") }

  /// As people round by hand: 26,25 is 26,3.
  package static let rounding = FloatingPointRoundingRule.toNearestOrAwayFromZero

  /// A number with up to `places` decimals: `58,3` or `58.3`.
  public func number(_ value: Double, places: Int = 1) -> String {
    value.formatted(
      .number.precision(.fractionLength(0...places)).rounded(rule: Self.rounding).locale(locale))
  }
}
