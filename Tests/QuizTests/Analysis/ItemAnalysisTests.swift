import Testing

@testable import Quiz

/// Four attempts at three items, the third of two points, worked through by hand.
///
///     attempt   x1  x2  x3   T    T − x1  T − x2  T − x3
///     Ani        1   1   2   4      3       3       2
///     Budi       1   0   2   3      2       3       1
///     Citra      1   1   1   3      2       2       2
///     Dedi       0   0   0   0      0       0       0
///     mean      3/4 1/2 5/4 5/2    7/4      2      5/4
enum HandExample {
  static let matrix = ResponseMatrix(
    items: [.init(id: "x1"), .init(id: "x2", randomGuessScore: 0.5), .init(id: "x3", maximum: 2)],
    attempts: [
      ("Ani", [1, 1, 2]), ("Budi", [1, 0, 2]), ("Citra", [1, 1, 1]), ("Dedi", [0, 0, 0]),
    ])
}

@Suite struct ItemAnalysisTests {
  private func isClose(_ figure: Double?, _ expected: Double) -> Bool {
    figure.map { abs($0 - expected) < 1e-9 } ?? false
  }

  @Test("The first item of the example agrees with the arithmetic by hand")
  func firstItem() throws {
    let item = try #require(ItemAnalysis.all(of: HandExample.matrix).first)
    #expect(item.responses == 4)
    #expect(isClose(item.facilityIndex, 0.75))
    // Deviations ¼ ¼ ¼ −¾: squares 1/16·3 + 9/16 = 12/16; var = ¾ / 3 = ¼.
    #expect(isClose(item.standardDeviation, 0.5))
    // Others 3 2 2 0 about 7/4: 5/4 ¼ ¼ −7/4; products 5/16 + 1/16 + 1/16 + 21/16 = 28/16, cov = 7/12.
    // Squares 25/16 + 1/16 + 1/16 + 49/16 = 76/16, var = 19/12; √(¼ · 19/12) = √(19/48).
    #expect(isClose(item.discriminationIndex, 100 * (7.0 / 12) / (19.0 / 48).squareRoot()))
    // Sorted, 0 1 1 1 meets 0 2 2 3: the pairs are the same.
    #expect(isClose(item.discriminativeEfficiency, 100))
    #expect(item.randomGuessScore == nil)
  }

  @Test("The second item of the example agrees with the arithmetic by hand")
  func secondItem() {
    let item = ItemAnalysis.all(of: HandExample.matrix)[1]
    #expect(isClose(item.facilityIndex, 0.5))
    // Deviations ½ −½ ½ −½: var = 1 / 3.
    #expect(isClose(item.standardDeviation, (1.0 / 3).squareRoot()))
    // Others 3 3 2 0 about 2: 1 1 0 −2; products ½ − ½ + 0 + 1 = 1, cov = 1/3; var = 6 / 3 = 2.
    #expect(isClose(item.discriminationIndex, 100 * (1.0 / 3) / (2.0 / 3).squareRoot()))
    // Sorted, −½ −½ ½ ½ meets −2 0 1 1: 1 + 0 + ½ + ½ = 2, cov_max = 2/3.
    #expect(isClose(item.discriminativeEfficiency, 50))
    #expect(item.randomGuessScore == 0.5)
  }

  @Test("The third item of the example, of two points, agrees with the arithmetic by hand")
  func thirdItem() {
    let item = ItemAnalysis.all(of: HandExample.matrix)[2]
    #expect(isClose(item.facilityIndex, 1.25 / 2))
    // Deviations ¾ ¾ −¼ −5/4: 9/16 + 9/16 + 1/16 + 25/16 = 44/16; var = 11/12.
    #expect(isClose(item.standardDeviation, (11.0 / 12).squareRoot()))
    // Others 2 1 2 0 about 5/4: ¾ −¼ ¾ −5/4; products 9/16 − 3/16 − 3/16 + 25/16 = 28/16, cov = 7/12;
    // var = 11/12 again, and sorted the deviations are equal: cov_max = 11/12.
    #expect(isClose(item.discriminationIndex, 100 * 7.0 / 11))
    #expect(isClose(item.discriminativeEfficiency, 100 * 7.0 / 11))
  }

  @Test("The effective weights of the example share out the spread of the totals")
  func effectiveWeights() {
    // cov(x, T) = cov(x, T − x) + var(x): 7/12 + 3/12, 4/12 + 4/12, 7/12 + 11/12.
    let roots = [10.0 / 12, 8.0 / 12, 18.0 / 12].map { $0.squareRoot() }
    let sum = roots.reduce(0, +)
    let weights = ItemAnalysis.all(of: HandExample.matrix).map(\.effectiveWeight)
    for (weight, root) in zip(weights, roots) { #expect(isClose(weight, 100 * root / sum)) }
  }

  @Test("The test statistics of the example agree with the arithmetic by hand")
  func testStatistics() {
    let test = TestStatistics(of: HandExample.matrix)
    #expect(test.attempts == 4)
    #expect(isClose(test.mean, 2.5))
    #expect(isClose(test.median, 3))
    // Deviations 3/2 ½ ½ −5/2: squares 9/4 + ¼ + ¼ + 25/4 = 9; k2 = 9 / 3 = 3, m2 = 9 / 4.
    #expect(isClose(test.standardDeviation, 3.0.squareRoot()))
    // Cubes 27/8 + 1/8 + 1/8 − 125/8 = −12, m3 = −3; k3 = 16 · −3 / (3 · 2) = −8.
    #expect(isClose(test.skewness, -8 / (3 * 3.0.squareRoot())))
    // Fourth powers 81/16 + 1/16 + 1/16 + 625/16 = 177/4, m4 = 177/16;
    // k4 = 16 · (5 · 177/16 − 9 · 81/16) / (3 · 2 · 1) = (885 − 729) / 6 = 26.
    #expect(isClose(test.kurtosis, 26.0 / 9))
    // Σ var(x) = 3/12 + 4/12 + 11/12 = 3/2: 100 · 3/2 · (1 − 3/2 / 3) = 75.
    #expect(isClose(test.internalConsistency, 75))
    #expect(isClose(test.errorRatio, 50))
    #expect(isClose(test.standardError, 3.0.squareRoot() / 2))
  }
}

@Suite struct ItemAnalysisEdgeTests {
  @Test("One attempt has a facility index and a mean, and nothing that needs a second")
  func oneAttempt() {
    let matrix = ResponseMatrix(
      items: [.init(id: "a"), .init(id: "b")], attempts: [("Ani", [1, 0])])
    let items = ItemAnalysis.all(of: matrix)
    #expect(items.map(\.facilityIndex) == [1, 0])
    for item in items {
      #expect(item.standardDeviation == nil && item.discriminationIndex == nil)
      #expect(item.discriminativeEfficiency == nil && item.effectiveWeight == nil)
    }
    let test = TestStatistics(of: matrix)
    #expect(test.attempts == 1 && test.mean == 1 && test.median == 1)
    #expect(test.standardDeviation == nil && test.skewness == nil && test.kurtosis == nil)
    #expect(test.internalConsistency == nil && test.errorRatio == nil)
    #expect(test.standardError == nil)
  }

  @Test("No attempt at all gives no figure")
  func noAttempt() {
    let matrix = ResponseMatrix(items: [.init(id: "a")])
    #expect(ItemAnalysis.all(of: matrix).map(\.responses) == [0])
    #expect(ItemAnalysis.all(of: matrix).first?.facilityIndex == nil)
    let test = TestStatistics(of: matrix)
    #expect(test.attempts == 0 && test.mean == nil && test.median == nil)
  }

  @Test("Of an item that all got right, nothing about discrimination is said")
  func allRight() {
    let matrix = ResponseMatrix(
      items: [.init(id: "a"), .init(id: "b"), .init(id: "c")],
      attempts: [("Ani", [1, 1, 1]), ("Budi", [1, 0, 1]), ("Citra", [1, 0, 0])])
    let item = ItemAnalysis.all(of: matrix)[0]
    #expect(item.facilityIndex == 1 && item.standardDeviation == 0)
    #expect(item.discriminationIndex == nil && item.discriminativeEfficiency == nil)
    // Its covariance with the totals is 0, which is not negative: it has a weight, of nothing.
    #expect(item.effectiveWeight == 0)
  }

  @Test("Where all totals are equal, nothing that divides by their spread is said")
  func noVariance() {
    // 0.1 + 0.2 and 0.3 are the same total, whatever their last digit says.
    let matrix = ResponseMatrix(
      items: [.init(id: "a"), .init(id: "b")],
      attempts: [("Ani", [0.1, 0.2]), ("Budi", [0.3, 0]), ("Citra", [0, 0.3])])
    let test = TestStatistics(of: matrix)
    #expect(test.standardDeviation == 0)
    #expect(test.skewness == nil && test.kurtosis == nil && test.internalConsistency == nil)
    #expect(test.errorRatio == nil && test.standardError == nil)
    #expect(ItemAnalysis.all(of: matrix).allSatisfy { $0.effectiveWeight == nil })
  }

  @Test("An item that nobody saw has no figure, and the others are as without it")
  func nobodySaw() {
    let with = ResponseMatrix(
      items: HandExample.matrix.items + [.init(id: "unseen")],
      attempts: [
        ("Ani", [1, 1, 2, nil]), ("Budi", [1, 0, 2, nil]), ("Citra", [1, 1, 1, nil]),
        ("Dedi", [0, 0, 0, nil]),
      ])
    let items = ItemAnalysis.all(of: with)
    #expect(Array(items.prefix(3)) == ItemAnalysis.all(of: HandExample.matrix))
    #expect(
      items[3]
        == ItemAnalysis(
          id: "unseen", responses: 0, compared: 0, facilityIndex: nil, standardDeviation: nil,
          discriminationIndex: nil, discriminativeEfficiency: nil, effectiveWeight: nil,
          randomGuessScore: nil))
    #expect(TestStatistics(of: with) == TestStatistics(of: HandExample.matrix))
  }

  @Test("An item that the weak get right has a negative index and no effective weight")
  func negativeCovariance() {
    let matrix = ResponseMatrix(
      items: ["a", "b", "c", "d"].map { .init(id: $0) },
      attempts: [
        ("Ani", [1, 1, 1, 0]), ("Budi", [1, 1, 1, 0]), ("Citra", [0, 0, 0, 1]),
        ("Dedi", [0, 0, 0, 1]),
      ])
    let items = ItemAnalysis.all(of: matrix)
    #expect(items[3].discriminationIndex.map { abs($0 + 100) < 1e-9 } == true)
    // The totals 3 3 1 1 rise where the item falls.
    #expect(items[3].effectiveWeight == nil)
    let rest = items.prefix(3).compactMap(\.effectiveWeight)
    #expect(rest.count == 3 && abs(rest.reduce(0, +) - 100) < 1e-9)
  }

  @Test("An item worth nothing has no facility index")
  func maximumZero() {
    let matrix = ResponseMatrix(
      items: [.init(id: "info", maximum: 0), .init(id: "b")],
      attempts: [("Ani", [0, 1]), ("Budi", [0, 0])])
    let item = ItemAnalysis.all(of: matrix)[0]
    #expect(item.responses == 2 && item.facilityIndex == nil && item.standardDeviation == 0)
  }

  @Test("Missing marks count neither for the item nor for the attempt")
  func missingMarks() {
    let matrix = ResponseMatrix(
      items: [.init(id: "a"), .init(id: "b")],
      attempts: [
        ("Ani", [1, 1]), ("Budi", [0, nil]), ("Citra", [nil, 1]), ("Dedi", [nil, nil]),
      ])
    let items = ItemAnalysis.all(of: matrix)
    #expect(items.map(\.responses) == [2, 2])
    #expect(items.map(\.facilityIndex) == [0.5, 1])
    // Dedi was asked nothing and is no attempt; the totals are 2, 0 and 1.
    let test = TestStatistics(of: matrix)
    #expect(test.attempts == 3 && test.mean == 1 && test.median == 1)
  }

  @Test("Rounding errors are no spread, however large or small the marks are")
  func rounding() {
    for scale in [1e-6, 1, 1e6] {
      let third = scale / 3
      let matrix = ResponseMatrix(
        items: [.init(id: "a", maximum: scale), .init(id: "b", maximum: scale)],
        attempts: (0..<3).map { ("\($0)", [third, $0 == 1 ? scale - 2 * third : third]) })
      let items = ItemAnalysis.all(of: matrix)
      #expect(items.allSatisfy { $0.standardDeviation == 0 && $0.discriminationIndex == nil })
      #expect(TestStatistics(of: matrix).standardDeviation == 0)
    }
  }

  @Test("Ten thousand items and thirty attempts are analysed one as the other")
  func large() throws {
    // The first half of the attempts gets all right, the second half nothing.
    let items = (0..<10_000).map { ResponseMatrix.Item(id: "i\($0)") }
    var matrix = ResponseMatrix(items: items, participants: (0..<30).map { "p\($0)" })
    for item in items.indices {
      for attempt in 0..<30 { matrix.add(attempt < 15 ? 1 : 0, ofItem: item, inAttempt: attempt) }
    }
    let analyses = ItemAnalysis.all(of: matrix)
    #expect(analyses.count == 10_000)
    #expect(analyses.allSatisfy { abs(($0.discriminationIndex ?? 0) - 100) < 1e-9 })
    #expect(analyses.allSatisfy { abs(($0.effectiveWeight ?? 0) - 0.01) < 1e-9 })
    let test = TestStatistics(of: matrix)
    #expect(test.mean == 5000)
    let consistency = try #require(test.internalConsistency)
    #expect(abs(consistency - 100) < 1e-6)
    #expect(abs((test.errorRatio ?? 1) - 0) < 1e-3)
  }
}
