import Foundation
import Quiz
import Testing
import Training

@testable import Web

@Suite struct ComingInTests {
  @Test("A wrong code lets nobody in, and soon has to be waited for")
  func wrongCode() async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    let wrong = room.code(of: 0) == "1111" ? "2222" : "1111"
    for _ in 0..<4 { try await phone.post("/masuk", [("name", "1"), ("code", wrong)]) }
    // The page came by GET: going back to it sends no code again.
    #expect(phone.path.hasPrefix("/masuk?name=1&") && !phone.path.contains(wrong))
    #expect(phone.page.body.contains("value=\"1\" selected"))
    #expect(phone.page.body.contains("Tunggu 30 detik"))
    #expect(phone.cookies["tiket"] == nil)
    // The page that is loaded again tells what is left.
    room.clock.advance(by: .seconds(10))
    try await phone.open(phone.path)
    #expect(phone.page.body.contains("Tunggu 20 detik"))
    // Not even the right one is looked at now; afterwards it is.
    try await phone.post("/masuk", [("name", "1"), ("code", room.code(of: 0))])
    #expect(phone.cookies["tiket"] == nil)
    room.clock.advance(by: .seconds(21))
    try await phone.post("/masuk", [("name", "1"), ("code", room.code(of: 0))])
    #expect(phone.cookies["tiket"] != nil)
  }

  @Test("Who guesses codes of many names from one address waits, and others do not")
  func guessing() async throws {
    let room = try Classroom()
    let server = try room.server()
    var guesser = Phone(DirectWire(server, from: "192.168.1.66"))
    for number in 0..<40 {
      try await guesser.post(
        "/masuk",
        [("name", String(1 + number % 20)), ("code", String(10_000 + number).suffix(4) + "")])
    }
    #expect(guesser.page.body.contains("Tunggu"))
    // Not even the right code is looked at, from there.
    try await guesser.post("/masuk", [("name", "5"), ("code", room.code(of: 4))])
    #expect(guesser.cookies["tiket"] == nil)
    var phone = Phone(DirectWire(server, from: "192.168.1.20"))
    try await phone.join(4, of: room)
    #expect(phone.cookies["tiket"] != nil)
    // Names that there are not count as well.
    var stranger = Phone(DirectWire(server, from: "192.168.1.67"))
    for _ in 0..<31 { try await stranger.post("/masuk", [("name", "999"), ("code", "1234")]) }
    #expect(stranger.page.body.contains("Tunggu"))
    room.clock.advance(by: .seconds(301))
    try await guesser.post("/masuk", [("name", "7"), ("code", room.code(of: 6))])
    #expect(guesser.cookies["tiket"] != nil)
  }

  @Test("Where names are typed nobody sees the roster, and titles may be left out")
  func typedName() async throws {
    let room = try Classroom(names: ["Dra. Siti Aminah, M.Si.", "Budi"])
    let server = try room.server(.local(typesName: true))
    var phone = Phone(DirectWire(server))
    try await phone.open("/masuk")
    #expect(!phone.page.body.contains("Siti"))
    try await phone.post("/masuk", [("name", "nobody"), ("code", "1234")])
    let nobody = phone.page.body
    try await phone.post(
      "/masuk", [("name", "budi"), ("code", room.code(of: 0))])
    #expect(
      phone.page.body.replacingOccurrences(of: "budi", with: "nobody") == nobody,
      "What is wrong is not told")
    try await phone.post("/masuk", [("name", "siti aminah"), ("code", room.code(of: 0))])
    #expect(phone.page.body.contains("Siti Aminah"))
  }

  @Test("The QR code of a card lets in also where names are typed")
  func typedNumber() async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server(.local(typesName: true))))
    let (number, code) = (String(room.roster[2].number), room.code(of: 2))
    try await phone.open("/masuk?name=\(number)&code=\(code)")
    // What the page has filled in is what is sent.
    #expect([number, code].allSatisfy { phone.page.body.contains("value=\"\($0)\"") })
    try await phone.post("/masuk", [("name", number), ("code", code)])
    #expect(phone.page.body.contains("Apakah Anda Peserta 3?"))
  }

  @Test("Where nobody can let in who has no card, nobody is told to wait for it")
  func nobodyToAsk() async throws {
    let room = try Classroom()
    let server = try room.server(.local(mayAsk: false))
    var phone = Phone(DirectWire(server))
    try await phone.open("/masuk")
    #expect(phone.page.body.contains("Mintalah kartu"))
    try await phone.post("/masuk", [("name", "1"), ("code", "")])
    #expect(phone.page.body.contains("Mintalah kartu"))
    #expect(!phone.page.body.contains("dikirim ke pelatih"))
    // Nobody is asked, so nobody comes in by that.
    try await server.perform { [id = room.roster[0].id] in $0.letIn(id) }
    try await phone.post("/masuk", [("name", "1"), ("code", "")])
    #expect(phone.cookies["tiket"] == nil)
  }

  @Test("What can be no code costs no try", arguments: ["1", "abcd", "12345"])
  func noCode(_ code: String) async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    for _ in 0..<35 { try await phone.post("/masuk", [("name", "1"), ("code", code)]) }
    #expect(phone.page.body.contains("tidak cocok"))
    try await phone.post("/masuk", [("name", "1"), ("code", room.code(of: 0))])
    #expect(phone.cookies["tiket"] != nil)
  }

  @Test("A session that is deleted while phones are served is closed for them")
  func deleted() async throws {
    let room = try Classroom()
    for occasion in [PhoneOccasion.test(room.test), .together(room.session.id)] {
      let phones = try PhoneRoom(occasion, in: room.training)
      #expect(try phones.isOpen)
    }
    let servers = try [nil, PhoneOccasion.together(room.session.id)].map {
      try room.server(for: $0)
    }
    let phones = try PhoneRoom(.test(room.test), in: room.training)
    try room.training.delete(room.session.id, because: Reason("coba", by: "Rina"))
    #expect(try !phones.isOpen)
    for server in servers {
      var phone = Phone(DirectWire(server))
      try await phone.open("/masuk")
      #expect(phone.page.status == 409 && phone.page.body.contains("sudah ditutup"))
      #expect(phone.page.body.contains("href=\"/masuk\">Coba lagi"))
    }
  }

  @Test("The first page tells the minutes that there are, with those given before the start")
  func minutesBefore() async throws {
    let room = try Classroom()
    try room.training.extend(
      room.test, for: [room.roster[0].id], byMinutes: 10, because: Reason("rabun", by: "Rina"))
    let server = try room.server()
    for (person, minutes) in [(0, 40), (1, 30)] {
      var phone = Phone(DirectWire(server))
      try await phone.join(person, of: room)
      #expect(phone.page.body.contains("Waktunya \(minutes) menit"))
    }
  }

  @Test("Who comes in with a second phone goes on there, and the first is told")
  func secondPhone() async throws {
    let room = try Classroom()
    let server = try room.server()
    var first = Phone(DirectWire(server))
    try await first.join(0, of: room)
    try await first.start()
    let questions = try #require(try room.attempt(of: 0)).questions
    try await first.answer(questions[0].key)
    var second = Phone(DirectWire(server))
    try await second.join(0, of: room)
    #expect(second.address == second.home + "/2")
    try await first.open(first.home + "/2")
    #expect(first.page.status == 410)
    #expect(first.page.body.contains("ponsel lain") && !first.page.body.contains("TIDAK"))
    // What is chosen there is not kept, and it is said: by the answer itself, or where a script leads.
    let id = try #require(try room.attempt(of: 0)).id.description
    try await first.post(
      first.home + "/2",
      [("attempt", id), ("count", "0")] + Phone.fields(of: questions[1].key))
    #expect(first.page.status == 410 && first.page.body.contains("soal 2 TIDAK tersimpan"))
    try await first.open(first.home + "?belum=2")
    #expect(first.page.body.contains("soal 2 TIDAK tersimpan"))
  }

  @Test("A name that the trainer frees can be taken again, and the phone is told")
  func freed() async throws {
    let room = try Classroom()
    let server = try room.server()
    var taken = Phone(DirectWire(server))
    try await taken.join(0, of: room)
    #expect(
      try room.training.phones(at: .test(room.test)).map(\.participant) == [room.roster[0].id])
    try room.training.free(room.roster[0].id, at: .test(room.test))
    try await taken.open(taken.home)
    #expect(taken.page.status == 410)
    #expect(taken.page.body.contains("melepas nama"))
    var right = Phone(DirectWire(server))
    try await right.join(0, of: room)
    #expect(right.page.status == 200)
  }

  @Test("Without a card one asks, the trainer lets in, once, and others stay outside")
  func withoutCode() async throws {
    let room = try Classroom()
    let server = try room.server()
    var phone = Phone(DirectWire(server))
    let ask = [("name", String(room.roster[0].number)), ("code", "")]
    try await phone.post("/masuk", ask)
    #expect(phone.page.body.contains("sudah dikirim ke pelatih"))
    // It holds also where the page is loaded again, and no request stands any more.
    #expect(phone.page.body.contains("Tekan Masuk untuk meminta lagi"))
    #expect(!phone.page.body.contains("class=\"problem\""))
    #expect(try room.training.phones(at: .test(room.test)).isEmpty)
    try await server.perform { [id = room.roster[0].id] in $0.letIn(id) }
    var other = Phone(DirectWire(server))
    try await other.post("/masuk", [("name", String(room.roster[1].number)), ("code", "")])
    #expect(other.cookies["tiket"] == nil)
    try await phone.post("/masuk", ask)
    #expect(phone.page.body.contains("Apakah Peserta 1?") || phone.page.body.contains("Peserta 1"))
    #expect(
      try room.training.phones(at: .test(room.test)).map(\.participant) == [room.roster[0].id])
    var second = Phone(DirectWire(server))
    try await second.post("/masuk", ask)
    #expect(second.cookies["tiket"] == nil)
    try await server.perform { [id = room.roster[2].id] in $0.letIn(id) }
    room.clock.advance(by: .seconds(60 * PhoneRoom.minutesToComeIn))
    try await second.post("/masuk", [("name", String(room.roster[2].number)), ("code", "")])
    #expect(second.cookies["tiket"] == nil)
  }

  @Test("Whoever asks is known until they are replied to, or the minutes are over")
  func asking() throws {
    let room = try Classroom()
    var phones = try PhoneRoom(.test(room.test), in: room.training)
    let (first, second) = (room.roster[0].id, room.roster[1].id)
    let ask = { (number: Int, phones: inout PhoneRoom) in
      _ = try phones.admit(.number(number), code: "")
      return phones.takeNews()
    }
    #expect(try ask(1, &phones) == [.asked(first)])
    #expect(try ask(1, &phones).isEmpty)
    #expect(try ask(2, &phones) == [.asked(second)])
    phones.letIn(first)
    phones.turnAway(second)
    #expect(phones.atDoor == ([], [first]))
    #expect(try ask(2, &phones) == [.asked(second)])
    room.clock.advance(by: .seconds(60 * PhoneRoom.minutesToComeIn))
    try phones.keepUp()
    #expect(phones.atDoor == ([], []))
  }

  @Test("Whether a name that is typed is on the roster is not told to one without a code")
  func typedWithoutCode() async throws {
    let room = try Classroom()
    let server = try room.server(PhoneSettings(language: .indonesian, typesName: true))
    var pages: [String] = []
    for name in ["Peserta 1", "Peserta X"] {
      var phone = Phone(DirectWire(server))
      try await phone.post("/masuk", [("name", name), ("code", "")])
      #expect(phone.cookies["tiket"] == nil)
      pages.append(
        phone.page.body.replacingOccurrences(of: name, with: "")
          .replacingOccurrences(of: name.replacing(" ", with: "%20"), with: ""))
    }
    #expect(pages[0] == pages[1])
  }

  @Test("A closed tab comes back by the address, and the next person can use the phone")
  func comingBack() async throws {
    let room = try Classroom()
    let server = try room.server()
    var phone = Phone(DirectWire(server))
    try await phone.join(0, of: room)
    try await phone.start()
    try await phone.open("/")
    #expect(phone.address == phone.home + "/1")
    try await phone.post(phone.home + "/kumpulkan", [])
    try await phone.open("/masuk")
    try await phone.join(1, of: room)
    #expect(phone.page.body.contains("Peserta 2"))
  }

  @Test("A latecomer who was put on the roster while phones are served comes in")
  func latecomer() async throws {
    let room = try Classroom()
    let server = try room.server()
    let late = try room.training.enrol([RosterPerson(name: "Terlambat")], in: room.session.id)
    let code = try #require(try room.training.codes(of: room.session.id)[late[0].id])
    var phone = Phone(DirectWire(server))
    try await phone.open("/")
    #expect(phone.page.body.contains("Terlambat"))
    try await phone.post("/masuk", [("name", String(late[0].number)), ("code", code)])
    #expect(phone.page.body.contains("Apakah Anda Terlambat?"))
  }

  @Test("Namesakes are asked by what tells them apart, wherever the test goes on")
  func namesakes() async throws {
    let room = try Classroom(names: ["Siti Aminah"])
    let server = try room.server()
    let other = try room.training.enrol(
      [RosterPerson(name: "Siti Aminah", organisation: "PKK", village: "Sukamaju")],
      in: room.session.id)[0]
    let code = try #require(try room.training.codes(of: room.session.id)[other.id])
    var phone = Phone(DirectWire(server))
    try await phone.post("/masuk", [("name", "\(other.number)"), ("code", code)])
    #expect(phone.page.body.contains("Apakah Anda Siti Aminah?"))
    #expect(phone.page.body.contains("PKK, Sukamaju"))
    _ = try room.training.take(room.test, by: other.id)
    try await phone.open(phone.home)
    #expect(phone.page.body.contains("Lanjutkan di ponsel ini"))
    #expect(phone.page.body.contains("PKK, Sukamaju"))
  }

  @Test("Codes have four digits, differ, and never move")
  func codes() throws {
    let room = try Classroom()
    #expect(Set(room.codes.values).count == room.roster.count)
    #expect(room.codes.values.allSatisfy { $0.count == 4 && Int($0) != nil })
    #expect(try room.startedAgain().codes(of: room.session.id) == room.codes)
  }

  @Test("No phone is served while the test is not open")
  func notOpen() throws {
    let room = try Classroom()
    try room.training.close(room.test)
    #expect(throws: SessionError.testNotOpen(.preTest)) { try room.server() }
  }
}
