import Curriculum

/// What a review asks, in its order: what is due, the likeliest forgotten first, and what is new
/// spread among it.
public struct ReviewQueue: Hashable, Sendable {
  /// One question and why it is asked.
  public struct Entry: Hashable, Sendable {
    /// The question.
    public var question: QuestionHeader
    /// Why it is asked.
    public var reason: SelectionReason
  }

  /// All that is due or new today, in the order of asking.
  public let entries: [Entry]

  /// The number of due reviews, those that another question stands in for among them.
  public var dueCount: Int { entries.count - newCount }
  /// The number of new questions.
  public var newCount: Int { entries.count { $0.reason == .new } }
  /// How many questions today's review asks; 0 where none is due: what is only new waits.
  public var countToday: Int { dueCount > 0 ? entries.count : 0 }

  /// What a round of so many asks, or of all where that is nil: what is due before anything new, in the
  /// order of asking.
  public func round(of count: Int?) -> [Entry] {
    guard let count, count < entries.count else { return entries }
    let due = entries.filter { $0.reason != .new }.prefix(count)
    let new = entries.filter { $0.reason == .new }.prefix(count - due.count)
    return Self.apart(Self.mixed(Array(due), with: Array(new)))
  }

  /// Draws up the queue.
  /// - Parameters:
  ///   - read: the statements whose lessons were read; their questions come first among the new.
  ///   - newLimit: how many new questions there may be today, those met today already taken off.
  public init(_ state: ReviewState, read: Set<StatementID>, newLimit: Int) {
    let due = Self.due(in: state)
    let newOnes = due.filter { $0.reason == .variant && state.cards[$0.question.id] == nil }
    let new = Self.new(
      in: state, besides: Set(newOnes.map(\.question.id)), read: read,
      count: max(0, newLimit - newOnes.count))
    self.entries = Self.apart(Self.mixed(due, with: new))
  }

  /// The questions whose last answer was wrong, to be asked once more before one stops.
  public init(forgottenIn state: ReviewState, among questions: Set<QuestionID>) {
    self.entries = state.questions.compactMap { question in
      guard questions.contains(question.id), let card = state.cards[question.id],
        !card.wasRecalled
      else { return nil }
      return Entry(question: question, reason: .step)
    }
  }
}

extension ReviewQueue {
  /// What is due, the lowest retrievability first.
  ///
  /// A short step that is over comes before all, for it is the most easily lost. Of equals the one
  /// that has waited longest comes first.
  private static func due(in state: ReviewState) -> [Entry] {
    let ranked = state.dueCards.map { question, card in
      let isLearnt = card.phase == .review
      let recall = isLearnt ? state.retrievability(of: card) : 0
      let reason = isLearnt ? SelectionReason.due(retrievability: recall) : .step
      return (rank: (recall, card.due), entry: Entry(question: question, reason: reason))
    }
    let sorted = ranked.sorted { left, right in
      left.rank == right.rank
        ? left.entry.question.id < right.entry.question.id : left.rank < right.rank
    }
    return withVariants(sorted.map(\.entry), in: state)
  }

  /// Sees to it that the question of a statement that was answered right last is not its next one.
  ///
  /// Where others of the statement are due, one of them comes first. Where none is, another one
  /// stands in: the least known of those met, else one that is new. The due one stays due.
  private static func withVariants(_ due: [Entry], in state: ReviewState) -> [Entry] {
    var entries = due
    var places: [StatementID: (first: Int, next: Int?)] = [:]
    for (place, entry) in due.enumerated() {
      guard let known = places[entry.question.statement] else {
        places[entry.question.statement] = (place, nil)
        continue
      }
      if known.next == nil { places[entry.question.statement] = (known.first, place) }
    }
    for (statement, last) in state.lastAnswered where last.card.wasRecalled {
      guard let (place, next) = places[statement], entries[place].question.id == last.question
      else { continue }
      if let next {
        entries.swapAt(place, next)
      } else if let variant = standIn(for: last.question, of: statement, in: state) {
        entries[place] = Entry(question: variant, reason: .variant)
      }
    }
    return entries
  }

  private static func standIn(
    for question: QuestionID, of statement: StatementID, in state: ReviewState
  ) -> QuestionHeader? {
    let others = state.standing.filter {
      $0.question.statement == statement && $0.question.id != question
    }.map { $0.question }
    let met = others.filter { state.cards[$0.id] != nil }
    return met.min { (state.mastery(of: $0.id), $0.id) < (state.mastery(of: $1.id), $1.id) }
      ?? others.min { ($0.level.depth, $0.id) < ($1.level.depth, $1.id) }
  }

  /// New questions: of statements that were read first, of those with the fewest answered ones
  /// first, the simple before the hard.
  ///
  /// What is chosen comes before what is written: to recognise is easier than to recall.
  private static func new(
    in state: ReviewState, besides taken: Set<QuestionID>, read: Set<StatementID>, count: Int
  ) -> [Entry] {
    guard count > 0 else { return [] }
    var met: [StatementID: Int] = [:]
    for (question, card) in state.standing where card != nil {
      met[question.statement, default: 0] += 1
    }
    let unmet = state.standing.filter { $0.card == nil && !taken.contains($0.question.id) }
      .map(\.question)
    // Within a statement the questions take their turns: the second waits for the others' first.
    // What decides: whether the lesson is unread, how many were met, whether it is written.
    var ranked: [(rank: (Int, Int, Int, StatementID), question: QuestionHeader)] = []
    for (statement, questions) in Dictionary(grouping: unmet, by: \.statement) {
      let isUnmet = met[statement] == nil
      let written = { (question: QuestionHeader) in isUnmet && question.kind == .shortAnswer ? 1 : 0
      }
      let ease = { (question: QuestionHeader) in
        (written(question), question.level.depth, question.id)
      }
      let simplestFirst = questions.sorted { ease($0) < ease($1) }
      for (turn, question) in simplestFirst.prefix(count).enumerated() {
        let rank = (
          read.contains(statement) ? 0 : 1, met[statement, default: 0] + turn, written(question),
          statement
        )
        ranked.append((rank, question))
      }
    }
    return ranked.sorted { $0.rank < $1.rank }.prefix(count)
      .map { Entry(question: $0.question, reason: .new) }
  }

  /// Spreads the new ones evenly among the due ones, of which one comes first.
  private static func mixed(_ due: [Entry], with new: [Entry]) -> [Entry] {
    var mixed: [Entry] = []
    var next = 0
    for (place, entry) in due.enumerated() {
      let share = (Double(place) + 0.5) / Double(due.count)
      while next < new.count, Double(next + 1) / Double(new.count + 1) < share {
        mixed.append(new[next])
        next += 1
      }
      mixed.append(entry)
    }
    return mixed + new[next...]
  }

  /// Keeps questions of one statement from following one another, where others can stand between.
  private static func apart(_ entries: [Entry]) -> [Entry] {
    var result: [Entry] = []
    // Those that wait to be asked are all of one statement.
    var waiting: ArraySlice<Entry> = []
    var last: StatementID? { result.last?.question.statement }
    for entry in entries {
      if entry.question.statement == last {
        waiting.append(entry)
        continue
      }
      result.append(entry)
      while let next = waiting.first, next.question.statement != last {
        result.append(waiting.removeFirst())
      }
    }
    return result + waiting
  }
}

extension Question.Level {
  /// The level's place in Bloom's order, from 0.
  fileprivate var depth: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
