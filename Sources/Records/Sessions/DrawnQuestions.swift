import Curriculum
internal import GRDB
import Quiz

/// What the tests of a session ask, kept as it was drawn.
///
/// Pre-test and post-test share what one blueprint asks, for forms that are swapped to be the same in
/// both; a follow-up has its own.
extension Sessions {
  /// The questions that a blueprint asks, by version and in their order; none before they are drawn.
  public func drawn(
    for role: TestRole, by blueprint: BlueprintID, in session: SessionID
  ) throws -> [(version: QuestionVersionID, question: Question)] {
    try store.read { try $0.drawn(for: role, by: blueprint, in: session) }
  }

  /// Keeps what was drawn, and gives what stands: that of another terminal where it was first.
  /// - Throws: `SessionError.sessionIsGone`.
  public func keep(
    _ questions: [Question], for role: TestRole, by blueprint: BlueprintID, in session: SessionID
  ) throws -> [Question] {
    try store.write { database in
      _ = try database.session(session)
      let kept = try database.drawn(for: role, by: blueprint, in: session)
      guard kept.isEmpty else { return kept.map(\.question) }
      var versions = QuestionVersions()
      for (item, question) in questions.enumerated() {
        try database.insert(
          into: "drawnQuestion",
          [
            "sessionId": session, "isFollowUp": role == .followUp, "blueprint": blueprint,
            "item": item, "versionId": try versions.id(of: question, in: database),
          ])
      }
      return questions
    }
  }
}

extension Database {
  fileprivate func drawn(
    for role: TestRole, by blueprint: BlueprintID, in session: SessionID
  ) throws -> [(version: QuestionVersionID, question: Question)] {
    var next = 0
    return try allRows(
      of: "drawnQuestion",
      """
      SELECT questionVersion.id AS id, body, drawnQuestion.*
      FROM drawnQuestion LEFT JOIN questionVersion ON questionVersion.id = versionId
      WHERE sessionId = ? AND isFollowUp = ? AND blueprint = ? ORDER BY item
      """,
      [session, role == .followUp, blueprint]
    ) { row in
      guard try row.value("item") == next else { throw row.damaged("item") }
      next += 1
      return (try row.value("versionId"), try row.part(of: "questionVersion").question())
    }
  }
}
