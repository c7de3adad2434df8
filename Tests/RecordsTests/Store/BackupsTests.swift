import Foundation
import Quiz
import Testing

@testable import Records

@Suite struct BackupsTests {
  @Test("A backup holds what the database held, one a day")
  func daily() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    try store.people.add(Sample.participant("Siti"))
    let backups = Backups(dataFolder: folder.path)
    try backups.makeDaily(of: store, at: Sample.start)
    try store.people.add(Sample.participant("Budi"))
    try backups.makeDaily(of: store, at: Sample.start)
    #expect(backups.all.count == 1)
    let newest = try #require(backups.newest)
    let restored = TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: restored.path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: newest.path, toPath: restored.database)
    #expect(try Store(folder: restored.path).people.all().map(\.name) == ["Siti"])
    #expect(try Store(folder: restored.path).device == store.device)
  }

  @Test("Of the backups the oldest go, and a file of someone's own stays")
  func oldest() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    let backups = Backups(dataFolder: folder.path)
    for day in 0..<Backups.kept {
      try backups.makeDaily(of: store, at: Sample.start.addingTimeInterval(Double(day) * 86_400))
    }
    let own = backups.folder.appendingPathComponent("a copy of mine.sqlite")
    try Data("mine".utf8).write(to: own)
    let oldest = try #require(backups.all.first)
    let end = Sample.start.addingTimeInterval(Double(Backups.kept) * 86_400)
    try backups.makeDaily(of: store, at: end)
    #expect(backups.all.count == Backups.kept)
    #expect(!backups.all.contains(oldest))
    #expect(FileManager.default.fileExists(atPath: own.path))
  }

  @Test("Programs that end at the same time leave one whole backup", arguments: 1...5)
  func madeTogether(_ round: Int) async throws {
    let folder = TemporaryFolder()
    try Store(folder: folder.path).people.add(Sample.participant("Siti"))
    try await withThrowingTaskGroup { group in
      for _ in 1...6 {
        group.addTask {
          try Backups(dataFolder: folder.path).makeDaily(
            of: Store(folder: folder.path), at: Sample.start)
        }
      }
      try await group.waitForAll()
    }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Backups(dataFolder: folder.path).folder.path)
    #expect(files.count == 1)
  }
}
