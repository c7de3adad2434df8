internal import GRDB
import Quiz

/// What classes voted on together, and how.
public struct Discussions: Sendable {
  let store: Store

  /// All that a session's class voted on, the oldest first.
  public func all(of session: SessionID) throws -> [Discussion] {
    try store.read { try $0.discussions(of: session) }
  }

  /// What a class votes on now; nil where it has gone on.
  public func current(in session: SessionID) throws -> Discussion? {
    try store.read { database in
      try database.discussions(where: "sessionId = ? AND phase <> 'over'", [session]).last
    }
  }

  /// One that is kept, or goes on; nil where it is gone.
  public func discussion(_ id: DiscussionID) throws -> Discussion? {
    try store.read { try $0.discussions(where: "discussion.id = ?", [id]).first }
  }

  /// Begins; what a session's class had before it is over.
  /// - Parameter session: nil where nothing is kept once it is over.
  public func start(_ discussion: Discussion, in session: SessionID?) throws {
    try store.write { database in
      try database.endDiscussions(where: "sessionId = ?", [session])
      // What a kill or a power cut left of no session; a younger one may go on at another terminal.
      try database.endDiscussions(
        where: "sessionId IS NULL AND startedAt < ?",
        [discussion.startedAt.addingTimeInterval(-86_400)])
      var versions = QuestionVersions()
      try database.insert(
        into: "discussion",
        [
          "id": discussion.id, "sessionId": session,
          "versionId": try versions.id(of: discussion.question, in: database),
          "shownOrder": discussion.order.map(String.init).joined(separator: ","),
          "startedAt": discussion.startedAt, "phase": discussion.phase,
        ], isOfDevice: true)
    }
  }

  public func set(_ phase: Discussion.Phase, of id: DiscussionID) throws {
    try store.write { try $0.update("discussion", ["phase": phase], where: ["id": id]) }
  }

  /// The class goes on; where nobody voted, or of no session, nothing is kept.
  public func end(_ id: DiscussionID) throws {
    try store.write { try $0.endDiscussions(where: "id = ?", [id]) }
  }

  /// Takes a person's vote, which can be changed while that vote is taken.
  /// - Returns: whether it is taken now.
  public func vote(
    _ choice: Int, in round: Discussion.Round, of id: DiscussionID, by participant: ParticipantID
  ) throws -> Bool {
    try store.write { database in
      let phase: String? = try database.firstValue(
        "SELECT phase FROM discussion WHERE id = ?", [id])
      guard phase.flatMap(Discussion.Phase.init)?.openRound == round else { return false }
      try database.put(
        into: "vote", at: ["discussionId": id, "round": round, "participantId": participant],
        ["choice": choice])
      return true
    }
  }

  /// Notes the hands that were counted, in the place of those noted before.
  public func set(_ hands: [Int], in round: Discussion.Round, of id: DiscussionID) throws {
    try store.write { database in
      for (choice, count) in hands.enumerated() {
        try database.put(
          into: "raisedHands", at: ["discussionId": id, "round": round, "choice": choice],
          ["count": count])
      }
    }
  }
}

extension Database {
  fileprivate func endDiscussions(where condition: String, _ arguments: Arguments) throws {
    try run("UPDATE discussion SET phase = 'over' WHERE \(condition)", arguments)
    try run(
      """
      DELETE FROM discussion WHERE \(condition) AND (sessionId IS NULL
        OR NOT EXISTS (SELECT 1 FROM vote WHERE discussionId = id)
        AND NOT EXISTS (SELECT 1 FROM raisedHands WHERE discussionId = id AND count > 0))
      """,
      arguments)
  }

  func discussions(of session: SessionID) throws -> [Discussion] {
    try discussions(where: "sessionId = ?", [session])
  }

  fileprivate func discussions(
    where condition: String, _ arguments: Arguments
  ) throws -> [Discussion] {
    var discussions = try allRows(
      of: "discussion",
      """
      SELECT discussion.*, body FROM discussion JOIN questionVersion
        ON questionVersion.id = versionId
      WHERE \(condition) ORDER BY startedAt, discussion.rowid
      """,
      arguments, Discussion.init)
    for place in discussions.indices { try addVotes(to: &discussions[place]) }
    return discussions
  }

  private func addVotes(to discussion: inout Discussion) throws {
    let choices = discussion.order.indices
    try eachRow(
      of: "vote", "SELECT * FROM vote WHERE discussionId = ?", [discussion.id]
    ) { row in
      let choice: Int = try row.value("choice")
      guard choices.contains(choice) else { throw row.damaged("choice") }
      discussion.votes[try row.value("round"), default: [:]][
        try row.value("participantId") as ParticipantID] = choice
    }
    try eachRow(
      of: "raisedHands", "SELECT * FROM raisedHands WHERE discussionId = ?", [discussion.id]
    ) { row in
      let choice: Int = try row.value("choice")
      guard choices.contains(choice) else { throw row.damaged("choice") }
      discussion.hands[
        try row.value("round"), default: Array(repeating: 0, count: choices.count)][choice] =
        try row.value("count")
    }
  }
}

extension Discussion {
  fileprivate init(_ row: StoredRow) throws {
    let question = try row.part(of: "questionVersion").question()
    guard let count = question.ballotCount else { throw row.damaged("versionId") }
    self.init(
      id: try row.value("id"), question: question,
      order: try row.order(of: count), startedAt: try row.value("startedAt"),
      phase: try row.value("phase"))
  }
}
