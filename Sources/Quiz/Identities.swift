import Curriculum
import Foundation

public typealias ParticipantID = Identifier<Participant, UUID>
public typealias AttemptID = Identifier<Attempt, UUID>
public typealias SessionID = Identifier<TrainingSession, UUID>
public typealias RulingID = Identifier<Ruling, UUID>

/// The machine that something was made on.
public enum Device {}
public typealias DeviceID = Identifier<Device, UUID>

/// A question as it was at one time, by the digest of all that it says.
public enum QuestionVersion {}
public typealias QuestionVersionID = Identifier<QuestionVersion, String>

/// One test of one session.
public struct SessionTestID: Hashable, Sendable {
  public let session: SessionID
  public let role: TestRole

  public init(_ role: TestRole, of session: SessionID) {
    self.session = session
    self.role = role
  }
}
