import Foundation
import GRDB

extension Row {
  /// A date as it is stored, `2026-11-23 07:05:00.250` in UTC; nil where there is none.
  ///
  /// GRDB reads dates by a calendar, and the first calendar takes longer to make than everything else
  /// that the first screen asks of the database. What is written otherwise is left to GRDB.
  func storedDate(_ column: String) -> Date? {
    let text: String? = self[column]
    return text.flatMap(Self.date) ?? self[column]
  }

  /// The same where there always is one.
  func storedDate(_ column: String) -> Date {
    let date: Date? = storedDate(column)
    return date ?? self[column]
  }

  private static func date(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    guard bytes.count == 23, [4, 7, 10, 13, 16, 19].map({ bytes[$0] }) == Array("-- ::.".utf8)
    else { return nil }
    let number = { (places: Range<Int>) -> Int? in
      bytes[places].reduce(0 as Int?) { number, byte in
        guard let number, (48...57).contains(byte) else { return nil }
        return number * 10 + Int(byte) - 48
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      let milliseconds = number(20..<23)
    else { return nil }
    var parts = tm()
    parts.tm_year = Int32(year - 1900)
    parts.tm_mon = Int32(month - 1)
    parts.tm_mday = Int32(day)
    parts.tm_hour = Int32(hour)
    parts.tm_min = Int32(minute)
    parts.tm_sec = Int32(second)
    return Date(timeIntervalSince1970: TimeInterval(timegm(&parts)) + Double(milliseconds) / 1000)
  }
}
