import Curriculum
import Quiz

extension Certainty: Worded {
  public var text: Text {
    switch self {
    case .low: .sureLow
    case .middle: .sureMiddle
    case .high: .sureHigh
    }
  }
}

extension Question.Kind: Worded {
  public var text: Text {
    switch self {
    case .singleChoice: .kindSingleChoice
    case .multipleChoice: .kindMultipleChoice
    case .trueFalse: .kindTrueFalse
    case .matching: .kindMatching
    case .ordering: .kindOrdering
    case .shortAnswer: .kindShortAnswer
    }
  }
}
