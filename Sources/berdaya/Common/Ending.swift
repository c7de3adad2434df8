import Curriculum
import Foundation
import Synchronization
import Texts
import Training

/// What is done at the program's end, whatever it did before.
final class Ending: Sendable {
  /// That of the command under way.
  @TaskLocal static var current: Ending?

  private let opened = Mutex<[Training]>([])

  func add(_ training: Training) { opened.withLock { $0.append(training) } }

  /// Copies what was changed, and leaves one file that has all.
  ///
  /// Where that can't be done nothing is lost: it is told, and the program ends as it would have.
  func leave() {
    let all = opened.withLock { $0 }
    defer { for training in all { training.close() } }
    guard let training = all.first(where: \.hasWritten) else { return }
    Working.end()
    Working.begin(in: language)
    defer { Working.end() }
    do {
      try training.backUp()
    } catch {
      printError("berdaya: \(describe(error, in: language))")
    }
  }
}

extension Working {
  /// Tells of long work from now on.
  static func begin(in language: Language) {
    begin(
      Text.commandWorks(language), Text.leaveCommand(language),
      asLines: getenv("TERM").map { String(cString: $0) == "dumb" } ?? true)
  }
}

extension Patience {
  /// Tells of waits on standard error; what was typed meanwhile at a terminal is no answer.
  static func ofLines(_ language: Language) -> Patience {
    Patience(
      Waiter(
        begins: { isWorking in
          if !isWorking { printError(Text.waitingForCommand(longestSeconds)(language)) }
        },
        ends: { if isatty(STDIN_FILENO) == 1 { tcflush(STDIN_FILENO, TCIFLUSH) } }),
      atMost: .seconds(longestSeconds))
  }

  static var longestSeconds: Int {
    getenv("BERDAYA_WAIT").flatMap { Int(String(cString: $0)) }.flatMap { $0 > 0 ? $0 : nil } ?? 60
  }
}
