import Curriculum
import Foundation
import Quiz
import Testing
import Training

@testable import Web

/// In a real browser at the size of a small phone, with scripts and without.
@Suite(
  .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Chromium.isThere, "chromium and chromium-driver are not installed"))
struct ChromiumTests {
  @Test("A whole test, with reloads and the back button", arguments: [true, false])
  func wholeTest(runsScripts: Bool) async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: runsScripts) { browser in
      try await takeWholeTest(in: browser, room, runsScripts: runsScripts)
    }
    let stored = try #require(try room.attempt(of: 0))
    #expect(!stored.isOpen)
    #expect(
      stored.entries.map(\.response)
        == stored.questions.map { $0.answer(of: 0).flatMap { $0.isBlank ? nil : $0 } })
  }

  private func takeWholeTest(
    in browser: Chromium, _ room: Classroom, runsScripts: Bool
  ) async throws {
    try await serving(try room.server(.local())) { wire in
      let origin = "http://\(wire.host)"
      try await browser.join(0, of: room, at: origin)
      let scripts = """
        performance.getEntriesByType('resource')\
        .filter(e => e.name.endsWith('skrip.js') && e.transferSize > 0).length
        """
      #expect(try await browser.value(of: scripts) as? Int == (runsScripts ? 1 : 0))
      let attempt = try #require(try room.attempt(of: 0))
      for (item, question) in attempt.questions.enumerated() {
        try await browser.wait { try await browser.address.contains("/\(item + 1)") }
        try await browser.expectReadable()
        try await browser.fill(in: question.answer(of: 0))
        if item == 5 {
          // Back, reload and forth: nothing is asked to be sent again, nothing is lost.
          try await browser.click("button[value=next]")
          try await browser.wait { try await browser.address.contains("/7") }
          try await browser.back()
          try await browser.open(try await browser.address)
          try await browser.fill(in: question.answer(of: 0))
        }
        try await browser.click("button[value=next]")
      }
      try await browser.wait { try await browser.has("ol.items") }
      try await browser.expectReadable()
      try await browser.click("a.main")
      try await browser.wait { try await browser.address.hasSuffix("/kumpulkan") }
      try await browser.click("form button")
      try await browser.wait { try await browser.text(of: "h1").contains("Terima kasih") }
    }
  }

  @Test("While the laptop is gone the page says so and keeps what was chosen")
  func laptopGone() async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: true) { try await leaveAndComeBack(room, in: $0) }
  }

  private func leaveAndComeBack(_ room: Classroom, in browser: Chromium) async throws {
    var settings = PhoneSettings.local()
    settings.port = try await serving(try room.server(settings)) { wire in
      try await browser.join(0, of: room, at: "http://\(wire.host)")
      return wire.port
    }
    let question = try #require(try room.attempt(of: 0)).questions[0]
    try await browser.fill(in: question.key)
    try await browser.click("button[value=next]")
    try await browser.wait {
      try await browser.text(of: "#status").contains("Laptop tidak terhubung")
    }
    #expect(try await browser.address.hasSuffix("/1"))
    #expect(try room.attempt(of: 0)?.entries[0].response == nil)
    try await serving(try room.server(settings, in: room.startedAgain())) { _ in
      try await browser.wait { try await browser.text(of: "#status").contains("Terhubung lagi") }
      // What was chosen is still there: it is sent as it stands.
      try await browser.click("button[value=next]")
      try await browser.wait { try await browser.address.contains("/2") }
      #expect(try await browser.text(of: "#status") == "Jawaban soal 1 tersimpan.")
    }
    #expect(try room.attempt(of: 0)?.entries[0].response == question.key)
  }

  @Test("With scripts off none runs, whatever the page")
  func scriptsOff() async throws {
    let page = "data:text/html,<title>off</title><script>document.title='on'</script>"
    for runsScripts in [true, false] {
      try await Chromium.open(runsScripts: runsScripts) { browser in
        try await browser.open(page)
        #expect(
          try await browser.value(of: "document.title") as? String == (runsScripts ? "on" : "off"))
      }
    }
  }

  @Test("A name that is typed lets in as one that is chosen, and no name is shown")
  func typedName() async throws {
    let room = try Classroom(names: ["Dra. Siti Aminah, M.Si.", "Budi"])
    try await Chromium.open(runsScripts: false) { browser in
      try await serving(try room.server(.local(typesName: true))) { wire in
        try await browser.open("http://\(wire.host)")
        try await browser.expectReadable()
        #expect(try await !browser.text(of: "body").contains("Siti"))
        try await browser.type("siti aminah", into: "#name")
        try await browser.type(room.code(of: 1), into: "#code")
        try await browser.click("form button")
        try await browser.wait { try await browser.text(of: "#status").contains("tidak cocok") }
        try await browser.type(room.code(of: 0), into: "#code")
        try await browser.click("form button")
        try await browser.wait { try await browser.text(of: "h1").contains("Siti Aminah") }
      }
    }
  }

  @Test(
    "The page of a vote follows the class by itself, with scripts and without",
    arguments: [true, false])
  func vote(runsScripts: Bool) async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: runsScripts) { browser in
      try await serving(
        try room.server(.local(), for: .together(room.session.id))
      ) { try await vote(in: browser, room, at: "http://\($0.host)") }
    }
  }

  private func vote(in browser: Chromium, _ room: Classroom, at origin: String) async throws {
    try await browser.comeIn(0, of: room, at: origin)
    try await browser.expectReadable()
    let header = try #require(
      try room.training.questionsForAll().first { $0.kind == .singleChoice })
    let question = try #require(try room.training.module.bank().question(header.id))
    let discussion = try room.training.newDiscussion(of: question, in: room.session)
    try await browser.wait { try await browser.has("#vote") }
    try await browser.expectReadable()
    let key = try #require(question.ballotKey)
    try await browser.click("input[name=option][value='\(key)']")
    try await browser.click("#vote button")
    try await browser.wait { try await browser.text(of: "#status").contains("Tersimpan") }
    try await browser.expectReadable()
    #expect(try room.training.discussion(discussion.id)?.votes[.first] == [room.roster[0].id: key])
    try room.training.set(.told, of: discussion.id)
    try await browser.wait { try await browser.text(of: "h1").contains("Yang tepat") }
    try await browser.expectReadable()
  }

  @Test("A test that the trainer closes ends on the phone by itself")
  func closed() async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: true) { browser in
      try await serving(try room.server(.local())) { wire in
        try await browser.join(0, of: room, at: "http://\(wire.host)")
        try room.training.close(room.test)
        try await browser.wait { try await browser.text(of: "h1").contains("Terima kasih") }
      }
    }
  }
}
