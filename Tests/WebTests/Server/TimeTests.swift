import Foundation
import Quiz
import Testing
import Training

@testable import Records
@testable import Web

@Suite struct TimeTests {
  @Test("Time runs on while a phone's page is closed, and ends the test once for all")
  func closedPage() async throws {
    let room = try Classroom(minutes: 10)
    var phones = try PhoneRoom(.test(room.test), in: room.training)
    let person = room.roster[0].id
    try phones.sitDown(person)
    room.clock.advance(by: .seconds(599))
    try phones.keepUp()
    #expect(try room.attempt(of: 0)?.isOpen == true)
    room.clock.advance(by: .seconds(1))
    try phones.keepUp()
    let ended = try #require(try room.attempt(of: 0))
    #expect(ended.phase.isByClock)
    #expect(
      phones.takeNews().contains { if case .ended(person, _, _, _) = $0 { true } else { false } })
  }

  @Test("What is wrong with one attempt keeps nobody else's from going on")
  func oneDamaged() throws {
    let room = try Classroom(names: ["Ani", "Budi", "Citra", "Dewi"], minutes: 10)
    var phones = try PhoneRoom(.test(room.test), in: room.training)
    for entry in room.roster { try phones.sitDown(entry.id) }
    try room.training.store.write {
      try $0.execute(
        sql: "UPDATE attempt SET addedTime = 9999999999999999 WHERE participantId = ?",
        arguments: [room.roster[1].id.description])
    }
    room.clock.advance(by: .seconds(600))
    #expect(throws: StoreError.self) { try phones.keepUp() }
    #expect(phones.takeNews().filter { if case .ended = $0 { true } else { false } }.count == 3)
  }

  @Test("An answer after the deadline is not taken; those before count")
  func afterTheDeadline() async throws {
    let room = try Classroom(minutes: 10)
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    try await phone.start()
    // Where no script goes on counting, it is said of when the minutes are.
    #expect(phone.page.body.contains("Sisa 10:00<noscript> saat halaman dibuka"))
    let questions = try #require(try room.attempt(of: 0)).questions
    try await phone.answer(questions[0].key)
    room.clock.advance(by: .seconds(600))
    try await phone.answer(questions[1].key)
    #expect(phone.page.body.contains("Waktu tes sudah habis"))
    #expect(phone.page.body.contains("soal 2 TIDAK tersimpan"))
    // Also once the clock has ended the test; of what was stored that is not said.
    try await phone.open(phone.home)
    #expect(!phone.page.body.contains("TIDAK tersimpan"))
    let id = try #require(try room.attempt(of: 0)).id.description
    for (item, isLost) in [(1, true), (0, false)] {
      try await phone.post(
        phone.home + "/\(item + 1)",
        [("attempt", id), ("count", "0")] + Phone.fields(of: questions[item].key))
      #expect(phone.page.body.contains("TIDAK tersimpan") == isLost)
    }
    let stored = try #require(try room.attempt(of: 0))
    #expect(stored.answeredCount == 1)
  }

  @Test("Minutes that the trainer gives count at once")
  func moreTime() async throws {
    let room = try Classroom(minutes: 10)
    var phones = try PhoneRoom(.test(room.test), in: room.training)
    let person = room.roster[0].id
    try phones.sitDown(person)
    _ = try room.training.extend(
      room.test, for: [person], byMinutes: 5, because: Reason("Listrik padam", by: "Ratna"))
    room.clock.advance(by: .seconds(700))
    try phones.keepUp()
    guard case .answering(let attempt) = try phones.place(of: person) else {
      Issue.record("There are minutes left")
      return
    }
    #expect(attempt.secondsLeft(at: room.training.now) == 200)
  }

  @Test("After the program was gone the link goes on, with the time that was left")
  func startedAgain() async throws {
    let room = try Classroom(minutes: 10)
    // What is dropped here was killed: nothing was put in order.
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    try await phone.start()
    let questions = try #require(try room.attempt(of: 0)).questions
    room.clock.advance(by: .seconds(60))
    try await phone.answer(questions[0].key)
    room.clock.advance(by: .seconds(3600))

    let again = try room.startedAgain()
    var later = Phone(DirectWire(try room.server(in: again)))
    try await later.open(phone.home)
    #expect(later.page.status == 200)
    #expect(later.address == phone.home + "/2")
    #expect(later.page.body.contains("09:00"))
    try await later.answer(questions[1].key)
    let stored = try #require(try room.attempt(of: 0))
    #expect(stored.entries[0].response == questions[0].key)
    #expect(stored.entries[1].response == questions[1].key)
  }

  @Test("A test that goes on at the laptop is told at the phone, and can be fetched back")
  func atTheLaptop() async throws {
    let room = try Classroom()
    let server = try room.server()
    var phone = Phone(DirectWire(server))
    try await phone.join(0, of: room)
    try await phone.start()
    let questions = try #require(try room.attempt(of: 0)).questions
    var sitting = try room.training.take(room.test, by: room.roster[0].id)
    // Whether the laptop has noticed it yet or not.
    try await server.responder.room.run { try $0.keepUp() }
    try await phone.answer(questions[0].key)
    #expect(phone.page.body.contains("perangkat lain"))
    #expect(phone.page.body.contains("Apakah Anda Peserta 1?"))
    #expect(phone.page.body.contains("id=\"status\""), "The script says there what it hears")
    #expect(phone.page.body.contains("soal 1 TIDAK tersimpan"))
    #expect(try room.attempt(of: 0)?.entries[0].response == nil)
    try room.training.perform(.answer(item: 0, response: questions[0].key), on: &sitting)
    try await phone.start()
    #expect(phone.page.body.contains("Jawaban soal ini tersimpan."))
    #expect(throws: StoreError.self) {
      try room.training.perform(.move(to: 3), on: &sitting)
    }
  }

  @Test("That two programs serve a phone is told to the trainer, and what was lost to the phone")
  func servedTwice() async throws {
    let room = try Classroom()
    let (first, second) = (try room.server(), try room.server())
    var phone = Phone(DirectWire(first))
    try await phone.join(0, of: room)
    try await phone.start()
    let question = try #require(try room.attempt(of: 0)).questions[0]
    var other = Phone(DirectWire(second))
    try await other.open(phone.home)
    #expect(other.address == phone.home + "/1")
    try await phone.answer(question.key)
    #expect(phone.address == phone.home + "/1")
    #expect(phone.page.body.contains("soal 1 TIDAK tersimpan"))
    for server in [first, second] {
      let news = try await server.responder.room.run { room in
        try room.keepUp()
        return room.takeNews()
      }
      #expect(news.contains(.isServedTwice(room.roster[0].id)))
    }
  }

  @Test("The page that watches is told of the time, the answer and the end")
  func state() async throws {
    let room = try Classroom(minutes: 10)
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    let home = phone.home
    try await phone.open(home + "/keadaan")
    #expect(phone.page.body == #"{"page":"waiting","left":null,"count":null}"#)
    try await phone.start()
    try await phone.open(home + "/keadaan?soal=1")
    #expect(phone.page.body == #"{"page":"answering","left":600,"count":0}"#)
    try room.training.close(room.test)
    var other = phone
    try await other.open(home + "/1")
    try await other.answer(nil)
    #expect(other.page.body.contains("Pelatih menutup tes ini."))
    try await phone.open(home + "/keadaan")
    #expect(phone.page.body == #"{"page":"done","left":null,"count":null}"#)
    try room.training.free(room.roster[0].id, at: .test(room.test))
    try await phone.open(home + "/keadaan")
    #expect(phone.page.body == #"{"page":"ended","left":null,"count":null}"#)
  }
}
