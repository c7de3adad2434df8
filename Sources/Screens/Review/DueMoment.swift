import Foundation
import Quiz
import Texts

/// When a question comes again, as it is told.
struct DueMoment: Hashable {
  /// Minutes from now, for a short step; 0 when it is over.
  let minutes: Int?
  /// Days from today, 0 or more.
  let days: Int
  /// The moment itself.
  let date: Date

  init(of card: ReviewCard, calendar: ReviewCalendar, at now: Date) {
    let seconds = max(0, card.due.timeIntervalSince(now))
    self.minutes = card.phase == .review ? nil : Int((seconds / 60).rounded(.up))
    self.days = max(0, calendar.days(from: now, to: card.due))
    self.date = card.due
  }

  /// Minutes, or days with the date where it is not near.
  func text(with look: Look) -> String {
    if let minutes { return look(.inMinutes(minutes)) }
    return days < 2 ? look(.inDays(days)) : "\(look(.inDays(days))) (\(look.language.day(date)))"
  }
}
