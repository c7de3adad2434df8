import Curriculum
import Quiz
import Terminal
import Testing
import Training

@testable import Screens

/// The first reviews of somebody who is new to it.
@MainActor
@Suite struct NewcomerTests {
  private func queue(_ person: Person) throws -> [QuestionHeader] {
    let (training, id) = (person.app.training, try person.app.somebody.id)
    return try training.reviewQueue(training.reviewState(of: id), of: id).entries.map(\.question)
  }

  @Test("It begins with what was read, with questions that are chosen from")
  func afterReading() throws {
    let person = try Person.seated()
    let read = [StatementID("D7")!, StatementID("F2")!]
    for statement in read {
      try person.app.training.noteRead(statement, by: person.app.somebody.id)
    }
    let asked = try queue(person)
    #expect(asked.count == ReviewSettings.usual.newPerDay)
    #expect(asked.allSatisfy { read.contains($0.statement) })
    #expect(asked.allSatisfy { $0.kind != .shortAnswer })
  }

  @Test("Where nothing was read, nothing is to be written either, and the lessons are offered")
  func beforeReading() throws {
    var person = try Person.seated()
    #expect(try queue(person).allSatisfy { $0.kind != .shortAnswer })
    try person.open("Pengulangan hari ini")
    #expect(person.screen.contains("belum ada yang dibaca"))
    try person.open("Belajar")
    #expect(person.stack.top is SectionsScreen)
  }

  @Test("What is written comes once the statement is known from a choice")
  func written() throws {
    let person = try Person.seated()
    let (training, id) = (person.app.training, try person.app.somebody.id)
    try training.setNewPerDay(20, for: id)
    var kinds: Set<Question.Kind> = []
    for _ in 1...40 {
      guard var sitting = try? training.startReview(nil, by: id) else { break }
      for (item, question) in sitting.attempt.questions.enumerated() {
        kinds.insert(question.body.kind)
        try training.perform(.answer(item: item, response: question.rightResponse), on: &sitting)
      }
      _ = try training.submit(sitting)
      person.wait(days: 1)
    }
    #expect(kinds.contains(.shortAnswer))
  }
}
