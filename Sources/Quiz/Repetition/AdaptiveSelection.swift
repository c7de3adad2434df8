import Curriculum

/// Practice where it is needed most: the questions, and the statements that they were picked for.
public struct AdaptiveSelection: Hashable, Sendable {
  /// The questions with their reasons, in the order of asking; none twice.
  public let entries: [ReviewQueue.Entry]

  /// About two questions of a statement in a row of practice: enough to see it from two sides.
  private static let questionsPerStatement = 2

  /// Picks up to `count` questions of the statements with the lowest mastery, taking turns among
  /// them; of a statement the least known question first, of equals a random one.
  ///
  /// Statements that run out of questions make room for the next ones.
  public init(
    _ count: Int, in state: ReviewState, mastery: Mastery,
    using generator: inout some RandomNumberGenerator
  ) {
    let questions = Dictionary(grouping: state.questions, by: \.statement)
    let queues = mastery.weakestFirst.map { statement in
      let shuffled = (questions[statement] ?? []).inRandomOrder(using: &generator)
      return Self.leastKnownFirst(shuffled, in: state)[...]
    }
    let statements = (count + Self.questionsPerStatement - 1) / Self.questionsPerStatement
    self.entries = queues.inTurns(count, atOnce: statements).map { question in
      let share = mastery.statements[question.statement]?.share ?? 0
      return ReviewQueue.Entry(question: question, reason: .lowMastery(share))
    }
  }

  private static func leastKnownFirst(
    _ questions: [QuestionHeader], in state: ReviewState
  ) -> [QuestionHeader] {
    questions.enumerated()
      .map { (known: state.mastery(of: $1.id), place: $0, question: $1) }
      .sorted { ($0.known, $0.place) < ($1.known, $1.place) }
      .map(\.question)
  }

  /// The statements that were picked, the least known first.
  public var statements: [StatementID] {
    var seen: Set<StatementID> = []
    return entries.map(\.question.statement).filter { seen.insert($0).inserted }
  }
}
