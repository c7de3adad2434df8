import CNcurses
import Synchronization

/// Tells of a wait on a screen that can't be drawn meanwhile, from another thread: a line at its foot.
///
/// Keys that are pressed during the wait are read and dropped: nobody sees what they would answer.
public final class Waiting: Sendable {
  private let text: String
  /// How often it was asked since the program was to end.
  private let asked = Mutex(0)
  private let isOver = Mutex(false)

  /// How often that may be before what is waited for is given up: about two seconds.
  private static let grace = 40
  /// How often that may be before the program ends anyway: about ten seconds.
  private static let mostAsked = 200

  /// - Parameter text: what is told.
  public init(_ text: String) { self.text = text }

  /// Says that there is a wait.
  public func begin() { Signals.writeAtFoot(text) }

  /// Whether to wait on: not after Esc, nor where the program is to end.
  public func goesOn() -> Bool {
    let isLeft = Signals.pressedEscape()
    guard Signals.areToEnd else { return !isLeft }
    let count = asked.withLock { count in
      count += 1
      return count
    }
    if count > Self.mostAsked { Signals.endAtOnce() }
    return count < Self.grace
  }

  /// The wait is over; the screen is to be drawn whole.
  public func end() {
    _ = Signals.pressedEscape()
    isOver.withLock { $0 = true }
  }

  /// Whether a wait has ended since the last call.
  func takeEnd() -> Bool {
    isOver.withLock { isOver in
      defer { isOver = false }
      return isOver
    }
  }
}
