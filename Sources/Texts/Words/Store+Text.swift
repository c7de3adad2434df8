import Quiz

extension StoreError: Worded {
  public var text: Text {
    switch self {
    case .folder(let path, let errno): .folderProblem(path, reason: .system(errno))
    case .cannotOpen(let path, let trouble, let backup):
      .cannotOpen(path, trouble, backup: backup)
    case .missing(let path, let backup): .missingDatabase(path, backup: backup)
    case .notOurs(let path): .databaseOfOthers(path)
    case .madeByNewerVersion(let path): .madeByNewer(path)
    case .inUse(let path): .databaseInUse(path)
    case .cannotWrite(let path, let trouble): .cannotWrite(path, trouble)
    case .cannotBackUp(let path, let trouble): .cannotBackUp(path, trouble)
    case .unreadable(let path, let trouble, let backup):
      .cannotReadDatabase(path, trouble, backup: backup)
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
    case .isEnrolled: .isEnrolled
    case .noSuchQuestion: .noSuchQuestion
    case .notAResponse: .notAResponse
    case .noReason: .noReason
    case .noTimeLeft: .noTimeLeft
    case .formsDiffer(let first, let second):
      .formsDiffer(first.rawValue, second.rawValue)
    case .followUpTooEarly: .followUpTooEarly
    case .noFormForFollowUp: .noFormForFollowUp
    case .bothTook(let role): .bothTook(role.text)
    case .noSuchNumber(let number): .noSuchNumber(number)
    case .notTaken(let role): .personHasNotTaken(role.text)
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

extension StoreNotice: Worded {
  public var text: Text {
    switch self {
    case .madePrivate(let folder): .dataMadePrivate(folder)
    case .rollbackJournal(let folder): .rollbackJournal(folder)
    case .clockIsBehind(let newest): .clockIsBehind(newest)
    }
  }
}
