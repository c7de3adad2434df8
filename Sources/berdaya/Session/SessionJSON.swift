import Curriculum
import Quiz
import Records
import Reports

/// A session as it is printed for other programs; the keys are documented and stay.
struct SessionJSON<Participants: Encodable>: Encodable {
  let number: Int
  let title, place, startsOn, endsOn, trainer: String
  let module: ModuleID
  @Explicit var preTest: BlueprintID?
  @Explicit var postTest: BlueprintID?
  let minutes, passingPercentage, hours: Int
  let preTestState, postTestState: TrainingSession.TestState
  let participants: Participants

  init(session: TrainingSession, participants: Participants) {
    number = session.number
    title = session.facts.title
    place = session.facts.place
    startsOn = session.facts.startsOn.description
    endsOn = session.facts.endsOn.description
    trainer = session.facts.trainer
    module = session.module
    minutes = session.facts.minutes
    passingPercentage = session.facts.passingPercentage
    hours = session.facts.hours
    preTestState = session.preTestState
    postTestState = session.postTestState
    self.participants = participants
    preTest = session.facts.preTest
    postTest = session.facts.postTest
  }
}

/// A participant of a session as it is printed for other programs.
struct ParticipantJSON: Encodable {
  let number: Int
  let name: String
  @Explicit var organisation: String?
  @Explicit var village: String?
  @Explicit var phone: String?
  @Explicit private var preTest: TestJSON?
  @Explicit private var postTest: TestJSON?

  init(entry: RosterEntry, attempts: [AttemptSummary]) {
    let test = { (kind: AttemptPlan.Kind) in attempts.first { $0.kind == kind }.map(TestJSON.init) }
    number = entry.number
    name = entry.participant.name
    organisation = entry.participant.organisation
    village = entry.participant.village
    phone = entry.participant.phone
    preTest = test(.preTest)
    postTest = test(.postTest)
  }
}

/// A test of a participant as it is printed for other programs.
private struct TestJSON: Encodable {
  let state: String
  let origin: AttemptOrigin
  let answered, items: Int
  @Explicit var percentage: Double?

  init(_ attempt: AttemptSummary) {
    state = attempt.isOpen ? "open" : "submitted"
    origin = attempt.origin
    answered = attempt.answeredCount
    items = attempt.itemCount
    percentage = attempt.isOpen ? nil : attempt.percentage
  }
}
