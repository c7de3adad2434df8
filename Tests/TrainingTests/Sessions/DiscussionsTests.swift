import Classroom
import Curriculum
import Foundation
import Quiz
import Testing

@testable import Training

@Suite struct DiscussionsTests {
  private let room: Classroom
  private let course: Course
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    course = try room.addCourse()
  }

  private func start(in session: TrainingSession?) throws -> Discussion {
    let header = try #require(try training.questionsForAll().first)
    let question = try #require(try training.module.bank().question(header.id))
    return try training.newDiscussion(of: question, in: session)
  }

  private func together() throws -> PhoneRoom {
    try PhoneRoom(.together(course.id), in: training)
  }

  @Test("Only practice can be voted on, so that no test is known beforehand")
  func questions() throws {
    let headers = try training.questionsForAll()
    #expect(!headers.isEmpty)
    #expect(headers.allSatisfy { $0.form == .practice })
    #expect(headers.allSatisfy { $0.kind == .singleChoice || $0.kind == .trueFalse })
  }

  @Test("A vote counts while its round is open, once a person, and the last one stands")
  func votes() throws {
    let discussion = try start(in: course.session)
    let phones = try together()
    let (asep, budi) = (course.roster[0], course.roster[1])
    #expect(try phones.vote(0, in: .first, of: discussion.id, by: asep))
    #expect(try phones.vote(1, in: .first, of: discussion.id, by: asep))
    #expect(try phones.vote(1, in: .first, of: discussion.id, by: asep))
    #expect(try phones.vote(0, in: .first, of: discussion.id, by: budi))
    #expect(try !phones.vote(0, in: .second, of: discussion.id, by: budi))
    #expect(throws: QuizError.self) { try phones.vote(9, in: .first, of: discussion.id, by: asep) }
    #expect(try training.discussion(discussion.id)?.votes == [.first: [asep: 1, budi: 0]])
    try training.set(.talk, of: discussion.id)
    #expect(try !phones.vote(0, in: .first, of: discussion.id, by: asep))
    try training.set(.second, of: discussion.id)
    #expect(try phones.vote(0, in: .second, of: discussion.id, by: asep))
    #expect(
      try training.discussion(discussion.id)?.votes
        == [.first: [asep: 1, budi: 0], .second: [asep: 0]])
  }

  @Test("Whose vote is in a class's figures is not deleted, on its roster or not")
  func voters() throws {
    let discussion = try start(in: course.session)
    let asep = course.roster[0]
    _ = try together().vote(0, in: .first, of: discussion.id, by: asep)
    try training.remove(asep, fromRosterOf: course.id)
    #expect(throws: SessionError.isEnrolled(asep)) { try training.delete(asep) }
  }

  @Test("The next question ends the one before; what nobody voted on is not kept")
  func next() throws {
    let first = try start(in: course.session)
    try training.set([2, 1], in: .first, of: first.id)
    let second = try start(in: course.session)
    #expect(try training.discussion(first.id)?.phase == .over)
    #expect(try training.discussion(in: course.id)?.id == second.id)
    #expect(try !together().vote(0, in: .first, of: first.id, by: course.roster[0]))
    try training.end(second.id)
    #expect(try training.discussion(in: course.id) == nil)
    #expect(try training.discussions(of: course.id).map(\.id) == [first.id])
    #expect(try training.record(of: course.id).discussions.map(\.id) == [first.id])
  }

  @Test("Hands that are counted again take the place of those before")
  func hands() throws {
    let discussion = try start(in: course.session)
    try training.set([5, 3], in: .first, of: discussion.id)
    try training.set([4, 3], in: .first, of: discussion.id)
    #expect(try training.discussion(discussion.id)?.counts(in: .first).prefix(2) == [4, 3])
  }

  @Test("Without a session one can vote by hand, and nothing is kept")
  func withoutSession() throws {
    let discussion = try start(in: nil)
    try training.set([5, 3], in: .first, of: discussion.id)
    #expect(try training.discussion(discussion.id)?.total(in: .first) == 8)
    try training.end(discussion.id)
    #expect(try training.discussion(discussion.id) == nil)
  }

  @Test("What a power cut left of a vote without a session is gone with a later day's")
  func leftWithoutSession() throws {
    let first = try start(in: nil)
    room.clocks.pass(.hours(1))
    // Another terminal may be at it still.
    let second = try start(in: nil)
    #expect(try training.discussion(first.id) != nil)
    room.clocks.pass(.hours(24))
    _ = try start(in: nil)
    #expect(try training.discussion(first.id) == nil)
    #expect(try training.discussion(second.id) != nil)
  }

  @Test(
    "A phone that is in for a test of the session votes by the same ticket, and is counted once")
  func ticketOfTest() throws {
    let ticket = try training.admit(course.roster[0], to: .test(course.preTest))
    var phones = try together()
    for _ in 0..<2 { #expect(try phones.guest(with: ticket) == course.roster[0]) }
    #expect(
      try training.phones(at: .together(course.session.id)).map(\.participant)
        == [course.roster[0]])
    // For the test it stays what it was; a ticket for votes lets nobody into a test.
    var test = try PhoneRoom(.test(course.preTest), in: training)
    #expect(try test.guest(with: ticket) == course.roster[0])
    let other = try training.admit(course.roster[1], to: .together(course.session.id))
    #expect(throws: TicketError.otherOccasion) { try test.guest(with: other) }
    // Who comes in to vote at another phone votes there alone.
    let entry = try #require(
      try training.roster(of: course.session.id).first { $0.id == course.roster[0] })
    phones.letIn(entry.id)
    guard case .admitted(let newer) = try phones.admit(.number(entry.number), code: "") else {
      Issue.record("not let in")
      return
    }
    #expect(throws: TicketError.ended(.replaced)) { try phones.guest(with: ticket) }
    #expect(try phones.guest(with: newer) == entry.id)
    #expect(try test.guest(with: ticket) == entry.id)
    try training.free(course.roster[0], at: .test(course.preTest))
    #expect(throws: TicketError.ended(.freed)) { try phones.guest(with: ticket) }
  }

  @Test("Two who are one keep one vote")
  func merged() throws {
    let discussion = try start(in: course.session)
    let phones = try together()
    for (person, choice) in [(0, 0), (1, 1)] {
      _ = try phones.vote(choice, in: .first, of: discussion.id, by: course.roster[person])
    }
    try training.merge(
      course.roster[1], into: course.roster[0], because: Reason("Satu orang", by: "Rina"))
    #expect(try training.discussion(discussion.id)?.votes == [.first: [course.roster[0]: 0]])
  }

  @Test("What is presented is known to other terminals of the machine")
  func presented() throws {
    #expect(try training.presented() == nil)
    let statement = try #require(StatementID("D3"))
    try training.setPresented(statement)
    #expect(try room.again().training.presented() == statement)
  }
}
