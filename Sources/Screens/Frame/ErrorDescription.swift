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
