import Curriculum
import Foundation
import Quiz
import Testing

@testable import Records
@testable import Training
@testable import Web

@Suite struct HostileTests {
  @Test(
    "Hosts, methods, paths and origins that are not ours are refused",
    arguments: [
      ("GET", "/masuk", [("Host", "evil.example")], 421),
      ("GET", "/masuk", [("Host", "evil.example:8080")], 421),
      ("PUT", "/masuk", [], 405), ("DELETE", "/", [], 405), ("OPTIONS", "/", [], 405),
      ("POST", "/", [], 405), ("POST", "/gaya.css", [], 405),
      ("GET", "/../berdaya.sqlite", [], 404), ("GET", "/..%2f..%2fetc/passwd", [], 404),
      ("GET", "/berdaya.sqlite", [], 404), ("GET", "/t/", [], 404), ("GET", "/t//1", [], 404),
      ("GET", "/t/00000000000000000000000000000000", [], 404),
      ("GET", "/t/00000000000000000000000000000000/1/2", [], 404),
      ("GET", "/masuk/", [], 404), ("GET", "//masuk", [], 404), ("GET", "/MASUK", [], 404),
      ("GET", "/masuk%00", [], 404), ("GET", "http://evil.example/masuk", [], 404),
      ("GET", "/masuk?name=%FF%FE", [], 400), ("GET", "/bahasa/fr", [], 404),
      ("POST", "/masuk", [("Origin", "http://evil.example")], 403),
      ("POST", "/masuk", [("Origin", "null")], 403),
      ("POST", "/masuk", [("Content-Type", "text/plain")], 400),
    ] as [(String, String, [(String, String)], Int)])
  func refused(
    _ method: String, _ path: String, _ headers: [(String, String)], _ status: Int
  ) async throws {
    let room = try Classroom()
    let page = try await DirectWire(try room.server()).send(
      method, path, headers: headers, body: method == "POST" ? "name=1&code=1234" : nil)
    #expect(page.status == status)
    #expect(!page.body.contains("Peserta"))
    #expect(page.header("Content-Security-Policy")?.contains("default-src 'none'") == true)
    #expect(page.header("Cache-Control") == "no-store")
    #expect(page.header("X-Content-Type-Options") == "nosniff")
  }

  @Test("What is asked for by HEAD has no body, which would be read as the next answer")
  func noBody() async throws {
    let room = try Classroom()
    let page = try await DirectWire(try room.server()).send(
      "HEAD", "/masuk", headers: [], body: nil)
    #expect(page.status == 405 && page.body.isEmpty)
  }

  @Test("Who calls the laptop by a name is led to the address that it came to")
  func byName() async throws {
    let room = try Classroom()
    try await serving(try room.server(.local())) { wire in
      let page = try await wire.send(
        "GET", "/masuk", headers: [("Host", "laptop.local:\(wire.port)")], body: nil)
      #expect(page.status == 421 && page.body.contains("Buka alamat dengan angka"))
      #expect(page.body.contains("href=\"http://\(wire.host)\">http://\(wire.host)<"))
      #expect(!page.body.contains("laptop.local"))
    }
  }

  @Test(
    "A form that is none of ours changes nothing",
    arguments: [
      "option=99", "option=-1", "option=abc", "option=9999999999999999999999", "truth=yes",
      "match0=99", "place0=99", "place0=0", "count=x", "count=-5&option=0", "step=delete",
      "attempt=1", String(repeating: "a=1&", count: 200), "text=%00%01", "option=%zz",
    ])
  func strangeForm(_ body: String) async throws {
    let room = try Classroom()
    let wire = DirectWire(try room.server())
    var phone = Phone(wire)
    try await phone.join(0, of: room)
    try await phone.start()
    let attempt = try #require(try room.attempt(of: 0))
    let kinds = Dictionary(
      attempt.questions.enumerated().map { ($1.body.kind, $0) },
      uniquingKeysWith: { first, _ in first })
    for item in kinds.values {
      try await phone.open(phone.home + "/\(item + 1)")
      // The first of a name counts: what is strange comes first.
      let rest = Phone.encoded(phone.fields(for: nil))
      let isText = attempt.questions[item].body.kind == .shortAnswer && body.hasPrefix("text")
      let reply = try await wire.send(
        "POST", phone.address,
        headers: [("Content-Type", "application/x-www-form-urlencoded")], body: body + "&" + rest)
      #expect(reply.status < 500)
      if !isText {
        #expect(try room.attempt(of: 0)?.entries[item].response == nil, "\(item)")
      }
    }
  }

  @Test(
    "Numbers that can't be computed with are none of ours, and the program goes on",
    arguments: ["-9223372036854775808", "9223372036854775807", "0", "-1", "1001", "+1", "01"])
  func strangeNumber(_ number: String) async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    try await phone.start()
    let home = phone.home
    try await phone.open("\(home)/keadaan?soal=\(number)")
    #expect(phone.page.status == 200 && phone.page.body.contains("\"count\":null"))
    try await phone.open("\(home)/1?dari=\(number)")
    #expect(phone.page.status == 200)
    try await phone.open("\(home)/daftar?dari=\(number)")
    #expect(phone.page.status == 200)
    try await phone.open("\(home)/\(number)")
    #expect(phone.page.status == 404)
    let attempt = try #require(try room.attempt(of: 0))
    for (item, question) in attempt.questions.enumerated() {
      try await phone.open("\(home)/\(item + 1)")
      let names = ["option", "match0", "place0"].map { ($0, number) }
      try await phone.post(phone.address, names + phone.fields(for: nil))
      if question.body.kind == .ordering { #expect(phone.page.status == 400) }
      #expect(phone.page.status < 500)
    }
  }

  @Test("What can't be read for a moment ends no ticket")
  func unreadable() async throws {
    let room = try Classroom()
    for occasion in [PhoneOccasion.test(room.test), .together(room.session.id)] {
      var phone = Phone(DirectWire(try room.server(for: occasion)))
      try await phone.join(0, of: room)
      let home = phone.home
      try room.training.store.write {
        try $0.execute(sql: "ALTER TABLE phoneTicket RENAME TO away")
      }
      // Also at the front door: a new code would replace the ticket.
      try await phone.open("/")
      #expect(phone.page.status == 503 && phone.page.body.contains("Laptop belum dapat menjawab"))
      try await phone.open(home + "/keadaan")
      #expect(phone.page.status == 503 && !phone.page.body.contains("ended"))
      // Of an answer it is said only where one was sent; the way leads back to what is one's own.
      try await phone.open(home)
      #expect(phone.page.body.contains("Laptop belum dapat menjawab"))
      #expect(phone.page.body.contains("href=\"\(home)\""))
      try await phone.post(
        home + (occasion.role == nil ? "/suara" : "/1"),
        [("soal", UUID().uuidString), ("putaran", "1"), ("option", "0")])
      #expect(phone.page.body.contains("Jawaban terakhir BELUM tersimpan"))
      try room.training.store.write {
        try $0.execute(sql: "ALTER TABLE away RENAME TO phoneTicket")
      }
      try await phone.open(home + "/keadaan")
      #expect(phone.page.status == 200 && !phone.page.body.contains("ended"))
    }
  }

  @Test("What was in the way is told of, and that it is gone", .timeLimit(.minutes(5)))
  func troubleGoes() async throws {
    let room = try Classroom()
    let rename = { (from: String, to: String) in
      try room.training.store.write { try $0.execute(sql: "ALTER TABLE \(from) RENAME TO \(to)") }
    }
    let (told, teller) = AsyncStream.makeStream(of: Bool.self)
    let server = try room.server(.local())
    let task = Task {
      try await server.run { event in
        if case .trouble(let error) = event { teller.yield(error != nil) }
      }
    }
    try rename("sessionTest", "away")
    var isTroubled = told.makeAsyncIterator()
    #expect(await isTroubled.next() == true)
    try rename("away", "sessionTest")
    #expect(await isTroubled.next() == false)
    task.cancel()
    try await task.value
  }

  @Test(
    "One damaged attempt hides neither another trouble nor that the test was closed",
    .timeLimit(.minutes(5)))
  func troubleHidesNothing() async throws {
    let room = try Classroom()
    let write = { (sql: String) in try room.training.store.write { try $0.execute(sql: sql) } }
    let server = try room.server(.local())
    var phone = Phone(DirectWire(server))
    try await phone.join(0, of: room)
    try await phone.start()
    try write("UPDATE attempt SET holder = 'x'")
    let (told, teller) = AsyncStream.makeStream(of: String.self)
    let task = Task {
      try? await server.run { event in
        switch event {
        case .trouble(let error): teller.yield("\(error == nil ? "no " : "")trouble")
        case .testClosed: teller.yield("closed")
        default: break
        }
      }
    }
    var events = told.makeAsyncIterator()
    #expect(await events.next() == "trouble")
    try write("ALTER TABLE sessionTest RENAME TO away")
    #expect(await events.next() == "trouble")
    try write("ALTER TABLE away RENAME TO sessionTest")
    #expect(await events.next() == "trouble")
    try room.training.close(room.test)
    #expect(await events.next() == "closed")
    task.cancel()
    await task.value
  }

  @Test("A ticket lets in to its own test alone, by POST alone")
  func otherTicket() async throws {
    let room = try Classroom()
    let server = try room.server()
    var phone = Phone(DirectWire(server))
    try await phone.join(0, of: room)
    try await phone.start()
    let wire = DirectWire(server)
    var wrong = phone.home
    wrong.removeLast()
    wrong += phone.home.hasSuffix("0") ? "1" : "0"
    for (method, path) in [
      ("POST", wrong + "/1"), ("POST", wrong + "/kumpulkan"), ("GET", wrong + "/1"),
    ] {
      let page = try await wire.send(method, path, headers: [], body: "")
      #expect(page.status == 404)
    }
    // The cookie alone changes nothing, so that no page elsewhere can use it.
    let cookie = try await wire.send(
      "POST", "/t/kumpulkan", headers: [("Cookie", "tiket=\(phone.cookies["tiket"] ?? "")")],
      body: "")
    #expect(cookie.status == 404)
    let get = try await wire.send("GET", phone.home + "/mulai", headers: [], body: nil)
    #expect(get.status == 404)
    #expect(try room.attempt(of: 0)?.isOpen == true)
  }

  @Test("What people are called and what they type is text, never markup")
  func escaped() async throws {
    let room = try Classroom(names: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "O'Brien & \u{202E}anak",
    ])
    var phone = Phone(DirectWire(try room.server()))
    try await phone.open("/")
    #expect(!phone.page.body.contains("<script>alert"))
    #expect(!phone.page.body.contains("<img"))
    #expect(!phone.page.body.contains("\u{202E}"))
    try await phone.post("/masuk", [("name", "\"><script>x</script>"), ("code", "\"'><b>")])
    #expect(!phone.page.body.contains("<script>x"))
    #expect(!phone.page.body.contains("<b>"))
    try await phone.join(0, of: room)
    #expect(phone.page.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test("Broken, huge and slow requests over a port disturb nobody and tell nothing")
  func overThePort() async throws {
    let room = try Classroom()
    var limits = PhoneSettings.Limits()
    limits.secondsForRequest = 4
    limits.connections = 120
    limits.connectionsPerAddress = 60
    try await serving(try room.server(.local(limits: limits))) { wire in
      var phone = Phone(wire)
      try await phone.join(0, of: room)
      try await phone.start()
      let long = String(repeating: "a", count: 200_000)
      let host = "Host: \(wire.host)\r\n"
      let requests = [
        "\r\n\r\n", "GET\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
        "GET /masuk HTTP/1.1\r\nX: \(long)\r\n\r\n",
        "GET /\(long) HTTP/1.1\r\n\(host)\r\n",
        "GET / HTTP/1.1\r\n" + (0..<500).map { "X\($0): 1\r\n" }.joined() + "\r\n",
        "POST /masuk HTTP/1.1\r\n\(host)Content-Length: 200000\r\n\r\n\(long)",
        "POST /masuk HTTP/1.1\r\n\(host)Content-Length: 99999999999999999999\r\n\r\n",
        "POST /masuk HTTP/1.1\r\n\(host)Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
        "POST /masuk HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
        "GET /masuk HTTP/1.1\r\n\(host)",
        "POST /masuk HTTP/1.1\r\n\(host)Content-Length: 9\r\n\r\na",
      ]
      try await withThrowingTaskGroup(of: Void.self) { group in
        for request in requests {
          group.addTask {
            let reply = try await wire.raw(Array(request.utf8))
            #expect(!reply.contains("Peserta"), "\(request.prefix(60))")
            #expect(!reply.contains("berdaya.sqlite"))
          }
        }
        try await group.waitForAll()
      }
      // More connections that say nothing than one address may have; then somebody comes back.
      let open = await wire.connections(100)
      for connection in open { close(connection) }
      while true {
        do {
          try await phone.open(phone.home)
          break
        } catch PortWire.Failure.noReply {}
      }
      #expect(phone.address == phone.home + "/1")
    }
  }

  @Test("A request whose rest never comes does not hold up the end of serving")
  func unfinishedRequest() async throws {
    let room = try Classroom()
    var limits = PhoneSettings.Limits()
    limits.secondsForRequest = 3600
    let open = try await serving(try room.server(.local(limits: limits))) { wire in
      let open = await wire.connections(1)
      let half = "POST /masuk HTTP/1.1\r\nHost: \(wire.host)\r\nContent-Length: 9\r\n\r\na"
      for connection in open {
        _ = Foundation.send(connection, half, half.utf8.count, Int32(MSG_NOSIGNAL))
      }
      // What is asked later is answered.
      var phone = Phone(wire)
      try await phone.join(0, of: room)
      return open
    }
    #expect(open.count == 1)
    for connection in open { close(connection) }
  }

  @Test("A thousand requests of chance get no name, no key and no error of ours")
  func byChance() async throws {
    let room = try Classroom()
    let server = try room.server()
    var phone = Phone(DirectWire(server))
    try await phone.join(0, of: room)
    try await phone.start()
    let before = try room.attempt(of: 0)?.entries.map(\.response)
    var generator = SeededGenerator(seed: 12)
    let parts = [
      "/", "masuk", "t", "kumpulkan", "mulai", "1", "..", "%2e", "?", "soal=", "a", "\u{0}", "ü",
      "bahasa", "gaya.css", String(repeating: "x", count: 300), "&", "=", "%zz", "'", "<", " ",
    ]
    func words(_ most: UInt64) -> String {
      (0..<generator.draw(below: most)).map { _ in
        parts[Int(generator.draw(below: UInt64(parts.count)))]
      }.joined()
    }
    let wire = DirectWire(server)
    for _ in 0..<1000 {
      let method = ["GET", "POST", "PUT", "HEAD", "BREW"][Int(generator.draw(below: 5))]
      let headers = [
        ("Content-Type", "application/x-www-form-urlencoded"), ("Cookie", words(4)),
      ]
      let page = try await wire.send(
        method, "/" + words(6), headers: headers, body: method == "POST" ? words(12) : nil)
      #expect(page.status < 500)
      #expect(!page.body.contains("sqlite") && !page.body.contains("Swift"))
    }
    #expect(try room.attempt(of: 0)?.entries.map(\.response) == before)
    #expect(try room.training.phones(at: .test(room.test)).count == 1)
  }

  @Test("Five hundred open connections, some of them slow, cost little and shut nobody out")
  func manyConnections() async throws {
    let room = try Classroom()
    var limits = PhoneSettings.Limits()
    limits.connectionsPerAddress = 550
    try await serving(try room.server(.local(limits: limits))) { wire in
      var phone = Phone(wire)
      try await phone.join(0, of: room)
      func load() async throws {
        let open = await wire.connections(500)
        defer { for connection in open { close(connection) } }
        #expect(open.count == 500)
        for connection in open.prefix(250) {
          _ = Foundation.send(connection, "GET / HTT", 9, Int32(MSG_NOSIGNAL))
        }
        try await phone.open(phone.home)
        #expect(phone.page.status == 200)
      }
      try await load()
      // Other tests take memory in the same process now and then; what leaks takes some in every round.
      var grown: [Int] = []
      for _ in 0..<6 {
        let before = try Memory.resident()
        try await load()
        grown.append(try Memory.resident() - before)
      }
      #expect(try #require(grown.min()) < 4 << 20, "bytes more a round: \(grown)")
    }
  }
}

private enum Memory {
  /// What this process has in memory.
  static func resident() throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    return (Int(text.split(separator: " ")[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE))
  }
}
