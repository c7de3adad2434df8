import Foundation

/// A moment as clocks on the wall tell it, by the C library: Foundation takes a zone such as `WIB-7` for
/// Greenwich's, and reads ICU's data for others.
public func localTime(_ date: Date) -> tm {
  var seconds = time_t(date.timeIntervalSince1970.rounded(.down))
  var parts = tm()
  localtime_r(&seconds, &parts)
  return parts
}

/// A day of the calendar, without a time or a time zone, written `2026-11-23`.
public struct Day: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The day that `now` falls on, in the computer's time zone.
  public init(of now: Date) {
    let parts = localTime(now)
    self.year = Int(parts.tm_year) + 1900
    self.month = Int(parts.tm_mon) + 1
    self.day = Int(parts.tm_mday)
  }

  /// Reads `2026-11-23`, or `23/11/2026`, `23-11-2026`, `23.11.2026` as it is written by hand; nil for
  /// anything else and for days that no calendar has.
  public init?(_ text: String) {
    guard let separator = text.first(where: { "-/.".contains($0) }) else { return nil }
    var parts = text.split(separator: separator, omittingEmptySubsequences: false)
    if parts.first?.count == 4 { parts.reverse() }
    let numbers = parts.map { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
    guard numbers.count == 3, let day = numbers[0], let month = numbers[1], let year = numbers[2]
    else { return nil }
    guard parts[2].count == 4, (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a day that somebody types; nil also for a year that is a slip: none of this century.
  public static func typed(_ text: String) -> Day? {
    Day(text).flatMap { (2000...2099).contains($0.year) ? $0 : nil }
  }

  /// Noon of the day in the computer's time zone: a moment to write the day with.
  public var noon: Date {
    var parts = tm()
    parts.tm_year = Int32(year - 1900)
    parts.tm_mon = Int32(month - 1)
    parts.tm_mday = Int32(day)
    parts.tm_hour = 12
    parts.tm_isdst = -1
    return Date(timeIntervalSince1970: TimeInterval(mktime(&parts)))
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension Day: LosslessStringConvertible {
  /// The day as it is stored, `2026-11-23`; texts sort as the days do.
  public var description: String { String(format: "%04d-%02d-%02d", year, month, day) }
}

extension Day: Comparable {
  /// Orders by time.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
