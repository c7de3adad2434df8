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

    /// The names under which each is stored.
    private enum CodingKeys: String, CodingKey {
      case singleChoice, multipleChoice, trueFalse, matching, ordering, shortAnswer
    }

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
    public let text: LocalizedText
    /// Whether it belongs to the key.
    public var isCorrect = false
    /// Why it is right or wrong.
    public let why: LocalizedText
  }

  /// A claim's truth, and what to say to each of the two answers.
  public struct TrueFalse: Codable, Hashable, Sendable {
    /// Whether the claim is true.
    public let answer: Bool
    /// Said to one who answered "true".
    public let whyTrue: LocalizedText
    /// Said to one who answered "false".
    public let whyFalse: LocalizedText
  }

  /// Items with an answer each, and answers that fit none.
  public struct Matching: Codable, Hashable, Sendable {
    /// One item with its right answer.
    public struct Pair: Codable, Hashable, Sendable {
      /// What is to be matched.
      public let item: LocalizedText
      /// Its right answer, unlike every other answer of the question.
      public let answer: LocalizedText
    }

    /// The pairs, two or more.
    public let pairs: [Pair]
    /// Answers that fit no item.
    public var extraAnswers: [LocalizedText] = []

    /// All answers to choose from: answer `i` is right for item `i`, and the extra ones follow.
    public var answers: [LocalizedText] { pairs.map(\.answer) + extraAnswers }
  }

  /// The wordings that are accepted as right, and wrong ones that deserve a word of their own.
  public struct ShortAnswer: Codable, Hashable, Sendable {
    /// Wrong answers that somebody may well give, and what to say to them.
    public struct Near: Codable, Hashable, Sendable {
      public let answers: [String]
      public let englishAnswers: [String]
      public let why: LocalizedText
    }

    /// Accepted wordings in Indonesian, one or more; the first is the one to show.
    public let answers: [String]
    /// Accepted wordings in English, accepted besides the Indonesian ones.
    public var englishAnswers: [String] = []
    public var near: [Near] = []
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
