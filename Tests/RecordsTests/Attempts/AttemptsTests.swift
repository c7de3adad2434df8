import Foundation
import Quiz
import Testing

@testable import Curriculum
@testable import Records

@Suite struct AttemptsTests {
  @Test("After each action another connection reads back the very same attempt, and its time")
  func roundTrip() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    let person = Sample.participant("Siti")
    try store.people.add(person)
    let holder = UUID()
    var attempt = try Sample.practice()
    try store.attempts.start(attempt, by: person.id, holder: holder)
    attempt.resume(at: Sample.moment())
    let actions: [AttemptAction] = [
      .answer(item: 0, response: .choice(0)), .rate(item: 0, .doubtful), .move(to: 1),
      .flag(item: 1, isFlagged: true), .answer(item: 1, response: .choice(1)), .submit,
    ]
    for (place, action) in actions.enumerated() {
      let now = Sample.moment(10 * place)
      try store.attempts.save(attempt.perform(action, at: now), holder: holder, at: now)
      let stored = try Store(folder: folder.path).attempts.attempt(attempt.id)
      var standing = attempt
      standing.pause(at: now)
      #expect(stored.attempt == standing)
      #expect(stored.participant == person.id)
    }
    let summary = try #require(try store.attempts.by(person.id).first)
    #expect(summary.earned == 1)
    #expect(summary.answeredCount == 2)
    #expect(summary.itemCount == 5)
    #expect(!summary.isOpen)
  }

  @Test("A question of each type comes back as it was asked, and so does any response to it")
  func types() throws {
    let store = try Store.inMemory()
    let person = Sample.participant("Siti")
    try store.people.add(person)
    for (question, response) in Self.responses {
      let bank = QuestionBank(questions: [question])
      var attempt = try Attempt.practice(
        PracticeFilter(count: 1), from: bank, Sample.attemptStart())
      let holder = UUID()
      try store.attempts.start(attempt, by: person.id, holder: holder)
      let steps = try attempt.perform(
        .answer(item: 0, response: response), at: Sample.moment())
      try store.attempts.save(steps, holder: holder, at: Sample.moment())
      #expect(try store.attempts.attempt(attempt.id).attempt == attempt)
    }
  }

  static let responses: [(Question, Response)] = [
    (Sample.question("D1-01"), .choice(2)),
    (
      Sample.question(
        "D1-02",
        body: .multipleChoice(
          ["a", "b", "c"].map {
            .init(text: Sample.text($0), isCorrect: $0 != "c", why: Sample.text("w"))
          })), .choices([0, 2])
    ),
    (
      Sample.question(
        "D1-03",
        body: .trueFalse(.init(answer: true, whyTrue: Sample.text("y"), whyFalse: Sample.text("n")))
      ),
      .truth(false)
    ),
    (
      Sample.question(
        "D1-04",
        body: .matching(
          .init(
            pairs: ["a", "b"].map { .init(item: Sample.text($0), answer: Sample.text($0 + "!")) },
            extraAnswers: [Sample.text("x")]))), .matches([nil, 2])
    ),
    (
      Sample.question("D1-05", body: .ordering(["a", "b", "c"].map(Sample.text))),
      .order([2, 0, 1])
    ),
    (
      Sample.question("D1-06", body: .shortAnswer(.init(answers: ["daya"]))),
      .text("ꦢꦪ, 'daya'\u{1F600}")
    ),
  ]

  @Test("Only attempts that are not submitted can be resumed, the newest work first")
  func open() throws {
    let store = try Store.inMemory()
    let person = Sample.participant("Siti")
    try store.people.add(person)
    let holder = UUID()
    var attempts = try (0..<3).map { _ in try Sample.practice() }
    for attempt in attempts { try store.attempts.start(attempt, by: person.id, holder: holder) }
    let now = Sample.moment()
    try store.attempts.save(attempts[0].perform(.submit, at: now), holder: holder, at: now)
    let later = Sample.moment(60)
    try store.attempts.save(
      attempts[1].perform(.move(to: 1), at: later), holder: holder, at: later)
    let open = try store.attempts.inSelfStudy(by: person.id, module: "m").open.map(\.id)
    #expect(open == [attempts[1].id, attempts[2].id])
    #expect(try store.attempts.inSelfStudy(by: person.id, module: "other").open.isEmpty)
  }

  @Test("All attempts come by name, whatever letters names begin with")
  func byName() throws {
    let store = try Store.inMemory()
    let people = ["Budi", "ani", "Dodi", "cici"].map { Sample.participant($0) }
    for person in people {
      try store.people.add(person)
      try store.attempts.start(Sample.practice(), by: person.id, holder: UUID())
    }
    var names: [String] = []
    try store.attempts.each(by: nil) { attempt in
      names += people.filter { $0.id == attempt.participant }.map(\.facts.name)
    }
    #expect(names == ["ani", "Budi", "cici", "Dodi"])
  }

  @Test("When an answer was given stays, whatever is done with its item later")
  func answeredAt() throws {
    let room = try TestRoom()
    var attempt = try room.start()
    let answer = Response.choice(0)
    try room.perform(.answer(item: 0, response: answer), .move(to: 1), on: &attempt, at: 10)
    try room.perform(.flag(item: 0, isFlagged: true), .move(to: 0), on: &attempt, at: 20)
    try room.perform(.answer(item: 0, response: answer), on: &attempt, at: 30)
    #expect(try room.responses()[0].answeredAt == Sample.moment(10).date)
    try room.perform(.answer(item: 0, response: .choice(1)), on: &attempt, at: 40)
    #expect(try room.responses()[0].answeredAt == Sample.moment(40).date)
    try room.perform(.answer(item: 0, response: nil), on: &attempt, at: 50)
    #expect(try room.responses()[0].answeredAt == nil)
  }

  @Test("An answer that ends the attempt at once is kept with it")
  func answerAndEnd() throws {
    let room = try TestRoom()
    var attempt = try room.start()
    try room.perform(.answer(item: 4, response: .choice(0)), .submit, on: &attempt, at: 5)
    #expect(try room.responses().map(\.mark) == [0, 0, 0, 0, 1])
    #expect(try room.store.attempts.attempt(attempt.id).attempt.entries[4].response == .choice(0))
  }

  @Test("A question is kept once for all who were asked it, and once more for each change")
  func versions() throws {
    let room = try TestRoom(people: ["Asep", "Budi"])
    try room.start(by: 0)
    try room.start(by: 1)
    let count = { () throws -> Int? in
      try room.store.read { try $0.firstValue("SELECT COUNT(*) FROM questionVersion") }
    }
    #expect(try count() == 5)
    let other = QuestionBank(
      questions: [Sample.question("D1-03", body: .shortAnswer(.init(answers: ["daya"])))]
    )
    try room.store.attempts.start(
      .practice(PracticeFilter(count: 1), from: other, Sample.attemptStart()),
      by: room.roster[0].id, holder: UUID())
    #expect(try count() == 6)
  }

  @Test("An attempt that is not there can't be resumed, saved or watched")
  func missing() throws {
    let store = try Store.inMemory()
    let attempt = try Sample.practice()
    let missing = StoreError.noSuchAttempt(attempt.id)
    #expect(throws: missing) { try store.attempts.attempt(attempt.id) }
    #expect(throws: missing) { try store.attempts.hold(attempt.id, by: UUID()) }
    #expect(throws: missing) { try store.attempts.standing(of: attempt.id) }
    #expect(throws: missing) {
      try store.attempts.save(
        [(attempt, nil)], holder: UUID(), at: Sample.moment())
    }
  }
}

/// A session with people on its roster and its pre-test open.
struct TestRoom {
  let store: Store
  let session: TrainingSession
  let roster: [RosterEntry]
  let holder = UUID()
  var test: SessionTestID { SessionTestID(.preTest, of: session.id) }

  init(store: Store? = nil, people: [String] = ["Asep", "Budi", "Wati"]) throws {
    let store = try store ?? .inMemory()
    self.store = store
    session = try store.sessions.add(
      Sample.session(tests: [Sample.test(.preTest, state: .open), Sample.test(.postTest)]))
    roster = try store.sessions.enrol(in: session.id) { _, _ in people.map(Sample.participant) }
  }

  @discardableResult
  func start(by person: Int = 0) throws -> Attempt {
    let attempt = try Sample.attempt(at: .preTest, of: session)
    try store.attempts.start(attempt, by: roster[person].id, holder: holder)
    return attempt
  }

  func perform(
    _ actions: AttemptAction..., on attempt: inout Attempt, at seconds: Int = 0
  ) throws {
    let now = Sample.moment(seconds)
    let steps = try actions.map { action in
      try attempt.apply(action, at: now)
      return (attempt, action)
    }
    try store.attempts.save(steps, holder: holder, at: now)
  }

  func responses() throws -> [SessionResponse] {
    try #require(try store.attempts.record(of: session.id).tests[.preTest])
      .answered.flatMap(\.responses)
  }
}
