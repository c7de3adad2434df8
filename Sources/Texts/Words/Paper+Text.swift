import Quiz
import Tables

extension PaperFormat: Worded {
  /// What may be written, in a few letters.
  public var text: Text {
    switch self {
    case .letter(let last): .paperLetter(to: last)
    case .letters(let last): .paperLetters(to: last)
    case .truth: .paperTruthShort
    case .letterForEach(let items, let last): .paperLetterForEach(items, to: last)
    case .order(let last): .paperOrder(to: last)
    case .words: .paperWordsShort
    }
  }
}

extension AnswerFile.ProblemKind: Worded {
  public var text: Text {
    switch self {
    case .noPersonColumn: .answersNoPersonColumn
    case .missingItems(let items): .answersMissingItems(items)
    case .noSuchItems(let items): .answersNoSuchItems(items)
    case .repeatedColumn(let heading): .repeatedColumn(heading)
    case .unknownColumn(let heading): .unknownColumn(heading)
    case .passedOver(let line): .linePassedOver(line)
    case .noAnswers: .answersNone
    case .fieldCount(let found, let expected): .fieldCount(found, expected: expected)
    case .nobody: .answersNobody
    case .unknown(let who): .answersUnknown(who)
    case .ambiguous(let name): .answersAmbiguous(name)
    case .otherName(let number, let found, let expected):
      .answersOtherName(number, found: found, expected: expected)
    case .sameAsLine(let line, let name): .answersTwice(name, line: line)
    case .onScreen(let name): .answersOnScreen(name)
    case .unreadable(let item, let error):
      .answerUnreadable(item, error.found, error.expected.text)
    case .answerCount(let found, let expected): .answerCount(found, expected: expected)
    }
  }
}
