import Curriculum

/// How many chose each option of an item: all, the best and the weakest.
public struct DistractorAnalysis: Hashable, Sendable {
  /// One option, and who chose it.
  public struct Option: Hashable, Sendable {
    /// The option's number in the question, from 0.
    public var index: Int
    /// Whether it belongs to the key; a distractor otherwise.
    public var isKey: Bool
    /// How many chose it.
    public var count = 0
    /// How many of the upper group chose it.
    public var upper = 0
    /// How many of the lower group chose it.
    public var lower = 0
  }

  /// The options, in the question's order.
  public var options: [Option]
  /// The number of attempts that the item was put to.
  public var responses: Int
  /// How many of them left it unanswered.
  public var unanswered: Int
  /// The number of them in the upper group.
  public var upperSize: Int
  /// The number of them in the lower group.
  public var lowerSize: Int

  /// Counts choices.
  /// - Parameters:
  ///   - key: for each option whether it belongs to the key.
  ///   - choices: for each attempt that the item was put to the options that it chose, none where it
  ///     was left unanswered; a number that the item does not have is passed over.
  public init(key: [Bool], choices: [(attempt: Int, chosen: Set<Int>)], groups: ScoreGroups) {
    options = key.enumerated().map { Option(index: $0, isKey: $1) }
    responses = choices.count
    unanswered = choices.count { $0.chosen.isEmpty }
    upperSize = 0
    lowerSize = 0
    for (attempt, chosen) in choices {
      let place = groups.place(of: attempt)
      let (upper, lower) = (place == .upper ? 1 : 0, place == .lower ? 1 : 0)
      upperSize += upper
      lowerSize += lower
      for index in chosen where options.indices.contains(index) {
        options[index].count += 1
        options[index].upper += upper
        options[index].lower += lower
      }
    }
  }

  /// The share of all that chose an option, 0…1; 0 where nobody was asked.
  public func share(of option: Option) -> Double {
    responses > 0 ? Double(option.count) / Double(responses) : 0
  }
}

extension Question {
  /// For each option that can be chosen whether it belongs to the key; of a claim "true" comes first.
  ///
  /// Empty where nothing is chosen from options: matching, ordering, short answer.
  public var optionKey: [Bool] {
    switch body {
    case .singleChoice(let options), .multipleChoice(let options): options.map(\.isCorrect)
    case .trueFalse(let key): [key.answer, !key.answer]
    case .matching, .ordering, .shortAnswer: []
    }
  }

  /// The same under rulings; none belongs to the key where everybody earns the point, or nobody.
  public func optionKey(under rulings: [Ruling.Verdict]) -> [Bool] {
    let keys = rulings.makeAKey ? keys(under: rulings, in: .indonesian) : []
    return optionKey.indices.map { option in keys.contains { $0.chosenOptions.contains(option) } }
  }

  /// The mean mark under rulings of someone who guesses, 0…1.
  ///
  /// One of the options, of the two truth values, of the answers for each item, of all orders; where
  /// several are ticked or a word is typed, 0; nil where everybody earns the point, or nobody.
  public func randomGuessScore(under rulings: [Ruling.Verdict] = []) -> Double? {
    guard rulings.makeAKey else { return nil }
    return switch body {
    case .singleChoice, .trueFalse:
      optionKey.isEmpty
        ? 0
        : Double(optionKey(under: rulings).count(where: \.self)) / Double(optionKey.count)
    case .matching(let matching): 1 / Double(max(1, matching.answers.count))
    case .ordering(let items): (1...max(1, items.count)).reduce(1) { $0 / Double($1) }
    case .multipleChoice, .shortAnswer: 0
    }
  }
}

extension [Ruling.Verdict] {
  /// Whether the point goes by a key.
  fileprivate var makeAKey: Bool { last?.goesByKey ?? true }
}

extension Response {
  /// The numbers of the options that were chosen, as `Question.optionKey` counts them.
  public var chosenOptions: Set<Int> {
    switch self {
    case .choice(let chosen): Self.single.indices.contains(chosen) ? Self.single[chosen] : [chosen]
    case .choices(let ticked): ticked
    case .truth(let claimed): [claimed ? 0 : 1]
    case .matches, .order, .text, .unknown: []
    }
  }

  /// Sets of one, which are the same for all who chose it.
  private static let single: [Set<Int>] = (0..<10).map { [$0] }
}
