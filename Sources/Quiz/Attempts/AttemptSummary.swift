import Curriculum
import Foundation

/// What lists and charts show of an attempt.
public struct AttemptSummary: Hashable, Identifiable, Sendable {
  public var id: AttemptID
  public var participant: ParticipantID
  public var module: ModuleID
  public var purpose: AttemptPurpose
  public var origin: AttemptOrigin
  public var startedAt: Date
  public var phase: Attempt.Phase
  /// The number of items that count.
  public var itemCount: Int
  /// The number of items with a response, of those that count.
  public var answeredCount: Int
  /// The points earned, one an item at most.
  public var earned: Double
  /// The number of items that were never on the screen.
  public var unseenCount: Int
  /// Whether it counts in the figures of its class.
  public var isCounted: Bool
  /// The time that it was in front of somebody; none on paper.
  public var spent: Duration

  public init(
    id: AttemptID, participant: ParticipantID, module: ModuleID, purpose: AttemptPurpose,
    origin: AttemptOrigin, startedAt: Date, phase: Attempt.Phase, itemCount: Int,
    answeredCount: Int, earned: Double, unseenCount: Int = 0, isCounted: Bool = true,
    spent: Duration = .zero
  ) {
    self.id = id
    self.participant = participant
    self.module = module
    self.purpose = purpose
    self.origin = origin
    self.startedAt = startedAt
    self.phase = phase
    self.itemCount = itemCount
    self.answeredCount = answeredCount
    self.earned = earned
    self.unseenCount = unseenCount
    self.isCounted = isCounted
    self.spent = spent
  }

  /// The score in percent of all items that count, 0…100.
  public var percentage: Double { itemCount > 0 ? 100 * earned / Double(itemCount) : 0 }
  /// nil where nobody counted, as on paper.
  public var secondsSpent: Int? {
    origin.isTimed ? spent.wholeSeconds : nil
  }
  public var isOpen: Bool { phase == .open }
  public var submittedAt: Date? {
    if case .submitted(let date, _) = phase { date } else { nil }
  }
  /// Whether a test ended before all its items were seen: it was closed, the time ran out, or it was
  /// left.
  public var isCutShort: Bool { !isOpen && unseenCount > 0 && purpose.terms != nil }
  /// Whether it was passed; nil while open and where nothing is passed or failed.
  public var isPassed: Bool? { isOpen ? nil : purpose.terms?.passes(percentage) }
}

/// How the answers of an attempt came in.
public enum AttemptOrigin: String, CaseIterable, Codable, Hashable, Sendable {
  /// Given here, on the screen.
  case screen
  /// Given on a phone.
  case phone
  /// Given on paper, and entered by the trainer.
  case paper
  /// Given elsewhere, and read from a file.
  case imported = "import"

  /// Whether the program saw it being given; what came from paper or a file has the time at which it
  /// was entered.
  public var isTimed: Bool { self == .screen || self == .phone }
}
