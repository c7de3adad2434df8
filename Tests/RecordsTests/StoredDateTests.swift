import Foundation
import GRDB
import Testing

@testable import Records

@Suite struct StoredDateTests {
  @Test(
    "A stored date is read as GRDB reads it",
    arguments: [
      "2026-11-23 07:05:00.250", "1970-01-01 00:00:00.000", "2024-02-29 23:59:59.999",
      "2026-11-23 07:05:00", "2026-11-23", "2026-11-23T07:05:00.250", "1812-06-24 05:00:00.001",
    ])
  func same(stored: String) {
    let row = Row(["date": stored])
    let read: Date = row.storedDate("date")
    let expected: Date = row["date"]
    #expect(abs(read.timeIntervalSince(expected)) < 0.0005)
  }

  @Test("Where there is no date, none is read")
  func missing() {
    let read: Date? = Row(["date": nil]).storedDate("date")
    #expect(read == nil)
  }
}
