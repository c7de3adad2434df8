import Curriculum
import Foundation
import Quiz
import Records

/// Whoever may put things right: has shown the PIN, or owns the data.
public struct Trainer: Hashable, Sendable {
  /// The name that stands in the trace.
  public var name: String

  public init(name: String) {
    self.name = name
  }
}

/// What a trainer can put right, each with its reason and a trace.
extension Training {
  /// Gives attempts at a session's test more time, also while they are under way.
  /// - Throws: `SessionError.noReason`.
  public func extend(
    _ attempts: [AttemptID], by time: Duration, reason: String, by trainer: Trainer
  ) throws {
    try store.attempts.extend(
      attempts, by: time, reason: checked(reason), madeBy: trainer.name, at: now.date,
      makeID: world.makeID)
  }

  /// What a ruling would change: whose score, from what to what.
  public struct RulingEffect: Hashable, Sendable {
    public var participant: ParticipantID
    /// In percent, 0…100.
    public var before, after: Double
    /// Whether the test is passed; nil where nothing is passed or failed.
    public var passedBefore, passedAfter: Bool?
  }

  /// Whose score a ruling would change; nothing is stored.
  public func effects(
    of verdict: Ruling.Verdict, on question: QuestionVersionID, at test: SessionTestID
  ) throws -> [RulingEffect] {
    let stored = try checkedRecord(verdict, on: question, at: test)
    let rulings = Dictionary(grouping: stored.rulings, by: \.question)
      .mapValues { $0.map(\.verdict) }
    let responses = Dictionary(grouping: stored.responses, by: \.attempt)
    return stored.attempts.filter { !$0.isOpen }.compactMap { attempt in
      var total = Tally()
      for response in responses[attempt.id] ?? [] {
        let verdicts =
          (rulings[response.question] ?? []) + (response.question == question ? [verdict] : [])
        let mark = stored.questions[response.question]?.mark(
          for: response.response, under: verdicts)
        if let mark { total.add(mark) }
      }
      let after = total.percentage ?? 0
      guard abs(after - attempt.percentage) > 1e-9 else { return nil }
      return RulingEffect(
        participant: attempt.participant, before: attempt.percentage, after: after,
        passedBefore: attempt.isPassed, passedAfter: attempt.purpose.terms?.passes(after))
    }
  }

  /// Decides about the marking of a question in a test; all its attempts are marked anew.
  /// - Throws: `SessionError.noReason`, `.noSuchQuestion`, `.notAResponse`.
  public func rule(
    _ verdict: Ruling.Verdict, on question: QuestionVersionID, at test: SessionTestID,
    reason: String, by trainer: Trainer
  ) throws {
    _ = try checkedRecord(verdict, on: question, at: test)
    try store.attempts.add(
      Ruling(
        id: RulingID(world.makeID()), test: test, question: question, verdict: verdict,
        reason: checked(reason), madeAt: now.date, madeBy: trainer.name))
  }

  private func checkedRecord(
    _ verdict: Ruling.Verdict, on question: QuestionVersionID, at test: SessionTestID
  ) throws -> TestRecord {
    guard let record = try record(of: test.session).tests[test.role] else {
      throw SessionError.noSuchTest(test.role)
    }
    guard let asked = record.questions[question] else {
      throw SessionError.noSuchQuestion(question)
    }
    switch verdict {
    case .key(let response), .alsoRight(let response):
      guard asked.accepts(response) else { throw SessionError.notAResponse }
    case .everybody, .leftOut: break
    }
    return record
  }

  private func checked(_ reason: String) throws(SessionError) -> String {
    guard let reason = CleanedText.of(reason) else { throw .noReason }
    return reason
  }
}
