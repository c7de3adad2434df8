/// What people come in for with their phones.
public enum PhoneOccasion: Hashable, Sendable {
  /// To take a test.
  case test(SessionTestID)
  /// To vote on what the class talks about.
  case together(SessionID)

  public var session: SessionID {
    switch self {
    case .test(let test): test.session
    case .together(let session): session
    }
  }

  /// The test that is taken; nil where there is none.
  public var role: TestRole? {
    if case .test(let test) = self { test.role } else { nil }
  }

  public init(_ role: TestRole?, of session: SessionID) {
    self = role.map { .test(SessionTestID($0, of: session)) } ?? .together(session)
  }
}
