/// What the totals of all attempts say of a test.
///
/// After Moodle's quiz statistics (docs.moodle.org, "Quiz statistics calculations"). Totals are sums
/// of marks; an attempt without any mark counts nowhere. Every figure is nil where it has no meaning.
public struct TestStatistics: Hashable, Sendable {
  /// The number of attempts.
  public var attempts: Int
  /// The mean total, in marks.
  public var mean: Double?
  /// The median total, in marks.
  public var median: Double?
  /// The sample standard deviation of the totals, in marks; nil below two attempts.
  public var standardDeviation: Double?
  /// Negative with a tail of low totals, positive with one of high ones; nil below three attempts and
  /// where all totals are equal.
  public var skewness: Double?
  /// Above 0 where the totals crowd around their mean more than a normal distribution's; nil below
  /// four attempts and where all totals are equal.
  public var kurtosis: Double?
  /// Cronbach's alpha in percent, at most 100: how far the items measure one thing; nil below two
  /// items, below three attempts, and where all totals are equal.
  public var internalConsistency: Double?
  /// 100 · √(1 − consistency): the part of the spread that is chance, in percent; nil where the
  /// consistency is below 0.
  public var errorRatio: Double?
  /// How far a total may be from the "true" one by chance, in marks.
  public var standardError: Double?

  /// Computes the statistics of a test.
  /// - Parameter even: what stands in the place of the sums, where those are not alike.
  public init(of matrix: ResponseMatrix, totals even: [Double?]? = nil) {
    let totals = (even ?? matrix.totals).compactMap { $0 }
    let deviations = Deviations(of: totals)
    attempts = totals.count
    mean = totals.mean
    median = totals.median
    standardDeviation = deviations.variance?.squareRoot()
    guard let k2 = deviations.variance, k2 > 0 else { return }
    skewness = Self.skewness(deviations, k2: k2)
    kurtosis = Self.kurtosis(deviations, k2: k2)
    // The marks of the items are those of the sums as they are.
    guard attempts > 2,
      let variance = Deviations(of: matrix.totals.compactMap { $0 }).variance, variance > 0,
      let consistency = Self.internalConsistency(matrix, k2: variance)
    else { return }
    set(consistency: consistency)
  }

  /// Notes the consistency, and what follows from it: nothing from one that no test can have.
  public mutating func set(consistency: Double?) {
    internalConsistency = consistency
    // At most 100 where every attempt met every item, but for rounding.
    errorRatio = consistency.flatMap {
      (0...100 + 1e-7).contains($0) ? 100 * max(0, 1 - $0 / 100).squareRoot() : nil
    }
    standardError = errorRatio.flatMap { ratio in standardDeviation.map { $0 * ratio / 100 } }
  }

  /// k3 / k2^1.5, where k3 = s²·m3 / ((s − 1)(s − 2)).
  private static func skewness(_ totals: Deviations, k2: Double) -> Double? {
    guard totals.count > 2, let m3 = totals.moment(3) else { return nil }
    let s = Double(totals.count)
    return s * s * m3 / ((s - 1) * (s - 2)) / (k2 * k2.squareRoot())
  }

  /// k4 / k2², where k4 = s²·((s + 1)·m4 − 3(s − 1)·m2²) / ((s − 1)(s − 2)(s − 3)).
  private static func kurtosis(_ totals: Deviations, k2: Double) -> Double? {
    guard totals.count > 3, let m2 = totals.moment(2), let m4 = totals.moment(4) else { return nil }
    let s = Double(totals.count)
    let k4 = s * s * ((s + 1) * m4 - 3 * (s - 1) * m2 * m2) / ((s - 1) * (s - 2) * (s - 3))
    return k4 / (k2 * k2)
  }

  /// 100 · p/(p − 1) · (1 − Σ var(x)/k2) over the p items that were put to anyone; an item with one
  /// response adds no variance.
  private static func internalConsistency(_ matrix: ResponseMatrix, k2: Double) -> Double? {
    let columns = matrix.responses.filter { !$0.isEmpty }
    guard columns.count > 1 else { return nil }
    let p = Double(columns.count)
    let sum = columns.reduce(0) { $0 + (Deviations(of: $1.map(\.mark)).variance ?? 0) }
    return 100 * p / (p - 1) * (1 - sum / k2)
  }
}
