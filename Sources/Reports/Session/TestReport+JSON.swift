import Curriculum
import Quiz

/// A test under the stable keys of a session's report.
struct TestJSON: Encodable {
  let submitted, unfinished, passed, cutShort, notCounted: Int
  @Explicit var meanPercentage: Double?
  let distribution: [Int]
  let statistics: TestFiguresJSON
  let items: [ItemJSON]

  init(_ test: TestReport) {
    submitted = test.submittedCount
    unfinished = test.unfinishedCount
    passed = test.passedCount
    cutShort = test.cutShort.count
    notCounted = test.notCounted.count
    distribution = test.distribution
    statistics = TestFiguresJSON(test.statistics)
    items = test.items.map(ItemJSON.init)
    meanPercentage = test.meanPercentage
  }
}

/// An item's figures with what else is known of it, in one object.
struct ItemJSON: Encodable {
  private struct Facts: Encodable {
    let statement: StatementID
    @Explicit var options: [OptionJSON]?
    let findings: [String]
    let form: Question.Form
    let number: Int
    let evidence: EvidenceJSON
  }

  private let figures: ItemFiguresJSON
  private let facts: Facts

  init(_ item: ItemReport) {
    figures = ItemFiguresJSON(item.analysis)
    facts = Facts(
      statement: item.statement,
      options: item.distractors.map { distractors in
        item.lettered(distractors.options).map {
          OptionJSON($0, letter: item.letter($0.index, in: .english))
        }
      },
      findings: item.findings.map(\.name), form: item.form, number: item.number,
      evidence: EvidenceJSON(item.evidence))
  }

  func encode(to encoder: any Encoder) throws {
    try figures.encode(to: encoder)
    try facts.encode(to: encoder)
  }
}

struct OptionJSON: Encodable {
  let letter: String
  let option, count, upper, lower: Int
  let isKey: Bool

  init(_ option: DistractorAnalysis.Option, letter: String) {
    self.letter = letter
    self.option = option.index + 1
    self.count = option.count
    self.upper = option.upper
    self.lower = option.lower
    self.isKey = option.isKey
  }
}

/// What all sessions together say of an item's key.
struct EvidenceJSON: Encodable {
  let people, sessions: Int
  /// The correlation with the other items, −1…1.
  @Explicit var correlation: Double?
  /// 95 % of the true ones.
  @Explicit var interval: [Double]?

  init(_ evidence: ItemEvidence) {
    people = evidence.count
    sessions = evidence.classCount
    correlation = evidence.correlation?.value
    interval = evidence.correlation.map { [$0.interval.lowerBound, $0.interval.upperBound] }
  }
}
