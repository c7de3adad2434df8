import Curriculum
import Foundation

public typealias RepairID = Identifier<Repair, UUID>

/// Something that a trainer put right, with its reason: it is added, never edited.
public struct Repair: Hashable, Identifiable, Sendable {
  public enum Change: Codable, Hashable, Sendable {
    /// A test goes on, with so many seconds left; nil for as long as one likes.
    case givenBack(secondsLeft: Int?)
    /// A test that was closed is open again.
    case reopened
    /// A test has so many seconds more.
    case extended(seconds: Int)
    /// A test belongs to this person, not to the one who is named.
    case moved(to: String)
    /// A test is kept, and counts nowhere.
    case setAside
    /// A test that was set aside counts again.
    case takenBack
    /// A test counts in the figures of the class, or not.
    case counted(Bool)
    /// Answers on paper take the place of those on the screen, which are set aside.
    case paperOverScreen
    /// Answers on paper were entered after the test was closed.
    case paperAfterClosing
    /// So many answers on paper were entered anew, and the score, in percent, is another.
    case paperCorrected(answers: Int, from: Double, to: Double)
    case passMark(from: Int, to: Int)
    /// The one who is named and this person are one.
    case merged(into: String)
    /// What the one who is named did in this session belongs to this person.
    case separated(from: String)
    /// The session of this title was deleted, with all its tests.
    case deletedSession(String)
  }

  public var id: RepairID
  public var role: TestRole?
  /// Whom it is about, by the name at that time.
  public var person: String?
  public var change: Change
  public var reason: String
  public var madeAt: Date
  /// Who made it, by name.
  public var madeBy: String

  public init(
    id: RepairID, role: TestRole?, person: String?, change: Change, reason: String, madeAt: Date,
    madeBy: String
  ) {
    self.id = id
    self.role = role
    self.person = person
    self.change = change
    self.reason = reason
    self.madeAt = madeAt
    self.madeBy = madeBy
  }
}
