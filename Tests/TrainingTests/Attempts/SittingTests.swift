import Classroom
import Curriculum
import Foundation
import Quiz
import Testing

@testable import Training

@Suite struct SittingTests {
  private let room: Classroom
  private let person: ParticipantID
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    person = try room.addPerson()
  }

  private func practice(_ count: Int = 5) throws -> Sitting {
    try training.startPractice(PracticeFilter(count: count), by: person)
  }

  private func stored(_ sitting: Sitting) throws -> Attempt {
    try room.again().training.attempt(sitting.attempt.id)
  }

  @Test("Each action is on disk when it is done: another program sees the very same attempt")
  func onDisk() throws {
    var sitting = try practice()
    for action: AttemptAction in [
      .answer(item: 0, response: .choice(0)), .rate(item: 0, .doubtful), .move(to: 1),
      .flag(item: 1, isFlagged: true), .answer(item: 1, response: .choice(1)), .submit,
    ] {
      room.clocks.pass(.seconds(7))
      try training.perform(action, on: &sitting)
      var standing = sitting.attempt
      standing.pause(at: training.now)
      #expect(try stored(sitting) == standing)
    }
    let summary = try #require(try training.attempts(of: person).first)
    #expect(summary.earned == 1 && summary.answeredCount == 2 && !summary.isOpen)
  }

  @Test("Where one of several actions is refused, none is done, here or on disk")
  func allOrNone() throws {
    var sitting = try practice()
    let before = sitting.attempt
    #expect(throws: QuizError.noSuchItem(99)) {
      try training.perform(
        .answer(item: 0, response: .choice(0)), .move(to: 99), on: &sitting)
    }
    #expect(sitting.attempt == before)
    #expect(try stored(sitting).answeredCount == 0)
  }

  @Test("An answer and how sure it was, said at once, are one review")
  func answerAndConfidence() throws {
    var sitting = try practice()
    try training.perform(
      .answer(item: 0, response: .choice(0)), .rate(item: 0, .easy), on: &sitting)
    #expect(try room.reviews(of: person).map(\.rating) == [.easy])
    #expect(sitting.nextReview?.lastRating == .easy)
  }

  @Test("The last answer and the end, given at once, are both kept")
  func answerAndEnd() throws {
    var sitting = try practice()
    try training.perform(.answer(item: 4, response: .choice(0)), .submit, on: &sitting)
    #expect(try stored(sitting).entries[4].response == .choice(0))
    #expect(try training.attempts(of: person).first?.earned == 1)
    #expect(try room.reviews(of: person).count == 1)
  }

  @Test("Of two sittings at one attempt only the newer goes on, and nothing is overwritten")
  func elsewhere() throws {
    var older = try practice()
    let id = older.attempt.id
    try training.perform(.answer(item: 0, response: .choice(0)), on: &older)
    let other = room.again().training
    var newer = try other.resume(id)
    #expect(newer.attempt.entries == older.attempt.entries)
    try other.perform(.answer(item: 1, response: .choice(0)), on: &newer)
    let after = try stored(newer)
    let elsewhere = StoreError.attemptIsElsewhere(id)
    let before = older.attempt
    #expect(throws: elsewhere) {
      try training.perform(.answer(item: 1, response: .choice(2)), on: &older)
    }
    #expect(throws: elsewhere) { try training.keepUp(&older) }
    #expect(throws: elsewhere) { try training.leave(&older) }
    #expect(throws: elsewhere) { _ = try training.submit(older) }
    #expect(older.attempt == before)
    #expect(try stored(newer) == after)
    try other.perform(.answer(item: 2, response: .choice(0)), on: &newer)
    #expect(try stored(newer).answeredCount == 3)
  }

  @Test("Who comes back to the first place takes the attempt along")
  func backAgain() throws {
    var here = try practice()
    let id = here.attempt.id
    var there = try training.resume(id)
    here = try training.resume(id)
    try training.perform(.answer(item: 0, response: .choice(0)), on: &here)
    #expect(throws: StoreError.attemptIsElsewhere(id)) {
      try training.perform(.move(to: 1), on: &there)
    }
  }

  @Test("What was submitted comes as it is, and does not go on")
  func submitted() throws {
    let sitting = try practice()
    let ended = try training.submit(sitting)
    var again = try training.resume(ended.id)
    #expect(again.attempt == ended)
    #expect(!again.attempt.isRunning)
    #expect(throws: QuizError.alreadySubmitted) {
      try training.perform(.move(to: 1), on: &again)
    }
    #expect(throws: StoreError.attemptIsSubmitted(ended.id)) { try training.keepUp(&again) }
  }

  @Test("An attempt that nobody has started can't be resumed")
  func missing() {
    let id = AttemptID(UUID())
    #expect(throws: StoreError.noSuchAttempt(id)) { try training.resume(id) }
  }
}

extension Classroom {
  /// Somebody's reviews, without those that were undone.
  func reviews(of person: ParticipantID) throws -> [ReviewLogLine] {
    try training.store.reviews.log(of: person, module: training.moduleID)
  }
}
