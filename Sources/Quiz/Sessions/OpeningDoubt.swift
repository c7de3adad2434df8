/// What speaks against opening a test now.
public enum OpeningDoubt: Hashable, Sendable {
  /// Another test is open: participants may choose the wrong one.
  case otherIsOpen(TestRole)
  /// The test is planned for a later day.
  case isPlanned(Day)
  /// A test that comes after it was begun before it.
  case wasBegun(TestRole)
}
