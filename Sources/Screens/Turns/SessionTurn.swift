import Quiz

/// One participant's turn at one test of a session.
struct SessionTurn: Hashable {
  let session: TrainingSession
  let role: TestRole
  let entry: RosterEntry

  var test: SessionTestID { SessionTestID(role, of: session.id) }
  var name: String { entry.participant.name }
}
