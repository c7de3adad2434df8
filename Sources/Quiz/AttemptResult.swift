import Curriculum

/// Points earned of points possible.
public struct Tally: Codable, Hashable, Sendable {
  /// The points earned.
  public var earned: Double
  /// The points possible.
  public var possible: Double
  /// The number of items that earned the whole point.
  public var right: Int

  /// Makes a tally.
  public init(earned: Double = 0, possible: Double = 0, right: Int = 0) {
    self.earned = earned
    self.possible = possible
    self.right = right
  }

  /// The share earned in percent, 0…100; nil when nothing was possible.
  public var percentage: Double? { possible > 0 ? 100 * earned / possible : nil }

  /// Adds one item's mark, worth one point.
  public mutating func add(_ mark: Mark) {
    earned += mark.fraction
    possible += 1
    right += mark.isRight ? 1 : 0
  }
}

/// What came of an attempt; items without a response earn nothing.
public struct AttemptResult: Codable, Hashable, Sendable {
  /// The marks, one for each item in the order of asking.
  public var marks: [Mark]
  /// All items.
  public var total: Tally
  /// The items of each section, by letter.
  public var sections: [SectionLetter: Tally]
  /// The items of each statement.
  public var statements: [StatementID: Tally]
  /// Whether the test was passed; nil where nothing is passed or failed.
  public var isPassed: Bool?
}

extension Attempt {
  /// The result as the responses stand now.
  public var result: AttemptResult {
    let marks = questions.indices.map { questions[$0].mark(for: entries[$0].response) }
    var total = Tally()
    var sections: [SectionLetter: Tally] = [:]
    var statements: [StatementID: Tally] = [:]
    for (question, mark) in zip(questions, marks) {
      total.add(mark)
      sections[question.statement.section, default: Tally()].add(mark)
      statements[question.statement, default: Tally()].add(mark)
    }
    return AttemptResult(
      marks: marks, total: total, sections: sections, statements: statements,
      isPassed: plan.isPassed(with: total.percentage ?? 0))
  }
}

extension AttemptPlan {
  /// Whether a score in percent, 0…100, passes; nil where nothing is passed or failed.
  public func isPassed(with percentage: Double) -> Bool? {
    // Rounding errors of partial marks must not fail someone who stands exactly on the line.
    passingPercentage.map { percentage + 1e-9 >= Double($0) }
  }
}
