import Curriculum
import Foundation
import Quiz
import Testing
import Training

@testable import Web

/// A class that votes with its phones, on pages that need no script.
@Suite struct VotingTests {
  private let room: Classroom
  private let server: RoomServer

  init() throws {
    room = try Classroom()
    server = try room.server(for: .together(room.session.id))
  }

  private func start() throws -> Discussion {
    let header = try #require(
      try room.training.questionsForAll().first { $0.kind == .singleChoice })
    let question = try #require(try room.training.module.bank().question(header.id))
    return try room.training.newDiscussion(of: question, in: room.session)
  }

  private func phone(of person: Int) async throws -> Phone {
    var phone = Phone(DirectWire(server))
    try await phone.join(person, of: room)
    return phone
  }

  private func vote(
    _ phone: inout Phone, _ choice: Int
  ) async throws {
    try await phone.post(
      phone.home + "/suara",
      [
        ("soal", phone.page.field("soal") ?? ""), ("putaran", phone.page.field("putaran") ?? ""),
        ("option", String(choice)),
      ])
  }

  @Test("Vote, talk, vote: the page follows, and never shows how others chose")
  func wholeRound() async throws {
    var phone = try await phone(of: 0)
    #expect(phone.page.body.contains("Tunggu pelatih"))
    // Without scripts the page comes again by itself while there is nothing to choose.
    #expect(phone.page.body.contains("<noscript><meta http-equiv=\"refresh\""))
    let discussion = try start()
    let key = try #require(discussion.question.ballotKey)
    let hands = discussion.order.indices.map { $0 == key ? 4 : 1 }
    try room.training.set(hands, in: .first, of: discussion.id)
    try await phone.open(phone.home)
    #expect(!phone.page.body.contains("http-equiv"))
    let letter = { (choice: Int) in discussion.letter(of: choice) ?? "" }
    for choice in discussion.order {
      let line = discussion.question.ballotText(choice, in: .indonesian).prefix(12)
      #expect(phone.page.body.contains("\(letter(choice)). \(line)"))
    }
    let wrong = try #require(discussion.order.first { $0 != key })
    try await vote(&phone, wrong)
    #expect(phone.page.body.contains("Suara Anda tersimpan"))
    #expect(try room.training.discussion(discussion.id)?.votes[.first]?.count == 1)

    try room.training.set(.talk, of: discussion.id)
    try await phone.open(phone.home)
    #expect(phone.page.body.contains("Bicarakan dengan teman di sebelah Anda"))
    #expect(phone.page.body.contains("Suara pertama Anda: \(letter(wrong))"))
    for choice in discussion.order { #expect(phone.page.body.contains("<p>\(letter(choice)). ")) }
    let reason = discussion.question.ballotReason(key, in: .indonesian).prefix(20)
    #expect(!phone.page.body.contains(reason))

    try room.training.set(.second, of: discussion.id)
    try await phone.open(phone.home)
    try await vote(&phone, key)
    try room.training.set(.told, of: discussion.id)
    try await phone.open(phone.home)
    #expect(phone.page.body.contains("Yang tepat: \(letter(key))"))
    #expect(phone.page.body.contains(reason))
    let stored = try #require(try room.training.discussion(discussion.id))
    #expect(stored.votes[.first] == [room.roster[0].id: wrong])
    #expect(stored.votes[.second] == [room.roster[0].id: key])
    try room.training.end(discussion.id)
    try await phone.open(phone.home)
    #expect(phone.page.body.contains("Tunggu pelatih"))
  }

  @Test("A vote sent twice is one, a changed one stands, a late one counts nowhere")
  func again() async throws {
    let discussion = try start()
    var phone = try await phone(of: 0)
    var late = phone
    var twice = phone
    try await vote(&phone, 0)
    try await vote(&twice, 0)
    #expect(try room.training.discussion(discussion.id)?.total(in: .first) == 1)
    try await phone.open(phone.home + "?ubah=1")
    #expect(phone.page.body.contains("value=\"0\" checked"))
    try await vote(&phone, 1)
    #expect(try room.training.discussion(discussion.id)?.votes[.first] == [room.roster[0].id: 1])
    try room.training.set(.talk, of: discussion.id)
    // What stands already is not told to be late.
    var again = twice
    try await again.post(
      phone.home + "/suara",
      [("soal", discussion.id.description), ("putaran", "1"), ("option", "1")])
    #expect(!again.page.body.contains("TIDAK masuk"))
    try await vote(&late, 2)
    #expect(late.page.status == 200 && late.page.body.contains("TIDAK masuk"))
    // Without scripts the page comes again by itself, and still says so.
    #expect(late.page.body.contains("url=\(late.home)?terlewat=1\""))
    #expect(try room.training.discussion(discussion.id)?.votes[.first] == [room.roster[0].id: 1])
  }

  @Test("Phones tell to talk only where the split calls for it, as the projector does")
  func advice() async throws {
    for (right, wrong, talks) in [(1, 9, false), (5, 5, true), (9, 1, false)] {
      let discussion = try start()
      let key = try #require(discussion.question.ballotKey)
      let hands = discussion.order.indices.map {
        $0 == key ? right : $0 == 1 - min(key, 1) ? wrong : 0
      }
      try room.training.set(hands, in: .first, of: discussion.id)
      try room.training.set(.talk, of: discussion.id)
      let phone = try await phone(of: 0)
      #expect(phone.page.body.contains("Bicarakan dengan teman di sebelah") == talks, "\(right)")
      #expect(phone.page.body.contains("Tunggu pelatih") != talks, "\(right)")
    }
  }

  @Test("A vote that is sent with nothing chosen is told so")
  func empty() async throws {
    let discussion = try start()
    var phone = try await phone(of: 0)
    try await phone.post(
      phone.home + "/suara", [("soal", discussion.id.description), ("putaran", "1")])
    #expect(phone.page.body.contains("Belum ada yang dipilih"))
  }

  @Test("What is no vote is refused, and tells nothing")
  func refused() async throws {
    let discussion = try start()
    let phone = try await phone(of: 0)
    let id = discussion.id.description
    for fields in [
      [("soal", id), ("putaran", "1"), ("option", "99")],
      [("soal", id), ("putaran", "1"), ("option", "-1")],
      [("soal", id), ("putaran", "3"), ("option", "0")],
      [("soal", "x"), ("putaran", "1"), ("option", "0")],
      [("soal", id), ("putaran", "1"), ("option", "x")],
    ] {
      var other = phone
      try await other.post(phone.home + "/suara", fields)
      #expect(other.page.status == 400, "\(fields)")
    }
    var stranger = Phone(DirectWire(server))
    try await stranger.post(
      "/t/" + String(repeating: "0", count: 32) + "/suara",
      [("soal", id), ("putaran", "1"), ("option", "0")])
    #expect(stranger.page.status == 404)
    var other = phone
    try await other.open(phone.home + "/suara")
    #expect(other.page.status == 405)
    #expect(try room.training.discussion(discussion.id)?.total(in: .first) == 0)
  }

  @Test("A phone that is in for the test opens the address, and votes")
  func fromTest() async throws {
    let discussion = try start()
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    var voting = Phone(DirectWire(server), cookies: phone.cookies)
    try await voting.open("/")
    #expect(voting.page.field("soal") == discussion.id.description)
    try await vote(&voting, 0)
    #expect(try room.training.discussion(discussion.id)?.votes[.first] == [room.roster[0].id: 0])
    // The test goes on at the phone as before.
    try await phone.open(phone.home)
    #expect(phone.page.status == 200)
  }

  @Test("From a test to a vote and back the page in the phone leads on, wherever it was")
  func betweenOccasions() async throws {
    let tests = try room.server()
    var phone = Phone(DirectWire(tests))
    try await phone.join(0, of: room)
    var voting = Phone(DirectWire(server))
    // The page from which a test is started does not stay.
    try await voting.open(phone.home + "/keadaan")
    #expect(!voting.page.body.contains("\"\(PageState.waiting)\""))
    try await phone.start()
    let discussion = try start()
    try await voting.open(phone.home + "/keadaan?soal=1")
    #expect(voting.page.body.contains(discussion.id.description))
    for path in ["/1", "/daftar", "/kumpulkan"] {
      try await voting.open(phone.home + path)
      #expect(voting.page.field("soal") == discussion.id.description, "\(path)")
    }
    let key = try #require(try room.attempt(of: 0)).questions[0].key
    for (chosen, isLost) in [(key, true), (nil, false)] {
      try await voting.post(phone.home + "/1", phone.fields(for: chosen))
      #expect(voting.page.body.contains("soal 1 TIDAK tersimpan") == isLost)
    }
    try await voting.open(phone.home + "/lain")
    #expect(voting.page.status == 404)
    try await voting.open(phone.home)
    try await vote(&voting, 0)
    #expect(try room.training.phones(at: .together(room.session.id)).count == 1)
    try await phone.post(voting.home + "/suara", [("soal", discussion.id.description)])
    #expect(phone.page.status == 200 && phone.address == phone.home + "/1")
    // Who came in for the vote alone is told what is on, and how to come in.
    let other = try await self.phone(of: 1)
    var test = Phone(DirectWire(tests))
    try await test.open(other.home)
    #expect(test.page.status == 200 && test.page.body.contains("Sekarang: Pre-test"))
    #expect(test.page.body.contains("href=\"/masuk\""))
    #expect(test.page.body.contains("url=\(other.home)\""))
    #expect(test.page.body.contains("data-page=\"\(PageState.ended)\""))
    let attempt = try #require(try room.attempt(of: 0))
    try await test.post(
      other.home + "/1",
      [("attempt", attempt.id.description), ("count", "0")] + Phone.fields(of: key))
    #expect(test.page.status == 200 && test.page.body.contains("soal 1 TIDAK tersimpan"))
    // What is sent leads to a page that can be opened again.
    try await test.post(other.home + "/suara", [])
    #expect(test.page.status == 200 && test.path == other.home)
    try await test.open(other.home + "/keadaan")
    #expect(test.page.body.contains("\"\(PageState.ended)\""))
  }

  @Test("What a page asks for tells when the class has gone on")
  func state() async throws {
    var phone = try await phone(of: 0)
    let home = phone.home
    var pages: [String] = []
    func look() async throws {
      try await phone.open(home + "/keadaan")
      pages.append(phone.page.body)
    }
    try await look()
    let discussion = try start()
    try await look()
    for phase in [Discussion.Phase.talk, .second, .told] {
      try room.training.set(phase, of: discussion.id)
      try await look()
    }
    try room.training.free(room.roster[0].id, at: .together(room.session.id))
    try await look()
    #expect(Set(pages).count == 6)
  }

  @Test("Of a class that votes at once every vote is there once, also after the program is gone")
  func all() async throws {
    let discussion = try start()
    var phones: [Phone] = []
    for person in room.roster.indices { phones.append(try await phone(of: person)) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (person, phone) in phones.enumerated() {
        group.addTask {
          var phone = phone
          try await vote(&phone, person % 3)
        }
      }
      try await group.waitForAll()
    }
    let again = try room.startedAgain()
    let votes = try #require(try again.discussion(discussion.id)).votes[.first] ?? [:]
    #expect(
      votes == Dictionary(uniqueKeysWithValues: room.roster.enumerated().map { ($1.id, $0 % 3) }))
    let server = try room.server(in: again, for: .together(room.session.id))
    var phone = Phone(DirectWire(server), cookies: phones[0].cookies)
    try await phone.open("/")
    #expect(phone.page.body.contains("Suara Anda tersimpan"))
  }
}
