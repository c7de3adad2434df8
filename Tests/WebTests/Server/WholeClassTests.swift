import Curriculum
import Foundation
import Quiz
import Scratch
import Testing
import Training

@testable import Web

/// Twenty participants with three browsers and seventeen phones, over the program itself.
@Suite(
  .withBrowser, .timeLimit(.minutes(15)),
  .enabled(if: Chromium.isThere, "chromium and chromium-driver are not installed"))
struct WholeClassTests {
  private static let half = 10
  /// The last one comes when the others are half through.
  private static let latecomer = 19

  @Test("Whatever happens to a class of twenty, every answer is there once, as at the keyboard")
  func wholeClass() async throws {
    let room = try Classroom()
    let port = try PortWire.freePort()
    var program = try await ServedProgram(room, port: port)
    defer { program.kill() }
    let origin = "http://127.0.0.1:\(port)"
    try await Chromium.open(runsScripts: true) { first in
      try await Chromium.open(runsScripts: false) { second in
        try await Chromium.open(runsScripts: true) { third in
          let browsers = [first, second, third]
          try await takeNameByMistake(room, program.wire)
          var phones = try await startPhones(room, program.wire)
          try await withThrowingTaskGroup(of: Void.self) { group in
            for (person, browser) in browsers.enumerated() {
              group.addTask { try await answerFirstHalf(person, in: browser, room, at: origin) }
            }
            try await group.waitForAll()
          }
          // Every confirmed answer is on disk when the program is gone.
          program.kill()
          for person in 0..<Self.latecomer {
            let attempt = try #require(try room.attempt(of: person))
            #expect(
              attempt.entries.prefix(Self.half).map(\.response)
                == attempt.questions.prefix(Self.half).map { $0.given(by: person) }, "\(person)")
          }
          program = try await ServedProgram(room, port: port)
          phones.append((Self.latecomer, Phone(program.wire)))
          try await finish(phones, room)
          for (person, browser) in browsers.enumerated() {
            try await answerSecondHalf(person, in: browser, room)
          }
        }
      }
    }
    try room.expectSameAsAtKeyboard()
  }

  /// The fifth's phone is in under the sixth's name, until the trainer frees it.
  private func takeNameByMistake(_ room: Classroom, _ wire: PortWire) async throws {
    var phone = Phone(wire)
    try await phone.join(5, of: room)
    try room.training.free(room.roster[5].id, at: .test(room.test))
    try await phone.open(phone.home)
    #expect(phone.page.status == 410)
    try await phone.join(4, of: room)
    #expect(phone.page.body.contains("Peserta 5"))
  }

  private func startPhones(
    _ room: Classroom, _ wire: PortWire
  ) async throws -> [(person: Int, phone: Phone)] {
    try await withThrowingTaskGroup(of: (Int, Phone).self) { group in
      for person in 3..<Self.latecomer {
        group.addTask {
          var phone = Phone(wire)
          try await phone.join(person, of: room)
          try await phone.start()
          let questions = try #require(try room.attempt(of: person)).questions
          for (item, question) in questions.prefix(Self.half).enumerated() {
            var again = phone
            try await phone.answer(question.answer(of: person))
            // Sent twice, loaded again, and come back to by the link.
            if (item + person).isMultiple(of: 3) {
              try await again.answer(question.answer(of: person))
            }
            if (item + person).isMultiple(of: 4) { try await phone.open(phone.path) }
            if (item + person).isMultiple(of: 5) { try await phone.open(phone.home) }
          }
          return (person, phone)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func finish(_ phones: [(person: Int, phone: Phone)], _ room: Classroom) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (person, phone) in phones {
        group.addTask {
          var phone = phone
          if person == Self.latecomer {
            try await phone.join(person, of: room)
            try await phone.start()
          } else {
            try await phone.open(phone.home)
          }
          let questions = try #require(try room.attempt(of: person)).questions
          let done = person == Self.latecomer ? 0 : Self.half
          for question in questions.dropFirst(done) {
            try await phone.answer(question.answer(of: person))
          }
          try await phone.post(phone.home + "/kumpulkan", [])
          #expect(phone.page.body.contains("Terima kasih"))
        }
      }
      try await group.waitForAll()
    }
  }

  private func answerFirstHalf(
    _ person: Int, in browser: Chromium, _ room: Classroom, at origin: String
  ) async throws {
    try await browser.join(person, of: room, at: origin)
    let questions = try #require(try room.attempt(of: person)).questions
    for (item, question) in questions.prefix(Self.half).enumerated() {
      try await browser.answer(item, question.answer(of: person))
      // A form goes out when the laptop replies: whoever leaves the page before sends nothing.
      try await browser.wait { try await browser.isAtQuestion(item + 1) }
      switch item {
      case 2:
        try await browser.back()
        try await browser.answer(item, question.answer(of: person))
      case 4: try await browser.reload()
      case 6:
        let home = try await browser.address.components(separatedBy: "/").prefix(5)
          .joined(separator: "/")
        try await browser.comeBack(by: home)
      default: break
      }
    }
  }

  private func answerSecondHalf(
    _ person: Int, in browser: Chromium, _ room: Classroom
  ) async throws {
    let questions = try #require(try room.attempt(of: person)).questions
    try await browser.reload()
    for (item, question) in questions.enumerated().dropFirst(Self.half) {
      try await browser.answer(item, question.answer(of: person))
    }
    try await browser.wait { try await browser.has("ol.items") }
    try await browser.click("a[href$=kumpulkan]")
    try await browser.wait { try await browser.address.hasSuffix("/kumpulkan") }
    try await browser.click("form button")
    try await browser.wait { try await browser.text(of: "h1").contains("Terima kasih") }
  }
}

extension Chromium {
  fileprivate func isAtQuestion(_ item: Int) async throws -> Bool {
    try await address.split(separator: "?")[0].hasSuffix("/\(item + 1)")
  }

  fileprivate func answer(_ item: Int, _ response: Response?) async throws {
    try await wait { try await self.isAtQuestion(item) }
    try await fill(in: response)
    try await click("button[value=next]")
  }
}

extension Question {
  /// What is stored of a person's answer.
  fileprivate func given(by person: Int) -> Response? {
    answer(of: person).flatMap { $0.isBlank ? nil : $0 }
  }
}
