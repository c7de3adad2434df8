/// How far each of some values is from their mean, cleared of rounding errors.
///
/// Sums of partial marks such as 1/3 differ in their last digits. What is nothing but such a
/// difference counts as 0: else an index would be computed from noise where it has no meaning.
struct Deviations {
  /// The mean of the values; nil of none.
  let mean: Double?
  private let values: [Double]

  /// What is below this share of the numbers that it comes from is rounding.
  private static let rounding = 1e-11

  /// The deviations of `values` from their mean.
  init(of values: [Double]) {
    let mean = values.mean
    let middle = mean ?? 0
    let least = values.reduce(0) { max($0, abs($1)) } * Self.rounding
    self.init(mean: mean, values: values.map { abs($0 - middle) <= least ? 0 : $0 - middle })
  }

  private init(mean: Double?, values: [Double]) {
    self.mean = mean
    self.values = values
  }

  /// The number of values.
  var count: Int { values.count }

  /// The same deviations, from the lowest to the highest.
  var sorted: Deviations { Deviations(mean: mean, values: values.sorted()) }

  /// The sample variance (n − 1); nil of fewer than two values.
  var variance: Double? { covariance(with: self) }

  /// The sample covariance (n − 1) with as many other values; nil of fewer than two.
  func covariance(with other: Deviations) -> Double? {
    guard count > 1 else { return nil }
    var sum = 0.0
    var size = 0.0
    for (x, y) in zip(values, other.values) {
      sum += x * y
      size += abs(x * y)
    }
    return abs(sum) <= size * Self.rounding ? 0 : sum / Double(count - 1)
  }

  /// The mean of the deviations to the power of `power`, 2 or more; nil of no values.
  func moment(_ power: Int) -> Double? {
    values.map { value in (1..<power).reduce(value) { product, _ in product * value } }.mean
  }
}

extension [Double] {
  /// The mean; nil of no values.
  package var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }

  /// The median: the middle value, or the mean of the middle two; nil of no values.
  package var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let middle = count / 2
    return count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
