import Curriculum
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

  init(_ report: SessionReport) {
    session = FactsJSON(report.session)
    participants = report.people.map { PersonJSON($0, in: report) }
    tests = ByTest { role in report.test(role).map(TestJSON.init) }
    gain = ClassGainJSON(report.gain)
    sections = report.sections.map(SectionJSON.init)
    statements = report.statements.map(StatementJSON.init)
    teachAgain = report.statementsToTeachAgain().map(\.id.description)
  }
}

/// One value for each of the two tests.
private struct ByTest<Value: Encodable>: Encodable {
  @Explicit var preTest: Value?
  @Explicit var postTest: Value?

  init(_ value: (TestRole) -> Value?) {
    preTest = value(.preTest)
    postTest = value(.postTest)
  }
}

private struct FactsJSON: Encodable {
  let number: Int
  let title, place, startsOn, endsOn, trainer: String
  let module: ModuleID
  let hours: Int
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
  let sections: [SectionLetter: ByTest<Double>]

  init(_ person: PersonResult, in report: SessionReport) {
    number = person.entry.number
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
  }
}

private struct TestJSON: Encodable {
  let submitted, unfinished, passed: Int
  @Explicit var meanPercentage: Double?
  let distribution: [Int]
  let statistics: TestFiguresJSON
  let items: [ItemJSON]

  init(_ test: TestReport) {
    submitted = test.submittedCount
    unfinished = test.unfinishedCount
    passed = test.passedCount
    distribution = test.distribution
    statistics = TestFiguresJSON(test.statistics)
    items = test.items.map(ItemJSON.init)
    meanPercentage = test.meanPercentage
  }
}

/// An item's figures with what else is known of it, in one object.
private struct ItemJSON: Encodable {
  private struct Facts: Encodable {
    let statement: StatementID
    @Explicit var options: [OptionJSON]?
    let findings: [String]
  }

  private let figures: ItemFiguresJSON
  private let facts: Facts

  init(_ item: ItemReport) {
    figures = ItemFiguresJSON(item.analysis)
    facts = Facts(
      statement: item.statement, options: item.distractors?.options.map(OptionJSON.init),
      findings: item.findings.map(\.name))
  }

  func encode(to encoder: any Encoder) throws {
    try figures.encode(to: encoder)
    try facts.encode(to: encoder)
  }
}

private struct OptionJSON: Encodable {
  let option, count, upper, lower: Int
  let isKey: Bool

  init(_ option: DistractorAnalysis.Option) {
    self.option = option.index + 1
    self.count = option.count
    self.upper = option.upper
    self.lower = option.lower
    self.isKey = option.isKey
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
  let gain: ClassGainJSON

  init(_ result: SectionResult) {
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

  init(_ result: StatementResult) {
    statement = result.id
    preTest = result.tally(.preTest)?.percentage
    postTest = result.tally(.postTest)?.percentage
  }
}
