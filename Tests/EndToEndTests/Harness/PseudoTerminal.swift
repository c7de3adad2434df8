import Foundation
import Glibc
import Terminal

/// A program on a terminal of its own: what the kernel knows of it.
final class PseudoTerminal {
  /// How a program ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  /// The process that was started.
  let process: pid_t
  /// The side that a terminal emulator has.
  private var master: Int32
  /// The side that the program has, held open to look at its modes and at what it has not read.
  private var slave: Int32
  /// Closed by the kernel on the program's end.
  private let lifeline: Int32
  private var end: End?

  /// Starts a program in a session of its own, with this terminal as its only one.
  init(_ command: [String], environment: [String: String], size: Size) throws {
    let flags = O_RDWR | O_NOCTTY | O_CLOEXEC
    master = try Self.checked(open("/dev/ptmx", flags), "open /dev/ptmx")
    var isLocked: Int32 = 0
    try Self.checked(ioctl(master, Self.unlock, &isLocked), "TIOCSPTLCK")
    var number: UInt32 = 0
    try Self.checked(ioctl(master, Self.numberOfSlave, &number), "TIOCGPTN")
    let name = "/dev/pts/\(number)"
    slave = try Self.checked(open(name, flags), "open \(name)")
    try Self.set(size, of: master)
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    try Self.checked(socketpair(AF_UNIX, kind, 0, &ends), "socketpair")
    defer { Glibc.close(ends[1]) }
    lifeline = ends[0]
    process = try Self.spawn(
      command, environment: environment, on: name, holding: ends[1])
  }

  deinit {
    if end == nil {
      // The group of a shell's job is not the shell's own: hanging up reaches all of them.
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    for descriptor in [master, slave, lifeline] where descriptor >= 0 { Glibc.close(descriptor) }
  }

  private static func spawn(
    _ command: [String], environment: [String: String], on terminal: String,
    holding lifeline: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes the session's.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    posix_spawn_file_actions_adddup2(&actions, lifeline, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Self.spawnsSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process: pid_t = 0
    let result = posix_spawnp(
      &process, command[0], &actions, &attributes, &arguments, &variables)
    guard result == 0 else { throw Failure(call: "posix_spawnp", code: result) }
    return process
  }

  // Macros of Linux that Swift can't see: TIOCSPTLCK, TIOCGPTN, POSIX_SPAWN_SETSID.
  private static let unlock: UInt = 0x4004_5431
  private static let numberOfSlave: UInt = 0x8004_5430
  private static let spawnsSession: Int32 = 0x80

  private static func set(_ size: Size, of descriptor: Int32) throws {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    try checked(ioctl(descriptor, UInt(TIOCSWINSZ), &window), "ioctl")
  }

  @discardableResult
  private static func checked(_ result: Int32, _ call: String) throws -> Int32 {
    guard result >= 0 else { throw Failure(call: call) }
    return result
  }

  /// A call that the kernel refused.
  struct Failure: Error, CustomStringConvertible {
    var call: String
    var code = errno

    var description: String { "\(call): \(String(cString: strerror(code)))" }
  }
}

extension PseudoTerminal {
  /// Changes the window's size; the kernel tells the program.
  func resize(to size: Size) throws { try Self.set(size, of: master) }

  /// Sends bytes as a keyboard does.
  func write(_ bytes: [UInt8]) throws {
    guard Glibc.write(master, bytes, bytes.count) == bytes.count else {
      throw Failure(call: "write")
    }
  }

  /// What the program has written since, once there is something; empty when there is nothing for
  /// `milliseconds` or the program has ended.
  func read(within milliseconds: Int32) -> [UInt8] {
    var descriptors = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&descriptors, 2, milliseconds) > 0,
      descriptors[0].revents & Int16(POLLIN) != 0
    else { return [] }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }

  /// Whether all that was typed has been read by the program.
  var hasReadAll: Bool {
    // poll() first lets the kernel deliver what is still on its way between the two sides.
    var descriptor = pollfd(fd: slave, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) == 0
  }

  /// Whether the program has ended; how it did is in `wait()`.
  var hasEnded: Bool {
    var descriptor = pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }

  /// How the program ended, which it has.
  func wait() -> End {
    if let end { return end }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let signal = status & 0x7F
    let end: End = signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
    self.end = end
    return end
  }

  /// Takes the terminal away, as when its window is closed; gives how the program ended.
  func close() -> End {
    for descriptor in [master, slave] { Glibc.close(descriptor) }
    (master, slave) = (-1, -1)
    return wait()
  }

  /// Whether what is typed is seen.
  var echoes: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    return modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Whether the terminal collects lines, echoes, and makes signals of Ctrl-C, as a shell needs it.
  var isCooked: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted && modes.c_iflag & tcflag_t(ICRNL) != 0
      && modes.c_iflag & tcflag_t(IXON) != 0
      && modes.c_oflag & tcflag_t(OPOST) != 0 && modes.c_cc.0 == 3
  }
}
