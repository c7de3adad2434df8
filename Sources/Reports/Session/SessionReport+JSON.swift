import Curriculum
import Foundation
import Quiz

extension SessionReport {
  /// The report as JSON; the keys are documented with the command `report`, and stable.
  /// - Throws: nothing in practice; no figure is infinite.
  public func json() throws -> String { try ReportJSON(self).jsonText() }
}

/// The report under its stable keys, null where there is nothing.
private struct ReportJSON: Encodable {
  let session: FactsJSON
  let participants: [PersonJSON]
  let tests: ByTest<TestJSON>
  let gain: ClassGainJSON
  let sections: [SectionJSON]
  let statements: [StatementJSON]
  let teachAgain: [String]
  let comparison: ComparisonJSON
  @Explicit var forms: FormsJSON?
  let followUp: FollowUpJSON
  let repairs: [RepairJSON]
  let together: [DiscussionJSON]

  init(_ report: SessionReport) {
    session = FactsJSON(report.session)
    participants = report.people.map { PersonJSON($0, in: report) }
    tests = ByTest { role in report.test(role).map(TestJSON.init) }
    gain = ClassGainJSON(report.gain)
    sections = report.sections.map(SectionJSON.init)
    statements = report.statements.map(StatementJSON.init)
    teachAgain = report.statementsToTeachAgain().map(\.id.description)
    comparison = ComparisonJSON(report.comparison)
    followUp = FollowUpJSON(report)
    repairs = report.repairLines(in: .english).map(RepairJSON.init)
    together = report.discussions.map(DiscussionJSON.init)
    forms = report.forms.map { FormsJSON($0, names: report.formNames) }
  }
}

/// One value for each of the three tests.
private struct ByTest<Value: Encodable>: Encodable {
  @Explicit var preTest: Value?
  @Explicit var postTest: Value?
  @Explicit var followUp: Value?

  init(_ value: (TestRole) -> Value?) {
    preTest = value(.preTest)
    postTest = value(.postTest)
    followUp = value(.followUp)
  }
}

private struct FactsJSON: Encodable {
  let number: Int
  let title, place, startsOn, endsOn, trainer: String
  let module: ModuleID
  let hours: Hours
  @Explicit var passingPercentage: Int?
  @Explicit var minutes: Int?

  init(_ session: TrainingSession) {
    number = session.number
    title = session.facts.title
    place = session.facts.place
    startsOn = session.facts.startsOn.description
    endsOn = session.facts.endsOn.description
    trainer = session.facts.trainer
    module = session.module
    hours = session.facts.hours
    passingPercentage = session.decidingTest?.terms.passMark
    minutes = session.decidingTest?.terms.minutes
  }
}

private struct PersonJSON: Encodable {
  let number: Int
  let name: String
  @Explicit var organisation: String?
  @Explicit var village: String?
  @Explicit var preTest: Double?
  @Explicit var postTest: Double?
  @Explicit var gain: Double?
  @Explicit var gainLevel: NormalizedGain.Level?
  @Explicit var outcome: String?
  @Explicit var followUp: Double?
  @Explicit var kept: Double?
  let forms: ByTest<Question.Form>
  let cutShort: ByTest<Bool>
  let counted: ByTest<Bool>
  let origin: ByTest<AttemptOrigin>
  let secondsSpent: ByTest<Int>
  let sections: [SectionLetter: ByTest<Double>]

  init(_ person: PersonResult, in report: SessionReport) {
    number = person.entry.number
    let ofTests = { (role: TestRole) in person.scores[role]?.attempt }
    forms = ByTest { report.form(of: person, at: $0) }
    cutShort = ByTest { ofTests($0)?.isCutShort }
    counted = ByTest { ofTests($0)?.isCounted }
    origin = ByTest { ofTests($0)?.origin }
    secondsSpent = ByTest { ofTests($0)?.secondsSpent }
    name = person.name
    sections = Dictionary(
      report.sections.map { result in
        (result.id, ByTest { person.percentage($0, section: result.id) })
      }, uniquingKeysWith: { first, _ in first })
    organisation = person.entry.participant.organisation
    village = person.entry.participant.village
    preTest = person.percentage(.preTest)
    postTest = person.percentage(.postTest)
    gain = person.gain?.value
    gainLevel = person.gain?.level
    outcome = report.outcomeKey(of: person)
    followUp = person.percentage(.followUp)
    kept = person.kept?.share
  }
}

private struct ClassGainJSON: Encodable {
  let participants: Int
  @Explicit var ofMeans: Double?
  @Explicit var meanOfGains: Double?

  init(_ gain: ClassGain) {
    participants = gain.members.count
    ofMeans = gain.ofMeans?.value
    meanOfGains = gain.meanOfGains
  }
}

private struct SectionJSON: Encodable {
  let section: SectionLetter
  @Explicit var preTest: Double?
  @Explicit var postTest: Double?
  @Explicit var followUp: Double?
  let gain: ClassGainJSON

  init(_ result: SectionResult) {
    followUp = result.tallies[.followUp]?.percentage
    section = result.id
    gain = ClassGainJSON(result.gain)
    preTest = result.tallies[.preTest]?.percentage
    postTest = result.tallies[.postTest]?.percentage
  }
}

private struct StatementJSON: Encodable {
  let statement: StatementID
  @Explicit var preTest: Double?
  @Explicit var postTest: Double?
  @Explicit var followUp: Double?

  init(_ result: StatementResult) {
    followUp = result.tally(.followUp)?.percentage
    statement = result.id
    preTest = result.tally(.preTest)?.percentage
    postTest = result.tally(.postTest)?.percentage
  }
}

private struct FollowUpJSON: Encodable {
  /// `2026-12-21`; nil where none is planned.
  @Explicit var day: String?
  /// How many have all three scores.
  let participants: Int
  @Explicit var meanPercentage: Double?
  @Explicit var kept: Double?

  init(_ report: SessionReport) {
    day = report.session.test(.followUp)?.day?.description
    participants = report.kept.members.count
    meanPercentage = report.test(.followUp)?.meanPercentage
    kept = report.kept.ofMeans
  }
}

/// What the class voted on: how many, and how many of them were right, before a talk and after it.
private struct DiscussionJSON: Encodable {
  struct VoteJSON: Encodable {
    let votes, right: Int
  }

  let at: String
  let question: QuestionID
  let statement: StatementID
  let first: VoteJSON
  @Explicit var second: VoteJSON?

  init(_ discussion: Discussion) {
    let vote = { (round: Discussion.Round) in
      VoteJSON(
        votes: discussion.total(in: round),
        right: discussion.question.ballotKey.map { discussion.counts(in: round)[$0] } ?? 0)
    }
    at = discussion.startedAt.ISO8601Format()
    question = discussion.question.id
    statement = discussion.question.statement
    first = vote(.first)
    second = discussion.total(in: .second) > 0 ? vote(.second) : nil
  }
}

private struct RepairJSON: Encodable {
  let at, about, what, reason, by: String

  init(_ line: SessionReport.RepairLine) {
    at = line.madeAt.ISO8601Format()
    about = line.about
    what = line.what
    reason = line.reason
    by = line.madeBy
  }
}
