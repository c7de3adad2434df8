import Curriculum

/// What somebody has read, and where they are.
public struct ReadingProgress: Hashable, Sendable {
  /// The statements that were read to their end.
  public private(set) var read: Set<StatementID> = []
  /// Where the statements were left that were not.
  public private(set) var left: [StatementID: Int] = [:]
  /// The statement that was read last, be it to its end or not; nil before the first.
  public private(set) var last: StatementID?

  /// Nothing yet.
  public init() {}

  /// Notes that a statement was read up to a place, or to its end where there is none.
  public mutating func note(_ statement: StatementID, upTo place: Int?) {
    left[statement] = place
    if place == nil { read.insert(statement) }
    last = statement
  }

  /// The statement read last where it was left before its end, else the one that follows it, or the
  /// first that was not read; nil when all were.
  public func next(of statements: [Statement]) -> Statement? {
    let unread = statements.filter { !read.contains($0.id) }
    return last.flatMap { last in unread.first { $0.id >= last } } ?? unread.first
  }
}
