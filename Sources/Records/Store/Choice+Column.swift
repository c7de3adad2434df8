import Curriculum
import GRDB
import Quiz

// A value of a fixed set stands in a column as its raw value does; from any other none is read.

extension AttemptPurpose.Kind: DatabaseValueConvertible {}
extension AttemptOrigin: DatabaseValueConvertible {}
extension Attempt.Ender: DatabaseValueConvertible {}
extension Attempt.Confidence: DatabaseValueConvertible {}
extension Certainty: DatabaseValueConvertible {}
extension Discussion.Phase: DatabaseValueConvertible {}
extension Discussion.Round: DatabaseValueConvertible {}
extension FormOrder: DatabaseValueConvertible {}
extension Hours: DatabaseValueConvertible {}
extension Language: DatabaseValueConvertible {}
extension PhoneTicket.Ending: DatabaseValueConvertible {}
extension ReviewPhaseName: DatabaseValueConvertible {}
extension ReviewRating: DatabaseValueConvertible {}
extension SessionTest.FormRule: DatabaseValueConvertible {}
extension SessionTest.State: DatabaseValueConvertible {}
extension TestRole: DatabaseValueConvertible {}

extension SessionTestID {
  /// For `sessionId = ? AND role = ?`.
  var arguments: StatementArguments { [session, role] }
}
