import Foundation
import Testing

@testable import Quiz

/// What the analysis says of keys in simulated classes: three options, ability and difficulty normal,
/// discrimination 0.8…1.6, guessing where something is not known.
@Suite struct KeyEvidenceTests {
  @Test(
    "Of sound items, 20 people and 20 items, at most 5 of 100 tests raise a false alarm",
    arguments: [("pre-test", -0.3), ("post-test", 1.0)])
  func falseAlarms(_ name: String, ability: Double) {
    let alarms = (0..<200).count { seed in
      SimulatedClass(people: 20, ability: ability, seed: UInt64(seed)).findings
        .contains { $0.contains(where: \.isAboutKey) }
    }
    #expect(alarms <= 10, "\(name): \(alarms) of 200")
  }

  @Test("A key on a distractor is found in at least 90 of 100 post-tests of 30 people")
  func wrongKey() {
    let found = (0..<200).count { seed in
      SimulatedClass(people: 30, ability: 1, wrongKey: 3, seed: UInt64(seed)).findings[3]
        .contains(where: \.isAboutKey)
    }
    #expect(found >= 180, "\(found) of 200")
  }

  @Test("Two classes of 20 with the same wrong key find it more often than one")
  func gathered() {
    let classes = { (seed: Int) in
      (0..<2).map {
        SimulatedClass(people: 20, ability: 1, wrongKey: 3, seed: UInt64(2 * seed + $0))
      }
    }
    let alone = (0..<100).count { !classes($0)[0].findings[3].filter(\.isAboutKey).isEmpty }
    let together = (0..<100).count { seed in
      var evidence = Array(repeating: ItemEvidence(), count: 20)
      for one in classes(seed) { one.add(to: &evidence) }
      return !ItemEvidence.findings(of: evidence)[3].isEmpty
    }
    #expect(together > alone)
  }

  @Test("Under 30 people a finding says no more than that the item is worth a look")
  func wording() {
    var evidence = ItemEvidence()
    let responses = (0..<20).map { person in
      ItemEvidence.Response(
        chosen: [person < 3 ? 0 : 1], mark: person < 3 ? 1 : 0, rest: Double(person) / 20)
    }
    evidence.add(key: [true, false, false], responses)
    #expect(
      ItemEvidence.findings(of: [evidence]) == [[.lookAtKey(option: 1), .lookAtDiscrimination]])
    evidence.add(key: [true, false, false], responses)
    #expect(
      ItemEvidence.findings(of: [evidence]) == [
        [.keyDoubtful(option: 1), .negativeDiscrimination]
      ])
    // A class in which all do alike says nothing of the correlation, and is not counted for it.
    evidence.add(
      key: [true, false, false],
      (0..<5).map { .init(chosen: [0], mark: 1, rest: Double($0) / 5) })
    #expect(evidence.count == 45)
    #expect(evidence.correlation?.count == 40 && evidence.correlation?.sampleCount == 2)
  }

  @Test("A few who chose otherwise are no evidence, and nobody is none")
  func fewSayNothing() {
    var evidence = ItemEvidence()
    #expect(ItemEvidence.findings(of: [evidence]) == [[]])
    evidence.add(
      key: [true, false, false],
      (0..<9).map { .init(chosen: [1], mark: 0, rest: Double($0)) })
    #expect(ItemEvidence.findings(of: [evidence]) == [[]])
    #expect(evidence.correlation == nil)
    // Where everybody earns the point there is no key to compare with.
    var keyless = ItemEvidence()
    keyless.add(
      key: [false, false],
      (0..<40).map { .init(chosen: [1], mark: 1, rest: Double($0)) })
    #expect(ItemEvidence.findings(of: [keyless]) == [[]])
  }
}

extension KeyEvidenceTests {
  @Test(
    "The chance of a lead is what counting every way of choosing gives",
    arguments: [
      [true], [false, true], [true, false, true, true], [false, true, true, true, true],
    ])
  func exactChance(_ cycle: [Bool]) throws {
    let people = (0..<12).map { person in
      (chosen: [cycle[person % cycle.count] ? 1 : 0] as Set<Int>, rest: Double(person))
    }
    var evidence = KeyEvidence()
    evidence.add(key: [true, false], people: people)
    let weights = people.indices.map { Int((10 * (Double($0) + 0.5) / 12).rounded()) }
    let lead = { (isDistractor: (Int) -> Bool) in
      people.indices.reduce(0) { $0 + (isDistractor($1) ? weights[$1] : -weights[$1]) }
    }
    let found = lead { people[$0].chosen == [1] }
    let asHigh = (0..<1 << 12).count { sides in lead { sides >> $0 & 1 == 1 } >= found }
    let p = try #require(evidence.strongest).p
    #expect(abs(p - Double(asHigh) / 4096) < 1e-12)
  }

  @Test("Thousands of people are told by their whole distribution, however far from even")
  func manyPeople() throws {
    let p = { (right: Int) throws -> Double in
      var evidence = KeyEvidence()
      evidence.add(
        key: [true, false],
        people: (0..<8000).map { (chosen: [$0 < right ? 0 : 1], rest: 1) })
      return try #require(evidence.strongest).p
    }
    #expect(try abs(p(4000) - 0.5045) < 1e-3)
    #expect(try p(7000) > 0.999_999 && p(3000) < 1e-100 && p(3000) > 0)
  }
}

/// A class that takes a test of 20 items.
private struct SimulatedClass {
  /// For each item the key as the test has it.
  private let keys: [Int]
  /// For each person the option chosen at each item.
  private let choices: [[Int]]

  init(people: Int, ability mean: Double, wrongKey: Int? = nil, seed: UInt64) {
    var draws = Draws(seed: seed)
    let items = (0..<20).map { item in
      (difficulty: item == wrongKey ? 0 : 0.8 * draws.normal(), slope: 0.8 + 0.8 * draws.uniform())
    }
    keys = items.indices.map { $0 == wrongKey ? 1 : 0 }
    choices = (0..<people).map { _ in
      let ability = mean + draws.normal()
      return items.map { item in
        let knows = 1 / (1 + exp(-item.slope * (ability - item.difficulty)))
        if draws.uniform() < knows { return 0 }
        return Int(3 * draws.uniform())
      }
    }
  }

  func add(to evidence: inout [ItemEvidence]) {
    let totals = choices.map { chosen in zip(chosen, keys).count { $0 == $1 } }
    for (item, key) in keys.enumerated() {
      evidence[item].add(
        key: (0..<3).map { $0 == key },
        choices.indices.map { person in
          let mark = choices[person][item] == key ? 1 : 0
          return .init(
            chosen: [choices[person][item]], mark: Double(mark),
            rest: Double(totals[person] - mark) / Double(keys.count - 1))
        })
    }
  }

  var findings: [[ItemFinding]] {
    var evidence = Array(repeating: ItemEvidence(), count: keys.count)
    add(to: &evidence)
    return ItemEvidence.findings(of: evidence)
  }
}

private struct Draws {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed &* 1_000_003 &+ 17) }

  mutating func uniform() -> Double { Double(generator.next() >> 11) / 9_007_199_254_740_992 }

  mutating func normal() -> Double {
    (-2 * log(1 - uniform())).squareRoot() * cos(2 * .pi * uniform())
  }
}

extension ItemFinding {
  /// Whether it says that the key may be wrong.
  fileprivate var isAboutKey: Bool {
    switch self {
    case .keyDoubtful, .lookAtKey, .negativeDiscrimination, .lookAtDiscrimination: true
    default: false
    }
  }
}
