/// How many days someone has studied without a pause; one missed day a week is free.
public struct Streak: Hashable, Sendable {
  /// The days studied; days missed are not counted.
  public let days: Int
  /// Whether today is one of them.
  public let includesToday: Bool
  /// Whether the next day that is not studied yet may be missed without an end to the streak.
  public let hasFreeDay: Bool

  private static let daysPerFreeDay = 7

  /// Counts back from `today`, which is not over and so is never a missed day.
  /// - Parameter studied: the numbers of the days with any work, as `ReviewCalendar` has them.
  public init(studied: Set<Int>, today: Int) {
    var days = studied.contains(today) ? 1 : 0
    var newestMiss: Int?
    var oldestMiss: Int?
    var gap: Int?
    for day in stride(from: today - 1, through: studied.min() ?? today, by: -1) {
      if studied.contains(day) {
        days += 1
        if let gap {
          newestMiss = newestMiss ?? gap
          oldestMiss = gap
        }
        gap = nil
      } else {
        let isTooSoon = oldestMiss.map { $0 - day < Self.daysPerFreeDay } ?? false
        if gap != nil || isTooSoon { break }
        gap = day
      }
    }
    self.days = days
    self.includesToday = studied.contains(today)
    let next = includesToday ? today + 1 : today
    self.hasFreeDay =
      days > 0 && (newestMiss.map { next - $0 >= Self.daysPerFreeDay } ?? true)
  }
}
