import Records
import Texts

extension RecordsError: Worded {
  public var text: Text {
    switch self {
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
}

extension SessionError: Worded {
  public var text: Text {
    switch self {
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
}

extension PINError: Worded {
  public var text: Text {
    switch self {
    case .notDigits: .pinNotDigits
    case .alreadySet: .pinAlreadySet
    }
  }
}
