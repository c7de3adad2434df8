import Curriculum
import Foundation
import Quiz
import Records
import Terminal
import Testing
import Training

@testable import Screens

@MainActor
@Suite struct FitScheduleTests {
  /// Answers a whole review of today, each question rightly with this chance.
  private func review(
    _ person: Person, chance: Double, using generator: inout SeededGenerator
  ) throws {
    let training = person.app.training
    let id = try person.app.somebody.id
    let state = try training.reviewState(of: id)
    guard !(try training.reviewQueue(state, of: id).entries.isEmpty) else { return }
    var sitting = try training.startReview(nil, by: id)
    let attempt = sitting.attempt
    for item in attempt.questions.indices {
      let isRight = Double(generator.next() >> 11) < chance * 0x1p53
      let question = attempt.questions[item]
      let response = isRight ? question.rightResponse : question.wrongResponse
      try training.perform(.answer(item: item, response: response), on: &sitting)
    }
    try training.perform(.submit, on: &sitting)
  }

  @Test("After four hundred reviews the schedule can be fitted, and what foresees better holds")
  func fit() throws {
    var person = try Person()
    person.type("Siti")
    person.press(.enter)
    let app = person.app
    let id = try #require(app.participant?.id)
    var generator = SeededGenerator(seed: 5)
    let training = app.training
    let count = {
      try training.store.learning(of: id, module: app.module.summary().id).reviewCount()
    }
    while try count() < FSRSOptimizer.fewestReviews {
      #expect(try !training.canFitWeights(of: id))
      try review(person, chance: 0.6, using: &generator)
      person.wait(days: 1)
    }
    #expect(try training.canFitWeights(of: id))
    person.stack = ScreenStack(root: try ReviewStartScreen(in: app))
    person.press(.end, .up, .enter)
    #expect(person.screen.contains("Sesuaikan jadwal dengan ingatan Anda"))
    #expect(person.screen.contains("Jadwal kini") || person.screen.contains("Jadwal umum"))
    #expect(try !training.canFitWeights(of: id))
    let weights = try training.reviewSettings(of: id).weights
    #expect((weights == nil) == person.screen.contains("Jadwal umum"))
    person.press(.enter)
    #expect(!person.screen.contains("Sesuaikan jadwal"))
    #expect(try training.reviewRules(of: id).scheduler.fsrs.weights == weights ?? .standard)
    try review(person, chance: 0.6, using: &generator)
  }

  @Test("With few reviews nothing is fitted, and it is said how many it takes")
  func tooFew() throws {
    var person = try Person()
    person.type("Siti")
    person.press(.enter)
    var generator = SeededGenerator(seed: 5)
    try review(person, chance: 0.6, using: &generator)
    #expect(try person.app.training.fitWeights(of: person.app.somebody.id) == .tooFew(5))
    person.type("3")
    #expect(!person.screen.contains("Sesuaikan jadwal"))
  }
}
