/// Who chose the key of an item and who a distractor, the better ones weighing more: evidence
/// whether another option than the key is right, from one session or several.
///
/// A sign test with weights: under chance each of those who chose one of the two is as likely to have
/// chosen the other. Somebody's weight is the place in the class by the marks of all other items,
/// from 0 for the weakest to 10 for the best, so that the weak, who guess, hardly count. The sum is
/// told by its exact distribution.
struct KeyEvidence: Hashable, Sendable {
  /// For each distractor the weights of those who chose it or the key.
  private var choices: [Int: Choices] = [:]

  fileprivate struct Choices: Hashable {
    /// The sum over those who chose the distractor, less that over those who chose the key.
    var lead = 0
    /// How many have each weight, 0…10.
    var people = Array(repeating: 0, count: heaviest + 1)
  }

  private static let heaviest = 10

  /// Adds the answers of one class.
  /// - Parameters:
  ///   - key: for each option whether it belongs to the key.
  ///   - people: for each person the options chosen, and the marks of all other items.
  mutating func add(key: [Bool], people: [(chosen: Set<Int>, rest: Double)]) {
    let distractors = key.indices.filter { !key[$0] }
    guard key.contains(true), !distractors.isEmpty else { return }
    for (person, weight) in zip(people, Self.weights(people.map(\.rest))) {
      let hasKey = person.chosen.contains { key.indices.contains($0) && key[$0] }
      for distractor in distractors where person.chosen.contains(distractor) != hasKey {
        choices[distractor, default: Choices()].lead += hasKey ? -weight : weight
        choices[distractor, default: Choices()].people[weight] += 1
      }
    }
  }

  /// Adds what other classes answered.
  mutating func add(_ other: KeyEvidence) {
    choices.merge(other.choices) { mine, others in
      var sum = mine
      sum.lead += others.lead
      for weight in sum.people.indices { sum.people[weight] += others.people[weight] }
      return sum
    }
  }

  /// The place of each among all, equal ones in the middle of theirs, in tenths.
  private static func weights(_ marks: [Double]) -> [Int] {
    let sorted = marks.sorted()
    return marks.map { mark in
      let below = sorted.partition { $0 < mark - 1e-9 }
      let equal = sorted.partition { $0 <= mark + 1e-9 } - below
      let place = (Double(below) + Double(equal) / 2) / Double(marks.count)
      return Int((Double(heaviest) * place).rounded())
    }
  }

  /// The distractor that speaks most against the key, with the probability that chance alone lets one
  /// of the distractors speak so; nil where nobody chose any.
  var strongest: (option: Int, p: Double)? {
    choices.map { (option: $0.key, p: $0.value.p) }
      .min { ($0.p, $0.option) < ($1.p, $1.option) }
      .map { ($0.option, min(1, $0.p * Double(choices.count))) }
  }
}

extension KeyEvidence.Choices {
  /// The probability of a lead as high where each is as likely to have chosen the other; 1 where the
  /// key leads, which speaks for nothing.
  fileprivate var p: Double {
    guard lead >= 0 else { return 1 }
    // The sum of the weights on the distractor's side, by its whole distribution: in two halves, of
    // which each only has to be met by as much of the other as is missing.
    let weights = people.indices.dropFirst()
    let half = sums(of: weights.filter { $0.isMultiple(of: 2) })
    let other = sums(of: weights.filter { !$0.isMultiple(of: 2) })
    let whole = half.count - 1 + other.count - 1
    guard whole > 0 else { return 1 }
    var tail = other
    for sum in tail.indices.dropLast().reversed() { tail[sum] += tail[sum + 1] }
    let least = (whole + lead + 1) / 2
    return half.indices.reduce(0) { chance, sum in
      let missing = max(0, least - sum)
      return missing < tail.count ? chance + half[sum] * tail[missing] : chance
    }
  }

  /// The probabilities of the sums, from 0, of those who have one of these weights.
  private func sums(of weights: [Int]) -> [Double] {
    weights.reduce([1]) { chances, weight in
      var sums = [Double](repeating: 0, count: chances.count + people[weight] * weight)
      for (count, chance) in Self.heads(among: people[weight]).enumerated() where chance > 0 {
        sums.withUnsafeMutableBufferPointer { sums in
          chances.withUnsafeBufferPointer { chances in
            for sum in chances.indices { sums[count * weight + sum] += chance * chances[sum] }
          }
        }
      }
      return sums
    }
  }

  /// The probabilities of so many heads among coins: from the middle outwards, where none is too small
  /// to go on from.
  private static func heads(among coins: Int) -> [Double] {
    var chances = [Double](repeating: 1, count: coins + 1)
    let middle = coins / 2
    for count in stride(from: middle, to: 0, by: -1) {
      chances[count - 1] = chances[count] * Double(count) / Double(coins - count + 1)
    }
    for count in middle..<coins {
      chances[count + 1] = chances[count] * Double(coins - count) / Double(count + 1)
    }
    let whole = chances.reduce(0, +)
    return chances.map { $0 / whole }
  }
}
