import Curriculum
import Foundation
import Quiz
import Records

/// The stored rows that a session's report is made from.
public struct SessionRows: Sendable {
  /// The session.
  public var session: TrainingSession
  /// Its participants, in the order of the attendance list.
  public var roster: [RosterEntry]
  /// The attempts at both tests.
  public var attempts: [AttemptSummary]
  /// The responses of each test.
  public var responses: [AttemptPlan.Kind: [SessionResponse]]

  /// Puts rows together.
  public init(
    session: TrainingSession, roster: [RosterEntry], attempts: [AttemptSummary],
    responses: [AttemptPlan.Kind: [SessionResponse]]
  ) {
    self.session = session
    self.roster = roster
    self.attempts = attempts
    self.responses = responses
  }

  /// Reads the rows of a session.
  /// - Throws: `RecordsError`, `SessionError.noSuchSession`.
  public init(of session: UUID, in records: RecordStore) throws {
    self.session = try records.session(session)
    self.roster = try records.roster(of: session)
    self.attempts = try records.sessionAttempts(session)
    self.responses = [:]
    for kind in self.session.tests {
      responses[kind] = try records.sessionResponses(session, kind: kind)
    }
  }
}

extension SessionReport {
  /// Makes the report of a session from its rows and from what its module teaches and asks.
  public init(_ rows: SessionRows, outline: ModuleOutline, bank: QuestionBank) {
    let people = Self.people(of: rows)
    let places = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1.id, $0) })
    let submitted = Set(rows.attempts.filter { !$0.isOpen }.map(\.id))
    session = rows.session
    moduleTitle = outline.title
    self.people = people
    tests = rows.session.tests.map { kind in
      TestReport(
        kind,
        attempts: rows.attempts.filter { $0.kind == kind }
          .sorted { places[$0.participant, default: .max] < places[$1.participant, default: .max] },
        responses: rows.responses[kind] ?? [], bank: bank)
    }
    let bySection = rows.tallies(of: submitted, by: \.section)
    sections = outline.sections.compactMap { section in
      bySection[section.letter].map {
        SectionResult(
          section: section, tallies: $0,
          gain: ClassGain(members: people.compactMap { $0.gain(section: section.letter) }))
      }
    }
    let byStatement = rows.tallies(of: submitted, by: \.statement)
    statements = outline.statements.compactMap { statement in
      byStatement[statement.id].map { StatementResult(statement: statement, tallies: $0) }
    }
  }

  private static func people(of rows: SessionRows) -> [PersonResult] {
    let attempts = Dictionary(grouping: rows.attempts, by: \.participant)
    let responses = Dictionary(grouping: rows.responses.values.joined(), by: \.attempt)
    return rows.roster.map { entry in
      let scores = (attempts[entry.id] ?? []).map { attempt in
        let sections = (responses[attempt.id] ?? []).reduce(into: [:]) {
          $0[$1.section, default: Tally()].add(Mark($1.mark ?? 0))
        }
        return (attempt.kind, TestScore(attempt: attempt, sections: sections))
      }
      return PersonResult(
        entry: entry, scores: Dictionary(scores, uniquingKeysWith: { first, _ in first }))
    }
  }
}

extension SessionRows {
  /// What was earned in the attempts `submitted`, by a part of the module and by test.
  fileprivate func tallies<Part: Hashable>(
    of submitted: Set<UUID>, by part: (SessionResponse) -> Part
  ) -> [Part: [AttemptPlan.Kind: Tally]] {
    var tallies: [Part: [AttemptPlan.Kind: Tally]] = [:]
    for (kind, rows) in responses {
      for row in rows where submitted.contains(row.attempt) {
        tallies[part(row), default: [:]][kind, default: Tally()].add(Mark(row.mark ?? 0))
      }
    }
    return tallies
  }
}
