import Curriculum
import Foundation
import Quiz
import Testing

@testable import Records

@Suite struct SessionsTests {
  @Test("Sessions are numbered from 1, read back as they were written, and stored for good")
  func roundTrip() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    var session = Sample.session(tests: [
      SessionTest(
        role: .followUp, blueprint: "later", formRule: .swapped, state: .closed,
        terms: Terms(minutes: nil, passMark: 75)), Sample.test(.preTest, state: .open),
    ])
    session.facts.place = "Balai RW 05"
    session.facts.endsOn = Day("24/11/2026")!
    session.facts.trainer = "O'Brien; DROP TABLE trainingSession"
    session.facts.hours = 8
    session.questionSeed = .max - 4
    let made = try store.sessions.add(session)
    let second = try store.sessions.add(Sample.session())
    #expect(made == session)
    #expect(second.number == 2)
    let other = try Store(folder: folder.path)
    #expect(try other.sessions.all() == [second, made])
    #expect(try other.sessions.session(number: 1) == made)
    #expect(try other.sessions.session(made.id).tests.map(\.role) == [.preTest, .followUp])
  }

  @Test("A session that is not there is told by what it was asked by")
  func missing() throws {
    let store = try Store.inMemory()
    let id = SessionID(UUID())
    #expect(throws: SessionError.noSuchSession(number: 7)) { try store.sessions.session(number: 7) }
    #expect(throws: SessionError.sessionIsGone) { try store.sessions.session(id) }
    #expect(throws: SessionError.sessionIsGone) {
      try store.sessions.enrol(in: id) { _, _ in [Sample.participant("Siti")] }
    }
    #expect(try store.people.all().isEmpty)
  }

  @Test(
    "Where there are more people than codes that is told, and as many as there are get one each")
  func codes() throws {
    let room = try TestRoom(people: [])
    try room.store.write { database in
      try database.execute(
        sql: """
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9001)
          INSERT INTO participant (id, name, createdAt)
          SELECT printf('00000000-0000-0000-0000-%012d', i), 'Peserta ' || i, 0 FROM n
          """)
      try database.execute(
        sql: """
          INSERT INTO enrolment (sessionId, participantId, number, formOrder)
          SELECT ?, id, rowid, 'straight' FROM participant
          """, arguments: [room.session.id.description])
    }
    let codes = { try room.store.phones.codes(of: room.session.id) { .random(in: 0..<$0) } }
    #expect(throws: SessionError.tooManyForCodes(most: 9000)) { try codes() }
    let last = try #require(try room.store.sessions.roster(of: room.session.id).last)
    try room.store.sessions.remove(last.id, fromRosterOf: room.session.id)
    #expect(try Set(codes().values).count == 9000)
  }

  @Test("A change that fails on the way changes nothing")
  func failedChange() throws {
    let room = try TestRoom()
    #expect(throws: SessionError.emptyTitle) {
      try room.store.sessions.change(room.session.id) { session in
        session.facts.place = "Aula"
        throw SessionError.emptyTitle
      }
    }
    #expect(try room.store.sessions.session(room.session.id) == room.session)
  }

  @Test("A session and its pass marks change with their traces in one, or not at all")
  func changedAtOnce() throws {
    let room = try TestRoom()
    try room.store.write {
      try $0.run(
        """
        CREATE TRIGGER cut BEFORE INSERT ON repair WHEN NEW.role = 'post-test'
        BEGIN SELECT RAISE(ABORT, 'cut'); END
        """)
    }
    let trace = Repairs.Trace(reason: "Dinas", madeBy: "Ratna", madeAt: Sample.start) { UUID() }
    #expect(throws: StoreError.self) {
      try room.store.sessions.change(room.session.id, by: trace) { session in
        session.facts.place = "Aula"
        for place in session.tests.indices { session.tests[place].terms.passMark = 90 }
      }
    }
    #expect(try room.store.sessions.session(room.session.id) == room.session)
    #expect(try room.store.repairs.count(in: room.session.id) == 0)
  }

  @Test("A test that is taken out of its session is gone with its state")
  func testTakenOut() throws {
    let room = try TestRoom()
    let changed = try room.store.sessions.change(room.session.id) { session in
      session.tests.removeAll { $0.role == .preTest }
    }
    #expect(changed.tests.map(\.role) == [.postTest])
    #expect(try room.store.sessions.session(room.session.id) == changed)
    #expect(throws: SessionError.testNotOpen(.preTest)) { try room.start() }
  }

  @Test(
    "Whatever is done with the texts of a database, they are only texts",
    arguments: [
      "=1+1", "<script>alert(1)</script>", "O'Brien; DROP TABLE participant", "ꦱꦶꦠꦶ ꦄꦩꦶꦤꦃ",
      String(repeating: "Nama", count: 50), "\"', ?1", "a\nb",
    ])
  func hostileTexts(_ text: String) throws {
    let room = try TestRoom(people: [text])
    #expect(try room.store.sessions.roster(of: room.session.id).map(\.participant.name) == [text])
    #expect(try room.store.people.named(text).count == 1)
    let session = try room.store.sessions.add(Sample.session(title: text))
    #expect(try room.store.sessions.session(session.id).facts.title == text)
  }
}
