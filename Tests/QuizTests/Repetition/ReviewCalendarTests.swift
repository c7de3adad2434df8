import Foundation
import Testing

@testable import Quiz

@Suite struct ReviewCalendarTests {
  private static let jakarta = ReviewCalendar(timeZone: TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt)

  private static func local(_ day: Int, _ hour: Double) -> Date {
    Date(timeIntervalSince1970: Double(day) * 86_400 + (hour - 7) * 3600)
  }

  @Test(
    "A day begins at four in the morning, where one is",
    arguments: [
      (3.99, 99), (4, 100), (12, 100), (23.99, 100), (27.99, 100), (28, 101),
    ] as [(Double, Int)])
  func days(_ hour: Double, _ day: Int) {
    #expect(Self.jakarta.day(of: Self.local(100, hour)) == day)
  }

  @Test("The evening of one day and the morning of the next are a day apart")
  func evening() {
    #expect(Self.jakarta.days(from: Self.local(100, 21), to: Self.local(101, 6)) == 1)
    #expect(Self.jakarta.days(from: Self.local(101, 6), to: Self.local(100, 21)) == -1)
  }

  @Test("The beginning of a day belongs to it, and the second before does not", arguments: -3...3)
  func starts(_ day: Int) {
    let start = Self.jakarta.start(ofDay: day)
    #expect(Self.jakarta.day(of: start) == day)
    #expect(Self.jakarta.day(of: start.addingTimeInterval(-1)) == day - 1)
  }
}
