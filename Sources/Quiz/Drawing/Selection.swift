import Curriculum

/// Which questions may be asked in practice, and how many.
public struct PracticeFilter: Hashable, Sendable {
  /// The letters of the sections to ask about; empty for all.
  public var sections: Set<SectionLetter>
  /// The statements to ask about; empty for all of the sections.
  public var statements: Set<StatementID>
  /// The types to ask; empty for all.
  public var kinds: Set<Question.Kind>
  /// The cases to ask about; nil for questions with a case and without.
  public var cases: Cases?
  /// How many questions at most.
  public var count: Int

  /// Which cases.
  public enum Cases: Hashable, Sendable {
    case all
    case one(CaseID)
  }

  /// Makes a filter.
  public init(
    sections: Set<SectionLetter> = [], statements: Set<StatementID> = [],
    kinds: Set<Question.Kind> = [], cases: Cases? = nil, count: Int
  ) {
    self.sections = sections
    self.statements = statements
    self.kinds = kinds
    self.cases = cases
    self.count = count
  }

  /// Whether the filter lets a question through: practice never spends the questions of the tests.
  public func admits(_ question: QuestionHeader) -> Bool {
    question.form == .practice
      && (sections.isEmpty || sections.contains(question.statement.section))
      && (statements.isEmpty || statements.contains(question.statement))
      && (kinds.isEmpty || kinds.contains(question.kind)) && admits(question.caseID)
  }

  private func admits(_ caseID: CaseID?) -> Bool {
    switch cases {
    case nil: true
    case .all: caseID != nil
    case .one(let wanted): caseID == wanted
    }
  }
}

extension QuestionBank {
  /// Draws questions for practice: spread over the statements as evenly as the bank allows, in
  /// random order, questions of one case together.
  ///
  /// Fewer than asked for when the bank has fewer.
  public func questions(
    for filter: PracticeFilter, using generator: inout some RandomNumberGenerator
  ) -> [Question] {
    let pool = headers.filter(filter.admits)
    return asked(
      Self.inAskingOrder(
        Self.spread(filter.count, over: pool, using: &generator), using: &generator))
  }

  /// Draws the questions of a test, row by row of its blueprint, each row spread over its statements.
  ///
  /// One seed draws from two parallel forms questions that match in statement and level.
  /// - Throws: `QuizError.notEnoughQuestions` when the bank can't fill a row.
  public func questions(
    for blueprint: Blueprint, excluding: Set<QuestionID> = [],
    using generator: inout some RandomNumberGenerator
  ) throws(QuizError) -> [Question] {
    var drawn: [QuestionHeader] = []
    var used = excluding
    // Rows that take any level come last, so that they don't take what a narrower row needs.
    let rows = blueprint.rows.filter { $0.level != nil } + blueprint.rows.filter { $0.level == nil }
    for row in rows {
      let pool = headers.filter { blueprint.takes($0, for: row) && !used.contains($0.id) }
      guard pool.count >= row.count else {
        throw .notEnoughQuestions(blueprint: blueprint.id, row: row, found: pool.count)
      }
      let chosen = Self.spread(row.count, over: pool, using: &generator)
      used.formUnion(chosen.map(\.id))
      drawn += chosen
    }
    return asked(Self.inAskingOrder(drawn, using: &generator))
  }

  private func asked(_ chosen: [QuestionHeader]) -> [Question] {
    chosen.compactMap { question($0.id) }
  }

  /// Takes turns among the statements, in random order, each turn one random question of each.
  private static func spread(
    _ count: Int, over pool: [QuestionHeader], using generator: inout some RandomNumberGenerator
  ) -> [QuestionHeader] {
    let statements = Dictionary(grouping: pool, by: \.statement)
    return statements.keys.sorted().inRandomOrder(using: &generator)
      .map { (statements[$0] ?? []).inRandomOrder(using: &generator)[...] }
      .inTurns(count, atOnce: statements.count)
  }

  /// A random order in which the questions of one case stand together, in the file's order.
  private static func inAskingOrder(
    _ questions: [QuestionHeader], using generator: inout some RandomNumberGenerator
  ) -> [QuestionHeader] {
    var groups: [[QuestionHeader]] = []
    for question in questions {
      let group = question.caseID.flatMap { id in groups.firstIndex { $0[0].caseID == id } }
      if let group { groups[group].append(question) } else { groups.append([question]) }
    }
    return groups.inRandomOrder(using: &generator).flatMap { group in
      group.sorted { ($0.id.rawValue.count, $0.id) < ($1.id.rawValue.count, $1.id) }
    }
  }
}

extension [ArraySlice<QuestionHeader>] {
  /// Takes turns among so many of the queues, each turn one question of each; those that run out make
  /// room for the next ones.
  func inTurns(_ count: Int, atOnce: Int) -> [QuestionHeader] {
    var waiting = self[...]
    var queues: [ArraySlice<QuestionHeader>] = []
    var taken: [QuestionHeader] = []
    while taken.count < count {
      while queues.count < atOnce, let next = waiting.popFirst() { queues.append(next) }
      guard !queues.isEmpty else { break }
      for index in queues.indices where taken.count < count {
        if let question = queues[index].popFirst() { taken.append(question) }
      }
      queues.removeAll(where: \.isEmpty)
    }
    return taken
  }
}
