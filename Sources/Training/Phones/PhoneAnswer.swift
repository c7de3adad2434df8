import Quiz

/// An answer as a phone sends it, maybe twice, late, or from a page that was gone back to.
public struct PhoneAnswer: Hashable, Sendable {
  public var attempt: AttemptID
  /// The item's number, from 0.
  public var item: Int
  /// How often the response had changed when the page was made.
  public var count: Int
  public var response: Response?
  /// Whether the item is flagged; nil leaves it as it is.
  public var flag: Bool?
  /// The item to go to, from 0.
  public var next: Int

  public init(
    attempt: AttemptID, item: Int, count: Int, response: Response?, flag: Bool? = nil, next: Int
  ) {
    self.attempt = attempt
    self.item = item
    self.count = count
    self.response = response
    self.flag = flag
    self.next = next
  }

  /// What came of an answer.
  public enum Outcome: Hashable, Sendable {
    /// It is on disk, now or since it was sent before.
    case stored
    /// A newer answer is on disk, and stays.
    case newerIsStored
    /// The attempt is over or goes on elsewhere; nothing was stored.
    case notHere
  }
}

extension PhoneRoom {
  /// Takes an answer: the same one is taken once, and none undoes a newer one.
  public mutating func take(
    _ answer: PhoneAnswer, by participant: ParticipantID
  ) throws -> PhoneAnswer.Outcome {
    guard case .answering(let attempt) = try place(of: participant), attempt.id == answer.attempt
    else { return .notHere }
    guard attempt.entries.indices.contains(answer.item),
      attempt.entries.indices.contains(answer.next)
    else { throw QuizError.noSuchItem(answer.item) }
    let entry = attempt.entries[answer.item]
    let response = answer.response.flatMap { $0.isBlank ? nil : $0 }
    guard answer.count == entry.answerCount else {
      return response == entry.response ? .stored : .newerIsStored
    }
    var actions: [AttemptAction] = []
    if response != entry.response {
      actions.append(.answer(item: answer.item, response: response))
    }
    if let flag = answer.flag, flag != entry.isFlagged {
      actions.append(.flag(item: answer.item, isFlagged: flag))
    }
    if answer.next != attempt.position { actions.append(.move(to: answer.next)) }
    return try perform(actions, by: participant) ? .stored : .notHere
  }
}
