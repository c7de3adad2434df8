import Quiz
import Records
import Texts

extension PaperFormat {
  /// What may be written, in a few letters.
  public var short: Text {
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

extension AnswerFile.Problem.Kind {
  /// What is wrong, and how to mend it.
  public var text: Text {
    switch self {
    case .noPersonColumn: .answersNoPersonColumn
    case .missingItems(let items): .answersMissingItems(items)
    case .noAnswers: .answersNone
    case .nobody: .answersNobody
    case .unknown(let who): .answersUnknown(who)
    case .ambiguous(let name): .answersAmbiguous(name)
    case .sameAsLine(let line, let name): .answersTwice(name, line: line)
    case .onScreen(let name): .answersOnScreen(name)
    case .unreadable(let item, let error):
      .answerUnreadable(item, error.found, error.expected.short)
    }
  }
}
