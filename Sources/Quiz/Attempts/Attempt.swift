import Curriculum
import Foundation

/// One participant's way through a plan: the responses, the flags, where they are, and the end.
///
/// A value: the same plan, questions and actions give the same attempt, so that it can be replayed.
public struct Attempt: Hashable, Identifiable, Sendable {
  /// What a participant did with one item.
  public struct Entry: Hashable, Sendable {
    public var response: Response?
    /// What was filled in and is no answer yet, where an answer is marked at once.
    public var draft: Response?
    /// How often the response changed: what was sent before another answer came is known by it.
    public var answerCount = 0
    /// Whether the item was on the screen.
    public var isSeen: Bool
    /// Whether the item is flagged, to come back to.
    public var isFlagged = false
    public var confidence: Confidence = .unsaid
    /// How sure the participant said to be before the response was marked; nil where nothing was said.
    public var certainty: Certainty?

    public init(isSeen: Bool = false) { self.isSeen = isSeen }
  }

  /// How sure a participant says to be of a response.
  public enum Confidence: String, Hashable, Sendable {
    case unsaid, doubtful, easy
  }

  /// Whether the attempt goes on or has ended, and how.
  public enum Phase: Hashable, Sendable {
    case open
    case submitted(at: Date, by: Ender)

    /// What ended it; nil while it goes on.
    public var ender: Ender? {
      if case .submitted(_, let ender) = self { ender } else { nil }
    }
    public var isByClock: Bool { ender == .clock }
  }

  /// What ends an attempt: who takes it, the time limit, or the trainer who closes the test.
  public enum Ender: String, Hashable, Sendable {
    case participant, clock, trainer
  }

  public private(set) var plan: AttemptPlan
  /// The questions as they were when the attempt started, one for each item of the plan.
  public private(set) var questions: [Question]
  public private(set) var entries: [Entry]
  /// The item on the screen, from 0.
  public private(set) var position: Int
  public private(set) var phase: Phase
  /// The date of the newest action; never before an earlier one's.
  public private(set) var lastActionAt: Date
  /// What was given besides the time limit.
  public private(set) var addedTime: Duration
  private var stopwatch: Stopwatch
  /// What the trainer decided about the marking of questions.
  public private(set) var rulings: [QuestionID: [Ruling.Verdict]]

  /// Starts an attempt that asks `questions`, one for each item of the plan, or rebuilds one from what
  /// was stored of it; its time stands until `resume`.
  public init(
    plan: AttemptPlan, questions: [Question], entries: [Entry]? = nil, position: Int = 0,
    phase: Phase = .open, lastActionAt: Date? = nil, spent: Duration = .zero,
    addedTime: Duration = .zero, rulings: [QuestionID: [Ruling.Verdict]] = [:]
  ) {
    self.plan = plan
    self.questions = questions
    self.entries = entries ?? questions.indices.map { Entry(isSeen: $0 == 0) }
    self.position = questions.indices.contains(position) ? position : 0
    self.phase = phase
    self.lastActionAt = lastActionAt ?? plan.start.date
    self.addedTime = addedTime
    self.stopwatch = Stopwatch(spent: spent)
    self.rulings = rulings
  }

  public var id: AttemptID { plan.id }
  public var isOpen: Bool { phase == .open }
  /// The number of items with a response.
  public var answeredCount: Int { entries.count { $0.response != nil } }
  /// The numbers (from 0) of the items without a response.
  public var unanswered: [Int] { entries.indices.filter { entries[$0].response == nil } }
  /// The numbers (from 0) of the items of whose response a part is still open.
  public var partlyAnswered: [Int] {
    entries.indices.filter {
      guard case .matches(let chosen) = entries[$0].response else { return false }
      return chosen.contains(nil)
    }
  }
  /// The numbers (from 0) of the flagged items.
  public var flagged: [Int] { entries.indices.filter { entries[$0].isFlagged } }

  /// The mark of item `index`; nil while it has no response, and where it was left out.
  public func mark(of index: Int) -> Mark? {
    entries[index].response.flatMap {
      questions[index].mark(for: $0, under: rulings[questions[index].id] ?? [])
    }
  }
}

/// The time that counts is the time that ran while the attempt was in front of somebody.
extension Attempt {
  /// The time that the attempt was in front of somebody.
  public func spent(at now: Moment) -> Duration { stopwatch.spent(at: now) }

  /// All the time that there is; nil for as long as one likes.
  public var timeLimit: Duration? {
    plan.purpose.terms?.minutes.map { .seconds(60 * $0) + addedTime }
  }

  /// The whole seconds left, 0 or more; nil when there is no time limit.
  public func secondsLeft(at now: Moment) -> Int? {
    timeLimit.map { max(0, $0.wholeSeconds - spent(at: now).wholeSeconds) }
  }

  public var isRunning: Bool { stopwatch.isRunning }

  /// Puts the attempt in front of somebody: its time goes on.
  public mutating func resume(at now: Moment) {
    if isOpen { stopwatch.start(at: now) }
  }

  /// Takes the attempt away: its time stands.
  public mutating func pause(at now: Moment) { stopwatch.stop(at: now) }

  /// Takes over what the trainer changed meanwhile.
  public mutating func take(over terms: Terms?, addedTime: Duration) {
    if let terms { plan.purpose.take(over: terms) }
    self.addedTime = addedTime
  }
}

extension Attempt {
  /// Does one action at `now`.
  ///
  /// When the time limit is over the attempt is submitted instead, and the call throws
  /// `QuizError.timeIsUp`, unless the action was to submit.
  /// - Throws: `QuizError`; but for the case above the attempt is then unchanged.
  public mutating func apply(_ action: AttemptAction, at now: Moment) throws(QuizError) {
    guard isOpen else { throw .alreadySubmitted }
    if secondsLeft(at: now) == 0 {
      end(at: now, by: .clock)
      if action == .submit { return }
      throw .timeIsUp
    }
    try perform(action, at: now)
    lastActionAt = max(now.date, lastActionAt)
  }

  /// Ends it as it is, for the trainer closes its test.
  public mutating func close(at now: Moment) {
    guard isOpen else { return }
    end(at: now, by: secondsLeft(at: now) == 0 ? .clock : .trainer)
  }

  /// Ends it with the answers that were written on paper, where everything is before one.
  mutating func end(onPaper responses: [Response?]) {
    for (item, response) in responses.enumerated() { set(response, at: item) }
    for item in entries.indices { entries[item].isSeen = true }
    position = entries.count - 1
    end(at: Moment(date: plan.start.date, running: .zero), by: .participant)
  }

  private mutating func perform(_ action: AttemptAction, at now: Moment) throws(QuizError) {
    if let item = action.item, !entries.indices.contains(item) { throw .noSuchItem(item) }
    switch action {
    case .answer(let item, nil) where plan.purpose == .review:
      set(nil, at: item)
      entries[item].confidence = .unsaid
      entries[item].certainty = nil
      position = item
    case .answer(let item, let response):
      if plan.purpose.givesFeedbackAfterEach, entries[item].response != nil {
        throw .alreadyAnswered(item)
      }
      set(try checked(response, at: item), at: item)
      entries[item].isSeen = true
    case .flag(let item, let isFlagged): entries[item].isFlagged = isFlagged
    case .rate(let item, let confidence): entries[item].confidence = confidence
    case .draft(let item, let draft, let certainty):
      guard plan.purpose.givesFeedbackAfterEach, entries[item].response == nil else {
        throw .alreadyAnswered(item)
      }
      entries[item].draft = try checked(draft, at: item)
      entries[item].certainty = certainty
    case .move(let item):
      position = item
      entries[item].isSeen = true
    case .submit:
      if plan.purpose == .review { dropUnanswered() }
      end(at: now, by: .participant)
    }
  }

  /// A response that the item can have; nil for a blank one.
  private func checked(_ response: Response?, at item: Int) throws(QuizError) -> Response? {
    guard let response, !response.isBlank else { return nil }
    guard questions[item].accepts(response) else { throw .wrongResponse(item) }
    return response
  }

  private mutating func set(_ response: Response?, at item: Int) {
    if entries[item].response != response { entries[item].answerCount += 1 }
    entries[item].response = response
    entries[item].draft = nil
  }

  private mutating func end(at now: Moment, by ender: Ender) {
    pause(at: now)
    phase = .submitted(at: max(now.date, lastActionAt), by: ender)
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
