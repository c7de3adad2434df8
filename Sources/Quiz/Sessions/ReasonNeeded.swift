/// Why answers on paper are entered only with a reason.
public enum ReasonNeeded: Hashable, Sendable {
  /// They take the place of what was answered on a screen or a phone, which is set aside.
  case onScreen
  /// The test is closed.
  case closed
}
