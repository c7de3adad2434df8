import Curriculum
import Foundation

/// A training with its date and place, and the tests that belong to it.
public struct TrainingSession: Hashable, Identifiable, Sendable {
  /// What a trainer writes down about a session.
  public struct Facts: Hashable, Sendable {
    /// What the training is called; never empty.
    public var title: String
    /// Where it is held; may be empty.
    public var place: String
    public var startsOn: Day
    /// Not before the first day.
    public var endsOn: Day
    /// Who leads it; may be empty.
    public var trainer: String
    /// The hours of training, as they stand on the certificate.
    public var hours: Hours

    public init(
      title: String, place: String = "", startsOn: Day, endsOn: Day? = nil, trainer: String = "",
      hours: Hours = 0
    ) {
      self.title = title
      self.place = place
      self.startsOn = startsOn
      self.endsOn = endsOn ?? startsOn
      self.trainer = trainer
      self.hours = hours
    }
  }

  public var id: SessionID
  /// What people call it by on the command line, from 1: a label.
  public var number: Int
  public var facts: Facts
  public var module: ModuleID
  /// What the questions of its tests are drawn with, the same for all participants.
  public var questionSeed: UInt64
  public var createdAt: Date
  /// One of a role, in the order of the roles.
  public var tests: [SessionTest]

  public init(
    id: SessionID, number: Int, facts: Facts, module: ModuleID, questionSeed: UInt64,
    createdAt: Date, tests: [SessionTest]
  ) {
    self.id = id
    self.number = number
    self.facts = facts
    self.module = module
    self.questionSeed = questionSeed
    self.createdAt = createdAt
    self.tests = tests.sorted { $0.role < $1.role }
  }

  public func test(_ role: TestRole) -> SessionTest? { tests.first { $0.role == role } }

  /// The test of a role, which has to be there.
  /// - Throws: `SessionError.noSuchTest`.
  @discardableResult
  public func required(_ role: TestRole) throws(SessionError) -> SessionTest {
    guard let test = test(role) else { throw .noSuchTest(role) }
    return test
  }

  /// Changes the test of a role, which has to be there.
  /// - Throws: `SessionError.noSuchTest`.
  public mutating func changeTest(
    _ role: TestRole, _ change: (inout SessionTest) -> Void
  ) throws(SessionError) {
    guard let place = tests.firstIndex(where: { $0.role == role }) else { throw .noSuchTest(role) }
    change(&tests[place])
  }

  /// Whether a test may be taken now; one that the session does not have may not.
  public func isOpen(_ role: TestRole) -> Bool { test(role)?.state == .open }

  /// The test that decides who has passed: the last one before the follow-up.
  public var decidingTest: SessionTest? {
    tests.last { $0.role != .followUp } ?? tests.last
  }
}

extension TrainingSession.Facts {
  public static let hoursRange: ClosedRange<Hours> = 0...999

  /// The facts with their texts cleaned.
  /// - Throws: `SessionError` for the first that is out of range.
  public func checked() throws(SessionError) -> Self {
    var checked = self
    checked.title = CleanedText.of(title) ?? ""
    checked.place = CleanedText.of(place) ?? ""
    checked.trainer = CleanedText.of(trainer) ?? ""
    guard !checked.title.isEmpty else { throw .emptyTitle }
    guard startsOn <= endsOn else { throw .endsBeforeStart }
    guard Self.hoursRange.contains(hours) else { throw .hoursOutOfRange(hours) }
    return checked
  }
}

extension Terms {
  public static let minutesRange = 1...600
  public static let passMarkRange = 0...100

  /// - Throws: `SessionError` for the first that is out of range.
  public func checked() throws(SessionError) -> Self {
    if let minutes, !Self.minutesRange.contains(minutes) { throw .minutesOutOfRange(minutes) }
    guard Self.passMarkRange.contains(passMark) else { throw .passMarkOutOfRange(passMark) }
    return self
  }
}

/// What the tests of a session ask, and under which terms.
extension TrainingSession {
  /// What somebody's test is drawn by: where forms are swapped, half of the class has the other test's.
  public func blueprintID(of role: TestRole, for order: FormOrder) -> BlueprintID? {
    guard let test = test(role) else { return nil }
    guard order == .swapped, swapsForms(of: role), let other = role.other.flatMap(self.test)
    else { return test.blueprint }
    return other.blueprint
  }

  /// The form that the questions of a test come from, for whoever has this order of forms.
  public func form(
    of role: TestRole, for order: FormOrder, outline: ModuleOutline
  ) -> Question.Form? {
    blueprintID(of: role, for: order).flatMap { outline[$0]?.form }
  }

  /// Draws what one of the tests asks: all who have one form are asked the same, in one order.
  /// - Parameters:
  ///   - order: which form the participant has in which test.
  ///   - excluding: what is not to be asked.
  /// - Throws: `SessionError.noSuchTest`; `QuizError` when the bank can't fill the blueprint.
  public func questions(
    of role: TestRole, for order: FormOrder, excluding: Set<QuestionID> = [],
    outline: ModuleOutline, bank: QuestionBank
  ) throws -> [Question] {
    guard let blueprint = blueprintID(of: role, for: order).flatMap({ outline[$0] }) else {
      throw SessionError.noSuchTest(role)
    }
    var generator = SeededGenerator(seed: questionSeed)
    return try bank.questions(for: blueprint, excluding: excluding, using: &generator)
  }

  /// The attempt at one of the tests.
  /// - Parameters:
  ///   - order: which form the participant has in which test.
  ///   - onPaper: whether it stands on paper: one order of options for everyone, and no clock.
  ///   - questions: what the test asks.
  /// - Throws: `SessionError.noSuchTest`; `QuizError.noQuestions`.
  public func attempt(
    _ role: TestRole, for order: FormOrder, onPaper: Bool = false, asking questions: [Question],
    _ start: AttemptStart
  ) throws -> Attempt {
    guard let test = test(role), let blueprint = blueprintID(of: role, for: order) else {
      throw SessionError.noSuchTest(role)
    }
    var (start, terms) = (start, test.terms)
    if onPaper { (start.seed, terms.minutes) = (questionSeed, nil) }
    return try Attempt.asking(
      questions, for: .test(blueprint, terms, of: SessionTestID(role, of: id)), start)
  }
}

extension TrainingSession {
  /// - Throws: `SessionError.followUpTooEarly` where the follow-up is not after the training.
  public func checkFollowUp() throws(SessionError) {
    if let day = test(.followUp)?.day, day <= facts.endsOn { throw .followUpTooEarly }
  }

  /// Whether half of the class has the other form.
  public var swapsForms: Bool { tests.contains { swapsForms(of: $0.role) } }

  /// Whether half of the class has the other form in one of the tests.
  public func swapsForms(of role: TestRole) -> Bool {
    test(role)?.formRule == .swapped && role.other.flatMap(test) != nil
  }

  /// - Throws: `SessionError.formsDiffer` where forms that are swapped are not of equal make.
  public func checkForms(outline: ModuleOutline) throws(SessionError) {
    guard swapsForms, let pre = test(.preTest)?.blueprint, let post = test(.postTest)?.blueprint,
      SessionTest.FormRule.usual(for: tests, in: outline) == .same
    else { return }
    throw .formsDiffer(pre, post)
  }

  /// For each question of a test, in its order, for each letter on paper the index of what it stands
  /// for: as `attempt` draws them on paper.
  public func paperOrders(of questions: [Question]) -> [[Int]] {
    var generator = SeededGenerator(seed: questionSeed)
    return questions.map { $0.body.displayOrder(using: &generator) }
  }
}

extension ModuleOutline {
  /// The tests of a session for which nothing else is chosen: by the blueprints named as they are.
  public var usualTests: [SessionTest] {
    [TestRole.preTest, .postTest].compactMap { role in
      self[BlueprintID(role.rawValue)].map { SessionTest(role: role, by: $0) }
    }
  }

  /// What a follow-up is drawn by: a blueprint of a form that none of the tests before has, as much
  /// like theirs as there is; nil where there is none.
  public func followUp(to tests: [SessionTest]) -> Blueprint? {
    let before = tests.filter { $0.role != .followUp }.compactMap { self[$0.blueprint] }
    let unseen = blueprints.filter { blueprint in
      blueprint.form != nil && !before.contains { $0.form == nil || $0.form == blueprint.form }
    }
    return unseen.first { blueprint in before.contains { $0.isParallel(to: blueprint) } }
      ?? unseen.max { $0.questionCount < $1.questionCount }
  }
}

extension SessionTest.FormRule {
  /// Swapped where a pre-test and a post-test are forms of equal make; else the same for everybody.
  public static func usual(for tests: [SessionTest], in outline: ModuleOutline) -> Self {
    let blueprints = [TestRole.preTest, .postTest].compactMap { role in
      tests.first { $0.role == role }.flatMap { outline[$0.blueprint] }
    }
    return blueprints.count == 2 && blueprints[0].isParallel(to: blueprints[1]) ? .swapped : .same
  }
}
