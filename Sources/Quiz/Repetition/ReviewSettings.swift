/// How one participant's learning is set.
public struct ReviewSettings: Hashable, Sendable {
  /// How many new questions a day's reviews bring at most.
  public var newPerDay = 5
  /// How many questions the participant wants to answer a day; 0 for no goal.
  public var dailyGoal = 10
  /// The weights that were fitted to the participant's reviews; nil while the standard ones hold.
  public var weights: FSRSWeights?
  /// How many reviews there were when the weights were last fitted; 0 before.
  public var reviewsAtFit = 0

  public static let usual = ReviewSettings()
  public static let newPerDayChoices = [0, 3, 5, 10, 20]
  public static let dailyGoalChoices = [0, 5, 10, 15, 20, 30]
}
