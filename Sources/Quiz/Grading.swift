import Curriculum

extension Question {
  /// The mark that `response` earns; no response earns nothing.
  ///
  /// A response of another type than the question's, or with an index that the question no longer
  /// has, earns nothing.
  public func mark(for response: Response?) -> Mark {
    switch (body, response) {
    case (.singleChoice(let options), .choice(let chosen)):
      options.indices.contains(chosen) && options[chosen].isCorrect ? .full : .none
    case (.multipleChoice(let options), .choices(let ticked)):
      Self.mark(ticked: ticked, of: options)
    case (.trueFalse(let key), .truth(let claimed)):
      claimed == key.answer ? .full : .none
    case (.matching(let matching), .matches(let chosen)):
      Self.mark(chosen: chosen, of: matching)
    case (.ordering(let items), .order(let order)):
      order == Array(items.indices) ? .full : .none
    case (.shortAnswer(let key), .text(let typed)):
      Self.mark(for: key.judge(typed))
    default: .none
    }
  }

  /// (right ticks − wrong ticks) / right ones, not below 0.
  private static func mark(ticked: Set<Int>, of options: [Option]) -> Mark {
    let key = Set(options.indices.filter { options[$0].isCorrect })
    guard !key.isEmpty else { return .none }
    let right = ticked.intersection(key).count
    let wrong = ticked.subtracting(key).count
    return Mark(Double(right - wrong) / Double(key.count))
  }

  /// The share of items that have their own answer.
  private static func mark(chosen: [Int?], of matching: Matching) -> Mark {
    let right = matching.pairs.indices.count { $0 < chosen.count && chosen[$0] == $0 }
    return Mark(Double(right) / Double(matching.pairs.count))
  }

  /// A typing error costs nothing and is told.
  private static func mark(for judgement: ShortAnswer.Judgement) -> Mark {
    switch judgement {
    case .right: .full
    case .typingError: Mark(1, isNearMiss: true)
    case .near, .wrong: .none
    }
  }
}
