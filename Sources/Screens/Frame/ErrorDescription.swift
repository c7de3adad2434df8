import Terminal
import Texts

extension FormError: Worded {
  var text: Text {
    switch self {
    case .notADay(let found): .notADay(found)
    case .notANumber(let label, let found): .notANumber(label, found)
    }
  }
}

extension TerminalError: Worded {
  public var text: Text {
    switch self {
    case .notATerminal: .notATerminal
    case .unknownTerminal(let name): .unknownTerminal(name)
    }
  }
}

extension AppError: Worded {
  public var text: Text {
    switch self {
    case .nobodyThere: .nobodyThere
    case .left: .workCancelled
    }
  }
}
