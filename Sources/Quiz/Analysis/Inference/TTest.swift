/// What a t-test says: whether a difference is more than chance.
public struct TTest: Encodable, Hashable, Sendable {
  public let t: Double
  public let degreesOfFreedom: Double
  /// The probability of a difference at least as large, either way, where there is none.
  public let p: Double

  /// With fewer there is nothing to test.
  public static let fewest = 5

  private init(t: Double, degreesOfFreedom: Double) {
    self.t = t
    self.degreesOfFreedom = degreesOfFreedom
    self.p = StudentT(degreesOfFreedom: degreesOfFreedom).twoSided(t)
  }

  /// Student's test of differences within pairs; nil below five pairs and where all differ alike.
  public init?(differences: [Double]) {
    let deviations = Deviations(of: differences)
    guard differences.count >= Self.fewest, let mean = deviations.mean,
      let variance = deviations.variance, variance > 0
    else { return nil }
    let count = Double(differences.count)
    self.init(t: mean / (variance / count).squareRoot(), degreesOfFreedom: count - 1)
  }

  /// Welch's test of two groups; nil below five in all or two in a group, and where neither varies.
  public init?(_ first: [Double], _ second: [Double]) {
    let (one, other) = (Deviations(of: first), Deviations(of: second))
    guard first.count + second.count >= Self.fewest, let mean = one.mean,
      let otherMean = other.mean, let variance = one.variance, let otherVariance = other.variance,
      variance + otherVariance > 0
    else { return nil }
    let (a, b) = (variance / Double(first.count), otherVariance / Double(second.count))
    self.init(
      t: (mean - otherMean) / (a + b).squareRoot(),
      degreesOfFreedom: (a + b) * (a + b)
        / (a * a / Double(first.count - 1) + b * b / Double(second.count - 1)))
  }
}
