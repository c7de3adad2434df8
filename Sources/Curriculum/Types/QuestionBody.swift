extension Question {
  /// How a question is answered, with its key.
  public enum Body: Codable, Hashable, Sendable {
    /// One option of several is right.
    case singleChoice([Option])
    /// Two or more options are right.
    case multipleChoice([Option])
    /// A claim that is true or false.
    case trueFalse(TrueFalse)
    /// Items that each have their own answer.
    case matching(Matching)
    /// Items in their right order.
    case ordering([LocalizedText])
    /// A word or a few, typed.
    case shortAnswer(ShortAnswer)

    /// The type alone.
    public var kind: Kind {
      switch self {
      case .singleChoice: .singleChoice
      case .multipleChoice: .multipleChoice
      case .trueFalse: .trueFalse
      case .matching: .matching
      case .ordering: .ordering
      case .shortAnswer: .shortAnswer
      }
    }
  }

  /// The six types of question, by the names that the files use.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// One option of several is right.
    case singleChoice = "single-choice"
    /// Two or more options are right.
    case multipleChoice = "multiple-choice"
    /// A claim that is true or false.
    case trueFalse = "true-false"
    /// Items that each have their own answer.
    case matching
    /// Items to be put in order.
    case ordering
    /// A word or a few, typed.
    case shortAnswer = "short-answer"
  }

  /// One option of a choice.
  public struct Option: Codable, Hashable, Sendable {
    /// What the option says.
    public var text: LocalizedText
    /// Whether it belongs to the key.
    public var isCorrect: Bool
    /// Why it is right or wrong.
    public var why: LocalizedText

    /// Makes an option; a distractor unless `isCorrect`.
    public init(text: LocalizedText, isCorrect: Bool = false, why: LocalizedText) {
      self.text = text
      self.isCorrect = isCorrect
      self.why = why
    }
  }

  /// A claim's truth, and what to say to each of the two answers.
  public struct TrueFalse: Codable, Hashable, Sendable {
    /// Whether the claim is true.
    public var answer: Bool
    /// Said to one who answered "true".
    public var whyTrue: LocalizedText
    /// Said to one who answered "false".
    public var whyFalse: LocalizedText

    /// Makes the key of a claim.
    public init(answer: Bool, whyTrue: LocalizedText, whyFalse: LocalizedText) {
      self.answer = answer
      self.whyTrue = whyTrue
      self.whyFalse = whyFalse
    }
  }

  /// Items with an answer each, and answers that fit none.
  public struct Matching: Codable, Hashable, Sendable {
    /// One item with its right answer.
    public struct Pair: Codable, Hashable, Sendable {
      /// What is to be matched.
      public var item: LocalizedText
      /// Its right answer, unlike every other answer of the question.
      public var answer: LocalizedText

      /// Makes a pair.
      public init(item: LocalizedText, answer: LocalizedText) {
        self.item = item
        self.answer = answer
      }
    }

    /// The pairs, two or more.
    public var pairs: [Pair]
    /// Answers that fit no item.
    public var extraAnswers: [LocalizedText]

    /// Makes a matching key.
    public init(pairs: [Pair], extraAnswers: [LocalizedText] = []) {
      self.pairs = pairs
      self.extraAnswers = extraAnswers
    }

    /// All answers to choose from: answer `i` is right for item `i`, and the extra ones follow.
    public var answers: [LocalizedText] { pairs.map(\.answer) + extraAnswers }
  }

  /// The wordings that are accepted as right.
  public struct ShortAnswer: Codable, Hashable, Sendable {
    /// Accepted wordings in Indonesian, one or more; the first is the one to show.
    public var answers: [String]
    /// Accepted wordings in English, accepted besides the Indonesian ones.
    public var englishAnswers: [String]

    /// Makes a key of accepted wordings.
    public init(answers: [String], englishAnswers: [String] = []) {
      self.answers = answers
      self.englishAnswers = englishAnswers
    }
  }
}

extension Question {
  /// The options of a choice; none for other types.
  var options: [Option] {
    switch body {
    case .singleChoice(let options), .multipleChoice(let options): options
    case .trueFalse, .matching, .ordering, .shortAnswer: []
    }
  }
}
