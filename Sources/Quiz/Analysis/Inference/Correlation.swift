import Foundation

/// A correlation of a sample, and how sure it is: by Fisher's z, over one or several samples.
public struct Correlation: Hashable, Sendable {
  /// −1…1.
  public let value: Double
  /// 95 % of the true ones, −1…1.
  public let interval: ClosedRange<Double>
  /// The probability of one as low where there is none.
  public let lowP: Double
  /// The number of people and of samples that it rests on.
  public let count: Int, sampleCount: Int

  /// With fewer the sample says nothing.
  public static let fewest = 10

  /// The correlation of one sample, and its number of people.
  struct Sample: Hashable, Sendable {
    var correlation: Double
    var count: Int
  }

  /// Joins the correlations of independent samples; nil below ten people.
  init?(_ samples: [Sample]) {
    let samples = samples.filter { $0.count > 3 }
    let weight = samples.reduce(0) { $0 + Double($1.count - 3) }
    (count, sampleCount) = (samples.reduce(0) { $0 + $1.count }, samples.count)
    guard count >= Self.fewest, weight > 0 else { return nil }
    let z =
      samples.reduce(0) { sum, sample in
        sum + Double(sample.count - 3) * atanh(max(-0.999_999, min(0.999_999, sample.correlation)))
      } / weight
    let reach = Normal.bound95 / weight.squareRoot()
    value = tanh(z)
    interval = tanh(z - reach)...tanh(z + reach)
    lowP = Normal.lowerTail(z * weight.squareRoot())
  }
}
