/// How much a module wants to hold, so that a check can tell what is still missing.
public struct ContentGoals: Codable, Hashable, Sendable {
  /// Questions for each statement of a section, by the section's letter.
  public var questionsPerStatement: [SectionLetter: Int] = [:]
  /// Questions of each type.
  public var questionsPerType = 0
  /// Cases.
  public var cases = 0
}
