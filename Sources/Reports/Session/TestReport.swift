import Curriculum
import Quiz
import Records

/// What came of one test of a session, over all submitted attempts.
public struct TestReport: Hashable, Sendable {
  /// Which test.
  public var kind: AttemptPlan.Kind
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
  /// The question; nil when the bank no longer has it.
  public var question: Question?
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
  /// Reports a test from its attempts and responses; what is not submitted yet counts nowhere but
  /// among the unfinished.
  init(
    _ kind: AttemptPlan.Kind, attempts: [AttemptSummary], responses: [SessionResponse],
    bank: QuestionBank
  ) {
    let submitted = attempts.filter { !$0.isOpen }
    let table = ResponseTable(responses, of: submitted, bank: bank)
    let groups = ScoreGroups(totals: table.matrix.totals)
    self.kind = kind
    submittedCount = submitted.count
    unfinishedCount = attempts.count - submitted.count
    passedCount = submitted.count { $0.isPassed ?? false }
    percentages = submitted.map(\.percentage)
    statistics = TestStatistics(of: table.matrix)
    items = zip(table.items, ItemAnalysis.all(of: table.matrix)).enumerated().map { place, pair in
      ItemReport(
        number: place + 1, statement: pair.0.statement, question: pair.0.question,
        analysis: pair.1, distractors: pair.0.distractors(groups))
    }
  }
}

/// The responses to a test, sorted into items and attempts.
private struct ResponseTable {
  struct Item {
    var statement: StatementID
    var question: Question?
    var choices: [(attempt: Int, chosen: Set<Int>)] = []

    func distractors(_ groups: ScoreGroups) -> DistractorAnalysis? {
      guard let key = question?.optionKey, !key.isEmpty else { return nil }
      return DistractorAnalysis(key: key, choices: choices, groups: groups)
    }
  }

  private(set) var items: [Item] = []
  private(set) var matrix: ResponseMatrix

  init(_ responses: [SessionResponse], of attempts: [AttemptSummary], bank: QuestionBank) {
    matrix = ResponseMatrix(participants: attempts.map(\.participant.uuidString))
    let attemptNumbers = Dictionary(
      attempts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var itemNumbers: [QuestionID: Int] = [:]
    // All have the same questions; should an attempt have others, they follow in its order.
    for response in responses.sorted(by: { $0.item < $1.item }) {
      guard let attempt = attemptNumbers[response.attempt] else { continue }
      let number = itemNumbers[response.question] ?? append(response, bank: bank)
      itemNumbers[response.question] = number
      matrix.add(response.mark ?? 0, ofItem: number, inAttempt: attempt)
      items[number].choices.append((attempt, response.response?.chosenOptions ?? []))
    }
  }

  private mutating func append(_ response: SessionResponse, bank: QuestionBank) -> Int {
    let question = bank.question(response.question)
    items.append(Item(statement: response.statement, question: question))
    return matrix.append(
      .init(id: response.question.rawValue, randomGuessScore: question?.randomGuessScore))
  }
}
