import Curriculum
import Quiz

/// What came of one test of a session, over all submitted attempts.
public struct TestReport: Hashable, Sendable {
  public var role: TestRole
  /// How many have submitted it.
  public var submittedCount: Int
  /// How many have started and not submitted it.
  public var unfinishedCount: Int
  /// How many have passed it.
  public var passedCount: Int
  /// The scores in percent, in the order of the attendance list.
  public var percentages: [Double]
  /// The figures of the test as a whole.
  public var statistics: TestStatistics
  /// The items, in the order of the test.
  public var items: [ItemReport]

  /// The mean score in percent, or nil when nobody has submitted it.
  public var meanPercentage: Double? {
    percentages.isEmpty ? nil : percentages.reduce(0, +) / Double(percentages.count)
  }

  /// How many scores lie in each tenth, 0…9, 10…19 and so on; 100 belongs to the last.
  public var distribution: [Int] {
    percentages.reduce(into: Array(repeating: 0, count: 10)) { counts, percentage in
      counts[max(0, min(9, Int((percentage + 1e-9) / 10)))] += 1
    }
  }
}

/// What came of one item of a test.
public struct ItemReport: Hashable, Identifiable, Sendable {
  /// The item's number in the test, from 1.
  public var number: Int
  /// The statement that it tests.
  public var statement: StatementID
  public var version: QuestionVersionID
  /// The question, as it was asked.
  public var question: Question
  /// Its figures.
  public var analysis: ItemAnalysis
  /// Who chose which option; nil where nothing is chosen from options.
  public var distractors: DistractorAnalysis?

  /// The question's id.
  public var id: String { analysis.id }
  /// What is to be said of it, the weightiest first.
  public var findings: [ItemFinding] { ItemFinding.all(of: analysis, distractors: distractors) }
}

extension TestReport {
  /// Reports a test from its attempts, in the order of the attendance list, and its responses; what is
  /// not submitted yet counts nowhere but among the unfinished.
  init(_ role: TestRole, _ record: TestRecord) {
    let submitted = record.attempts.filter { !$0.isOpen }
    let table = ResponseTable(record, of: submitted)
    let groups = ScoreGroups(totals: table.matrix.totals)
    self.role = role
    submittedCount = submitted.count
    unfinishedCount = record.attempts.count - submitted.count
    passedCount = submitted.count { $0.isPassed ?? false }
    percentages = submitted.map(\.percentage)
    statistics = TestStatistics(of: table.matrix)
    items = zip(table.items, ItemAnalysis.all(of: table.matrix)).enumerated().map { place, pair in
      ItemReport(
        number: place + 1, statement: pair.0.question.statement, version: pair.0.version,
        question: pair.0.question, analysis: pair.1, distractors: pair.0.distractors(groups))
    }
  }
}

/// The responses to a test, sorted into items and attempts.
private struct ResponseTable {
  struct Item {
    let version: QuestionVersionID
    let question: Question
    var choices: [(attempt: Int, chosen: Set<Int>)] = []

    func distractors(_ groups: ScoreGroups) -> DistractorAnalysis? {
      question.optionKey.isEmpty
        ? nil : DistractorAnalysis(key: question.optionKey, choices: choices, groups: groups)
    }
  }

  private(set) var items: [Item] = []
  private(set) var matrix: ResponseMatrix

  init(_ record: TestRecord, of attempts: [AttemptSummary]) {
    matrix = ResponseMatrix(participants: attempts.map(\.participant.description))
    let attemptNumbers = Dictionary(
      attempts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var itemNumbers: [QuestionVersionID: Int] = [:]
    // All have the same questions; should an attempt have others, they follow in its order.
    for response in record.responses.sorted(by: { $0.item < $1.item }) {
      guard let attempt = attemptNumbers[response.attempt],
        let question = record.questions[response.question], let mark = response.mark
      else { continue }
      let number = itemNumbers[response.question] ?? append(question, response.question)
      itemNumbers[response.question] = number
      matrix.add(mark, ofItem: number, inAttempt: attempt)
      items[number].choices.append((attempt, response.response?.chosenOptions ?? []))
    }
  }

  private mutating func append(_ question: Question, _ version: QuestionVersionID) -> Int {
    items.append(Item(version: version, question: question))
    return matrix.append(
      .init(id: question.id.rawValue, randomGuessScore: question.randomGuessScore))
  }
}
