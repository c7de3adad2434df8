import Foundation

/// Fits the weights of FSRS to one participant's reviews.
///
/// The older reviews are fitted to, by gradient descent (Adam, Kingma and Ba 2015) on the mean log
/// loss, with a penalty for leaving the standard weights; the newest are held out to tell whether
/// the fitted weights foresee them better than the standard ones do. Only then are they worth using.
public struct FSRSOptimizer: Sendable {
  /// One review of one question: when it was, whole days since the one before it, and how it went.
  public typealias Review = (date: Date, days: Int, rating: ReviewRating)

  /// What came of it.
  public struct Fit: Hashable, Sendable {
    /// The fitted weights.
    public var weights: FSRSWeights
    /// The mean log loss of the fitted weights on the reviews that were held out.
    public var loss: Double
    /// The same of the standard weights.
    public var standardLoss: Double

    /// Whether the fitted weights foresee better, and so may be used.
    public var isBetter: Bool { loss < standardLoss }
  }

  /// With fewer reviews than these nothing is fitted.
  public static let fewestReviews = 400

  private static let heldOutShare = 0.2
  private static let steps = 80
  private static let stepSize = 0.05

  /// How far the weights of learners lie from the standard ones, as standard deviations; from
  /// fsrs-rs.
  private static let spread = [
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
    1.03, 0.31, 0.32, 0.14, 0.27,
  ]

  /// Each question's reviews, in their order.
  private let histories: [[Review]]
  /// Of each what comes before the first that is held out.
  private let fitted: [ArraySlice<Review>]
  /// From here on reviews are held out.
  private let firstHeldOut: Date

  /// Takes a participant's reviews by question; nil when there are too few.
  public init?(histories: [[Review]]) {
    let foreseen = histories.flatMap { $0.dropFirst() }.filter { $0.days > 0 }.map(\.date).sorted()
    let heldOut = Int(Double(foreseen.count) * Self.heldOutShare)
    guard histories.reduce(0, { $0 + $1.count }) >= Self.fewestReviews, heldOut > 0 else {
      return nil
    }
    self.histories = histories
    let firstHeldOut = foreseen[foreseen.count - heldOut]
    self.firstHeldOut = firstHeldOut
    // A first review is foreseen by nobody, and counts whenever it was.
    self.fitted = histories.compactMap { history in
      history.first.map { _ in
        history[..<(history.dropFirst().firstIndex { $0.date >= firstHeldOut } ?? history.endIndex)]
      }
    }
  }

  /// Fits, and tells how well.
  /// - Parameter goesOn: is told the share that is done, 0…1; where it says no, nil is given.
  public func fit(while goesOn: (_ share: Double) -> Bool = { _ in true }) -> Fit? {
    guard let fitted = descend(while: goesOn) else { return nil }
    return Fit(
      weights: fitted, loss: heldOutLoss(fitted), standardLoss: heldOutLoss(.standard))
  }
}

extension FSRSOptimizer {
  /// The mean log loss over the reviews that were held out, of those a day or more after the one
  /// before them.
  private func heldOutLoss(_ weights: FSRSWeights) -> Double {
    var foreseen = FSRSGradient(FSRS(weights: weights))
    for history in histories { foreseen.foresee(history, from: firstHeldOut) }
    return foreseen.count > 0 ? foreseen.loss / Double(foreseen.count) : 0
  }

  /// What the descent makes small, the mean log loss of what is fitted to and how far the weights have
  /// gone from the standard, with its slope along each weight.
  func cost(_ values: [Double]) -> (cost: Double, slopes: [Double]) {
    let standard = FSRSWeights.standard.values
    var gradient = FSRSGradient(FSRS(weights: FSRSWeights(clamping: values)))
    for history in fitted { gradient.add(history) }
    let reviews = Double(histories.reduce(0) { $0 + $1.count })
    let share = gradient.count > 0 ? 1 / Double(gradient.count) : 0
    var cost = gradient.loss * share
    let slopes = values.indices.map { index in
      let deviation = (values[index] - standard[index]) / Self.spread[index]
      cost += deviation * deviation / reviews
      return gradient.slopes[index] * share + 2 * deviation / Self.spread[index] / reviews
    }
    return (cost, slopes)
  }

  private func descend(while goesOn: (_ share: Double) -> Bool) -> FSRSWeights? {
    let standard = FSRSWeights.standard.values
    // First stabilities spread by more than they are; a step of theirs is a share of themselves.
    let scales = zip(Self.spread, standard).map { min($0, max($1, 0.05)) }
    var values = standard
    var best = (values: values, cost: Double.infinity)
    var momentum = Array(repeating: 0.0, count: values.count)
    var velocity = momentum
    for step in 1...Self.steps {
      guard goesOn(Double(step - 1) / Double(Self.steps)) else { return nil }
      let (cost, slopes) = cost(values)
      if cost < best.cost { best = (values, cost) }
      let rate = Self.stepSize * (1 + cos(.pi * Double(step - 1) / Double(Self.steps))) / 2
      for index in values.indices {
        let slope = slopes[index] * scales[index]
        momentum[index] = 0.9 * momentum[index] + 0.1 * slope
        velocity[index] = 0.999 * velocity[index] + 0.001 * slope * slope
        let mean = momentum[index] / (1 - pow(0.9, Double(step)))
        let size = (velocity[index] / (1 - pow(0.999, Double(step)))).squareRoot()
        values[index] -= rate * scales[index] * mean / (size + 1e-8)
      }
      values = Self.allowed(values)
    }
    return FSRSWeights(clamping: cost(values).cost < best.cost ? values : best.values)
  }

  /// The nearest weights within their bounds whose first stabilities rise with the rating.
  private static func allowed(_ values: [Double]) -> [Double] {
    var allowed = FSRSWeights(clamping: values).values
    for index in 1...3 { allowed[index] = max(allowed[index], allowed[index - 1]) }
    return allowed
  }
}
