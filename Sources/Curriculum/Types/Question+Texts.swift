extension Question {
  /// Every text of the question that is written in two languages.
  var texts: [LocalizedText] {
    [prompt, explanation] + body.texts
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
