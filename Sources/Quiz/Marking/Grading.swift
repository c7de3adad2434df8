import Curriculum

extension Question {
  /// The response that earns the whole point; of a short answer's wordings the one to show.
  public var key: Response { key(in: .indonesian) }

  /// The key as it is shown in a language: of a short answer's wordings one of that language.
  public func key(in language: Language) -> Response {
    switch body {
    case .singleChoice(let options): .choice(options.firstIndex(where: \.isCorrect) ?? 0)
    case .multipleChoice(let options):
      .choices(Set(options.indices.filter { options[$0].isCorrect }))
    case .trueFalse(let claim): .truth(claim.answer)
    case .matching(let matching): .matches(Array(matching.pairs.indices))
    case .ordering(let items): .order(Array(items.indices))
    case .shortAnswer(let accepted): .text(accepted.shown(in: language))
    }
  }

  /// The mark that `response` earns; no response, and one of another type than the question's,
  /// earns nothing.
  public func mark(for response: Response?) -> Mark {
    switch (body, response) {
    case (.shortAnswer(let accepted), .text(let typed)): Mark(accepted.judge(typed))
    case (_, let response?): Self.mark(for: response, keyedBy: key)
    case (_, nil): .none
    }
  }

  /// The mark that a response earns where `key` earns the whole point.
  static func mark(for response: Response, keyedBy key: Response) -> Mark {
    switch (response, key) {
    case (.choices(let ticked), .choices(let key)) where !key.isEmpty:
      // (right ticks − wrong ticks) / right ones, not below 0.
      Mark(
        Double(ticked.intersection(key).count - ticked.subtracting(key).count) / Double(key.count))
    case (.matches(let chosen), .matches(let key)) where !key.isEmpty:
      // The share of items that have their own answer.
      Mark(Double(zip(chosen, key).count { $0 != nil && $0 == $1 }) / Double(key.count))
    case (.text(let typed), .text(let key)): Mark(ShortAnswer(key).judge(typed))
    default: response == key ? .full : .none
    }
  }
}

extension Mark {
  /// A typing error costs nothing and is told.
  init(_ judgement: Question.ShortAnswer.Judgement) {
    switch judgement {
    case .right: self = .full
    case .typingError: self = Mark(1, isNearMiss: true)
    case .near, .wrong: self = .none
    }
  }
}
