/// Why a question was put into an attempt; told beside it.
public enum SelectionReason: Codable, Hashable, Sendable {
  /// Its review is due; recalled now with this probability, 0…1.
  case due(retrievability: Double)
  /// It was forgotten or only just met, and its short step is over.
  case step
  /// It has never been answered.
  case new
  /// It stands in for a due question of its statement, whose answer might be known by sight.
  case variant
  /// Its statement is among those with the lowest mastery, which is this, 0…1.
  case lowMastery(Double)
}
