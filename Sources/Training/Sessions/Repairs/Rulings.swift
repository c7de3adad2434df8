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
    public var outdatesCertificate = false

    public var changesOutcome: Bool { passedBefore != passedAfter }
  }

  /// Whose score rulings would change, in whichever test of the session asks the question; nothing is
  /// stored.
  /// - Throws: as `rule` does.
  public func effects(
    of verdicts: [QuestionVersionID: Ruling.Verdict], at test: SessionTestID
  ) throws -> [Effect] {
    try checkedRecords(verdicts, at: test).flatMap { test, stored, verdicts -> [Effect] in
      let rulings = Dictionary(grouping: stored.rulings, by: \.question)
        .mapValues { $0.map(\.verdict) }
      let printed = try certificates(by: test)
      return stored.answered.filter { !$0.attempt.isOpen }.compactMap { attempt, responses in
        var total = Tally.zero
        for response in responses {
          let all =
            (rulings[response.question] ?? []) + [verdicts[response.question]].compactMap(\.self)
          let mark = stored.questions[response.question]?.mark(for: response.response, under: all)
          if let mark { total.add(mark) }
        }
        let after = total.percentage ?? 0
        let isPassed = attempt.purpose.terms?.passes(after)
        guard abs(after - attempt.percentage) > 1e-9 else { return nil }
        return Effect(
          role: test.role, participant: attempt.participant, before: attempt.percentage,
          after: after, passedBefore: attempt.isPassed, passedAfter: isPassed,
          outdatesCertificate: printed[attempt.participant]?.holds(for: after, isPassed: isPassed)
            == false)
      }
    }
  }

  /// The printed certificates that rest on a test, by their holders.
  func certificates(by test: SessionTestID) throws -> [ParticipantID: PrintedCertificate] {
    guard try session(test.session).decidingTest?.role == test.role else { return [:] }
    let roster = try roster(of: test.session)
    return try printedCertificates(in: test.session).reduce(into: [:]) { held, certificate in
      let holder = roster.first { $0.number == certificate.number }
      if let holder { held[holder.id] = certificate }
    }
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
    _ = try checkedRecords(verdicts, at: test)
    try copyFirst { try backUp() }
    try store.attempts.add {
      // Another terminal may have ruled meanwhile.
      try checkedRecords(verdicts, at: test).flatMap { test, _, verdicts in
        verdicts.map { question, verdict in
          Ruling(
            id: RulingID(world.makeID()), test: test, question: question, verdict: verdict,
            reason: reason.text, madeAt: now.date, madeBy: reason.trainer)
        }
      }
    }
  }

  /// The tests of a session that ask one of the questions, which `test` does, each with those of the
  /// verdicts that change something there.
  private func checkedRecords(
    _ verdicts: [QuestionVersionID: Ruling.Verdict], at test: SessionTestID
  ) throws -> [(SessionTestID, TestRecord, [QuestionVersionID: Ruling.Verdict])] {
    let record = try record(of: test.session)
    guard record.tests[test.role] != nil else { throw SessionError.noSuchTest(test.role) }
    let drawn = try drawn(at: test)
    for (question, verdict) in verdicts {
      guard let asked = drawn[question] else { throw SessionError.noSuchQuestion(question) }
      guard asked.accepts(verdict) else { throw SessionError.notAResponse }
    }
    let changing = try record.session.tests.compactMap { other in
      let place = SessionTestID(other.role, of: test.session)
      let asked = try self.drawn(at: place)
      return record.tests[other.role].map { stored in
        let new = verdicts.filter { version, verdict in
          guard let question = asked[version] else { return false }
          let before = stored.rulings.filter { $0.question == version }.map(\.verdict)
          return question.holding(before + [verdict], \.self) != question.holding(before, \.self)
        }
        return (place, stored, new)
      }
    }
    if changing.allSatisfy(\.2.isEmpty) { throw SessionError.ruledAlready }
    return changing
  }
}
