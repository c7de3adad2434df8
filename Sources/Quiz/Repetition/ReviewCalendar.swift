import Foundation

/// Which day a moment belongs to for someone who studies daily.
///
/// Days are counted by the calendar, not in periods of 24 hours: who studied yesterday evening has
/// a day's reviews waiting this morning. A day begins at four, so that a late night belongs to it.
public struct ReviewCalendar: Hashable, Sendable {
  /// The time zone that days are counted in; nil for that of the computer.
  private let timeZone: TimeZone?

  private static let secondsPerDay = 86_400
  private static let firstSecond = 4 * 3600

  /// Counts days in a time zone; without one, in that of the computer.
  public init(timeZone: TimeZone? = nil) {
    self.timeZone = timeZone
  }

  /// The number of the day that `date` belongs to; the next day's is one higher.
  public func day(of date: Date) -> Int {
    let local = Int(date.timeIntervalSince1970.rounded(.down)) + offset(at: date)
    return Int((Double(local - Self.firstSecond) / Double(Self.secondsPerDay)).rounded(.down))
  }

  /// When the day of this number begins.
  public func start(ofDay day: Int) -> Date {
    let local = TimeInterval(day * Self.secondsPerDay + Self.firstSecond)
    let offset = offset(at: Date(timeIntervalSince1970: local))
    return Date(timeIntervalSince1970: local - TimeInterval(offset))
  }

  /// The seconds by which clocks on the wall are before Greenwich's.
  private func offset(at date: Date) -> Int {
    timeZone?.secondsFromGMT(for: date) ?? localTime(date).tm_gmtoff
  }

  /// The days from one moment to another; below 0 when `end` belongs to an earlier day.
  public func days(from start: Date, to end: Date) -> Int { day(of: end) - day(of: start) }
}
