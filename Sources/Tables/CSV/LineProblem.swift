/// Something about a line of a file that a person should be told.
public struct LineProblem<Kind: Hashable & Sendable>: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  public var kind: Kind
}
