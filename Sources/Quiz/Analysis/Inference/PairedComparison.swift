import Foundation

/// How far the scores of the same people moved from one test to another, and how sure that is.
public struct PairedComparison: Hashable, Sendable {
  /// A figure with the range that holds the true one in 95 of 100 cases.
  public struct Estimate: Encodable, Hashable, Sendable {
    public var value: Double
    public var interval: ClosedRange<Double>
  }

  /// The number of people with both scores.
  public let count: Int
  /// The mean of after − before, in points of percent; nil without people.
  public let meanDifference: Double?
  /// The standard deviation of after − before; nil below two.
  public let standardDeviation: Double?
  /// The mean difference with its interval, by Student's t; nil where there is no test.
  public let difference: Estimate?
  /// Student's test of the pairs; nil below five and where all moved alike.
  public let test: TTest?
  /// Cohen's d_z: the mean difference in standard deviations of the differences; its interval by the
  /// noncentral t distribution.
  public let dz: Estimate?
  /// Hedges' g_av: the mean difference in standard deviations of the scores, cleared of the bias of
  /// small samples; its interval after Algina and Keselman (2003).
  public let gav: Estimate?

  public init(_ pairs: [NormalizedGain]) {
    let differences = pairs.map { $0.after - $0.before }
    let deviations = Deviations(of: differences)
    count = pairs.count
    meanDifference = deviations.mean
    standardDeviation = deviations.variance?.squareRoot()
    test = TTest(differences: differences)
    guard let test, let mean = deviations.mean, let spread = deviations.variance?.squareRoot()
    else {
      (difference, dz, gav) = (nil, nil, nil)
      return
    }
    let root = Double(count).squareRoot()
    let student = StudentT(degreesOfFreedom: test.degreesOfFreedom)
    let reach = student.bound95 * spread / root
    difference = Estimate(value: mean, interval: (mean - reach)...(mean + reach))
    let shifts = student.shifts95(test.t)
    let dz = Estimate(
      value: mean / spread, interval: (shifts.lowerBound / root)...(shifts.upperBound / root))
    self.dz = dz
    let variances = [pairs.map(\.before), pairs.map(\.after)].compactMap {
      Deviations(of: $0).variance
    }
    let ofScores = (variances.reduce(0, +) / 2).squareRoot()
    gav =
      ofScores > 0
      ? dz.scaled(by: spread / ofScores * Self.correction(test.degreesOfFreedom)) : nil
  }

  /// Hedges' correction for small samples (1981).
  private static func correction(_ degreesOfFreedom: Double) -> Double {
    exp(lgamma(degreesOfFreedom / 2) - lgamma((degreesOfFreedom - 1) / 2))
      / (degreesOfFreedom / 2).squareRoot()
  }
}

extension PairedComparison.Estimate {
  fileprivate func scaled(by factor: Double) -> Self {
    Self(value: value * factor, interval: interval.scaled(by: factor))
  }
}

extension ClosedRange<Double> {
  /// Both of its ends times a factor, which is not below 0.
  package func scaled(by factor: Double) -> Self { lowerBound * factor...upperBound * factor }
}
