import Curriculum
import Foundation
internal import GRDB

/// What a participant has read, where bookmarks are, and what is written down beside statements.
extension Learning {
  /// The statements that were read to their end.
  public func statementsRead() throws -> Set<StatementID> { try statements(in: "lessonProgress") }

  /// Notes that a statement's lesson was read to its end.
  public func noteRead(_ statement: StatementID, at now: Date) throws {
    try store.write {
      try $0.put(into: "lessonProgress", at: key + ["statement": statement], ["readAt": now])
    }
  }

  /// The statement that was read last, or nil.
  public func lastRead() throws -> StatementID? {
    try store.read {
      try $0.firstRow(
        of: "lessonProgress",
        """
        SELECT * FROM lessonProgress
        WHERE \(key.condition) ORDER BY readAt DESC, statement DESC LIMIT 1
        """,
        key.arguments
      )?.value("statement")
    }
  }

  /// The statements that have a bookmark.
  public func bookmarks() throws -> Set<StatementID> { try statements(in: "bookmark") }

  /// Puts a bookmark on a statement, or takes it off.
  public func setBookmark(_ isSet: Bool, on statement: StatementID, at now: Date) throws {
    let place = key + ["statement": statement]
    try store.write {
      try isSet
        ? $0.put(into: "bookmark", at: place + ["createdAt": now])
        : $0.delete(from: "bookmark", where: place)
    }
  }

  private func statements(in table: String) throws -> Set<StatementID> {
    try Set(all(of: table) { try $0.value("statement") })
  }

  public func notes() throws -> [StatementID: String] {
    let notes = try all(of: "note") {
      (try $0.value("statement") as StatementID, try $0.value("text") as String)
    }
    return Dictionary(uniqueKeysWithValues: notes)
  }

  /// Writes a note in the place of the one that was there; an empty one takes it away.
  public func setNote(_ text: String, on statement: StatementID, at now: Date) throws {
    let place = key + ["statement": statement]
    try store.write {
      try text.isEmpty
        ? $0.delete(from: "note", where: place)
        : $0.put(into: "note", at: place, ["text": text, "changedAt": now])
    }
  }
}
