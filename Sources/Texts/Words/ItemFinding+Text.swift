import Curriculum
import Quiz

extension ItemFinding {
  /// What the finding says in plain words.
  /// - Parameter option: how option number `n` is called, mostly by its letter.
  public func text(option: (Int) -> String = optionLetter) -> Text {
    switch self {
    case .nobodyAsked: .findingNobodyAsked
    case .fewResponses(let count): .findingFewResponses(count)
    case .noVariance: .findingNoVariance
    case .keyDoubtful(let index): .findingKeyDoubtful(option(index))
    case .lookAtKey(let index): .findingLookAtKey(option(index))
    case .negativeDiscrimination: .findingNegative
    case .lookAtDiscrimination: .findingLookAtDiscrimination
    case .unsureDiscrimination(let count): .findingUnsure(count)
    case .poorDiscrimination: .findingPoor
    case .marginalDiscrimination: .findingMarginal
    case .goodDiscrimination: .findingGood
    case .veryGoodDiscrimination: .findingVeryGood
    case .noBetterThanGuessing: .findingGuessing
    case .hard: .findingHard
    case .easy: .findingEasy
    case .idleDistractor(let index): .findingIdleDistractor(option(index))
    }
  }

  /// The name of the finding's kind, for other programs.
  public var name: String {
    switch self {
    case .nobodyAsked: "nobodyAsked"
    case .fewResponses: "fewResponses"
    case .noVariance: "noVariance"
    case .keyDoubtful: "keyDoubtful"
    case .lookAtKey: "lookAtKey"
    case .negativeDiscrimination: "negativeDiscrimination"
    case .lookAtDiscrimination: "lookAtDiscrimination"
    case .unsureDiscrimination: "unsureDiscrimination"
    case .poorDiscrimination: "poorDiscrimination"
    case .marginalDiscrimination: "marginalDiscrimination"
    case .goodDiscrimination: "goodDiscrimination"
    case .veryGoodDiscrimination: "veryGoodDiscrimination"
    case .noBetterThanGuessing: "noBetterThanGuessing"
    case .hard: "hard"
    case .easy: "easy"
    case .idleDistractor: "idleDistractor"
    }
  }
}

/// How option number `index`, from 0, is called: A to Z, then its number.
public func optionLetter(_ index: Int) -> String {
  index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : String(index + 1)
}

extension Question {
  /// How option number `index` is called: its letter, or "true" and "false".
  public func optionName(_ index: Int, in language: Language) -> String {
    guard case .trueFalse = body else { return optionLetter(index) }
    return (index == 0 ? Text.isTrue : Text.isFalse)(language)
  }

  /// What option number `index` says; nil where nothing is chosen from options.
  public func optionText(_ index: Int) -> LocalizedText? {
    switch body {
    case .singleChoice(let options), .multipleChoice(let options):
      options.indices.contains(index) ? options[index].text : nil
    case .trueFalse: LocalizedText(index == 0 ? .isTrue : .isFalse)
    case .matching, .ordering, .shortAnswer: nil
    }
  }
}
