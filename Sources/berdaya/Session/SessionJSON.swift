import Foundation
import Quiz
import Records

/// A session as it is printed for other programs; the keys are documented and stay.
struct SessionJSON<Participants: Encodable>: Encodable {
  let session: TrainingSession
  let participants: Participants

  private enum Key: String, CodingKey {
    case number, title, place, startsOn, endsOn, trainer, module, preTest, postTest, minutes
    case passingPercentage, hours, preTestState, postTestState, participants
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(session.number, forKey: .number)
    try container.encode(session.facts.title, forKey: .title)
    try container.encode(session.facts.place, forKey: .place)
    try container.encode(session.facts.startsOn.description, forKey: .startsOn)
    try container.encode(session.facts.endsOn.description, forKey: .endsOn)
    try container.encode(session.facts.trainer, forKey: .trainer)
    try container.encode(session.module, forKey: .module)
    try container.encode(session.facts.preTest, forKey: .preTest)
    try container.encode(session.facts.postTest, forKey: .postTest)
    try container.encode(session.facts.minutes, forKey: .minutes)
    try container.encode(session.facts.passingPercentage, forKey: .passingPercentage)
    try container.encode(session.facts.hours, forKey: .hours)
    try container.encode(session.preTestState, forKey: .preTestState)
    try container.encode(session.postTestState, forKey: .postTestState)
    try container.encode(participants, forKey: .participants)
  }
}

/// A participant of a session as it is printed for other programs.
struct ParticipantJSON: Encodable {
  let entry: RosterEntry
  let attempts: [AttemptSummary]

  private enum Key: String, CodingKey {
    case number, name, organisation, village, phone, preTest, postTest
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(entry.number, forKey: .number)
    try container.encode(entry.participant.name, forKey: .name)
    try container.encode(entry.participant.organisation, forKey: .organisation)
    try container.encode(entry.participant.village, forKey: .village)
    try container.encode(entry.participant.phone, forKey: .phone)
    try container.encode(test(.preTest), forKey: .preTest)
    try container.encode(test(.postTest), forKey: .postTest)
  }

  private func test(_ kind: AttemptPlan.Kind) -> TestJSON? {
    attempts.first { $0.kind == kind }.map(TestJSON.init)
  }
}

/// A test of a participant as it is printed for other programs.
private struct TestJSON: Encodable {
  let attempt: AttemptSummary

  private enum Key: String, CodingKey {
    case state, origin, answered, items, percentage
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(attempt.isOpen ? "open" : "submitted", forKey: .state)
    try container.encode(attempt.origin, forKey: .origin)
    try container.encode(attempt.answeredCount, forKey: .answered)
    try container.encode(attempt.itemCount, forKey: .items)
    try container.encode(attempt.isOpen ? nil : attempt.percentage, forKey: .percentage)
  }
}
