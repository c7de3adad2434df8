internal import GRDB
import Quiz

/// People who are one, or two, and sessions that are to go.
extension Repairs {
  /// Makes two participants one: all that `other` did belongs to `kept`, and `other` is gone.
  ///
  /// Where both were on one roster, or know one question, what `kept` has stays; but who alone has a
  /// certificate keeps its number. What is not known of `kept` is taken from `other`.
  /// - Throws: `SessionError.noSuchParticipant`, `.samePerson`; `.bothTook` where both took one test.
  public func merge(_ other: ParticipantID, into kept: ParticipantID, by trace: Trace) throws {
    try store.write { database in
      guard other != kept else { throw SessionError.samePerson }
      guard try database.participant(other) != nil else {
        throw SessionError.noSuchParticipant(other)
      }
      _ = try database.known(kept)
      try database.requireNoTestOfBoth(other, kept)
      let sessions = try database.allRows(
        of: "enrolment",
        "SELECT DISTINCT sessionId FROM enrolment WHERE participantId IN (?, ?)", [other, kept]
      ) { try $0.value("sessionId") as SessionID }
      for session in sessions.isEmpty ? [nil] : sessions.map(Optional.some) {
        // Namesakes are told apart by their numbers.
        let name = try database.numberedName(of: kept, in: session)
        try database.note(.merged(into: name), by: trace, in: session, of: other)
      }
      for table in ["attempt", "review", "device"] {
        try database.update(table, ["participantId": kept], where: ["participantId": other])
      }
      // The number of a certificate stays with whom it was given to.
      try database.run(
        """
        DELETE FROM enrolment WHERE participantId = ? AND sessionId IN (
            SELECT sessionId FROM enrolment JOIN certificate USING (sessionId, number)
            WHERE participantId = ?)
          AND NOT EXISTS (SELECT 1 FROM certificate
            WHERE sessionId = enrolment.sessionId AND number = enrolment.number)
        """,
        [kept, other])
      // What one has read to its end is read, however far the other came.
      try database.run(
        """
        DELETE FROM lessonProgress WHERE participantId = ?1 AND place IS NOT NULL
          AND (module, statement) IN (SELECT module, statement FROM lessonProgress
            WHERE participantId = ?2 AND place IS NULL)
        """,
        [kept, other])
      // Of what there may be once only, the kept person's stays; the rest goes with the other.
      let single = [
        "enrolment", "allowance", "vote", "reviewCard", "lessonProgress", "bookmark", "note",
      ]
      for table in single {
        try database.run(
          "UPDATE OR IGNORE \(table) SET participantId = ? WHERE participantId = ?",
          [kept, other])
      }
      try database.run(
        """
        UPDATE participant SET organisation = COALESCE(participant.organisation, other.organisation),
          village = COALESCE(participant.village, other.village),
          phone = COALESCE(participant.phone, other.phone)
        FROM participant AS other WHERE participant.id = ? AND other.id = ?
        """,
        [kept, other])
      try database.delete(from: "participant", where: ["id": other])
      for session in sessions { try database.followForms(in: session) }
    }
  }

  /// Gives what a participant did in one session to another person, who takes the place on its roster.
  /// - Throws: `SessionError.notEnrolled`, `.nothingToSeparate`.
  public func separate(
    _ participant: ParticipantID, in session: SessionID, as person: Participant, by trace: Trace
  ) throws {
    try store.write { database in
      guard try database.roster(of: session).contains(where: { $0.id == participant }) else {
        throw SessionError.notEnrolled(participant)
      }
      let isElsewhere: Bool? = try database.firstValue(
        """
        SELECT EXISTS (SELECT 1 FROM enrolment WHERE participantId = ?1 AND sessionId <> ?2)
          OR EXISTS (SELECT 1 FROM attempt WHERE participantId = ?1 AND sessionId IS NOT ?2)
        """,
        [participant, session])
      guard isElsewhere == true else { throw SessionError.nothingToSeparate }
      let old = try database.participant(participant)?.name ?? ""
      try database.insert(person)
      for table in ["attempt", "enrolment", "allowance"] {
        try database.update(
          table, ["participantId": person.id],
          where: ["participantId": participant, "sessionId": session])
      }
      try database.run(
        """
        UPDATE vote SET participantId = ? WHERE participantId = ?
          AND discussionId IN (SELECT id FROM discussion WHERE sessionId = ?)
        """,
        [person.id, participant, session])
      try database.note(.separated(from: old), by: trace, in: session, of: person.id)
    }
  }

  /// Deletes a session with all its tests; its participants stay known.
  /// - Throws: `SessionError.sessionIsGone`.
  public func delete(_ session: SessionID, by trace: Trace) throws {
    try store.write { database in
      let title = try database.session(session).facts.title
      try database.delete(from: "trainingSession", where: ["id": session])
      try database.note(.deletedSession(title), by: trace, in: nil)
    }
  }
}

extension Database {
  fileprivate func requireNoTestOfBoth(_ one: ParticipantID, _ other: ParticipantID) throws {
    let row = try firstRow(
      of: "attempt",
      """
      SELECT mine.id, mine.role FROM attempt AS mine JOIN attempt AS theirs
        ON theirs.sessionId = mine.sessionId AND theirs.role = mine.role
      WHERE mine.participantId = ? AND theirs.participantId = ?
        AND mine.isSetAside = 0 AND theirs.isSetAside = 0
      """,
      [one, other])
    if let row { throw SessionError.bothTook(try row.value("role")) }
  }
}
