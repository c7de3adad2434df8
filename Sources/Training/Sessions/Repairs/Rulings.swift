import Curriculum
import Quiz
import Records

/// Rulings on the marking of questions, shown with what they change before they are made.
extension Training {
  /// What a repair would change: whose score, from what to what.
  public struct Effect: Hashable, Sendable {
    public var role: TestRole
    public var participant: ParticipantID
    /// In percent, 0…100.
    public var before, after: Double
    /// Whether the test is passed; nil where nothing is passed or failed.
    public var passedBefore, passedAfter: Bool?
    /// Whether a certificate was printed that says what then no longer holds.
    public var hasCertificate = false

    public var changesOutcome: Bool { passedBefore != passedAfter }
  }

  /// Whose score rulings would change, in whichever test of the session asks the question; nothing is
  /// stored.
  public func effects(
    of verdicts: [QuestionVersionID: Ruling.Verdict], at test: SessionTestID
  ) throws -> [Effect] {
    try checkedRecords(verdicts, at: test).flatMap { test, stored -> [Effect] in
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
          role: test.role, participant: attempt.participant, before: attempt.percentage,
          after: after, passedBefore: attempt.isPassed,
          passedAfter: attempt.purpose.terms?.passes(after),
          hasCertificate: printed.contains(attempt.participant))
      }
    }
  }

  /// Who has a certificate that rests on a test.
  func holdersOfCertificates(by test: SessionTestID) throws -> Set<ParticipantID> {
    guard try session(test.session).decidingTest?.role == test.role else { return [] }
    let numbers = Set(try printedCertificates(in: test.session).map(\.number))
    return Set(try roster(of: test.session).filter { numbers.contains($0.number) }.map(\.id))
  }

  /// Decides about the marking of questions, in whichever test of the session asks them.
  ///
  /// Where forms are swapped, half of the class has them before the training and half after it. All
  /// attempts are marked anew.
  /// - Throws: `SessionError.noSuchQuestion`, `.notAResponse`; `.ruledAlready` where nothing new is
  ///   decided.
  public func rule(
    _ verdicts: [QuestionVersionID: Ruling.Verdict], at test: SessionTestID,
    because reason: Reason
  ) throws {
    let new = try checkedRecords(verdicts, at: test).flatMap { test, record in
      verdicts.filter { question, verdict in
        (record.rulings.last { $0.question == question }?.verdict ?? .original) != verdict
      }.map { question, verdict in
        Ruling(
          id: RulingID(world.makeID()), test: test, question: question, verdict: verdict,
          reason: reason.text, madeAt: now.date, madeBy: reason.trainer)
      }
    }
    if new.isEmpty { throw SessionError.ruledAlready }
    try copyFirst { try backUp() }
    try store.attempts.add(new)
  }

  /// The tests of a session that ask one of the questions, which `test` does.
  private func checkedRecords(
    _ verdicts: [QuestionVersionID: Ruling.Verdict], at test: SessionTestID
  ) throws -> [(SessionTestID, TestRecord)] {
    let record = try record(of: test.session)
    guard record.tests[test.role] != nil else { throw SessionError.noSuchTest(test.role) }
    let drawn = try drawn(at: test)
    for (question, verdict) in verdicts {
      guard let asked = drawn[question] else { throw SessionError.noSuchQuestion(question) }
      guard asked.accepts(verdict) else { throw SessionError.notAResponse }
    }
    return try record.session.tests.compactMap { other in
      let place = SessionTestID(other.role, of: test.session)
      let asks = try self.drawn(at: place).keys.contains { verdicts[$0] != nil }
      return asks ? record.tests[other.role].map { (place, $0) } : nil
    }
  }
}
