import Curriculum
import Foundation
internal import GRDB
import Quiz

/// What a participant has read, where bookmarks are, and what is written down beside statements.
extension Learning {
  /// What was read, and where that was left.
  public func reading() throws -> ReadingProgress {
    try all(of: "lessonProgress", order: "ORDER BY readAt, statement") {
      (try $0.value("statement") as StatementID, try $0.optional("place") as Int?)
    }.reduce(into: ReadingProgress()) { $0.note($1.0, upTo: $1.1) }
  }

  /// Notes that a statement's lesson was read to its end, or left before; what was read once stays so.
  /// - Parameter place: where it was left, more than 0; nil for its end.
  public func noteRead(_ statement: StatementID, upTo place: Int? = nil, at now: Date) throws {
    let row = key + ["statement": statement]
    try store.write { database in
      let before = try database.firstRow(
        of: "lessonProgress", "SELECT * FROM lessonProgress WHERE \(row.condition)", row.arguments)
      let isRead = try before.map { try ($0.optional("place") as Int?) == nil } ?? false
      if place != nil, isRead { return }
      try database.put(into: "lessonProgress", at: row, ["readAt": now, "place": place])
    }
  }

  /// The statements that have a bookmark.
  public func bookmarks() throws -> Set<StatementID> {
    try Set(all(of: "bookmark") { try $0.value("statement") })
  }

  /// Puts a bookmark on a statement, or takes it off.
  public func setBookmark(_ isSet: Bool, on statement: StatementID, at now: Date) throws {
    let place = key + ["statement": statement]
    try store.write {
      try isSet
        ? $0.put(into: "bookmark", at: place + ["createdAt": now])
        : $0.delete(from: "bookmark", where: place)
    }
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
