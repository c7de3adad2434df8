import Foundation
import Scratch
import Testing

@testable import Reports

@Suite struct WholeFileTests {
  private let folder: URL

  init() throws {
    folder = Scratch.place()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var path: String { folder.appendingPathComponent("laporan.html").path }
  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
  }

  @Test("A report is written whole, and nothing else is left beside it")
  func writes() throws {
    let text = String(repeating: "ꦱ", count: 100_000)
    try WholeFile(path: path).write(Data(text.utf8))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    #expect(names == ["laporan.html"])
  }

  @Test("A report is for its owner's eyes: there are names in it")
  func mode() throws {
    try WholeFile(path: path).write(Data("x".utf8))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test("A file that is there is left as it is, unless it is to be replaced")
  func keeps() throws {
    try WholeFile(path: path).write(Data("old".utf8))
    #expect(throws: ReportError.exists(path: path)) {
      try WholeFile(path: path).write(Data("new".utf8))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    try WholeFile(path: path).write(Data("new".utf8), replacing: true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    #expect(names == ["laporan.html"])
  }

  @Test("A folder that is not there is told, with the reason")
  func noFolder() {
    let path = folder.appendingPathComponent("nowhere/laporan.html").path
    #expect(throws: ReportError.cannotWrite(path: path, errno: ENOENT)) {
      try WholeFile(path: path).write(Data("x".utf8))
    }
  }

  @Test("A folder is told as one, whether a file may be replaced or not", arguments: [false, true])
  func aFolder(replacing: Bool) throws {
    #expect(throws: ReportError.cannotWrite(path: folder.path, errno: EISDIR)) {
      try WholeFile(path: folder.path).write(Data("x".utf8), replacing: replacing)
    }
  }

  @Test("A pipe is neither replaced nor waited for")
  func pipe() throws {
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: ReportError.cannotWrite(path: path, errno: EPERM)) {
      try WholeFile(path: path).write(Data("x".utf8), replacing: true)
    }
  }

  @Test("A database is never replaced, whatever is asked for")
  func database() throws {
    try WholeFile(path: path).write(Data("SQLite format 3\0…".utf8))
    #expect(throws: ReportError.isDatabase(path: path)) {
      try WholeFile(path: path).write(Data("new".utf8), replacing: true)
    }
  }
}
