import Curriculum
import Foundation

/// One participant's way through a plan: the responses, the flags, where they are, and the end.
///
/// A value: the same plan, questions and actions give the same attempt, so that it can be replayed.
public struct Attempt: Hashable, Sendable {
  /// What a participant did with one item.
  public struct Entry: Codable, Hashable, Sendable {
    /// The response, or nil while there is none.
    public var response: Response?
    /// Whether the item is flagged, to come back to.
    public var isFlagged = false
    /// How sure the participant said to be.
    public var confidence: Confidence = .unsaid

    /// An item that nothing was done with.
    public init() {}
  }

  /// How sure a participant says to be of a response.
  public enum Confidence: String, Codable, Hashable, Sendable {
    /// Said nothing.
    case unsaid
    /// In doubt.
    case doubtful
    /// Found it easy.
    case easy
  }

  /// Whether the attempt goes on or has ended, and how.
  public enum Phase: Codable, Hashable, Sendable {
    /// Goes on.
    case open
    /// Ended by the participant or by the clock, at this time.
    case submitted(at: Date, byClock: Bool)
  }

  /// What is asked.
  public private(set) var plan: AttemptPlan
  /// The questions, one for each item of the plan.
  public private(set) var questions: [Question]
  /// What was done with each item.
  public private(set) var entries: [Entry]
  /// The item on the screen, from 0.
  public private(set) var position: Int
  /// Whether the attempt has ended.
  public private(set) var phase: Phase
  /// The time of the newest action: a clock that was set back since can't give time back.
  public private(set) var lastActionAt: Date

  /// Starts the attempt that `plan` describes.
  ///
  /// An item whose question the bank no longer has is left out, and an order that no longer fits its
  /// question becomes the file's order: content may be mended while an attempt is under way.
  public init(plan: AttemptPlan, bank: QuestionBank) {
    var kept = plan
    kept.items = plan.items.compactMap { item in
      guard let question = bank.question(item.question) else { return nil }
      let straight = Array(0..<question.body.shownCount)
      return item.order.sorted() == straight
        ? item : AttemptPlan.Item(question: item.question, order: straight, reason: item.reason)
    }
    self.plan = kept
    self.questions = kept.items.compactMap { bank.question($0.question) }
    self.entries = Array(repeating: Entry(), count: kept.items.count)
    self.position = 0
    self.phase = .open
    self.lastActionAt = plan.startedAt
  }

  /// Rebuilds an attempt from what was stored of it.
  ///
  /// While it goes on, an item whose question was changed so that it can't have the stored response
  /// any more is to be answered anew.
  /// - Parameter entries: by question id; entries of questions that are gone are left out.
  public init(
    plan: AttemptPlan, bank: QuestionBank, entries: [QuestionID: Entry],
    positionAt question: QuestionID?,
    phase: Phase, lastActionAt: Date
  ) {
    self.init(plan: plan, bank: bank)
    for (index, item) in self.plan.items.enumerated() {
      guard let entry = entries[item.question] else { continue }
      self.entries[index] = entry
      // An option that was taken out of the file can be neither shown nor changed.
      if phase == .open, let response = entry.response, !questions[index].accepts(response) {
        self.entries[index].response = nil
      }
    }
    self.position = self.plan.items.firstIndex { $0.question == question } ?? 0
    self.phase = phase
    self.lastActionAt = lastActionAt
  }

  /// Whether the attempt has not been submitted.
  public var isOpen: Bool { phase == .open }
  /// The number of items with a response.
  public var answeredCount: Int { entries.count { $0.response != nil } }
  /// The numbers (from 0) of the items without a response.
  public var unanswered: [Int] { entries.indices.filter { entries[$0].response == nil } }
  /// The numbers (from 0) of the flagged items.
  public var flagged: [Int] { entries.indices.filter { entries[$0].isFlagged } }

  /// The mark of item `index`; nil while it has no response.
  public func mark(of index: Int) -> Mark? {
    entries[index].response.map { questions[index].mark(for: $0) }
  }

  /// The seconds left at `now`, 0 or more; nil when there is no time limit.
  public func secondsLeft(at now: Date) -> Int? {
    guard let limit = plan.timeLimit else { return nil }
    let elapsed = max(now, lastActionAt).timeIntervalSince(plan.startedAt)
    return max(0, limit - Int(elapsed.rounded(.down)))
  }
}

extension Attempt {
  /// Does one action at `now`.
  ///
  /// When the time limit is over the attempt is submitted as of the limit instead, and the call
  /// throws `QuizError.timeIsUp`, unless the action was to submit.
  /// - Throws: `QuizError`; but for the case above the attempt is then unchanged.
  public mutating func apply(_ action: AttemptAction, at now: Date) throws(QuizError) {
    guard isOpen else { throw .alreadySubmitted }
    if secondsLeft(at: now) == 0, let limit = plan.timeLimit {
      phase = .submitted(
        at: plan.startedAt.addingTimeInterval(TimeInterval(limit)), byClock: true)
      if action == .submit { return }
      throw .timeIsUp
    }
    try perform(action, at: now)
    lastActionAt = max(now, lastActionAt)
  }

  private mutating func perform(_ action: AttemptAction, at now: Date) throws(QuizError) {
    if let item = action.item, !entries.indices.contains(item) { throw .noSuchItem(item) }
    switch action {
    case .answer(let item, nil) where plan.kind == .review:
      entries[item].response = nil
      entries[item].confidence = .unsaid
      position = item
    case .answer(let item, let response):
      if plan.kind.givesFeedbackAfterEach, entries[item].response != nil {
        throw .alreadyAnswered(item)
      }
      let response = response.flatMap { $0.isBlank ? nil : $0 }
      guard response.map({ questions[item].accepts($0) }) ?? true else {
        throw .wrongResponse(item)
      }
      entries[item].response = response
    case .flag(let item, let isFlagged): entries[item].isFlagged = isFlagged
    case .rate(let item, let confidence): entries[item].confidence = confidence
    case .move(let item): position = item
    case .submit:
      if plan.kind == .review { dropUnanswered() }
      phase = .submitted(at: max(now, lastActionAt), byClock: false)
    }
  }

  /// A review may end at any time: what it did not come to was not asked.
  private mutating func dropUnanswered() {
    let answered = entries.indices.filter { entries[$0].response != nil }
    plan.items = answered.map { plan.items[$0] }
    questions = answered.map { questions[$0] }
    entries = answered.map { entries[$0] }
    position = max(0, entries.count - 1)
  }
}
