internal import GRDB
import Quiz

extension ReviewCard {
  /// The columns that hold a card, in the order of `values`.
  static let columns = [
    "phase", "step", "stability", "difficulty", "lastRating", "lastReviewAt", "dueAt",
  ]
  /// Those that hold the card before a review.
  static let columnsBefore = columns.map { $0 + "Before" }

  /// Reads the card before a review; nil where there is none.
  init?(before row: StoredRow) throws {
    guard try (row.optional(Self.columnsBefore[0]) as String?) != nil else { return nil }
    try self.init(row, columns: Self.columnsBefore)
  }

  init(_ row: StoredRow, columns: [String] = columns) throws {
    let memory = FSRS.Memory(
      stability: try row.value(columns[2]), difficulty: try row.value(columns[3]))
    // From others nothing can be foreseen.
    guard memory.stability >= FSRS.shortestStability else { throw row.damaged(columns[2]) }
    guard FSRS.difficulties ~= memory.difficulty else { throw row.damaged(columns[3]) }
    self.init(
      phase: Phase(name: try row.value(columns[0]), step: try row.optional(columns[1])),
      memory: memory,
      lastRating: try row.value(columns[4]), lastReview: try row.value(columns[5]),
      due: try row.value(columns[6]))
  }

  func values(in columns: [String]) -> Values {
    Values(
      columns,
      [
        phase.name, phase.step, memory.stability, memory.difficulty, lastRating, lastReview, due,
      ])
  }
}

extension ReviewLogLine {
  init(_ row: StoredRow) throws {
    self.init(
      question: try row.value("question"), date: try row.value("reviewedAt"),
      rating: try row.value("rating"),
      phase: try row.optional("phaseBefore") ?? .learning,
      interval: try row.value("interval"), elapsedDays: try row.value("elapsedDays"))
  }
}
