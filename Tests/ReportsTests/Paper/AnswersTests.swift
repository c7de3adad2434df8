import BundledContent
import Curriculum
import Foundation
import PlayedDay
import Quiz
import Records
import Reports
import Tables
import Testing

@Suite struct AnswersTests {
  @Test("Answers from a file become submitted attempts in the letters of the paper")
  func stored() throws {
    let module = try #require(try ContentModule.modules(in: BundledContent.path).first)
    let (outline, bank, now) = (try module.outline(), try module.bank(), Date())
    let store = try RecordStore.inMemory()
    let session = try store.addSession(
      .init(title: "Pelatihan kader", startsOn: Day("2026-11-23")!), module: outline.id, id: UUID(),
      questionSeed: 5, at: now)
    let roster = try store.enrol(
      ["Asep", "Budi"].map { RosterPerson(name: $0) }, in: session.id, at: now)
    let paper = try PaperTest(.preTest, of: session, outline: outline, bank: bank)
    let keys = paper.items.map { item in
      "(\(item.question.written(item.question.key, order: item.order)))"
    }.joined()
    let (file, attempts) = try store.answers(
      in: CSVTable(text: "nomor;jawaban\n2;\(keys)\n1;\(keys)\n"), to: .preTest, of: session,
      outline: outline, bank: bank, at: now)
    #expect(file.mistakes.isEmpty)
    #expect(attempts.map(\.participant) == [roster[1].id, roster[0].id])
    #expect(Set(attempts.map { $0.attempt.entries.map(\.response) }).count == 1)
    #expect(Set(attempts.map(\.attempt.plan.id)).count == 2)
    try store.enter(attempts, in: session.id, origin: .imported)
    let stored = try store.sessionAttempts(session.id)
    #expect(stored.map(\.origin) == [.imported, .imported])
    #expect(stored.map(\.percentage) == [100, 100])
    #expect(stored.allSatisfy { !$0.isOpen })
    #expect(try store.attempt(stored[0].id, bank: bank).isOpen == false)
  }
}
