import Quiz
import Terminal
import Texts
import Training

extension Streak {
  /// Adds the days studied in a row, told without reproach.
  /// - Parameter goal: the day's goal, where it is told with the days.
  func add<Target>(
    to builder: inout PageBuilder<Target>, goal: DailyGoal? = nil, look: Look
  ) {
    let isGoing = days > 0
    builder.paragraph(
      look(isGoing ? .streak(days) : .noStreak), isGoing ? Style(bold: true) : Style())
    if isGoing {
      let today = look(includesToday ? .studiedToday : .notStudiedYet)
      let free = look(hasFreeDay ? .freeDay : .freeDayTaken)
      builder.paragraph("\(today) \(free)", .aside)
    }
    if let goal {
      builder.paragraph(goal.text(look: look), goal.isReached ? Style(.good) : .aside)
    }
  }
}

extension DailyGoal {
  /// How far one is.
  func text(look: Look) -> String {
    isReached ? "\(look.glyphs.joy) \(look(.goalReached))" : look(.goalToday(answered, of: goal))
  }
}
