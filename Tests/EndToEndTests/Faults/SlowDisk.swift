import Foundation
import Scratch
import Testing

/// A disk that answers, or does not, as it is told.
struct SlowDisk {
  private let file: URL

  /// Puts it before a program.
  init(before program: inout BuiltProgram) throws {
    file = program.folder.appending(path: "slow")
    let library = try #require(Self.library)
    program.environment["LD_PRELOAD"] = library
    program.environment["DISK_SLOW"] = file.path
  }

  /// Nothing that is written is kept from now on.
  func stop() throws { try Data().write(to: file) }

  func goOn() throws { try FileManager.default.removeItem(at: file) }

  /// The library that stands between the program and its disk and clock; nil where none can be built, or
  /// the program asks nobody for its calls.
  static let library: String? = {
    guard let sources = Bundle.module.url(forResource: "Disk", withExtension: nil),
      let program = try? BuiltProgram.executable
    else { return nil }
    let library = Scratch.place(".so").path
    let build = "cc -O1 -shared -fPIC -o \(library) '\(sources.path)'/*.c -ldl"
    let log = library + ".log"
    let isAsked = "DISK_LOG=\(log) LD_PRELOAD=\(library) '\(program)' --version && test -e \(log)"
    return Rights.succeeds("\(build) && \(isAsked)") ? library : nil
  }()

  static let canBePlayed = library != nil
}

/// A wall clock that somebody puts right, or wrong, while the program runs.
struct WrongClock {
  private let file: URL

  /// Puts it before a program.
  init(before program: inout BuiltProgram) throws {
    file = program.folder.appending(path: "clock")
    program.environment["LD_PRELOAD"] = try #require(SlowDisk.library)
    program.environment["CLOCK_WRONG"] = file.path
    try set(wrongBy: .zero)
  }

  func set(wrongBy duration: Duration) throws {
    try Data("\(duration.components.seconds)".utf8).write(to: file, options: .atomic)
  }
}
