/// Scores by form and time, where half of a class has one form before and the other after, and the
/// other half the other way round: what was learnt, and which form was easier, told apart.
public struct FormTable: Hashable, Sendable {
  /// One half of the class: the mean scores in percent.
  public struct Half: Hashable, Sendable {
    public var order: FormOrder
    public var count: Int
    public var before, after: Double
  }

  /// The half that has the blueprint's own form before comes first.
  public let halves: [Half]
  /// How much higher the scores in the first form (the pre-test's own) are than in the second, in
  /// points of percent: half of (its scores before and after − those of the second).
  public let formDifference: Double
  /// Welch's test of that difference: whether the halves moved differently; nil below five people.
  public let test: TTest?
  /// The mean of both halves' movements: what was learnt, whichever form was easier.
  public let balancedDifference: Double

  /// - Parameter people: those with both scores; nil where one of the halves is empty.
  public init?(_ people: [(order: FormOrder, scores: NormalizedGain)]) {
    let halves = FormOrder.allCases.compactMap { order -> Half? in
      let scores = people.filter { $0.order == order }.map(\.scores)
      guard let before = scores.map(\.before).mean, let after = scores.map(\.after).mean else {
        return nil
      }
      return Half(order: order, count: scores.count, before: before, after: after)
    }
    guard halves.count == 2 else { return nil }
    self.halves = halves
    formDifference =
      ((halves[0].before + halves[1].after) - (halves[1].before + halves[0].after)) / 2
    balancedDifference =
      (halves[0].after - halves[0].before + halves[1].after - halves[1].before) / 2
    let moved = { (order: FormOrder) in
      people.filter { $0.order == order }.map { $0.scores.after - $0.scores.before }
    }
    test = TTest(moved(.swapped), moved(.straight))
  }
}
