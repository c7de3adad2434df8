import Quiz
import Testing
import Training

@testable import Web

/// What the trainer puts right while phones answer.
@Suite struct PutRightTests {
  private let trainer = "Rina"

  private func answering(_ room: Classroom, _ server: RoomServer) async throws -> Phone {
    var phone = Phone(DirectWire(server))
    try await phone.join(0, of: room)
    try await phone.start()
    let attempt = try #require(try room.attempt(of: 0))
    try await phone.open(phone.home + "/1")
    try await phone.answer(attempt.questions[0].key)
    return phone
  }

  @Test("A test that is moved to another takes no more answers from the phone, which is told")
  func moved() async throws {
    let room = try Classroom()
    let server = try room.server()
    var phone = try await answering(room, server)
    let attempt = try #require(try room.attempt(of: 0))
    try room.training.move(
      attempt.id, to: room.roster[1].id, because: Reason("salah nama", by: trainer))
    let moved = try #require(try room.attempt(of: 1)?.entries.map(\.response))
    try await phone.open(phone.home + "/2")
    if phone.page.field("attempt") != nil { try await phone.answer(attempt.questions[1].key) }
    #expect(try room.attempt(of: 1)?.entries.map(\.response) == moved)
    #expect(phone.page.field("attempt") == nil)
    // The right person goes on where the answers are.
    var right = Phone(DirectWire(server))
    try await right.join(1, of: room)
    try await right.start()
    try await right.open(right.home + "/2")
    try await right.answer(attempt.questions[1].key)
    #expect(try room.attempt(of: 1)?.entries[1].response == attempt.questions[1].key)
    #expect(try room.attempt(of: 1)?.entries[0].response == moved[0])
  }

  @Test("Whose test is set aside is told that it begins anew")
  func setAside() async throws {
    let room = try Classroom()
    var phone = try await answering(room, try room.server())
    let attempt = try #require(try room.attempt(of: 0))
    try room.training.setAside(attempt.id, because: Reason("salah orang", by: trainer))
    try await phone.answer(attempt.questions[1].key)
    #expect(phone.page.body.contains("Mulai") && phone.page.body.contains("menyisihkan jawaban"))
  }

  @Test("A test that is given back goes on at its phone, with all its answers")
  func givenBack() async throws {
    let room = try Classroom()
    let server = try room.server()
    var phone = try await answering(room, server)
    let attempt = try #require(try room.attempt(of: 0))
    try await phone.post(phone.home + "/kumpulkan", [])
    #expect(phone.page.body.contains("Terima kasih"))
    try room.training.giveBack([attempt.id], because: Reason("salah tekan", by: trainer))
    try await phone.open(phone.home)
    #expect(!phone.page.body.contains("Terima kasih"))
    try await phone.start()
    try await phone.open(phone.home + "/2")
    try await phone.answer(attempt.questions[1].key)
    let entries = try #require(try room.attempt(of: 0)).entries
    #expect(entries[0].response == attempt.questions[0].key)
    #expect(entries[1].response == attempt.questions[1].key)
  }
}
