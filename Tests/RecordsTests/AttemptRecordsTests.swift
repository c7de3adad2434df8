import Curriculum
import Foundation
import Quiz
import Testing

@testable import Records

@Suite struct AttemptRecordsTests {
  private static let start = Date(timeIntervalSince1970: 1_800_000_000)

  private static let bank = QuestionBank(
    questions: (1...5).compactMap { number in
      let text = { LocalizedText(id: $0) }
      return try? QuestionDraft(
        id: "D\(number)-01", statement: StatementID("D\(number)"), level: .apply,
        form: .practice, prompt: text("?"), explanation: text("!"),
        body: .singleChoice([
          .init(text: text("a"), isCorrect: true, why: text("w")),
          .init(text: text("b"), why: text("w")),
        ])
      ).checked()
    })

  private func attempt() throws -> Attempt {
    let plan = try AttemptPlan.practice(
      PracticeFilter(count: 5), from: Self.bank, module: "m", seed: 5, id: UUID(), at: Self.start)
    return Attempt(plan: plan, bank: Self.bank)
  }

  private func temporaryFolder() -> URL {
    FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  }

  @Test("Things read together are read in one transaction, also after an error in it")
  func together() throws {
    let store = try RecordStore.inMemory()
    #expect(throws: RecordsError.self) {
      try store.together { throw RecordsError.emptyName }
    }
    let names = try store.together { try store.participants().map(\.name) + [store.path] }
    #expect(names == [":memory:"])
    try store.set("language", to: "en")
    #expect(try store.settings() == ["language": "en"])
  }

  @Test("After each action another connection reads back the very same attempt")
  func roundTrip() throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try RecordStore(folder: folder)
    let person = try store.addParticipant(named: "Siti", id: UUID(), at: Self.start)
    var attempt = try attempt()
    try store.start(attempt, by: person.id)
    let actions: [AttemptAction] = [
      .answer(item: 0, response: .choice(0)), .rate(item: 0, .doubtful), .move(to: 1),
      .flag(item: 1, isFlagged: true), .answer(item: 1, response: .choice(1)), .submit,
    ]
    for (second, action) in actions.enumerated() {
      try attempt.apply(action, at: Self.start.addingTimeInterval(Double(second)))
      try store.save(attempt, after: action)
      let other = try RecordStore(folder: folder)
      #expect(try other.attempt(attempt.plan.id, bank: Self.bank) == attempt)
    }
    let summary = try #require(try store.attempts(by: person.id).first)
    #expect(summary.earned == 1)
    #expect(summary.answeredCount == 2)
    #expect(!summary.isOpen)
  }

  @Test("Only attempts that are not submitted can be resumed, the newest work first")
  func open() throws {
    let store = try RecordStore.inMemory()
    let person = try store.addParticipant(named: "Siti", id: UUID(), at: Self.start)
    var attempts = try (0..<3).map { _ in try attempt() }
    for attempt in attempts { try store.start(attempt, by: person.id) }
    try attempts[0].apply(.submit, at: Self.start)
    try store.save(attempts[0], after: .submit)
    try attempts[1].apply(.move(to: 1), at: Self.start.addingTimeInterval(60))
    try store.save(attempts[1], after: .move(to: 1))
    let open = try store.openAttempts(by: person.id, module: "m").map(\.id)
    #expect(open == [attempts[1].plan.id, attempts[2].plan.id])
  }

  @Test("A file that is no database is left as it is, and the error says where it is")
  func damaged() throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent(RecordStore.fileName)
    let bytes = Data(String(repeating: "not a database ", count: 100).utf8)
    try bytes.write(to: file)
    #expect {
      try RecordStore(folder: folder)
    } throws: { error in
      guard case RecordsError.cannotOpen(file.path, _, nil) = error else { return false }
      return true
    }
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test("Programs that end at the same time leave one whole backup", arguments: 1...5)
  func backedUpTogether(_ round: Int) async throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try RecordStore(folder: folder).addParticipant(named: "Siti", id: UUID(), at: Self.start)
    try await withThrowingTaskGroup { group in
      for _ in 1...6 {
        group.addTask {
          try Backups(folder: folder).makeDaily(of: RecordStore(folder: folder), at: Self.start)
        }
      }
      try await group.waitForAll()
    }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Backups(folder: folder).folder.path)
    #expect(files.count == 1)
  }

  @Test("Of the backups the oldest go, and a file of someone's own stays")
  func oldBackups() throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try RecordStore(folder: folder)
    let backups = Backups(folder: folder)
    for day in 0..<Backups.kept {
      try backups.makeDaily(of: store, at: Self.start.addingTimeInterval(Double(day) * 86_400))
    }
    let own = backups.folder.appendingPathComponent("a copy of mine.sqlite")
    try Data("mine".utf8).write(to: own)
    let oldest = try #require(backups.all.first)
    let end = Self.start.addingTimeInterval(Double(Backups.kept) * 86_400)
    try backups.makeDaily(of: store, at: end)
    #expect(backups.all.count == Backups.kept)
    #expect(!backups.all.contains(oldest))
    #expect(FileManager.default.fileExists(atPath: own.path))
  }

  @Test("A backup holds what the database held, one a day")
  func backups() throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try RecordStore(folder: folder)
    try store.addParticipant(named: "Siti", id: UUID(), at: Self.start)
    let backups = Backups(folder: folder)
    try backups.makeDaily(of: store, at: Self.start)
    try backups.makeDaily(of: store, at: Self.start)
    #expect(backups.all.count == 1)
    let newest = try #require(backups.newest)
    let restored = folder.appendingPathComponent("restored")
    try FileManager.default.createDirectory(at: restored, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: newest, to: restored.appendingPathComponent(RecordStore.fileName))
    #expect(try RecordStore(folder: restored).participants().map(\.name) == ["Siti"])
  }

  @Test(
    "Names are kept without what could steer a terminal",
    arguments: [
      ("  Siti \t Aminah ", "Siti Aminah"), ("\u{1B}[2JSiti", "[2JSiti"),
      ("Siti\u{202E}anima", "Siti anima"), ("O'Brien; DROP", "O'Brien; DROP"),
      ("Siti\u{A0}Aminah", "Siti Aminah"), ("\u{FEFF}Si\u{200B}ti", "Siti"),
    ])
  func names(_ typed: String, _ kept: String) throws {
    let store = try RecordStore.inMemory()
    #expect(try store.addParticipant(named: typed, id: UUID(), at: Self.start).name == kept)
    #expect(try store.participants().map(\.name) == [kept])
  }

  @Test("An empty name is refused", arguments: ["", "   ", "\u{1B}\u{7}", "\u{200B}"])
  func emptyNames(_ typed: String) throws {
    let store = try RecordStore.inMemory()
    #expect(throws: RecordsError.emptyName) {
      try store.addParticipant(named: typed, id: UUID(), at: Self.start)
    }
  }
}
