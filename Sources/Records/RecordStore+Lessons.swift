import Curriculum
import Foundation
import GRDB

extension RecordStore {
  /// The statements of `module` that a participant has read to their end.
  public func statementsRead(by participant: UUID, module: ModuleID) throws -> Set<StatementID> {
    try statements(in: "lessonProgress", of: participant, module: module)
  }

  /// The number of those statements.
  public func readCount(by participant: UUID, module: ModuleID) throws -> Int {
    try read {
      try Int.fetchOne(
        $0, sql: "SELECT COUNT(*) FROM lessonProgress WHERE participantId = ? AND module = ?",
        arguments: [participant.uuidString, module]) ?? 0
    }
  }

  /// Notes that a participant has read a statement's lesson to its end.
  public func noteRead(
    _ statement: StatementID, by participant: UUID, module: ModuleID, at now: Date
  ) throws {
    try write {
      try $0.execute(
        sql: "INSERT OR REPLACE INTO lessonProgress (participantId, module, statement, readAt) "
          + "VALUES (?, ?, ?, ?)",
        arguments: [participant.uuidString, module, statement.description, now])
    }
  }

  /// The statement that a participant read last, or nil.
  public func lastRead(by participant: UUID, module: ModuleID) throws -> StatementID? {
    try read {
      try String.fetchOne(
        $0,
        sql: "SELECT statement FROM lessonProgress WHERE participantId = ? AND module = ? "
          + "ORDER BY readAt DESC, rowid DESC LIMIT 1",
        arguments: [participant.uuidString, module]
      ).flatMap { StatementID($0) }
    }
  }

  /// The statements that a participant has put a bookmark on.
  public func bookmarks(of participant: UUID, module: ModuleID) throws -> Set<StatementID> {
    try statements(in: "bookmark", of: participant, module: module)
  }

  /// Puts a bookmark on a statement, or takes it off.
  public func setBookmark(
    _ isSet: Bool, on statement: StatementID, by participant: UUID, module: ModuleID, at now: Date
  ) throws {
    try write {
      if isSet {
        try $0.execute(
          sql: "INSERT OR IGNORE INTO bookmark (participantId, module, statement, createdAt) "
            + "VALUES (?, ?, ?, ?)",
          arguments: [participant.uuidString, module, statement.description, now])
      } else {
        try $0.execute(
          sql: "DELETE FROM bookmark WHERE participantId = ? AND module = ? AND statement = ?",
          arguments: [participant.uuidString, module, statement.description])
      }
    }
  }

  private func statements(
    in table: String, of participant: UUID, module: ModuleID
  ) throws -> Set<StatementID> {
    try read {
      try Set(
        String.fetchAll(
          $0, sql: "SELECT statement FROM \(table) WHERE participantId = ? AND module = ?",
          arguments: [participant.uuidString, module]
        ).compactMap { StatementID($0) })
    }
  }
}
