/// The best and the weakest attempts of a test, which item analysis compares.
///
/// Groups of 27 % by total, after Kelly (1939): large enough to say something, far enough apart to
/// differ. Of equal totals the earlier attempt counts as the better one.
public struct ScoreGroups: Hashable, Sendable {
  enum Place { case upper, between, lower }

  /// For each attempt the group that it is in: asked of every response.
  private var places: [Place]

  private static let share = 0.27

  /// Groups attempts by their totals; those without a total are in no group, and a lone attempt
  /// neither.
  public init(totals: [Double?]) {
    let ranked = totals.indices
      .compactMap { attempt in totals[attempt].map { (attempt, $0) } }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .map(\.0)
    let size =
      ranked.count < 2 ? 0 : max(1, Int((Double(ranked.count) * Self.share).rounded()))
    places = Array(repeating: .between, count: totals.count)
    for attempt in ranked.prefix(size) { places[attempt] = .upper }
    for attempt in ranked.suffix(size) { places[attempt] = .lower }
  }

  func place(of attempt: Int) -> Place {
    places.indices.contains(attempt) ? places[attempt] : .between
  }
}
