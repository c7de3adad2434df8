import Curriculum

/// Points earned of points possible.
public struct Tally: Hashable, Sendable {
  public var earned = 0.0
  public var possible = 0.0
  /// The number of items that earned the whole point.
  public var right = 0

  public static let zero = Tally()

  /// The share earned in percent, 0…100; nil when nothing was possible.
  public var percentage: Double? { possible > 0 ? 100 * earned / possible : nil }

  /// Adds one item's mark, worth one point.
  public mutating func add(_ mark: Mark) {
    earned += mark.fraction
    possible += 1
    right += mark.isRight ? 1 : 0
  }

  /// Adds the mark of an item that was seen; one of which nothing was seen has nothing possible.
  public mutating func add(_ mark: Mark, ifSeen isSeen: Bool) { if isSeen { add(mark) } }
}

extension Tally {
  /// What the marks of items come to; one that was left out counts nowhere.
  init(of marks: [Mark?]) {
    self.init()
    for case let mark? in marks { add(mark) }
  }
}

/// What came of an attempt; items without a response earn nothing.
public struct AttemptResult: Hashable, Sendable {
  /// The marks in the order of asking; nil for an item that a ruling left out.
  public var marks: [Mark?]
  public var total: Tally
  /// Of what was seen, as the statements; nothing is possible where that is nothing.
  public var sections: [SectionLetter: Tally]
  public var statements: [StatementID: Tally]
  /// Whether the test was passed; nil where nothing is passed or failed.
  public var isPassed: Bool?
}

extension Attempt {
  /// The marks as the responses stand now, in the order of asking; nil where an item was left out.
  public var marks: [Mark?] {
    questions.indices.map { item in
      let response = entries[item].response
      // Most tests are without rulings, and most of a running one is without responses.
      guard response != nil || !rulings.isEmpty else { return Mark.none }
      return questions[item].mark(for: response, under: rulings[questions[item].id] ?? [])
    }
  }

  /// What all marks come to as the responses stand now.
  public var total: Tally { Tally(of: marks) }

  /// The result as the responses stand now.
  public var result: AttemptResult {
    let marks = marks
    let total = Tally(of: marks)
    var sections: [SectionLetter: Tally] = [:]
    var statements: [StatementID: Tally] = [:]
    for (item, mark) in marks.enumerated() {
      guard let mark else { continue }
      let statement = questions[item].statement
      let isSeen = entries[item].isSeen
      sections[statement.section, default: .zero].add(mark, ifSeen: isSeen)
      statements[statement, default: .zero].add(mark, ifSeen: isSeen)
    }
    return AttemptResult(
      marks: marks, total: total, sections: sections, statements: statements,
      isPassed: plan.purpose.terms?.passes(total.percentage ?? 0))
  }
}
