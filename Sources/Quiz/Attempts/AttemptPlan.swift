import Curriculum
import Foundation

/// What an attempt will ask, fixed when it starts: its items and their order.
public struct AttemptPlan: Hashable, Identifiable, Sendable {
  /// One item: a question, and the order in which its answers are shown.
  public struct Item: Hashable, Sendable {
    public var question: QuestionID
    /// For each place on the screen the index of the option, answer or item in the question.
    public var order: [Int]
    /// Why the question was picked, where there is something to tell.
    public var reason: SelectionReason?

    public init(question: QuestionID, order: [Int], reason: SelectionReason? = nil) {
      self.question = question
      self.order = order
      self.reason = reason
    }
  }

  public var start: AttemptStart
  public var purpose: AttemptPurpose
  /// In the order of asking.
  public var items: [Item]

  public init(_ start: AttemptStart, for purpose: AttemptPurpose, items: [Item]) {
    self.start = start
    self.purpose = purpose
    self.items = items
  }

  public var id: AttemptID { start.id }
}

/// What every attempt starts with.
public struct AttemptStart: Hashable, Sendable {
  public var id: AttemptID
  public var module: ModuleID
  /// What its orders, and where nothing else is said its questions, are drawn with.
  public var seed: UInt64
  public var date: Date

  public init(id: AttemptID, module: ModuleID, seed: UInt64, date: Date) {
    self.id = id
    self.module = module
    self.seed = seed
    self.date = date
  }
}

extension Attempt {
  /// Practice of what a filter lets through.
  /// - Throws: `QuizError.noQuestions` when nothing fits.
  public static func practice(
    _ filter: PracticeFilter, from bank: QuestionBank, _ start: AttemptStart
  ) throws(QuizError) -> Attempt {
    var generator = SeededGenerator(seed: start.seed)
    let questions = bank.questions(for: filter, using: &generator)
    return try asking(questions, for: .practice, start, using: &generator)
  }

  /// A test from a blueprint.
  /// - Throws: `QuizError.notEnoughQuestions` when the bank can't fill it.
  public static func test(
    _ blueprint: Blueprint, for purpose: AttemptPurpose, from bank: QuestionBank,
    _ start: AttemptStart
  ) throws(QuizError) -> Attempt {
    var generator = SeededGenerator(seed: start.seed)
    let questions = try bank.questions(for: blueprint, using: &generator)
    return try asking(questions, for: purpose, start, using: &generator)
  }

  /// An attempt that asks these questions, each with the reason why it was picked, where there is one to
  /// tell; only the order of each one's options is drawn.
  /// - Throws: `QuizError.noQuestions` when there are none.
  public static func asking(
    _ questions: [Question], _ reasons: [QuestionID: SelectionReason] = [:],
    for purpose: AttemptPurpose, _ start: AttemptStart
  ) throws(QuizError) -> Attempt {
    var generator = SeededGenerator(seed: start.seed)
    return try asking(questions, reasons, for: purpose, start, using: &generator)
  }

  /// A review or practice of what was picked, each with its reason.
  /// - Throws: `QuizError.noQuestions` when there is nothing.
  public static func asking(
    _ entries: [ReviewQueue.Entry], for purpose: AttemptPurpose, from bank: QuestionBank,
    _ start: AttemptStart
  ) throws(QuizError) -> Attempt {
    let questions = entries.compactMap { bank.question($0.question.id) }
    let reasons = Dictionary(
      entries.map { ($0.question.id, $0.reason) }, uniquingKeysWith: { first, _ in first })
    return try asking(questions, reasons, for: purpose, start)
  }

  private static func asking(
    _ questions: [Question], _ reasons: [QuestionID: SelectionReason] = [:],
    for purpose: AttemptPurpose, _ start: AttemptStart,
    using generator: inout some RandomNumberGenerator
  ) throws(QuizError) -> Attempt {
    guard !questions.isEmpty else { throw .noQuestions }
    let items = questions.map {
      AttemptPlan.Item(
        question: $0.id, order: $0.body.displayOrder(using: &generator), reason: reasons[$0.id])
    }
    return Attempt(plan: AttemptPlan(start, for: purpose, items: items), questions: questions)
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
