import Curriculum
import Foundation
import Quiz
import Reports

/// A session as it is printed for other programs; the keys are documented and stay.
struct SessionJSON<Participants: Encodable>: Encodable {
  let number: Int
  let title, place, startsOn, endsOn, trainer: String
  let module: ModuleID
  let hours: Hours
  let tests: [TestRole: Test]
  let participants: Participants

  struct Test: Encodable {
    let blueprint: BlueprintID
    let formRule: SessionTest.FormRule
    let state: SessionTest.State
    @Explicit var minutes: Int?
    let passMark: Int
    /// When the follow-up is to be taken; nil for the other tests.
    @Explicit var day: String?
  }

  init(_ session: TrainingSession, participants: Participants) {
    number = session.number
    title = session.facts.title
    place = session.facts.place
    startsOn = session.facts.startsOn.description
    endsOn = session.facts.endsOn.description
    trainer = session.facts.trainer
    module = session.module
    hours = session.facts.hours
    tests = Dictionary(
      uniqueKeysWithValues: session.tests.map {
        let test = Test(
          blueprint: $0.blueprint, formRule: $0.formRule, state: $0.state,
          minutes: $0.terms.minutes, passMark: $0.terms.passMark,
          day: $0.day?.description)
        return ($0.role, test)
      })
    self.participants = participants
  }
}

/// A participant of a session as it is printed for other programs; `tests` has those that are started.
struct ParticipantJSON: Encodable {
  let number: Int
  let name: String
  @Explicit var organisation: String?
  @Explicit var village: String?
  @Explicit var phone: String?
  /// Which of two forms comes first: `straight` or `swapped`, where forms are swapped.
  let formOrder: FormOrder
  let tests: [TestRole: Test]

  /// How far the participant is in one test.
  struct Test: Encodable {
    @Explicit var form: Question.Form?
    let state: String
    let origin: AttemptOrigin
    let secondsSpent, secondsAdded: Int
    let answered, items, unseen: Int
    /// Whether it ended before all items were seen, and whether it counts in the class's figures.
    let cutShort, counted: Bool
    /// 0…100; nil until the test is submitted.
    @Explicit var percentage: Double?
    /// `passed` or `failed`; nil until the test is submitted.
    @Explicit var outcome: String?

    init(_ attempt: AttemptSummary, _ progress: SessionProgress?, form: Question.Form?) {
      self.form = form
      state = attempt.isOpen ? "open" : "submitted"
      origin = attempt.origin
      secondsSpent = progress?.secondsSpent ?? 0
      secondsAdded = progress?.secondsAdded ?? 0
      answered = attempt.answeredCount
      items = attempt.itemCount
      unseen = attempt.unseenCount
      cutShort = attempt.isCutShort
      counted = attempt.isCounted
      percentage = attempt.isOpen ? nil : attempt.percentage
      outcome = attempt.isPassed.map { $0 ? "passed" : "failed" }
    }
  }

  init(_ entry: RosterEntry, tests: [TestRole: Test]) {
    number = entry.number
    name = entry.participant.name
    organisation = entry.participant.organisation
    village = entry.participant.village
    phone = entry.participant.phone
    formOrder = entry.formOrder
    self.tests = tests
  }
}
