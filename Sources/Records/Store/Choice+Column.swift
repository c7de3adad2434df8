import Curriculum
import Quiz

extension StatementID: Column {}
extension Day: Column {}
extension AttemptPurpose.Kind: Column {}
extension AttemptOrigin: Column {}
extension Attempt.Ender: Column {}
extension Attempt.Confidence: Column {}
extension Certainty: Column {}
extension Discussion.Phase: Column {}
extension Discussion.Round: Column {}
extension FormOrder: Column {}
extension Hours: Column {}
extension Language: Column {}
extension PhoneTicket.Ending: Column {}
extension ReviewPhaseName: Column {}
extension ReviewRating: Column {}
extension SessionTest.FormRule: Column {}
extension SessionTest.State: Column {}
extension TestRole: Column {}

extension SessionTestID {
  var key: Values { ["sessionId": session, "role": role] }
  /// For `sessionId = ? AND role = ?`.
  var arguments: Arguments { key.arguments }
}
