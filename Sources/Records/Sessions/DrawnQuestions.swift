import Curriculum
internal import GRDB
import Quiz

/// What the tests of a session ask, kept as it was drawn, and what the module taught then.
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

  /// The module as it was when a session's questions were drawn; nil before they are.
  public func outline(of session: SessionID) throws -> ModuleOutline? {
    try store.read { try $0.outline(of: session) }
  }

  /// Keeps what was drawn by each blueprint of a test; what is kept already stands, as that of another
  /// terminal which was first.
  /// - Parameter outline: the module that it was drawn from.
  /// - Throws: `SessionError.sessionIsGone`.
  public func keep(
    _ drawn: [BlueprintID: [Question]], of outline: ModuleOutline, for role: TestRole,
    in session: SessionID
  ) throws {
    try store.write { database in
      _ = try database.session(session)
      let new = try drawn.filter { try database.drawn(for: role, by: $0.key, in: session).isEmpty }
      let kept = outline.kept(
        drawing: Set(new.keys), after: try database.outline(of: session),
        with: try database.drawnBlueprints(in: session))
      try database.update(
        "trainingSession", ["outline": try JSON.text(kept)], where: ["id": session])
      var versions = QuestionVersions()
      for (blueprint, questions) in new {
        for (item, question) in questions.enumerated() {
          try database.insert(
            into: "drawnQuestion",
            [
              "sessionId": session, "isFollowUp": role == .followUp, "blueprint": blueprint,
              "item": item, "versionId": try versions.id(of: question, in: database),
            ])
        }
      }
    }
  }
}

extension Database {
  fileprivate func outline(of session: SessionID) throws -> ModuleOutline? {
    try firstRow(
      of: "trainingSession", "SELECT id, outline FROM trainingSession WHERE id = ?", [session]
    )?.json("outline")
  }

  fileprivate func drawnBlueprints(in session: SessionID) throws -> Set<BlueprintID> {
    Set(
      try allRows(
        of: "drawnQuestion", "SELECT DISTINCT blueprint FROM drawnQuestion WHERE sessionId = ?",
        [session]
      ) { try $0.value("blueprint") })
  }

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
