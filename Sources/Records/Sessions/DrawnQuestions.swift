import Curriculum
import GRDB
import Quiz

/// What the tests of a session ask, kept as it was drawn.
///
/// Pre-test and post-test share what one blueprint asks, for forms that are swapped to be the same in
/// both; a follow-up has its own.
extension Sessions {
  /// The questions in their order; none before they are drawn.
  public func questions(
    of role: TestRole, by blueprint: BlueprintID, in session: SessionID
  ) throws -> [Question] {
    try store.read { try $0.drawnQuestions(of: role, by: blueprint, in: session) }
  }

  /// Keeps what was drawn, and gives what stands: that of another terminal where it was first.
  public func keep(
    _ questions: [Question], of role: TestRole, by blueprint: BlueprintID, in session: SessionID
  ) throws -> [Question] {
    try store.write { database in
      let kept = try database.drawnQuestions(of: role, by: blueprint, in: session)
      guard kept.isEmpty else { return kept }
      var versions = QuestionVersions()
      for (item, question) in questions.enumerated() {
        try database.run(
          """
          INSERT INTO drawnQuestion (sessionId, isFollowUp, blueprint, item, versionId)
          VALUES (?, ?, ?, ?, ?)
          """,
          [
            session, role == .followUp, blueprint, item,
            try versions.id(of: question, in: database),
          ])
      }
      return questions
    }
  }
}

extension Database {
  fileprivate func drawnQuestions(
    of role: TestRole, by blueprint: BlueprintID, in session: SessionID
  ) throws -> [Question] {
    try allRows(
      of: "drawnQuestion",
      """
      SELECT questionVersion.id AS id, body, drawnQuestion.*
      FROM drawnQuestion JOIN questionVersion ON questionVersion.id = versionId
      WHERE sessionId = ? AND isFollowUp = ? AND blueprint = ? ORDER BY item
      """,
      [session, role == .followUp, blueprint]
    ) { try $0.part(of: "questionVersion").question() }
  }
}
