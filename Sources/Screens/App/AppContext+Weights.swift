import Foundation
import Quiz
import Records

/// What came of fitting the schedule to someone's own reviews.
public enum WeightFitting: Hashable, Sendable {
  /// There are too few reviews: so many.
  case tooFew(Int)
  /// The standard weights foresee the newest reviews no worse, and hold.
  case standard(FSRSOptimizer.Fit)
  /// The fitted weights foresee the newest reviews better, and hold from now on.
  case own(FSRSOptimizer.Fit)
}

extension AppContext {
  /// After so many more reviews fitting is offered again.
  private static let reviewsBetweenFits = 200

  private var fitSetting: String? { participant.map { "reviewsAtFit \($0.id.uuidString)" } }

  /// Whether the participant who sits there has enough reviews to fit the schedule to, and enough new
  /// ones since that was done.
  func canFitWeights() throws -> Bool {
    guard let participant, let fitSetting else { return false }
    let count = try records.reviewCount(of: participant.id, module: module.summary().id)
    let before = try records.setting(fitSetting).flatMap { Int($0) } ?? 0
    return count >= FSRSOptimizer.fewestReviews
      && (before == 0 || count >= before + Self.reviewsBetweenFits)
  }

  /// Fits the weights to the reviews of the participant who sits there, and lets those hold that
  /// foresee the newest reviews better: the fitted or the standard ones.
  public func fitWeights() throws -> WeightFitting {
    guard let participant, let fitSetting else { throw AppError.nobodyThere }
    let id = try module.summary().id
    let histories = try records.reviewHistories(of: participant.id, module: id)
    let count = histories.reduce(0) { $0 + $1.count }
    guard let fit = FSRSOptimizer(histories: histories)?.fit() else { return .tooFew(count) }
    let weights = fit.isBetter ? fit.weights : .standard
    if try weights != records.reviewWeights(of: participant.id) ?? .standard {
      try records.adopt(
        ReviewScheduler(fsrs: FSRS(weights: weights)), for: participant.id, module: id)
    }
    try records.set(fitSetting, to: String(count))
    return fit.isBetter ? .own(fit) : .standard(fit)
  }
}
