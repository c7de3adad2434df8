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

extension Chromium {
  fileprivate func join(_ person: Int, of room: Classroom, at origin: String) async throws {
    try await open(origin)
    try await expectReadable()
    try await click("#name option[value='\(room.roster[person].number)']")
    try await type(room.code(of: person), into: "#code")
    try await click("form button")
    try await wait { try await address.contains("/t/") }
    try await expectReadable()
    try await click("form button")
    try await wait { try await address.hasSuffix("/1") }
  }

  /// Nothing is wider than the window, targets are for thumbs, and every field has its label.
  fileprivate func expectReadable() async throws {
    #expect(try await value(of: "document.documentElement.scrollWidth") as? Int == 360)
    let small = """
      [...document.querySelectorAll('button, .button, select, input:not([type=hidden]), .option')]
      .filter(e => !e.closest('.option') || e.matches('.option'))
      .filter(e => e.getBoundingClientRect().height < 48).length
      """
    #expect(try await value(of: small.replacingOccurrences(of: "\n", with: "")) as? Int == 0)
    let unlabelled = """
      [...document.querySelectorAll('select, input:not([type=hidden])')]\
      .filter(e => e.labels.length === 0).length
      """
    #expect(try await value(of: unlabelled) as? Int == 0)
    #expect(try await value(of: "document.querySelectorAll('h1').length") as? Int == 1)
  }

  fileprivate func fill(in response: Response?) async throws {
    switch response {
    case nil, .unknown: break
    case .choice(let option): try await click("input[name=option][value='\(option)']")
    case .choices(let options):
      for option in options where try await !has("input[value='\(option)']:checked") {
        try await click("input[name=option][value='\(option)']")
      }
    case .truth(let value): try await click("input[name=truth][value='\(value ? 1 : 0)']")
    case .matches(let chosen):
      for (item, answer) in chosen.enumerated() {
        try await click("#match\(item) option[value='\(answer.map(String.init) ?? "")']")
      }
    case .order(let order):
      for (place, line) in order.enumerated() {
        try await click("#place\(line) option[value='\(place + 1)']")
      }
    case .text(let text): try await type(text, into: "#typed")
    }
  }
}
