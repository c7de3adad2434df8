import Foundation
import GRDB
import Quiz
import Testing

@testable import Records

/// What is stored and read takes as many statements however much there is.
@Suite struct StatementCountTests {
  /// The statements that the database runs while `body` does something, without their values.
  private func statements(of store: Store, _ body: () throws -> Void) throws -> [String] {
    let log = Log()
    store.queue.inDatabase { database in
      database.trace(options: .statement) { event in
        if case .statement(let statement) = event { log.lines.append(statement.sql) }
      }
    }
    try body()
    store.queue.inDatabase { $0.trace(options: []) }
    return log.lines.filter { !$0.hasPrefix("PRAGMA") }
  }

  /// Only written to by the one connection.
  private final class Log: @unchecked Sendable {
    var lines: [String] = []
  }

  @Test("An answer is one transaction of two changes, the first as the last")
  func answer() throws {
    let store = try Store.inMemory()
    let person = Sample.participant("Asep")
    try store.people.add(person)
    var attempt = try Sample.exam()
    let holder = UUID()
    try store.attempts.start(attempt, by: person.id, holder: holder)
    for item in attempt.questions.indices {
      let now = Sample.moment(item)
      let steps = try attempt.perform(.answer(item: item, response: .choice(1)), at: now)
      let run = try statements(of: store) {
        try store.attempts.save(steps, holder: holder, at: now)
      }
      let kinds = run.map { String($0.prefix { !$0.isWhitespace }) }
      #expect(kinds == ["BEGIN", "UPDATE", "UPDATE", "COMMIT"], "\(run)")
    }
  }

  @Test("Lists of people and of sessions are as many queries, however many are on them")
  func lists() throws {
    let store = try Store.inMemory()
    func read() throws -> Int {
      try statements(of: store) {
        _ = try store.people.all()
        _ = try store.people.rosterPlaces()
        _ = try store.sessions.all()
        _ = try store.sessions.rosterCounts()
      }.count
    }
    let none = try read()
    for _ in 0..<3 {
      let session = try store.sessions.add(Sample.session())
      try store.sessions.enrol(in: session.id) { _, _ in
        (0..<20).map { Sample.participant("Peserta \($0)") }
      }
    }
    #expect(try read() == none)
  }

  @Test("The record of a session is as many queries, however many took its tests")
  func record() throws {
    let store = try Store.inMemory()
    func count(_ people: Int) throws -> Int {
      let session = try store.sessions.add(Sample.session(tests: [Sample.test(.preTest)]))
      let roster = try store.sessions.enrol(in: session.id) { _, _ in
        (0..<people).map { Sample.participant("Peserta \($0)") }
      }
      try store.attempts.enter(
        roster.map { ($0.id, try Sample.attempt(at: .preTest, of: session)) },
        at: SessionTestID(.preTest, of: session.id), origin: .paper)
      return try statements(of: store) { _ = try store.attempts.record(of: session.id) }.count
    }
    #expect(try count(2) == count(20))
  }
}
