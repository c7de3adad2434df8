import Classroom
import Foundation
import Quiz
import Records
import Scratch
import Testing
import Training

/// The data on a stick, copied while a terminal is open.
@Suite struct CopyTests {
  private let folder = Scratch.place()
  private var stick: URL { folder.appending(path: "stick") }
  private let room: Classroom
  private let course: Course

  init() throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "stick"), withIntermediateDirectories: true)
    room = try Classroom(folder: folder.appending(path: "data").path)
    course = try room.addCourse()
    for person in course.roster { try room.take(course.preTest, by: person) { _ in true } }
  }

  private func attempts(in file: URL) throws -> Int {
    let opened = folder.appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: opened, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: file, to: opened.appending(path: Training.fileName))
    return try Store(folder: opened.path).attempts.at(course.preTest).count
  }

  @Test(
    "A copy made while a terminal is open has all that was answered, and takes no other's place")
  func whole() throws {
    let first = try #require(try room.training.backUp(to: stick.path))
    #expect(try attempts(in: first) == 3)
    let second = try #require(try room.training.backUp(to: stick.path))
    #expect(first != second)
    #expect(try room.training.backUp(to: first.path) == nil)
    #expect(try room.training.backUp(to: first.path, replacing: true) == first)
  }

  @Test("A copy never takes the place of the database or of what stands beside it")
  func ownFiles() throws {
    let data = folder.appending(path: "data")
    let link = folder.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: data)
    let name = Training.fileName
    for path in [
      "data/\(name)", "link/\(name)", "data/../data/\(name)", "data/\(name)-wal",
      "data/\(name)-journal",
    ] {
      let file = folder.appending(path: path)
      #expect(throws: StoreError.isDatabase(path: URL(fileURLWithPath: file.path).path)) {
        try room.training.backUp(to: file.path, replacing: true)
      }
    }
    #expect(try room.training.backUp(to: data.appending(path: "copy.sqlite").path) != nil)
  }

  @Test("The data file alone, copied by hand after a test was closed, has that test")
  func alone() throws {
    try room.training.close(course.preTest)
    let file = folder.appending(path: "data").appending(path: Training.fileName)
    #expect(try attempts(in: file) == 3)
  }
}
