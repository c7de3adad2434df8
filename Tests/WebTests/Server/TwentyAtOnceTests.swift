import Foundation
import Quiz
import Testing
import Training

@testable import Web

@Suite struct TwentyAtOnceTests {
  @Test("Of twenty who answer at once every answer is there once, with the keyboard's scores")
  func twenty() async throws {
    let room = try Classroom()
    try await serving(try room.server(.local())) { wire in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for person in room.roster.indices {
          group.addTask {
            var phone = Phone(wire)
            try await phone.join(person, of: room)
            try await phone.start()
            try await phone.open(phone.home + "/1")
            let questions = try #require(try room.attempt(of: person)).questions
            for (item, question) in questions.enumerated() {
              var again = phone
              try await phone.answer(question.answer(of: person))
              // Some send twice, some come back by the address.
              if (item + person).isMultiple(of: 4) {
                try await again.answer(question.answer(of: person))
              }
              if (item + person).isMultiple(of: 7) { try await phone.open("/") }
            }
            try await phone.post(phone.home + "/kumpulkan", [])
            #expect(phone.page.body.contains("Terima kasih"))
          }
        }
        try await group.waitForAll()
      }
    }
    try room.expectSameAsAtKeyboard()
  }

  @Test("The program is gone in the middle and started again: the same links go on")
  func startedAgain() async throws {
    let room = try Classroom()
    let links = try await serving(try room.server(.local())) { wire in
      var links: [String] = []
      for person in room.roster.indices {
        var phone = Phone(wire)
        try await phone.join(person, of: room)
        try await phone.start()
        let questions = try #require(try room.attempt(of: person)).questions
        for question in questions.prefix(3) { try await phone.answer(question.answer(of: person)) }
        links.append(phone.home)
      }
      return links
    }
    try await serving(try room.server(.local(), in: room.startedAgain())) { wire in
      for person in room.roster.indices {
        var phone = Phone(wire)
        try await phone.open(links[person])
        #expect(phone.address == links[person] + "/4")
        let questions = try #require(try room.attempt(of: person)).questions
        for question in questions.dropFirst(3) {
          try await phone.answer(question.answer(of: person))
        }
        try await phone.post(links[person] + "/kumpulkan", [])
      }
    }
    try room.expectSameAsAtKeyboard()
  }

}

extension Classroom {
  /// Whether everybody's test is as the same answers make it at the keyboard.
  func expectSameAsAtKeyboard() throws {
    let room = self
    let keyboard = try Classroom()
    for person in keyboard.roster.indices {
      var sitting = try keyboard.training.take(keyboard.test, by: keyboard.roster[person].id)
      for (item, question) in sitting.attempt.questions.enumerated() {
        try keyboard.training.perform(
          .answer(item: item, response: question.answer(of: person)), on: &sitting)
      }
      try keyboard.training.perform(.submit, on: &sitting)
      let typed = try #require(try keyboard.attempt(of: person))
      let tapped = try #require(try room.attempt(of: person))
      #expect(!tapped.isOpen)
      #expect(tapped.questions == typed.questions)
      #expect(tapped.entries.map(\.response) == typed.entries.map(\.response))
      #expect(tapped.result == typed.result)
    }
  }
}
