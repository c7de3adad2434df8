import Curriculum

/// Which test of a session it is; they are taken in this order.
public enum TestRole: String, CaseIterable, Comparable, Sendable {
  case preTest = "pre-test"
  case postTest = "post-test"
  /// Some weeks after the training.
  case followUp = "follow-up"

  public static func < (left: TestRole, right: TestRole) -> Bool { left.place < right.place }

  /// The test that has the other form, where forms are swapped.
  public var other: TestRole? {
    switch self {
    case .preTest: .postTest
    case .postTest: .preTest
    case .followUp: nil
    }
  }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A test of a session.
public struct SessionTest: Hashable, Sendable {
  /// Whether it may be taken.
  public enum State: String, CaseIterable, Codable, Sendable {
    case unopened, open
    /// No longer; it may be opened again.
    case closed
  }

  /// Who is given which of two parallel forms.
  public enum FormRule: String, CaseIterable, Codable, Sendable {
    /// Everybody has the blueprint's form.
    case same
    /// Half of the participants have the other form, and the blueprint's in the other test.
    case swapped
  }

  public var role: TestRole
  public var blueprint: BlueprintID
  public var formRule: FormRule
  public var state: State
  public var terms: Terms
  /// When the follow-up is to be taken; nil for the tests of the training's own days.
  public var day: Day?

  public init(
    role: TestRole, blueprint: BlueprintID, formRule: FormRule = .same, state: State = .unopened,
    terms: Terms, day: Day? = nil
  ) {
    self.role = role
    self.blueprint = blueprint
    self.formRule = formRule
    self.state = state
    self.terms = terms
    self.day = day
  }

  /// A test by a blueprint, in its terms.
  public init(role: TestRole, by blueprint: Blueprint) {
    self.init(
      role: role, blueprint: blueprint.id,
      terms: Terms(minutes: blueprint.minutes, passMark: blueprint.passMark))
  }
}
