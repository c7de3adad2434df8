import Foundation
import Testing

@testable import Quiz

@Suite struct DayTests {
  @Test(
    "Days are read as they are stored and as they are written by hand",
    arguments: [
      ("2026-11-23", "2026-11-23"), ("23/11/2026", "2026-11-23"), ("2024-02-29", "2024-02-29"),
      ("1/2/2026", "2026-02-01"), ("23-11-2026", "2026-11-23"), ("23.11.2026", "2026-11-23"),
      ("1970-01-01", "1970-01-01"),
    ])
  func reads(_ text: String, _ day: String) {
    #expect(Day(text)?.description == day)
  }

  @Test(
    "Days that no calendar has are refused",
    arguments: [
      "", "2026-02-29", "2026-13-01", "31/4/2026", "2026-11", "0/1/2026", "２０２６-11-23",
      "23/11/126", "23/11-2026", "23/11/6", "-1/11/2026", "2026-11-23-1", "26-11-27", "23/11/26",
    ])
  func refuses(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test("A year that is typed is one of this century")
  func typed() {
    #expect(Day.typed("23/11/2026") == Day("2026-11-23"))
    for slip in ["0001-01-01", "27/11/0226", "9999-12-31", "1999-12-31", "2026-02-29"] {
      #expect(Day.typed(slip) == nil)
    }
  }

  @Test("Noon of a day falls on that day")
  func noon() throws {
    let day = try #require(Day("2026-11-23"))
    #expect(Day(of: day.noon) == day)
  }
}
