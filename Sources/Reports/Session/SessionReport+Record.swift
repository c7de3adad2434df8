import Curriculum
import Quiz

extension SessionReport {
  /// Makes the report of a session from its record and from what its module teaches.
  init(_ record: SessionRecord, outline: ModuleOutline, earlier: EarlierEvidence) {
    let people = Self.people(of: record)
    session = record.session
    self.outline = outline
    self.people = people
    tests = record.session.tests.map { test in
      let stored =
        record.tests[test.role]
        ?? TestRecord(attempts: [], questions: [:], responses: [:], rulings: [])
      return TestReport(test.role, stored, in: record.session, record.roster, earlier)
    }
    rulings = record.session.tests.flatMap { record.tests[$0.role]?.rulings ?? [] }
    ruledItems = record.ruledItems
    repairs = record.repairs
    printed = record.certificates
    discussions = record.discussions.filter { $0.total(in: .first) > 0 }
    // Also those of people who do not count in the class: their own scores stand.
    let asked = outline.sections.filter { section in
      people.contains { person in
        TestRole.allCases.contains { person.percentage($0, section: section.letter) != nil }
      }
    }
    sections = asked.map { section in
      SectionResult(
        section: section,
        percentages: TestRole.allCases.reduce(into: [:]) { means, role in
          let counted = people.filter { $0.isCounted(role) }
          means[role] = counted.compactMap { $0.percentage(role, section: section.letter) }.mean
        },
        gain: people.compactMap { $0.countedGain(section: section.letter) })
    }
    let byStatement = record.statementTallies
    statements = outline.statements.compactMap { statement in
      byStatement[statement.id].map { StatementResult(statement: statement, tallies: $0) }
    }
  }

  private static func people(of record: SessionRecord) -> [PersonResult] {
    var scores: [ParticipantID: [TestRole: TestScore]] = [:]
    for (role, test) in record.tests {
      for (attempt, responses) in test.answered {
        scores[attempt.participant, default: [:]][role] = TestScore(
          attempt: attempt, right: responses.count(where: \.isRight),
          sections: test.tallies(of: responses, by: \.statement.section))
      }
    }
    return record.roster.map { PersonResult(entry: $0, scores: scores[$0.id] ?? [:]) }
  }
}

extension TestRecord {
  /// For each version of a question that was asked the order of its options on paper.
  public func paperOrders(in session: TrainingSession) -> [QuestionVersionID: [Int]] {
    Set(answered.map { $0.responses.map { $0.question } }).reduce(into: [:]) { orders, versions in
      let asked = versions.compactMap { questions[$0] }
      guard asked.count == versions.count else { return }
      for (version, order) in zip(versions, session.paperOrders(of: asked)) {
        orders[version] = order
      }
    }
  }

  /// What was earned at what was seen, by what the questions are about; of what was not seen nothing
  /// is possible.
  fileprivate func tallies<Part: Hashable>(
    of responses: [SessionResponse], by part: KeyPath<Question, Part>
  ) -> [Part: Tally] {
    responses.reduce(into: [:]) { tallies, response in
      guard let question = questions[response.question], let mark = response.mark else { return }
      tallies[question[keyPath: part], default: .zero].add(Mark(mark), ifSeen: response.isSeen)
    }
  }

  /// Where a version of a question stands in the test; nil where nobody was asked it.
  fileprivate func item(_ version: QuestionVersionID, in session: TrainingSession) -> RuledItem? {
    for responses in responses.values {
      guard let place = responses.firstIndex(where: { $0.question == version }) else { continue }
      let questions = responses.compactMap { self.questions[$0.question] }
      return RuledItem(
        number: place + 1, question: questions[place],
        order: session.paperOrders(of: questions)[place])
    }
    return nil
  }
}

extension SessionRecord {
  fileprivate var ruledItems: [RulingID: RuledItem] {
    var items: [RulingID: RuledItem] = [:]
    for ruling in tests.values.flatMap(\.rulings) {
      // Where forms are swapped it may be ruled on before the second test asks it.
      items[ruling.id] =
        tests[ruling.test.role]?.item(ruling.question, in: session)
        ?? tests.values.lazy.compactMap { $0.item(ruling.question, in: session) }.first
    }
    return items
  }

  /// What was earned in the submitted attempts that count, at what was seen, by statement and by test.
  fileprivate var statementTallies: [StatementID: [TestRole: Tally]] {
    var tallies: [StatementID: [TestRole: Tally]] = [:]
    for (role, test) in tests {
      let counted = test.answered.filter { !$0.attempt.isOpen && $0.attempt.isCounted }
      let seen = counted.flatMap(\.responses).filter(\.isSeen)
      for (statement, tally) in test.tallies(of: seen, by: \.statement) {
        tallies[statement, default: [:]][role] = tally
      }
    }
    return tallies
  }
}
