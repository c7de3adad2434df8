/// How much of an item's point a response earns, 0…1.
public struct Mark: Hashable, Sendable {
  /// The share of the point, 0 (wrong or unanswered) to 1 (right).
  public var fraction: Double
  /// Whether a typed answer was accepted in spite of one typing error.
  public var isNearMiss: Bool

  /// Makes a mark; `fraction` is kept in 0…1.
  public init(_ fraction: Double, isNearMiss: Bool = false) {
    self.fraction = min(max(fraction, 0), 1)
    self.isNearMiss = isNearMiss
  }

  /// Nothing earned.
  public static let none = Mark(0)
  /// The whole point.
  public static let full = Mark(1)

  /// Whether the whole point was earned.
  public var isRight: Bool { fraction >= 1 }
  /// Whether some but not all of the point was earned.
  public var isPartlyRight: Bool { fraction > 0 && fraction < 1 }
}
