/// What came of fitting the schedule to someone's own reviews.
public enum WeightFitting: Hashable, Sendable {
  /// There are too few reviews: so many.
  case tooFew(Int)
  /// The person had enough of it: all is as it was.
  case left
  /// The standard weights foresee the newest reviews no worse, and hold.
  case standard(FSRSOptimizer.Fit)
  /// The fitted weights foresee the newest reviews better, and hold from now on.
  case own(FSRSOptimizer.Fit)
}
