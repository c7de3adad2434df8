/// How much a module wants to hold, so that a check can tell what is still missing.
public struct ContentGoals: Codable, Hashable, Sendable {
  /// Questions for each statement of a section, by the section's letter.
  public var questionsPerStatement: [SectionLetter: Int]
  /// Questions of each type.
  public var questionsPerType: Int
  /// Cases.
  public var cases: Int

  /// Sets goals; 0 for what doesn't matter.
  public init(
    questionsPerStatement: [SectionLetter: Int] = [:], questionsPerType: Int = 0, cases: Int = 0
  ) {
    self.questionsPerStatement = questionsPerStatement
    self.questionsPerType = questionsPerType
    self.cases = cases
  }
}
