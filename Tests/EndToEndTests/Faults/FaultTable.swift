import Foundation
import Synchronization
import Testing

/// What happens now with each kind of fault that was met: a table, written into the file that
/// `BERDAYA_FAULTS` names, as the tests find it to be so.
enum FaultTable {
  private static let lock = Mutex(())
  private static let head = "| kind | now | exit status | terminal | lost |\n"

  /// Adds a line.
  /// - Parameters:
  ///   - now: what the person is told, or what happens.
  ///   - code: the exit status; nil where the program goes on.
  ///   - sitting: where the program ran on screens. A terminal that it has left must be as a shell
  ///     needs it.
  ///   - kept: what stood in the database before. All of it must be there now.
  static func add(
    _ kind: String, now: String, code: Int32? = nil, on sitting: Sitting? = nil, _ kept: KeptRows
  ) throws {
    let lost = try kept.lost()
    #expect(lost == 0, "\(kind): \(lost) of \(kept.count) rows are lost")
    var terminal = ""
    if let sitting, code != nil {
      sitting.expectGivenBack()
      terminal = "given back"
    }
    add([kind, now, code.map { "\($0)" } ?? "goes on", terminal, "\(lost) of \(kept.count) rows"])
  }

  /// Adds a line for what can't be brought about here.
  static func addNotTried(_ kind: String, for what: String) {
    add([kind, "not tried: \(what) is missing here", "", "", ""])
  }

  private static func add(_ cells: [String]) {
    guard let path = ProcessInfo.processInfo.environment["BERDAYA_FAULTS"] else { return }
    let shown = cells.map { $0.replacing("\n", with: " ").replacing("|", with: "/") }
    let line = "| \(shown.joined(separator: " | ")) |\n"
    lock.withLock { _ in
      if !FileManager.default.fileExists(atPath: path) {
        try? Data((head + head.replacing(/[^|\n]+/, with: " --- ")).utf8)
          .write(to: URL(filePath: path))
      }
      guard let file = FileHandle(forWritingAtPath: path) else { return }
      _ = try? file.seekToEnd()
      try? file.write(contentsOf: Data(line.utf8))
      try? file.close()
    }
  }
}

/// What a test may do here that not everybody may.
enum Rights {
  /// Whether other users can be played.
  static let canBeOthers =
    geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0 && othersReachTheProgram
  /// Whether disks can be put in.
  static let canMount = geteuid() == 0 && succeeds("unshare -m true")

  private static var othersReachTheProgram: Bool {
    guard let program = try? BuiltProgram.executable else { return false }
    return succeeds(
      "setpriv --reuid=65534 --regid=65534 --clear-groups test -x '\(program)'")
  }

  /// Waits for the shell alone: a drive's own program goes on behind it.
  static func succeeds(_ command: String) -> Bool { system("(\(command)) >/dev/null 2>&1") == 0 }
}
