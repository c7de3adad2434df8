extension Question {
  /// Every text of the question that is written in two languages.
  var texts: [LocalizedText] {
    [prompt, explanation] + body.texts
  }

  /// What one who knows the answer says: the key's texts in Indonesian.
  var keyTexts: [String] {
    switch body {
    case .singleChoice(let options), .multipleChoice(let options):
      options.filter(\.isCorrect).map(\.text.id)
    case .trueFalse: [prompt.id]
    case .matching(let matching): matching.pairs.flatMap { [$0.item.id, $0.answer.id] }
    case .ordering(let items): items.map(\.id)
    case .shortAnswer(let key): key.answers
    }
  }
}

extension Question.Body {
  /// Every text of the answers that is written in two languages.
  var texts: [LocalizedText] {
    switch self {
    case .singleChoice(let options), .multipleChoice(let options):
      options.flatMap { [$0.text, $0.why] }
    case .trueFalse(let claim): [claim.whyTrue, claim.whyFalse]
    case .matching(let matching): matching.pairs.map(\.item) + matching.answers
    case .ordering(let items): items
    case .shortAnswer(let key): key.near.map(\.why)
    }
  }
}
