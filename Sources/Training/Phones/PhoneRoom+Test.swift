import Foundation
import Quiz
import Records

/// Taking the test.
extension PhoneRoom {
  /// The test that is taken here.
  /// - Throws: `TicketError.unknown` where none is.
  var test: SessionTestID {
    get throws {
      guard case .test(let test) = occasion else { throw TicketError.unknown }
      return test
    }
  }

  /// Where somebody is; what was in front of a phone when the program ended is so again.
  public mutating func place(of participant: ParticipantID) throws -> PhonePlace {
    if let sitting = seats[participant] { return .answering(sitting.attempt) }
    guard let id = try training.store.attempts.attempt(of: participant, at: test) else {
      return try isOpen ? .waiting : .closed
    }
    let standing = try training.store.attempts.standing(of: id)
    if standing.isSubmitted { return .done(try training.attempt(id)) }
    guard try isAtPhone(of: participant, standing.holder) else { return .elsewhere(id) }
    try sit(participant, training.resume(id, from: .phone))
    return try seats[participant].map { .answering($0.attempt) } ?? place(of: participant)
  }

  private func isAtPhone(of participant: ParticipantID, _ holder: UUID?) throws -> Bool {
    let ticket = try training.store.phones.ticket(of: participant, for: occasion)
    return holder != nil && holder == ticket?.holder
  }

  /// Starts somebody's test at the phone, or goes on with it there.
  /// - Throws: `SessionError`, or what the content throws.
  public mutating func sitDown(_ participant: ParticipantID) throws {
    guard seats[participant] == nil else { return }
    let isNew = try training.store.attempts.attempt(of: participant, at: test) == nil
    try sit(participant, training.take(test, by: participant, origin: .phone))
    if isNew { news.append(.started(participant)) }
  }

  private mutating func sit(_ participant: ParticipantID, _ sitting: Sitting) throws {
    guard sitting.attempt.isOpen else { return }
    try training.store.phones.set(holder: sitting.holder, for: participant, at: test)
    seats[participant] = sitting
  }

  /// Does something in the attempt that a phone has in front of it.
  /// - Returns: whether it was done; otherwise the attempt is over, or goes on elsewhere.
  public mutating func perform(
    _ actions: [AttemptAction], by participant: ParticipantID
  ) throws -> Bool {
    // After the program was gone the phone sits down again first.
    if seats[participant] == nil { _ = try place(of: participant) }
    return try change(participant) { training, sitting in
      if !actions.isEmpty { try training.perform(actions, on: &sitting) }
    }
  }

  /// Ends somebody's test.
  public mutating func submit(_ participant: ParticipantID) throws {
    _ = try perform([.submit], by: participant)
  }

  mutating func change(
    _ participant: ParticipantID, _ body: (Training, inout Sitting) throws -> Void
  ) throws -> Bool {
    guard var sitting = seats[participant] else { return false }
    do {
      try body(training, &sitting)
    } catch QuizError.timeIsUp {
      // It was submitted by the clock, here and on disk.
      leave(participant, sitting.attempt)
      return false
    } catch StoreError.attemptIsSubmitted {
      leave(participant, try training.attempt(sitting.attempt.id))
      return false
    } catch StoreError.attemptIsElsewhere(let id) {
      seats[participant] = nil
      if try isAtPhone(of: participant, training.store.attempts.standing(of: id).holder) {
        news.append(.isServedTwice(participant))
      }
      return false
    } catch StoreError.noSuchAttempt {
      seats[participant] = nil
      return false
    }
    if sitting.attempt.isOpen {
      seats[participant] = sitting
    } else {
      leave(participant, sitting.attempt)
    }
    return true
  }

  private mutating func leave(_ participant: ParticipantID, _ attempt: Attempt) {
    seats[participant] = nil
    if attempt.isOpen { return }
    news.append(
      .ended(
        participant, answered: attempt.answeredCount, of: attempt.questions.count,
        by: attempt.phase.ender))
  }
}

/// What a phone that is let in can do.
public enum PhonePlace: Sendable {
  /// The test has not been started.
  case waiting
  /// The test goes on here.
  case answering(Attempt)
  /// The test goes on at another place, such as the laptop.
  case elsewhere(AttemptID)
  case done(Attempt)
  /// The test is closed, and was not started.
  case closed
}
