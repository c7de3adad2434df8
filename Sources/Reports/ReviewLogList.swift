import Foundation
import Quiz
import Tables

/// The log of reviews as other programs read it.
public struct ReviewLogList {
  /// The reviews, in their order.
  public let entries: [ReviewLogEntry]

  /// Lists `entries`.
  public init(_ entries: [ReviewLogEntry]) {
    self.entries = entries
  }

  /// The reviews as CSV with the columns of Anki's revlog: the time in milliseconds since 1970, the
  /// question's id, the rating 1…4, the state before (0 learning, 1 review, 2 relearning), and the
  /// interval after it, in days or, for a step, in seconds below 0.
  public var csv: String {
    var text = CSVText(
      columns: ["time", "card", "rating", "state", "interval"], style: .plain)
    for entry in entries {
      text.append([
        .count(Int((entry.date.timeIntervalSince1970 * 1000).rounded())),
        .text(entry.question.rawValue),
        .count(entry.rating.rawValue), .count(Self.number(of: entry.phase)),
        .count(Self.revlogInterval(entry.interval)),
      ])
    }
    return text.text
  }

  private static func number(of phase: ReviewPhaseName) -> Int {
    switch phase {
    case .learning: 0
    case .review: 1
    case .relearning: 2
    }
  }

  private static func revlogInterval(_ interval: TimeInterval) -> Int {
    let seconds = Int(interval.rounded())
    return seconds >= secondsPerDay ? seconds / secondsPerDay : -seconds
  }

  private static let secondsPerDay = 86_400
}
