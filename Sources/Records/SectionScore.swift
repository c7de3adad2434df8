import Curriculum

/// What a participant earned in one section or statement, over all answered items.
public struct SectionScore: Hashable, Sendable {
  /// The section's letter.
  public var section: String
  /// The number of answered items.
  public var answered: Int
  /// The points earned.
  public var earned: Double

  /// The share earned in percent, 0…100; nil when nothing was answered.
  public var percentage: Double? { answered > 0 ? 100 * earned / Double(answered) : nil }
}
