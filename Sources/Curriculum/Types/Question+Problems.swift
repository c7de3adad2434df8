extension Question {
  /// One thing that keeps what somebody wrote from being a question.
  public enum Problem: Hashable, Sendable {
    /// A part that is missing or says nothing, by the name that the files use.
    case missing(String)
    /// How many options are right, where one is, or several but not all.
    case keyCount(Int)
    /// Fewer than two options, pairs or items.
    case tooFewEntries
    /// Two options, answers or items that say the same.
    case repeatedEntries
    /// No wording is accepted.
    case noAnswer
    /// A near answer that is accepted as right.
    case nearAnswerIsRight(String)
  }

  /// Why a text is no question.
  public struct Invalid: Error, Hashable {
    public let problems: [Problem]
  }

  /// All that is wrong; nothing but in one that is being read.
  var problems: [Problem] {
    [("id", id.rawValue), ("prompt", prompt.id), ("explanation", explanation.id)]
      .filter { $1.isEmpty }.map { .missing($0.0) } + body.problems
  }
}

extension Question.Body {
  /// All that is wrong with the answers.
  var problems: [Question.Problem] {
    switch self {
    case .singleChoice(let options):
      problems(of: options, isCountRight: { right, _ in right == 1 })
    case .multipleChoice(let options):
      problems(of: options, isCountRight: { right, all in right >= 2 && right < all })
    case .trueFalse(let claim):
      missing("whyTrue", [claim.whyTrue]) + missing("whyFalse", [claim.whyFalse])
    case .matching(let matching):
      missing("pairs", matching.pairs.map(\.item)) + problems(of: matching.answers)
        + (matching.pairs.count < 2 ? [.tooFewEntries] : [])
    case .ordering(let items): problems(of: items)
    case .shortAnswer(let key): key.problems
    }
  }

  private func problems(
    of options: [Question.Option], isCountRight: (_ right: Int, _ all: Int) -> Bool
  ) -> [Question.Problem] {
    let right = options.count(where: \.isCorrect)
    return (isCountRight(right, options.count) ? [] : [.keyCount(right)])
      + problems(of: options.map(\.text)) + missing("why", options.map(\.why))
  }

  /// What is wrong with entries that are chosen from or put in order.
  private func problems(of entries: [LocalizedText]) -> [Question.Problem] {
    (entries.count < 2 ? [.tooFewEntries] : [])
      + (entries.map(\.id).hasRepeats ? [.repeatedEntries] : [])
      + missing("text", entries)
  }

  private func missing(_ part: String, _ texts: [LocalizedText]) -> [Question.Problem] {
    texts.contains { $0.id.isEmpty } ? [.missing(part)] : []
  }
}

extension Question.ShortAnswer {
  fileprivate var problems: [Question.Problem] {
    guard let first = answers.first, !first.isEmpty else { return [.noAnswer] }
    let accepted = Question.ShortAnswer(answers: answers, englishAnswers: englishAnswers)
    return near.flatMap { $0.answers + $0.englishAnswers }
      .filter { accepted.judge($0) != .wrong }
      .map { .nearAnswerIsRight($0) }
  }
}
