import Testing

@testable import Quiz

@Suite struct StreakTests {
  @Test(
    "Days studied in a row count, and one missed day a week is free",
    arguments: [
      ([], 0, false, false),
      ([100], 1, true, true),
      ([99], 1, false, true),
      ([98, 99, 100], 3, true, true),
      // Yesterday was missed, and is this week's free day.
      ([97, 98, 100], 3, true, false),
      // Two days in a row were missed.
      ([96, 97, 100], 1, true, true),
      // The free days lie a week apart.
      ([90, 92, 93, 94, 95, 96, 97, 99, 100], 9, true, false),
      // Today is studied, so that tomorrow can be missed at the earliest, a week after the last miss.
      ([93, 95, 96, 97, 98, 99, 100], 7, true, true), ([93, 95, 96, 97, 98, 99], 6, false, false),
      // They lie six days apart.
      ([90, 91, 93, 94, 95, 96, 97, 99, 100], 7, true, false),
      // The miss was long ago, so that another day is free.
      ([90, 92, 93, 94, 95, 96, 97, 98, 99, 100], 10, true, true),
      ([1, 2], 0, false, false),
    ] as [(Set<Int>, Int, Bool, Bool)])
  func streak(_ studied: Set<Int>, _ days: Int, _ includesToday: Bool, _ hasFreeDay: Bool) {
    let streak = Streak(studied: studied, today: 100)
    #expect(streak.days == days)
    #expect(streak.includesToday == includesToday)
    #expect(streak.hasFreeDay == hasFreeDay)
  }
}
