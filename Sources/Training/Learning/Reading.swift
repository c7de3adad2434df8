import Curriculum
import Quiz
import Records

/// What somebody has read, and where bookmarks are.
extension Training {
  func learning(of participant: ParticipantID) throws -> Learning {
    try store.learning(of: participant, module: moduleID)
  }

  /// The statements that somebody has read to their end.
  public func statementsRead(by participant: ParticipantID) throws -> Set<StatementID> {
    try learning(of: participant).statementsRead()
  }

  /// Where somebody left the statements that were not read to their end.
  public func placesLeft(by participant: ParticipantID) throws -> [StatementID: Int] {
    try learning(of: participant).placesLeft()
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

  /// The statement that somebody read last, be it to its end or not; nil before the first.
  func lastRead(by participant: ParticipantID) throws -> StatementID? {
    try learning(of: participant).lastRead()
  }

  /// The statement read last where it was left before its end, else the one that follows it, or the
  /// first that was not read; nil when all were.
  /// - Parameter read: all that was read to its end.
  func nextToRead(after last: StatementID?, read: Set<StatementID>) throws -> Statement? {
    let unread = try module.summary().statements.filter { !read.contains($0.id) }
    return last.flatMap { last in unread.first { $0.id >= last } } ?? unread.first
  }
}
