import Quiz
import Records

/// One participant's turn at one test of a session.
struct SessionTurn: Hashable {
  let session: TrainingSession
  let kind: AttemptPlan.Kind
  let entry: RosterEntry

  var name: String { entry.participant.name }
}
