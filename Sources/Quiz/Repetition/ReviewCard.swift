import Foundation

/// Where one question stands in one participant's reviews, once it has been answered.
public struct ReviewCard: Hashable, Sendable {
  /// How far it is learnt.
  public struct Phase: Hashable, Sendable {
    public let name: ReviewPhaseName
    /// Which of the steps comes next, from 0; nil in reviews after days.
    public let step: Int?

    public init(name: ReviewPhaseName, step: Int?) {
      self.name = name
      self.step = name == .review ? nil : step ?? 0
    }

    public static let review = Phase(name: .review, step: nil)
    public static func learning(step: Int) -> Phase { Phase(name: .learning, step: step) }
    public static func relearning(step: Int) -> Phase { Phase(name: .relearning, step: step) }
  }

  /// How far it is learnt.
  public var phase: Phase
  /// What FSRS knows of it.
  public var memory: FSRS.Memory
  /// How the last review went.
  public var lastRating: ReviewRating
  /// When the last review was.
  public var lastReview: Date
  /// When the next one is due.
  public var due: Date

  /// Makes a card from its parts, as when it is read back.
  public init(
    phase: Phase, memory: FSRS.Memory, lastRating: ReviewRating, lastReview: Date, due: Date
  ) {
    self.phase = phase
    self.memory = memory
    self.lastRating = lastRating
    self.lastReview = lastReview
    self.due = due
  }

  /// The seconds from the last review to the next.
  public var interval: TimeInterval { due.timeIntervalSince(lastReview) }
  /// Whether the last answer was right, or at least half right.
  public var wasRecalled: Bool { lastRating != .again }
}
