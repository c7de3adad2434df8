import Curriculum
import Quiz
import Tables

/// A review under the columns of Anki's revlog.
extension ReviewLogLine: ListRow {
  public static var columns: [CSVColumn<ReviewLogLine>] {
    [
      ("time", { .count(Int(($0.date.timeIntervalSince1970 * 1000).rounded())) }),
      ("card", { .text($0.question.rawValue) }), ("rating", { .count($0.rating.rawValue) }),
      ("state", { .count($0.state) }), ("interval", { .count($0.daysOrSeconds) }),
    ]
  }

  private var state: Int {
    switch phase {
    case .learning: 0
    case .review: 1
    case .relearning: 2
    }
  }

  /// In days or, for a step, in seconds below 0.
  private var daysOrSeconds: Int {
    let (seconds, secondsOfDay) = (Int(interval.rounded()), 86_400)
    return seconds >= secondsOfDay ? seconds / secondsOfDay : -seconds
  }
}
