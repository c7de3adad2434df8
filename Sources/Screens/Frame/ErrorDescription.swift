import Terminal
import Texts

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
