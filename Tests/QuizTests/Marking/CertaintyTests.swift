import Testing

@testable import Quiz

@Suite struct CertaintyTests {
  @Test(
    "Certainty brings and costs what certainty-based marking says",
    arguments: zip(Certainty.allCases, [(1, 0), (2, -2), (3, -6)]))
  func points(certainty: Certainty, points: (Int, Int)) {
    #expect(certainty.points(isRight: true) == points.0)
    #expect(certainty.points(isRight: false) == points.1)
  }

  @Test("Nobody gains by claiming more than is likely: each level pays best where it is meant for")
  func honest() {
    for (chance, best) in [(0.5, Certainty.low), (0.72, .middle), (0.9, .high)] {
      let expected = { (certainty: Certainty) in
        chance * Double(certainty.points(isRight: true))
          + (1 - chance) * Double(certainty.points(isRight: false))
      }
      #expect(Certainty.allCases.max { expected($0) < expected($1) } == best)
    }
  }

  @Test("Of a question the newest answer counts for what was sure and wrong, all for the mean")
  func figures() {
    let figures = CertaintyFigures([
      ("D1-01", .high, true), ("D1-02", .high, false), ("D1-03", .low, false),
      ("D1-01", .high, false),
    ])
    #expect(figures.sureAndWrong == ["D1-02"])
    #expect(figures.count == 4)
    #expect(figures.mean == Double(3 - 6 + 0 - 6) / 4)
    #expect(CertaintyFigures([]).mean == nil)
  }
}
