import Foundation
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

  /// The library that stands between the program and its disk; nil where none can be built, or the
  /// program asks nobody for its calls.
  static let library: String? = {
    guard
      let source = Bundle.module.url(forResource: "disk", withExtension: "c", subdirectory: "Disk"),
      let program = try? BuiltProgram.executable
    else { return nil }
    let library = FileManager.default.temporaryDirectory
      .appending(path: "disk-\(UUID().uuidString).so").path
    let build = "cc -O1 -shared -fPIC -o \(library) '\(source.path)' -ldl"
    let log = library + ".log"
    let isAsked = "DISK_LOG=\(log) LD_PRELOAD=\(library) '\(program)' --version && test -e \(log)"
    return Rights.succeeds("\(build) && \(isAsked)") ? library : nil
  }()

  static let canBePlayed = library != nil
}
