import Foundation
import Quiz

/// What a phone shows to be let into one participant's test: 128 bits that nobody can guess.
public struct Ticket: Hashable, Sendable {
  /// 32 hexadecimal digits, as they stand in a link and in a cookie.
  public let text: String

  /// Reads what a phone shows; nil for what can be no ticket.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 32, text.utf8.allSatisfy(Self.digits.contains) else { return nil }
    self.text = String(text)
  }

  /// Makes a ticket of two numbers that nobody knows.
  init(_ high: UInt64, _ low: UInt64) {
    text = String(format: "%016lx%016lx", high, low)
  }

  private static let digits = Set("0123456789abcdef".utf8)
}

/// Why a ticket lets nobody in.
public enum TicketError: Error, Hashable, Sendable {
  case unknown
  case ended(PhoneTicket.Ending)
  /// It is of another occasion of the session: the class does something else now.
  case otherOccasion
}
