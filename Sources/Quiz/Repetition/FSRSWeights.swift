/// The 21 weights w0…w20 of FSRS-6.
public struct FSRSWeights: Hashable, Sendable {
  /// The weights in their order, each within its bounds.
  public let values: [Double]

  /// Takes weights as they are stored; nil unless there are 21, each within its bounds.
  public init?(_ values: [Double]) {
    guard values.count == Self.bounds.count,
      zip(values, Self.bounds).allSatisfy({ $1.contains($0) })
    else { return nil }
    self.values = values
  }

  /// Makes weights of 21 numbers by moving each into its bounds.
  init(clamping values: [Double]) {
    self.values = zip(values, Self.bounds).map { min(max($0, $1.lowerBound), $1.upperBound) }
  }

  /// The published weights, fitted to the reviews of many learners.
  public static let standard = FSRSWeights(clamping: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// What each weight may be, as in py-fsrs 6.3.2.
  public static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4,
    0.001...0.75, 0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
    0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]
}
