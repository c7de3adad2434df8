import Curriculum
import Foundation
import Quiz
import Synchronization
import Texts
import Training

/// What is done at the program's end, whatever it did before.
final class Ending: Sendable {
  /// That of the command under way.
  @TaskLocal static var current: Ending?

  private let opened = Mutex<Training?>(nil)

  /// What was opened; nil where nothing was.
  var training: Training? {
    get { opened.withLock { $0 } }
    set { opened.withLock { $0 = newValue } }
  }

  /// Copies what was changed, and leaves one file that has all.
  ///
  /// Where that can't be done nothing is lost: it is told, and the program ends as it would have.
  func leave() {
    guard let training else { return }
    defer { training.close() }
    guard training.hasWritten else { return }
    do {
      try training.backUp()
    } catch {
      printError("berdaya: \(describe(error, in: Help.language))")
    }
  }
}

extension Patience {
  /// Tells of waits on standard error; what was typed meanwhile at a terminal is no answer.
  static func ofLines(_ language: Language) -> Patience {
    Patience(
      Waiter(
        begins: { printError(Text.waitingForCommand(longestSeconds)(language)) },
        ends: { if isatty(STDIN_FILENO) == 1 { tcflush(STDIN_FILENO, TCIFLUSH) } }),
      atMost: .seconds(longestSeconds))
  }

  private static var longestSeconds: Int {
    getenv("BERDAYA_WAIT").flatMap { Int(String(cString: $0)) }.flatMap { $0 > 0 ? $0 : nil } ?? 60
  }
}
