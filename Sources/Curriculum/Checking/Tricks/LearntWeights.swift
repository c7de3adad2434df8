import Foundation

/// What somebody gathers who has seen other questions and their keys: which words are often right.
///
/// The weight of a word is the logarithm of how much oftener it stands in keys than in distractors
/// (naive Bayes, smoothed). Statements are held out: nothing is learnt from the
/// questions of the statement that a question belongs to.
struct LearntWeights: Sendable {
  private var all = Counts()
  private var byStatement: [StatementID: Counts] = [:]

  private struct Counts {
    var keys = 0
    var distractors = 0
    var stems: [String: Stem] = [:]

    struct Stem {
      var keys = 0
      var distractors = 0
    }

    mutating func add(_ option: ChoiceItem.Option, isKey: Bool) {
      let (key, distractor) = isKey ? (1, 0) : (0, 1)
      keys += key
      distractors += distractor
      for stem in Set(option.wordStems) {
        stems[stem, default: Stem()].keys += key
        stems[stem, default: Stem()].distractors += distractor
      }
    }
  }

  init(of items: [ChoiceItem]) {
    for item in items {
      for (index, option) in item.options.enumerated() {
        all.add(option, isKey: item.keys.contains(index))
        byStatement[item.statement, default: Counts()].add(option, isKey: item.keys.contains(index))
      }
    }
  }

  /// How right an option sounds to one who knows the questions of all other statements.
  func score(of option: ChoiceItem.Option, without statement: StatementID) -> Double {
    let own = byStatement[statement] ?? Counts()
    let keys = Double(all.keys - own.keys)
    let distractors = Double(all.distractors - own.distractors)
    guard keys > 0, distractors > 0 else { return 0 }
    let weights = Set(option.wordStems).map { stem -> Double in
      let seen = all.stems[stem] ?? .init()
      let seenHere = own.stems[stem] ?? .init()
      let inKeys = Double(seen.keys - seenHere.keys) / keys
      let inDistractors = Double(seen.distractors - seenHere.distractors) / distractors
      // As if each word had been seen twice more, as often in keys as chance has it.
      let unseen = 2 / (keys + distractors)
      return log((inKeys + unseen) / (inDistractors + unseen))
    }
    // Whatever the order of a set, equal options must have equal scores.
    return weights.sorted().reduce(0, +)
  }
}
