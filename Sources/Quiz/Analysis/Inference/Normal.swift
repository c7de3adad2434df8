import Foundation

/// The standard normal distribution.
enum Normal {
  /// The probability of a value up to `x`.
  static func lowerTail(_ x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }

  /// Leaves 2.5 % above it.
  static let bound95 = 1.959963984540054
}
