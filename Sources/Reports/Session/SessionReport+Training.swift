import Curriculum
import Quiz
import Training

extension SessionReport {
  /// The report of a session as it stands now; what earlier sessions answered to the same versions of
  /// its questions, under the same rulings, adds to what is said of their keys.
  /// - Throws: `StoreError`, `SessionError.sessionIsGone`, as `Training.outline(of:)`.
  public init(of session: SessionID, in training: Training) throws {
    let record = try training.record(of: session)
    let outline = try training.outline(of: record.session)
    let earlier = try training.evidence(
      of: Set(record.tests.values.flatMap(\.questions.keys)), before: record.session)
    self.init(record, outline: outline, earlier: earlier)
    letterhead = try training.letterhead()
  }
}

extension TestReport {
  /// The report of one test of a session as it stands now, the same as in the session's report; with
  /// nil of the last that anybody has submitted, or else of the last.
  /// - Throws: as `SessionReport.init`; `SessionError.noSuchTest`, `.noTests`.
  public init(_ role: TestRole?, of session: SessionID, in training: Training) throws {
    let session = try training.session(session)
    let roles = session.tests.map(\.role)
    let taken = try roles.last {
      try training.attempts(at: SessionTestID($0, of: session.id)).contains { !$0.isOpen }
    }
    guard let role = role ?? taken ?? roles.last else { throw SessionError.noTests }
    try session.required(role)
    let record = try training.record(of: SessionTestID(role, of: session.id))
    self.init(
      role, record, in: session, try training.roster(of: session.id),
      try training.evidence(of: Set(record.questions.keys), before: session))
  }
}

extension Training {
  /// What the sessions before one say of these versions.
  fileprivate func evidence(
    of versions: Set<QuestionVersionID>, before session: TrainingSession
  ) throws -> EarlierEvidence {
    var evidence: EarlierEvidence = [:]
    for earlier in try sessions()
    where earlier.createdAt < session.createdAt && earlier.module == session.module {
      for test in try record(of: earlier.id).tests.values {
        guard !versions.isDisjoint(with: test.questions.keys) else { continue }
        let table = ResponseTable(test, of: test.attempts.filter { !$0.isOpen && $0.isCounted })
        for (item, found) in zip(table.items, table.evidence) {
          evidence[item.version, default: [:]][item.rulings, default: ItemEvidence()].add(found)
        }
      }
    }
    return evidence
  }
}
