import Testing

@testable import Curriculum

@Suite struct SimilarSetsTests {
  @Test(
    "The index finds the pairs that comparing all with all finds",
    arguments: [(1 as UInt64, 0.5), (2, 0.5), (3, 0.5), (4, 0.3), (5, 0.8), (6, 1)])
  func samePairs(_ seed: UInt64, _ limit: Double) {
    var random = SplitMix(state: seed)
    // Few common elements and many rare ones, as in texts; some sets are empty, some are equal.
    var sets = (0..<300).map { _ in
      Set(
        (0..<Int.random(in: 0...14, using: &random)).map { _ in
          let place = Double.random(in: 0..<1, using: &random)
          return String(Int(place * place * place * 120))
        })
    }
    sets += sets.prefix(20)
    let expected = sets.indices.flatMap { first in
      sets.indices.dropFirst(first + 1).compactMap { second -> SimilarSets.Pair? in
        let all = sets[first].union(sets[second]).count
        let common = sets[first].intersection(sets[second]).count
        guard all > 0, Double(common) / Double(all) >= limit else { return nil }
        return SimilarSets.Pair(
          first: first, second: second, likeness: Double(common) / Double(all))
      }
    }
    #expect(!expected.isEmpty)
    #expect(SimilarSets(sets, limit: limit).pairs() == expected)
  }

  @Test("Pairs that nobody wants are left out")
  func wanted() {
    let sets: [Set<String>] = [["a", "b"], ["a", "b"], ["a", "b", "c"]]
    let pairs = SimilarSets(sets, limit: 0.5).pairs { first, second in second == 2 && first == 1 }
    #expect(pairs == [SimilarSets.Pair(first: 1, second: 2, likeness: 2.0 / 3)])
  }
}

/// Numbers that are the same in each run (Steele, Lea and Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
