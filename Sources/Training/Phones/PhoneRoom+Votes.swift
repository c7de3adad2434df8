import Quiz
import Records

/// Voting together.
extension PhoneRoom {
  /// Counts one who is in for a test among those who vote, until another phone comes in by that name.
  mutating func ticketToVote(of participant: ParticipantID) throws -> Ticket? {
    if let ticket = fromTests[participant] { return ticket }
    guard try training.store.phones.ticket(of: participant, for: occasion) == nil else {
      return nil
    }
    fromTests[participant] = try comeIn(participant)
    return fromTests[participant]
  }

  /// What the class votes on now; nil where it waits for the next question.
  public func discussion() throws -> Discussion? { try training.discussion(in: session) }

  /// Takes a vote, one a person a round; it can be changed while the round is open.
  /// - Returns: whether it was taken: it comes too late once the class has gone on.
  /// - Throws: `QuizError.noSuchItem` for a choice that there is not.
  public func vote(
    _ choice: Int, in round: Discussion.Round, of id: DiscussionID, by participant: ParticipantID
  ) throws -> Bool {
    guard let discussion = try discussion(), discussion.id == id else { return false }
    guard discussion.order.contains(choice) else { throw QuizError.noSuchItem(choice) }
    return try training.store.discussions.vote(choice, in: round, of: id, by: participant)
  }
}
