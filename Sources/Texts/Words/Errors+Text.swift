import Curriculum
import Quiz
import Tables

extension ContentError: Worded {
  public var text: Text {
    switch self {
    case .problems(let problems):
      .contentProblems(problems.count, first: problems.first?.text ?? Text("", ""))
    case .noModule(let path): .noModule(path)
    case .noSuchSection(let letter): .noSuchSection(letter.rawValue)
    }
  }
}

extension QuizError: Worded {
  public var text: Text {
    switch self {
    case .noQuestions: .noQuestions
    case .notEnoughQuestions(_, let row, let found):
      .notEnoughQuestions(row.section.rawValue, found: found, wanted: row.count)
    case .alreadySubmitted: .alreadySubmitted
    case .timeIsUp: .timeIsUp
    case .alreadyAnswered: .alreadyAnswered
    // Only a mistake in the program brings these about.
    case .noSuchItem(let item): .unexpected("no item \(item)")
    case .wrongResponse(let item): .unexpected("wrong response to item \(item)")
    }
  }
}

extension CSVError: Worded {
  public var text: Text {
    switch self {
    case .cannotRead(let path, let errno): .cannotRead(path, reason: .system(errno))
    case .workbook: .fileIsWorkbook
    case .notText: .fileIsNotText
    case .quotes(let line): .atLine(line, .unmatchedQuote)
    }
  }
}

extension PaperItemError: Worded {
  public var text: Text { .answerUnreadable(item + 1, error.found, error.expected.text) }
}
