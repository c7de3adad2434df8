import Quiz
import Terminal
import Texts
import Training

/// The days studied in a row, told without reproach.
@MainActor
struct StreakLines {
  let streak: Streak
  /// The day's goal, where it is told with the days.
  var goal: DailyGoal?
  let look: Look

  func add<Target>(to builder: inout PageBuilder<Target>) {
    let isGoing = streak.days > 0
    builder.paragraph(
      look(isGoing ? .streak(streak.days) : .noStreak), isGoing ? Style(bold: true) : Style())
    if isGoing {
      let today = look(streak.includesToday ? .studiedToday : .notStudiedYet)
      let free = look(streak.hasFreeDay ? .freeDay : .freeDayTaken)
      builder.paragraph("\(today) \(free)", Style(.quiet))
    }
    if let goal {
      builder.paragraph(
        goal.isReached
          ? "\(look.glyphs.joy) \(look(.goalReached))"
          : look(.dailyGoal(goal.goal)) + ", " + look(.goalToday(goal.answered, of: goal.goal)),
        goal.isReached ? Style(.good) : .aside)
    }
    builder.blank()
  }
}
