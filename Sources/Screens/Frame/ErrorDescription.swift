import Curriculum
import Quiz
import Records
import Reports
import Tables
import Terminal
import Texts

/// An error as a person should be told it: what is wrong, and how to go on.
public func describe(_ error: any Error, in language: Language) -> String {
  switch error {
  case let error as ContentError: text(for: error)(language)
  case let error as QuizError: text(for: error)(language)
  case let error as RecordsError: text(for: error)(language)
  case let error as SessionError: text(for: error)(language)
  case let error as ReportError: text(for: error)(language)
  case CSVError.cannotRead(let path, let reason): Text.cannotRead(path, reason: reason)(language)
  case CSVError.quotes(let line): Text.atLine(line, Text.unmatchedQuote)(language)
  case PINError.notDigits: Text.pinNotDigits(language)
  case PINError.alreadySet: Text.pinAlreadySet(language)
  case let error as PaperItemError:
    Text.answerUnreadable(error.item + 1, error.error.found, error.error.expected.short)(language)
  case FormError.notADay(let found): Text.notADay(found)(language)
  case FormError.notANumber(let label, let found): Text.notANumber(label, found)(language)
  case TerminalError.notATerminal: Text.notATerminal(language)
  case TerminalError.unknownTerminal(let name): Text.unknownTerminal(name)(language)
  case AppError.nobodyThere: Text.nobodyThere(language)
  case AppError.severalNamed(let name): Text.severalNamed(name)(language)
  case AppError.questionsGone: Text.questionsGone(language)
  default: String(describing: error)
  }
}

private func text(for error: ContentError) -> Text {
  switch error {
  case .problems(let problems):
    .contentProblems(problems.count, first: problems.first?.text ?? Text(id: "", en: ""))
  case .noModule(let path): .noModule(path)
  case .noSuchSection(let letter): .noSuchSection(letter.rawValue)
  }
}

private func text(for error: ReportError) -> Text {
  switch error {
  case .exists(let path): .fileExists(path)
  case .cannotWrite(let path, let reason): .cannotWriteFile(path, reason: reason)
  case .noCertificates: .noCertificates
  }
}

private func text(for error: QuizError) -> Text {
  switch error {
  case .noQuestions: .noQuestions
  case .notEnoughQuestions(_, let row, let found):
    .notEnoughQuestions(row.section.rawValue, found: found, wanted: row.count)
  case .alreadySubmitted: .alreadySubmitted
  case .timeIsUp: .timeIsUp
  case .alreadyAnswered, .noSuchItem, .wrongResponse: .alreadyAnswered
  }
}

private func text(for error: RecordsError) -> Text {
  switch error {
  case .folder(let path, let reason): .folderProblem(path, reason: reason)
  case .cannotOpen(let path, let reason, let backup):
    .cannotOpen(path, reason: reason, backup: backup)
  case .madeByNewerVersion(let path): .madeByNewer(path)
  case .cannotWrite(let path, let reason): .cannotWrite(path, reason: reason)
  case .unreadable(let path, let reason): .cannotRead(path, reason: reason)
  case .emptyName: .emptyName
  case .noSuchAttempt: .noSuchAttempt
  case .attemptIsSubmitted: .alreadySubmitted
  }
}

private func text(for error: SessionError) -> Text {
  switch error {
  case .emptyTitle: .emptyTitle
  case .endsBeforeStart: .endsBeforeStart
  case .minutesOutOfRange(let found): .outOfRange(.minutes, found, 1...600)
  case .passMarkOutOfRange(let found): .outOfRange(.passMark, found, 0...100)
  case .hoursOutOfRange(let found): .outOfRange(.trainingHours, found, 0...999)
  case .noSuchSession(let name): .noSuchSession(name)
  case .noSuchTest(let kind): .noSuchTest(Text.test(kind.rawValue))
  case .otherModule(let module): .otherModule(module.rawValue)
  case .testNotOpen(let kind): .testNotOpen(Text.test(kind.rawValue))
  case .notEnrolled: .notEnrolled
  case .alreadyStarted: .alreadyStarted
  case .hasAttempts: .hasAttempts
  }
}
