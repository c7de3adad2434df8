/// What one or several classes say of an item's key: gathered over the sessions that asked the same
/// version of a question, each class compared within itself.
public struct ItemEvidence: Hashable, Sendable {
  /// What somebody did with the item, and with all others of the test.
  struct Response: Hashable, Sendable {
    var chosen: Set<Int>
    var mark: Double
    /// The mean mark of the other items that were seen.
    var rest: Double
  }

  private var key = KeyEvidence()
  private var correlations: [Correlation.Sample] = []
  /// The number of people.
  public private(set) var count = 0

  public init() {}

  /// Adds a class.
  /// - Parameter key: for each option whether it belongs to the key; empty where there are none.
  mutating func add(key options: [Bool], _ responses: [Response]) {
    guard !responses.isEmpty else { return }
    count += responses.count
    key.add(key: options, people: responses.map { ($0.chosen, $0.rest) })
    let marks = Deviations(of: responses.map(\.mark))
    let rests = Deviations(of: responses.map(\.rest))
    guard let covariance = marks.covariance(with: rests), let variance = marks.variance,
      let restVariance = rests.variance, variance > 0, restVariance > 0
    else { return }
    correlations.append(
      .init(
        correlation: covariance / (variance * restVariance).squareRoot(), count: responses.count))
  }

  /// The correlation with the other items, over all classes; nil where there are too few people.
  public var correlation: Correlation? { Correlation(correlations) }
}

extension ItemEvidence {
  /// A finding is told where chance would make one as strong in fewer than this share of tests.
  private static let level = 0.05
  /// With fewer people a finding says no more than "look at it".
  static let enough = 30

  /// What the evidence about each item of a test says of its key: by the weighted sign test of
  /// `KeyEvidence`, and by Fisher's z of the correlation with the other items, each corrected after
  /// Holm for the number of items.
  public static func findings(of items: [ItemEvidence]) -> [[ItemFinding]] {
    let strongest = items.map { $0.count < Correlation.fewest ? nil : $0.key.strongest }
    let keys = Holm.corrected(strongest.map { $0?.p })
    let signs = Holm.corrected(items.map { $0.correlation?.lowP })
    return items.indices.map { place in
      var findings: [ItemFinding] = []
      let isEnough = items[place].count >= enough
      if let p = keys[place], p < level, let option = strongest[place]?.option {
        findings.append(isEnough ? .keyDoubtful(option: option) : .lookAtKey(option: option))
      }
      if let p = signs[place], p < level {
        findings.append(isEnough ? .negativeDiscrimination : .lookAtDiscrimination)
      }
      return findings
    }
  }
}

extension ItemEvidence {
  /// The evidence of the items of one test.
  /// - Parameters:
  ///   - key: for an item's number for each option whether it belongs to the key.
  ///   - chosen: the options chosen at an item in an attempt, both numbered from 0.
  public static func all(
    of matrix: ResponseMatrix, key: (Int) -> [Bool] = { _ in [] },
    chosen: (_ item: Int, _ attempt: Int) -> Set<Int> = { _, _ in [] }
  ) -> [ItemEvidence] {
    let totals = matrix.totals
    var counts = Array(repeating: 0, count: matrix.participants.count)
    for column in matrix.responses { for response in column { counts[response.attempt] += 1 } }
    return matrix.responses.enumerated().map { item, column in
      var evidence = ItemEvidence()
      evidence.add(
        key: key(item),
        column.filter { counts[$0.attempt] > 1 }.map { response in
          Response(
            chosen: chosen(item, response.attempt), mark: response.mark,
            rest: ((totals[response.attempt] ?? 0) - response.mark)
              / Double(counts[response.attempt] - 1))
        })
      return evidence
    }
  }

  /// Adds what earlier classes say of the same version of the question.
  public mutating func add(_ other: ItemEvidence) {
    key.add(other.key)
    correlations += other.correlations
    count += other.count
  }
}
