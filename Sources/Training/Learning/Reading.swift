import Curriculum
import Quiz
import Records

/// What somebody has read, and where bookmarks are.
extension Training {
  /// The statements that somebody has read to their end.
  public func statementsRead(by participant: ParticipantID) throws -> Set<StatementID> {
    try store.people.statementsRead(by: participant, module: moduleID)
  }

  /// Where somebody left the statements that were not read to their end.
  public func placesLeft(by participant: ParticipantID) throws -> [StatementID: Int] {
    try store.people.placesLeft(by: participant, module: moduleID)
  }

  /// Notes that somebody has read a statement's lesson to its end, or left it at a place before.
  public func noteRead(
    _ statement: StatementID, upTo place: Int? = nil, by participant: ParticipantID
  ) throws {
    try store.people.noteRead(
      statement, upTo: place, by: participant, module: moduleID, at: now.date)
  }

  public func bookmarks(of participant: ParticipantID) throws -> Set<StatementID> {
    try store.people.bookmarks(of: participant, module: moduleID)
  }

  /// Puts a bookmark on a statement, or takes it off.
  public func setBookmark(
    _ isSet: Bool, on statement: StatementID, by participant: ParticipantID
  ) throws {
    try store.people.setBookmark(
      isSet, on: statement, by: participant, module: moduleID, at: now.date)
  }

  /// What somebody has written down beside statements.
  public func notes(of participant: ParticipantID) throws -> [StatementID: String] {
    try store.people.notes(of: participant, module: moduleID)
  }

  /// Writes a note in the place of the one that was there; one without words takes it away.
  public func setNote(
    _ text: String, on statement: StatementID, by participant: ParticipantID
  ) throws {
    try store.people.setNote(
      text.trimmed, on: statement, of: participant, module: moduleID, at: now.date)
  }

  /// The statement that somebody read last, be it to its end or not; nil before the first.
  func lastRead(by participant: ParticipantID) throws -> StatementID? {
    try store.people.lastRead(by: participant, module: moduleID)
  }

  /// The statement read last where it was left before its end, else the one that follows it, or the
  /// first that was not read; nil when all were.
  /// - Parameter read: all that was read to its end.
  func nextToRead(after last: StatementID?, read: Set<StatementID>) throws -> Statement? {
    let unread = try module.summary().statements.filter { !read.contains($0.id) }
    return last.flatMap { last in unread.first { $0.id >= last } } ?? unread.first
  }
}
