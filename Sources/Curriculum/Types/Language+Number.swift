import Foundation

extension Language {
  /// How numbers and dates are written, whatever the computer's own way is.
  package var locale: Locale { Locale(identifier: self == .indonesian ? "id_ID" : "en_GB") }

  /// As people round by hand: 26,25 is 26,3.
  private static let rounding = FloatingPointRoundingRule.toNearestOrAwayFromZero

  /// A number with up to `places` decimals: `58,3` or `58.3`.
  public func number(_ value: Double, places: Int = 1) -> String {
    figure(value, .fractionLength(0...places))
  }

  /// A number as it is written here; of what comes to zero the sign says nothing.
  package func figure(
    _ value: Double, _ precision: NumberFormatStyleConfiguration.Precision
  ) -> String {
    let style = FloatingPointFormatStyle<Double>(locale: locale)
      .precision(precision).rounded(rule: Self.rounding)
    let text = value.formatted(style)
    let isZero = value.isFinite && !text.contains { ("1"..."9").contains($0) }
    return isZero ? 0.formatted(style) : text
  }
}
