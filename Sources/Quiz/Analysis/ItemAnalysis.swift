/// What the attempts say of one item of a test.
///
/// After Moodle's quiz statistics (docs.moodle.org, "Quiz statistics calculations"). Of an attempt
/// that the item was put to, *x* is the mark of the item, *total* the sum of all its marks, *other*
/// the total without *x*. Variances and covariances are those of a sample (n − 1).
public struct ItemAnalysis: Hashable, Identifiable, Sendable {
  /// The item's id.
  public var id: String
  /// The number of attempts that the item was put to.
  public var responses: Int
  /// The number of them that all figures but how easy it was are of.
  public var compared: Int
  /// mean(x) / maximum, 0…1: how easy the item was; nil without responses and where the maximum is 0.
  public var facilityIndex: Double?
  /// The standard deviation of x, in marks; nil below two responses.
  public var standardDeviation: Double?
  /// 100 · cov(x, other) / √(var(x) · var(other)), −100…100: whether those who do well elsewhere do
  /// well here; nil below two responses and where a variance is 0.
  public var discriminationIndex: Double?
  /// 100 · cov(x, other) / the covariance after sorting x and other each by itself: how much of the
  /// discrimination that these marks allow was reached; nil where that covariance is 0.
  public var discriminativeEfficiency: Double?
  /// The item's part in the spread of the totals in percent: √cov(x, total) of the sum over all items
  /// of which it is not negative; nil where it is negative, and where all are 0.
  public var effectiveWeight: Double?
  /// The mean mark in 0…1 of someone who guesses; nil where that is not known.
  public var randomGuessScore: Double?
}

extension ItemAnalysis {
  /// Analyses every item, in the test's order.
  ///
  /// Takes time in proportion to the responses, times the logarithm of the longest column.
  public static func all(of matrix: ResponseMatrix) -> [ItemAnalysis] {
    let totals = matrix.totals.map { $0 ?? 0 }
    var analyses: [ItemAnalysis] = []
    var roots: [Double?] = []
    for (item, column) in zip(matrix.items, matrix.responses) {
      let marks = Deviations(of: column.map(\.mark))
      let others = Deviations(of: column.map { totals[$0.attempt] - $0.mark })
      let wholes = Deviations(of: column.map { totals[$0.attempt] })
      analyses.append(ItemAnalysis(item, marks: marks, others: others))
      let covariance = marks.covariance(with: wholes)
      roots.append(covariance.flatMap { $0 < 0 ? nil : $0.squareRoot() })
    }
    let sum = roots.reduce(0) { $0 + ($1 ?? 0) }
    guard sum > 0 else { return analyses }
    for (index, root) in roots.enumerated() {
      analyses[index].effectiveWeight = root.map { 100 * $0 / sum }
    }
    return analyses
  }

  /// All but the effective weight, which needs the other items.
  private init(_ item: ResponseMatrix.Item, marks: Deviations, others: Deviations) {
    id = item.id
    responses = marks.count
    compared = marks.count
    randomGuessScore = item.randomGuessScore
    facilityIndex = item.maximum > 0 ? marks.mean.map { $0 / item.maximum } : nil
    standardDeviation = marks.variance?.squareRoot()
    guard let covariance = marks.covariance(with: others),
      let largest = marks.sorted.covariance(with: others.sorted),
      let markVariance = marks.variance, let otherVariance = others.variance
    else { return }
    if markVariance > 0, otherVariance > 0 {
      discriminationIndex = 100 * covariance / (markVariance * otherVariance).squareRoot()
    }
    if largest > 0 { discriminativeEfficiency = 100 * covariance / largest }
  }
}

extension ItemAnalysis {
  /// The range that holds the true discrimination index in 95 of 100 cases, of the same people as the
  /// index; nil where there are too few.
  public var discriminationInterval: ClosedRange<Double>? {
    guard let discriminationIndex,
      let sample = Correlation([.init(correlation: discriminationIndex / 100, count: compared)])
    else { return nil }
    return sample.interval.scaled(by: 100)
  }
}
