import Curriculum
import Quiz

/// Everything that there is to say of a training session: the one value that its reports, its files
/// and the trainer's screens are made from.
public struct SessionReport: Equatable, Sendable {
  /// The session and its facts.
  public var session: TrainingSession
  /// The module that was taught, as it was when its questions were drawn.
  var outline: ModuleOutline
  /// The participants with their scores, in the order of the roster.
  public var people: [PersonResult]
  /// The tests that the session has, in the order in which they are taken.
  public var tests: [TestReport]
  /// The class's results by section, in the module's order; those that no test asked about are left
  /// out.
  public var sections: [SectionResult]
  /// The class's results by statement, in the module's order; those that no test asked about are left
  /// out.
  public var statements: [StatementResult]
  /// The rulings on each test, the oldest first.
  public var rulings: [Ruling]
  /// What each ruling is about; also where no attempt counts that asked it.
  var ruledItems: [RulingID: RuledItem]
  /// What was put right, the oldest first.
  public var repairs: [Repair]
  /// The certificates that were printed, by their numbers.
  public var printed: [PrintedCertificate]
  /// What the class voted on together, the oldest first.
  public var discussions: [Discussion]
  /// What stands on all papers.
  public var letterhead = Letterhead()

  /// The report of one test; nil where the session does not have it.
  public func test(_ role: TestRole) -> TestReport? { tests.first { $0.role == role } }

  /// The test that says what was learnt: the last one with a score that counts.
  public var latestTest: TestReport? { tests.last { !$0.percentages.isEmpty } }

  /// Whether anybody has submitted any test.
  public var hasResults: Bool { tests.contains { $0.submittedCount > 0 } }

  /// The test that decides whether someone has passed the training: the last that the session has.
  public var decidingTest: SessionTest? { session.decidingTest }

  /// The printed certificates that say what no longer holds, with whoever has them; nil where nobody
  /// has the number any more.
  public var outdated: [(person: PersonResult?, certificate: PrintedCertificate)] {
    guard let role = decidingTest?.role else { return [] }
    return printed.compactMap { certificate in
      let person = people.first { $0.entry.number == certificate.number }
      let holds = certificate.holds(for: person?.scores[role]?.attempt)
      return holds ? nil : (person, certificate)
    }
  }

  /// The gains of those with both scores, who count in the figures of the class.
  public var gain: ClassGain { people.compactMap(\.countedGain) }

  /// How far those with both scores moved, over both halves of the class, and how sure that is.
  public var comparison: PairedComparison { PairedComparison(gain) }

  /// What was learnt and which form was easier, told apart; nil where forms are not swapped, or one
  /// half has nobody with both scores.
  public var forms: FormTable? {
    guard session.swapsForms else { return nil }
    let roles = [TestRole.preTest, .postTest]
    let own = roles.map { session.test($0).flatMap { outline[$0.blueprint]?.form } }
    return FormTable(
      people.compactMap { person in
        guard let gain = person.countedGain else { return nil }
        // By what was taken: a test may have been moved to somebody of the other half.
        let taken = roles.map { form(of: person, at: $0) }
        // Who had one form twice says nothing of either.
        return taken == own
          ? (.straight, gain) : taken == own.reversed() ? (.swapped, gain) : nil
      })
  }

  /// Whether somebody has the same form in both tests though forms are swapped: a test was moved, or two
  /// people were made one.
  func hasOneForm(_ person: PersonResult) -> Bool {
    guard session.swapsForms, let before = form(of: person, at: .preTest) else { return false }
    return before == form(of: person, at: .postTest)
  }

  /// The names of the pre-test's own form and of the post-test's.
  public var formNames: [String] {
    [TestRole.preTest, .postTest].compactMap { session.test($0)?.blueprint }
      .compactMap { outline[$0]?.form?.rawValue }
  }

  /// The form that somebody was given in a test; nil where that was not started.
  public func form(of person: PersonResult, at role: TestRole) -> Question.Form? {
    person.scores[role]?.attempt.purpose.blueprint.flatMap { outline[$0]?.form }
  }

  /// What was kept until the follow-up, of those with all three scores in the figures of the class.
  public var kept: [KeptGain] {
    people.compactMap { $0.countedGain != nil && $0.isCounted(.followUp) ? $0.kept : nil }
  }

  /// What to teach again: the statements with the lowest results in the latest test.
  ///
  /// The lowest comes first, of equals the earlier; what all got right is never among them.
  public func statementsToTeachAgain(_ count: Int = 3) -> [StatementResult] {
    guard let role = latestTest?.role else { return [] }
    let results = statements.compactMap { statement in
      statement.tallies[role]?.percentage.map { (statement, $0) }
    }
    return results.filter { $0.1 < 100 }
      .sorted { ($0.1, $0.0.statement.id) < ($1.1, $1.0.statement.id) }
      .prefix(count).map(\.0)
  }
}

/// What a ruling is about.
struct RuledItem: Hashable, Sendable {
  /// The item's number in its form of the test, from 1.
  var number: Int
  var question: Question
  /// For each letter on paper the index of its option in the question.
  var order: [Int]
}

/// How the class did in one section.
public struct SectionResult: Hashable, Identifiable, Sendable {
  public var section: Section
  /// The mean of the scores in percent, as the class has one of each test.
  public var percentages: [TestRole: Double]
  /// The gains of those who have submitted both tests.
  public var gain: ClassGain

  /// The section's letter.
  public var id: SectionLetter { section.letter }
}

/// What the class earned at one statement.
public struct StatementResult: Hashable, Identifiable, Sendable {
  public var statement: Statement
  /// What was earned in each submitted test.
  public var tallies: [TestRole: Tally]

  /// The statement's id.
  public var id: StatementID { statement.id }
}
