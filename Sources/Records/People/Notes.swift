import Curriculum
import Foundation
internal import GRDB
import Quiz

/// What a participant has written down beside the statements of a module.
extension People {
  public func notes(
    of participant: ParticipantID, module: ModuleID
  ) throws -> [StatementID: String] {
    let notes = try store.allRows(
      of: "note", "SELECT * FROM note WHERE participantId = ? AND module = ?",
      [participant, module]
    ) { (try $0.statementID(), try $0.value("text") as String) }
    return Dictionary(uniqueKeysWithValues: notes)
  }

  /// Writes a note in the place of the one that was there; an empty one takes it away.
  public func setNote(
    _ text: String, on statement: StatementID, of participant: ParticipantID, module: ModuleID,
    at now: Date
  ) throws {
    try store.write {
      guard !text.isEmpty else {
        return try $0.run(
          "DELETE FROM note WHERE participantId = ? AND module = ? AND statement = ?",
          [participant, module, statement.description])
      }
      try $0.run(
        """
        INSERT INTO note (participantId, module, statement, text, changedAt) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET text = excluded.text, changedAt = excluded.changedAt
        """,
        [participant, module, statement.description, text, now.milliseconds])
    }
  }
}
