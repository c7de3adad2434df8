import Curriculum
import Quiz

/// What the first screen tells somebody.
public struct HomeFacts: Hashable, Sendable {
  /// What is unfinished, or comes next.
  public enum Next: Hashable, Sendable {
    case attempt(AttemptSummary)
    case reading(Statement)
  }

  public var next: Next?
  /// The number of statements read.
  public var readCount: Int
  /// The number of statements that there are.
  public var statementCount: Int
  /// The number of reviews that are due.
  public var dueCount: Int
}

extension Training {
  /// - Parameter participant: who sits there; nil before somebody has given a name.
  public func homeFacts(of participant: ParticipantID?) throws -> HomeFacts {
    let summary = try module.summary()
    guard let participant else {
      return HomeFacts(readCount: 0, statementCount: summary.statementCount, dueCount: 0)
    }
    let open = try openAttempts(of: participant).first.map(HomeFacts.Next.attempt)
    return HomeFacts(
      next: try open ?? nextToRead(by: participant).map(HomeFacts.Next.reading),
      readCount: try store.people.readCount(by: participant, module: summary.id),
      statementCount: summary.statementCount, dueCount: try dueCount(of: participant))
  }
}
