/// Why answers on paper take the place of what was answered before only with a reason.
public enum ReasonNeeded: Hashable, Sendable {
  /// That was on a screen or a phone, and is set aside.
  case onScreen
  /// The test is closed.
  case closed
}
