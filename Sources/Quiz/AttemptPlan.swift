import Curriculum
import Foundation

/// What an attempt will ask, fixed when it starts: its items, their order and its clock.
public struct AttemptPlan: Codable, Hashable, Identifiable, Sendable {
  /// Why the attempt is made; it decides when feedback is given.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// Self-chosen questions, feedback after each.
    case practice
    /// Spaced repetition, feedback after each.
    case review
    /// A test from a blueprint, feedback after submitting.
    case exam
    /// The test before a training.
    case preTest = "pre-test"
    /// The test after a training.
    case postTest = "post-test"

    /// Whether feedback follows each answer, which then stands.
    public var givesFeedbackAfterEach: Bool { self == .practice || self == .review }
  }

  /// One item: a question, and the order in which its answers are shown.
  public struct Item: Codable, Hashable, Sendable {
    /// The question's id.
    public var question: QuestionID
    /// For each place on the screen the index of the option, answer or item in the question.
    public var order: [Int]
    /// Why the question was picked, where there is something to tell.
    public var reason: SelectionReason?

    /// Makes an item.
    public init(question: QuestionID, order: [Int], reason: SelectionReason? = nil) {
      self.question = question
      self.order = order
      self.reason = reason
    }
  }

  /// The attempt's id.
  public var id: UUID
  /// The module's id.
  public var module: ModuleID
  /// Why the attempt is made.
  public var kind: Kind
  /// The blueprint's id, for a test.
  public var blueprint: BlueprintID?
  /// The seed that questions and orders were drawn from.
  public var seed: UInt64
  /// The items, in the order of asking.
  public var items: [Item]
  /// The time limit in seconds, or nil for none.
  public var timeLimit: Int?
  /// The score in percent from which the test is passed, or nil where nothing is passed or failed.
  public var passingPercentage: Int?
  /// When the attempt started.
  public var startedAt: Date

  /// Makes a plan from its parts, as when it is read back.
  public init(
    id: UUID, module: ModuleID, kind: Kind, blueprint: BlueprintID? = nil, seed: UInt64,
    items: [Item],
    timeLimit: Int? = nil, passingPercentage: Int? = nil, startedAt: Date
  ) {
    self.id = id
    self.module = module
    self.kind = kind
    self.blueprint = blueprint
    self.seed = seed
    self.items = items
    self.timeLimit = timeLimit
    self.passingPercentage = passingPercentage
    self.startedAt = startedAt
  }
}

extension AttemptPlan {
  /// Plans practice from a filter.
  /// - Throws: `QuizError.noQuestions` when nothing fits.
  public static func practice(
    _ filter: PracticeFilter, from bank: QuestionBank, module: ModuleID, seed: UInt64, id: UUID,
    at now: Date
  ) throws(QuizError) -> AttemptPlan {
    var generator = SeededGenerator(seed: seed)
    let questions = bank.questions(for: filter, using: &generator)
    return try .asking(
      questions, kind: .practice, module: module, seed: seed, id: id, at: now, using: &generator)
  }

  /// Plans a test from a blueprint.
  /// - Parameter questionSeed: what the questions are drawn with, where several attempts are to ask
  ///   the same ones; `seed` then draws only the order of each question's options.
  /// - Throws: `QuizError.notEnoughQuestions` when the bank can't fill it.
  public static func test(
    _ blueprint: Blueprint, kind: Kind = .exam, from bank: QuestionBank, module: ModuleID,
    questionSeed: UInt64? = nil, seed: UInt64, id: UUID, at now: Date
  ) throws(QuizError) -> AttemptPlan {
    var generator = SeededGenerator(seed: questionSeed ?? seed)
    let questions = try bank.questions(for: blueprint, using: &generator)
    if questionSeed != nil { generator = SeededGenerator(seed: seed) }
    var plan = try asking(
      questions, kind: kind, module: module, seed: seed, id: id, at: now, using: &generator)
    plan.blueprint = blueprint.id
    plan.timeLimit = blueprint.minutes * 60
    plan.passingPercentage = blueprint.passingPercentage
    return plan
  }

  /// Plans a review or practice of what was picked, each with its reason.
  /// - Throws: `QuizError.noQuestions` when there is nothing.
  public static func asking(
    _ entries: [ReviewQueue.Entry], kind: Kind, from bank: QuestionBank, module: ModuleID,
    seed: UInt64, id: UUID, at now: Date
  ) throws(QuizError) -> AttemptPlan {
    var generator = SeededGenerator(seed: seed)
    let reasons = Dictionary(
      entries.map { ($0.question.id, $0.reason) }, uniquingKeysWith: { first, _ in first })
    var plan = try asking(
      entries.compactMap { bank.question($0.question.id) }, kind: kind, module: module, seed: seed,
      id: id, at: now, using: &generator)
    plan.items = plan.items.map {
      Item(question: $0.question, order: $0.order, reason: reasons[$0.question])
    }
    return plan
  }

  /// Plans the asking of given questions, in their order.
  /// - Throws: `QuizError.noQuestions` when there are none.
  public static func asking(
    _ questions: [Question], kind: Kind, module: ModuleID, seed: UInt64, id: UUID, at now: Date,
    using generator: inout some RandomNumberGenerator
  ) throws(QuizError) -> AttemptPlan {
    guard !questions.isEmpty else { throw .noQuestions }
    let items = questions.map {
      Item(question: $0.id, order: $0.body.displayOrder(using: &generator))
    }
    return AttemptPlan(
      id: id, module: module, kind: kind, seed: seed, items: items, startedAt: now)
  }
}

extension Question.Body {
  /// How many options, answers or items are shown in an order of their own; 0 where none are.
  public var shownCount: Int {
    switch self {
    case .singleChoice(let options), .multipleChoice(let options): options.count
    case .matching(let matching): matching.answers.count
    case .ordering(let items): items.count
    case .trueFalse, .shortAnswer: 0
    }
  }

  /// A random order to show options, answers or items in; never the right one for an ordering.
  func displayOrder(using generator: inout some RandomNumberGenerator) -> [Int] {
    let straight = Array(0..<shownCount)
    let order = straight.inRandomOrder(using: &generator)
    if kind == .ordering, order == straight, order.count > 1 {
      return Array(straight.dropFirst()) + [0]
    }
    return order
  }
}
