import Foundation
import Quiz
import Testing
import Training

@testable import Web

@Suite struct SendingAgainTests {
  /// A phone at the first question, whose two answers differ.
  private func atFirstQuestion() async throws -> (Classroom, Phone, [Response]) {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    try await phone.start()
    let attempt = try #require(try room.attempt(of: 0))
    let item = try #require(attempt.questions.firstIndex { $0.body.kind == .singleChoice })
    try await phone.open(phone.home + "/\(item + 1)")
    return (room, phone, [.choice(0), .choice(1)])
  }

  private func stored(_ room: Classroom, _ phone: Phone) throws -> Response? {
    let number = try #require(phone.address.split(separator: "/").last.flatMap { Int($0) })
    return try room.attempt(of: 0)?.entries[number - 1].response
  }

  @Test("The same answer sent twice is one answer, and leads to the same place")
  func twice() async throws {
    let (room, phone, answers) = try await atFirstQuestion()
    let question = phone
    var first = phone
    var second = phone
    try await first.answer(answers[0])
    try await second.answer(answers[0])
    #expect(first.path == second.path)
    #expect(try stored(room, question) == answers[0])
  }

  @Test("An answer that comes late undoes no newer one, and the page says so")
  func late() async throws {
    let (room, phone, answers) = try await atFirstQuestion()
    let question = phone
    var now = phone
    try await now.answer(answers[0])
    var late = phone
    try await late.answer(answers[1])
    #expect(try stored(room, question) == answers[0])
    #expect(late.page.body.contains("lebih baru"))
    // From the page as it is then, the answer may be changed.
    try await late.answer(answers[1])
    #expect(try stored(room, question) == answers[1])
  }

  @Test("An answer that was changed back can't be undone by the one between")
  func thereAndBack() async throws {
    let (room, phone, answers) = try await atFirstQuestion()
    let question = phone
    var now = phone
    for answer in [answers[0], answers[1], answers[0]] {
      try await now.open(question.address)
      try await now.answer(answer)
    }
    var late = phone
    try await late.answer(answers[1])
    #expect(try stored(room, question) == answers[0])
  }

  @Test("A form of another attempt changes nothing")
  func otherAttempt() async throws {
    let (room, phone, answers) = try await atFirstQuestion()
    var other = phone
    var fields = phone.fields(for: answers[0])
    fields[0].1 = UUID().uuidString
    try await other.post(phone.address, fields)
    #expect(try stored(room, phone) == nil)
  }

  @Test("After the end no answer is taken, and the phone is thanked")
  func afterTheEnd() async throws {
    let (room, phone, answers) = try await atFirstQuestion()
    let question = phone
    var ended = phone
    try await ended.post(phone.home + "/kumpulkan", [])
    var late = phone
    try await late.answer(answers[0])
    #expect(late.page.body.contains("Terima kasih"))
    #expect(try stored(room, question) == nil)
  }
}
