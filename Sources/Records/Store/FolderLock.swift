import Foundation

/// Lets one process at a time do something in a folder, such as open its database for the first time.
enum FolderLock {
  /// How long one process waits for another.
  private static let longestWait: Duration = .seconds(20)
  private static let pause: useconds_t = 5_000

  /// Runs `body` while no other process is in here for the same folder.
  ///
  /// Where the folder can't be locked (some network drives), or another process has hung, `body` runs
  /// nevertheless: then what it does must fail cleanly by itself.
  static func whileAlone<Value>(
    in folder: String, _ patience: Patience = Patience(), _ body: () throws -> Value
  ) rethrows -> Value {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    // Closing lets go of the lock, and so does the end of the process, however it comes.
    defer { if descriptor >= 0 { close(descriptor) } }
    let end = ContinuousClock.now + min(longestWait, patience.longestWait)
    while descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK,
      ContinuousClock.now < end, !patience.isGivenUp
    {
      usleep(pause)
    }
    return try body()
  }
}

/// Says, as long as it lives, that a process has the database of a folder open.
final class UseLock: Sendable {
  private let descriptor: Int32

  static let name = ".in-use"

  /// - Parameter isAlone: nobody else may have it open; nil is given where somebody has.
  init?(folder: String, isAlone: Bool = false) {
    descriptor = open("\(folder)/\(Self.name)", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    // Where no lock can be had (some network drives, a full disk), nobody is kept from working.
    guard descriptor >= 0 else { return }
    let isLocked = flock(descriptor, (isAlone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0
    if isAlone, !isLocked, errno == EWOULDBLOCK { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
