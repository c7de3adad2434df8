import Curriculum
import Quiz
import Records

/// What somebody has read, and where bookmarks are.
extension Training {
  func learning(of participant: ParticipantID) throws -> Learning {
    try store.learning(of: participant, module: moduleID)
  }

  /// What somebody has read, and where they left it.
  public func reading(of participant: ParticipantID) throws -> ReadingProgress {
    try learning(of: participant).reading()
  }

  /// Notes that somebody has read a statement's lesson to its end, or left it at a place before.
  public func noteRead(
    _ statement: StatementID, upTo place: Int? = nil, by participant: ParticipantID
  ) throws {
    try learning(of: participant).noteRead(statement, upTo: place, at: now.date)
  }

  public func bookmarks(of participant: ParticipantID) throws -> Set<StatementID> {
    try learning(of: participant).bookmarks()
  }

  /// Puts a bookmark on a statement, or takes it off.
  public func setBookmark(
    _ isSet: Bool, on statement: StatementID, by participant: ParticipantID
  ) throws {
    try learning(of: participant).setBookmark(isSet, on: statement, at: now.date)
  }

  /// What somebody has written down beside statements.
  public func notes(of participant: ParticipantID) throws -> [StatementID: String] {
    try learning(of: participant).notes()
  }

  /// Writes a note in the place of the one that was there; one without words takes it away.
  public func setNote(
    _ text: String, on statement: StatementID, by participant: ParticipantID
  ) throws {
    try learning(of: participant).setNote(text.trimmed, on: statement, at: now.date)
  }
}
