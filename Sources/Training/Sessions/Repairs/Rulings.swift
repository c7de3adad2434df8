import Curriculum
import Quiz
import Records

/// Rulings on the marking of questions, shown with what they change before they are made.
extension Training {
  /// What a repair would change: whose score, from what to what.
  public struct Effect: Hashable, Sendable {
    public var participant: ParticipantID
    /// In percent, 0…100.
    public var before, after: Double
    /// Whether the test is passed; nil where nothing is passed or failed.
    public var passedBefore, passedAfter: Bool?
    /// Whether a certificate was printed that says what then no longer holds.
    public var hasCertificate = false

    public var changesOutcome: Bool { passedBefore != passedAfter }
  }

  /// Whose score rulings would change; nothing is stored.
  public func effects(
    of verdicts: [QuestionVersionID: Ruling.Verdict], at test: SessionTestID
  ) throws -> [Effect] {
    let stored = try checkedRecord(verdicts, at: test)
    let rulings = Dictionary(grouping: stored.rulings, by: \.question)
      .mapValues { $0.map(\.verdict) }
    let printed = try holdersOfCertificates(by: test)
    return stored.answered.filter { !$0.attempt.isOpen }.compactMap { attempt, responses in
      var total = Tally.zero
      for response in responses {
        let all =
          (rulings[response.question] ?? []) + [verdicts[response.question]].compactMap(\.self)
        let mark = stored.questions[response.question]?.mark(for: response.response, under: all)
        if let mark { total.add(mark) }
      }
      let after = total.percentage ?? 0
      guard abs(after - attempt.percentage) > 1e-9 else { return nil }
      return Effect(
        participant: attempt.participant, before: attempt.percentage, after: after,
        passedBefore: attempt.isPassed, passedAfter: attempt.purpose.terms?.passes(after),
        hasCertificate: printed.contains(attempt.participant))
    }
  }

  /// Who has a certificate that rests on a test.
  func holdersOfCertificates(by test: SessionTestID) throws -> Set<ParticipantID> {
    guard try session(test.session).decidingTest?.role == test.role else { return [] }
    let numbers = Set(try printedCertificates(in: test.session).map(\.number))
    return Set(try roster(of: test.session).filter { numbers.contains($0.number) }.map(\.id))
  }

  /// Decides about the marking of questions in a test; all its attempts are marked anew.
  /// - Throws: `SessionError.noReason`, `.noSuchQuestion`, `.notAResponse`; `.ruledAlready` where nothing
  ///   new is decided.
  public func rule(
    _ verdicts: [QuestionVersionID: Ruling.Verdict], at test: SessionTestID, reason: String,
    by trainer: Trainer
  ) throws {
    let record = try checkedRecord(verdicts, at: test)
    let reason = try checked(reason)
    let new = verdicts.filter { question, verdict in
      record.rulings.last { $0.question == question }?.verdict != verdict
    }
    if new.isEmpty { throw SessionError.ruledAlready }
    try copyFirst { try backUp() }
    try store.attempts.add(
      new.map { question, verdict in
        Ruling(
          id: RulingID(world.makeID()), test: test, question: question, verdict: verdict,
          reason: reason, madeAt: now.date, madeBy: trainer.name)
      }, at: test)
  }

  private func checkedRecord(
    _ verdicts: [QuestionVersionID: Ruling.Verdict], at test: SessionTestID
  ) throws -> TestRecord {
    guard let record = try record(of: test.session).tests[test.role] else {
      throw SessionError.noSuchTest(test.role)
    }
    for (question, verdict) in verdicts {
      guard let asked = record.questions[question] else {
        throw SessionError.noSuchQuestion(question)
      }
      guard asked.accepts(verdict) else { throw SessionError.notAResponse }
    }
    return record
  }
}
