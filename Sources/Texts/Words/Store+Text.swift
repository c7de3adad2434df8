import Quiz

extension StoreError: Worded {
  public var text: Text {
    switch self {
    case .folder(let path, let reason): .folderProblem(path, reason: reason)
    case .cannotOpen(let path, let reason, let backup):
      .cannotOpen(path, reason: reason, backup: backup)
    case .madeByNewerVersion(let path): .madeByNewer(path)
    case .cannotWrite(let path, let reason): .cannotWrite(path, reason: reason)
    case .unreadable(let path, let reason): .cannotRead(path, reason: reason)
    case .damagedRow(let path, let table, let row, let column):
      .damagedRow(path, table: table, row: row, column: column)
    case .noSuchAttempt: .noSuchAttempt
    case .attemptIsSubmitted: .alreadySubmitted
    case .attemptIsElsewhere: .attemptIsElsewhere
    }
  }
}

extension SessionError: Worded {
  public var text: Text {
    switch self {
    case .emptyName: .emptyName
    case .emptyTitle: .emptyTitle
    case .endsBeforeStart: .endsBeforeStart
    case .minutesOutOfRange(let found): .outOfRange(.minutes, found, Terms.minutesRange)
    case .passMarkOutOfRange(let found): .outOfRange(.passMark, found, Terms.passMarkRange)
    case .hoursOutOfRange(let found):
      .outOfRange(.trainingHours, found, TrainingSession.Facts.hoursRange)
    case .noSuchSession(let name): .noSuchSession(name)
    case .noSuchTest(let role): .noSuchTest(role.text)
    case .otherModule(let module): .otherModule(module.rawValue)
    case .testNotOpen(let role): .testNotOpen(role.text)
    case .noSuchParticipant: .noSuchParticipant
    case .severalNamed(let name): .severalNamed(name)
    case .notEnrolled: .notEnrolled
    case .alreadyStarted: .alreadyStarted
    case .hasAttempts: .hasAttempts
    case .noSuchQuestion: .noSuchQuestion
    case .notAResponse: .notAResponse
    case .noReason: .noReason
    }
  }
}

extension PINError: Worded {
  public var text: Text {
    switch self {
    case .notDigits: .pinNotDigits
    case .alreadySet: .pinAlreadySet
    }
  }
}
