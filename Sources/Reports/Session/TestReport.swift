import Curriculum
import Quiz

/// What came of one test of a session, over all submitted attempts.
public struct TestReport: Equatable, Sendable {
  public var role: TestRole
  /// The attempts that were submitted, in the order of the roster.
  private let submitted: [AttemptSummary]
  /// How many have started and not submitted it.
  public let unfinishedCount: Int
  private let laterStatistics: Later<TestStatistics>
  private let laterItems: Later<[ItemReport]>

  /// The figures of the test as a whole.
  public var statistics: TestStatistics { laterStatistics.value }
  /// The items, in the order of the test; most who read a report look at none.
  public var items: [ItemReport] { laterItems.value }

  /// Whether it was taken in more than one form.
  public var isOfForms: Bool { Set(items.map(\.form)).count > 1 }

  /// How many have submitted it.
  public var submittedCount: Int { submitted.count }
  /// How many have passed it.
  public var passedCount: Int { submitted.count { $0.isPassed ?? false } }
  /// How many were cut short: the test ended before all its items were seen.
  public var cutShortCount: Int { submitted.count(where: \.isCutShort) }
  /// How many do not count in the figures of the class, by the trainer's choice.
  public var notCountedCount: Int { submitted.count { !$0.isCounted } }
  /// The scores in percent of those who count, in the order of the roster.
  public var percentages: [Double] { submitted.filter(\.isCounted).map(\.percentage) }
  /// The mean score in percent, or nil when nobody has submitted it.
  public var meanPercentage: Double? { percentages.mean }

  /// How many scores lie in each tenth, 0…9, 10…19 and so on; 100 belongs to the last.
  public var distribution: [Int] {
    percentages.reduce(into: Array(repeating: 0, count: 10)) { counts, percentage in
      counts[max(0, min(9, Int((percentage + 1e-9) / 10)))] += 1
    }
  }

  /// The lowest and the highest score, in whole percents, that a place of the distribution counts.
  public static func scores(ofTenth place: Int) -> (lowest: Int, highest: Int) {
    (10 * place, place == 9 ? 100 : 10 * place + 9)
  }
}

/// What earlier sessions say of the keys, apart by what was ruled there: another key is another
/// question.
typealias EarlierEvidence = [QuestionVersionID: [[Ruling.Verdict]: ItemEvidence]]

extension TestReport {
  /// Reports a session's test from the attempts of those on its roster, in that order, and from their
  /// responses; what is not submitted yet counts nowhere but among the unfinished.
  init(
    _ role: TestRole, _ record: TestRecord, in session: TrainingSession, _ roster: [RosterEntry],
    _ earlier: EarlierEvidence
  ) {
    let places = Dictionary(uniqueKeysWithValues: roster.enumerated().map { ($1.id, $0) })
    submitted = record.attempts.filter { !$0.isOpen }.sorted {
      places[$0.participant, default: .max] < places[$1.participant, default: .max]
    }
    let counted = submitted.filter(\.isCounted)
    let table = Later { ResponseTable(record, of: counted) }
    self.role = role
    unfinishedCount = record.attempts.count - submitted.count
    laterStatistics = Later { table.value.statistics }
    let orders = record.paperOrders(in: session)
    laterItems = Later { Self.items(of: table.value, orders, earlier) }
  }

  /// - Parameter orders: for each question the order of its options on paper.
  private static func items(
    of table: ResponseTable, _ orders: [QuestionVersionID: [Int]], _ earlier: EarlierEvidence
  ) -> [ItemReport] {
    let distractors = table.distractors
    let analyses = table.analyses
    let evidence = zip(table.items, table.evidence).map { item, evidence in
      var gathered = evidence
      if let known = earlier[item.version]?[item.rulings] { gathered.add(known) }
      return gathered
    }
    let ofKeys = ItemEvidence.findings(of: evidence)
    return table.items.enumerated().map { place, item in
      ItemReport(
        number: item.number, statement: item.question.statement, version: item.version,
        question: item.question, analysis: analyses[place], distractors: distractors[place],
        order: orders[item.version] ?? [], evidence: evidence[place],
        findings: item.rulings.map(ItemFinding.ruled)
          + (item.rulings.last?.goesByKey == false
            ? []
            : ItemFinding.all(
              of: analyses[place], distractors: distractors[place], ofKey: ofKeys[place])))
    }
  }
}
