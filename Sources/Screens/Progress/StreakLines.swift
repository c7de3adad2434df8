import Quiz
import Terminal
import Texts

/// The days studied in a row, told without reproach.
@MainActor
struct StreakLines {
  let streak: Streak
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
    builder.blank()
  }
}
