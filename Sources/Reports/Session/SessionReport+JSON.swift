import Curriculum
import Foundation
import Quiz

extension SessionReport {
  /// The report as JSON; the keys are documented with the command `report`, and stable.
  /// - Throws: nothing in practice; no figure is infinite.
  public func json() throws -> String { try SessionJSON(report: self).jsonText() }
}

/// The report under its stable keys, null where there is nothing.
private struct SessionJSON: Encodable {
  let report: SessionReport

  private enum Key: String, CodingKey {
    case session, participants, tests, gain, sections, statements, teachAgain
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(FactsJSON(report: report), forKey: .session)
    try container.encode(
      report.people.map { PersonJSON(person: $0, report: report) }, forKey: .participants)
    try container.encode(ByTest { role in report.test(role).map(TestJSON.init) }, forKey: .tests)
    try container.encode(ClassGainJSON(gain: report.gain), forKey: .gain)
    try container.encode(report.sections.map(SectionJSON.init), forKey: .sections)
    try container.encode(report.statements.map(StatementJSON.init), forKey: .statements)
    try container.encode(
      report.statementsToTeachAgain().map(\.id.description), forKey: .teachAgain)
  }
}

/// One value for each of the two tests.
private struct ByTest<Value: Encodable>: Encodable {
  let preTest, postTest: Value?

  init(_ value: (TestRole) -> Value?) {
    preTest = value(.preTest)
    postTest = value(.postTest)
  }

  private enum Key: String, CodingKey {
    case preTest, postTest
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(preTest, forKey: .preTest)
    try container.encode(postTest, forKey: .postTest)
  }
}

private struct FactsJSON: Encodable {
  let report: SessionReport

  private enum Key: String, CodingKey {
    case number, title, place, startsOn, endsOn, trainer, module, passingPercentage, hours, minutes
  }

  func encode(to encoder: any Encoder) throws {
    let facts = report.session.facts
    let terms = report.decidingTest?.terms
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(report.session.number, forKey: .number)
    try container.encode(facts.title, forKey: .title)
    try container.encode(facts.place, forKey: .place)
    try container.encode(facts.startsOn.description, forKey: .startsOn)
    try container.encode(facts.endsOn.description, forKey: .endsOn)
    try container.encode(facts.trainer, forKey: .trainer)
    try container.encode(report.session.module, forKey: .module)
    try container.encode(terms?.passMark, forKey: .passingPercentage)
    try container.encode(facts.hours, forKey: .hours)
    try container.encode(terms?.minutes, forKey: .minutes)
  }
}

private struct PersonJSON: Encodable {
  let person: PersonResult
  let report: SessionReport

  private enum Key: String, CodingKey {
    case number, name, organisation, village, preTest, postTest, gain, gainLevel, outcome, sections
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(person.entry.number, forKey: .number)
    try container.encode(person.name, forKey: .name)
    try container.encode(person.entry.participant.organisation, forKey: .organisation)
    try container.encode(person.entry.participant.village, forKey: .village)
    try container.encode(person.percentage(.preTest), forKey: .preTest)
    try container.encode(person.percentage(.postTest), forKey: .postTest)
    try container.encode(person.gain?.value, forKey: .gain)
    try container.encode(person.gain?.level, forKey: .gainLevel)
    try container.encode(report.outcomeKey(of: person), forKey: .outcome)
    let sections = report.sections.map { result in
      (result.id, ByTest { person.percentage($0, section: result.id) })
    }
    try container.encode(
      Dictionary(sections, uniquingKeysWith: { first, _ in first }), forKey: .sections)
  }
}

private struct TestJSON: Encodable {
  let test: TestReport

  private enum Key: String, CodingKey {
    case submitted, unfinished, passed, meanPercentage, distribution, statistics, items
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(test.submittedCount, forKey: .submitted)
    try container.encode(test.unfinishedCount, forKey: .unfinished)
    try container.encode(test.passedCount, forKey: .passed)
    try container.encode(test.meanPercentage, forKey: .meanPercentage)
    try container.encode(test.distribution, forKey: .distribution)
    try container.encode(test.statistics, forKey: .statistics)
    try container.encode(test.items.map(ItemJSON.init), forKey: .items)
  }
}

private struct ItemJSON: Encodable {
  let item: ItemReport

  private enum Key: String, CodingKey {
    case statement, options, findings
  }

  func encode(to encoder: any Encoder) throws {
    try item.analysis.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(item.statement, forKey: .statement)
    try container.encode(item.distractors?.options.map(OptionJSON.init), forKey: .options)
    try container.encode(item.findings.map(\.name), forKey: .findings)
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
  let gain: ClassGain

  private enum Key: String, CodingKey {
    case participants, ofMeans, meanOfGains
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(gain.members.count, forKey: .participants)
    try container.encode(gain.ofMeans?.value, forKey: .ofMeans)
    try container.encode(gain.meanOfGains, forKey: .meanOfGains)
  }
}

private struct SectionJSON: Encodable {
  let result: SectionResult

  private enum Key: String, CodingKey {
    case section, preTest, postTest, gain
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(result.id, forKey: .section)
    try container.encode(result.tallies[.preTest]?.percentage, forKey: .preTest)
    try container.encode(result.tallies[.postTest]?.percentage, forKey: .postTest)
    try container.encode(ClassGainJSON(gain: result.gain), forKey: .gain)
  }
}

private struct StatementJSON: Encodable {
  let result: StatementResult

  private enum Key: String, CodingKey {
    case statement, preTest, postTest
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(result.id, forKey: .statement)
    try container.encode(result.tally(.preTest)?.percentage, forKey: .preTest)
    try container.encode(result.tally(.postTest)?.percentage, forKey: .postTest)
  }
}
