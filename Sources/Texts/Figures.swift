import Curriculum
import Foundation
import Quiz

/// Numbers, dates and lengths of time as people of a language write them.
extension Language {
  /// A number with exactly `places` decimals, so that commas stand below each other: `58,30`.
  public func fixed(_ value: Double, places: Int = 1) -> String {
    figure(value, .fractionLength(places))
  }

  /// A percentage, `value` in 0…100: `58,3%` or `58.3%`.
  public func percent(_ value: Double, places: Int = 1) -> String {
    number(value, places: places) + "%"
  }

  /// A day: `23 November 2026`.
  public func day(_ date: Date) -> String {
    date.formatted(
      Date.FormatStyle(
        date: .long, time: .omitted, locale: locale,
        timeZone: TimeZone(secondsFromGMT: localTime(date).tm_gmtoff) ?? .gmt))
  }

  /// A day and a time of day: `23 November 2026 14.05`.
  public func moment(_ date: Date) -> String { day(date) + " " + time(date) }

  /// `26/11/2026 14.30`.
  public func shortMoment(_ date: Date) -> String { "\(shortDay(date)) \(time(date))" }

  /// A short day: `23/11/2026`.
  public func shortDay(_ date: Date) -> String {
    let day = Day(of: date)
    return "\(pad(day.day))/\(pad(day.month))/\(day.year)"
  }

  /// The day of the month alone: `23`.
  public func dayOfMonth(_ date: Date) -> String { String(Day(of: date).day) }

  /// A time of day: `14.05` or `14:05`.
  public func time(_ date: Date) -> String {
    let parts = localTime(date)
    let separator = self == .indonesian ? "." : ":"
    return pad(Int(parts.tm_hour)) + separator + pad(Int(parts.tm_min))
  }

  /// A countdown in minutes and seconds, `19:05`; with hours from one hour, `1:02:05`.
  public func countdown(_ seconds: Int) -> String {
    let minutes = seconds / 60 % 60
    let rest = pad(seconds % 60)
    return seconds >= 3600
      ? "\(seconds / 3600):\(pad(minutes)):\(rest)" : "\(pad(minutes)):\(rest)"
  }

  /// A length of time, as spreadsheets of any language read it: `0:19:05`.
  public static func duration(_ seconds: Int) -> String {
    String(format: "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
  }

  private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension Language {
  /// A percentage with one decimal, or a dash where there is none.
  public func percentOrDash(_ value: Double?) -> String {
    value.map { fixed($0, places: 1) + "%" } ?? Text.undefinedFigure(self)
  }

  /// A number with `places` decimals, or a dash where there is none.
  public func numberOrDash(_ value: Double?, places: Int = 2) -> String {
    value.map { fixed($0, places: places) } ?? Text.undefinedFigure(self)
  }
}
