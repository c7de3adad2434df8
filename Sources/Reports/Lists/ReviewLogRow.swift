import Curriculum
import Quiz
import Tables

/// A review under the columns of Anki's revlog.
public struct ReviewLogRow: ListRow {
  /// Milliseconds since 1970.
  public var time: Int
  public var card: QuestionID
  /// 1…4.
  public var rating: Int
  /// Before the review: 0 learning, 1 review, 2 relearning.
  public var state: Int
  /// Until the next one: in days or, for a step, in seconds below 0.
  public var interval: Int

  public init(_ line: ReviewLogLine) {
    time = Int((line.date.timeIntervalSince1970 * 1000).rounded())
    card = line.question
    rating = line.rating.rawValue
    state =
      switch line.phase {
      case .learning: 0
      case .review: 1
      case .relearning: 2
      }
    let seconds = Int(line.interval.rounded())
    interval = seconds >= Self.secondsOfDay ? seconds / Self.secondsOfDay : -seconds
  }

  private static let secondsOfDay = 86_400

  public static let columns = ["time", "card", "rating", "state", "interval"]

  public var fields: [CSVField] {
    [.count(time), .text(card.rawValue), .count(rating), .count(state), .count(interval)]
  }
}
