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
    var waiting = mastery.weakestFirst[...]
    var queues: [ArraySlice<QuestionHeader>] = []
    var picked: [QuestionHeader] = []
    let statements = (count + Self.questionsPerStatement - 1) / Self.questionsPerStatement
    while picked.count < count {
      while queues.count < statements, let statement = waiting.popFirst() {
        let shuffled = (questions[statement] ?? []).inRandomOrder(using: &generator)
        queues.append(Self.leastKnownFirst(shuffled, in: state)[...])
      }
      guard !queues.isEmpty else { break }
      for index in queues.indices where picked.count < count {
        if let question = queues[index].popFirst() { picked.append(question) }
      }
      queues.removeAll(where: \.isEmpty)
    }
    self.entries = picked.map { question in
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
