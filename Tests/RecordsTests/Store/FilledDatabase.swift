import Curriculum
import Foundation

@testable import Quiz
@testable import Records

/// A small database with something in every table: what was done in it is always the same.
enum FilledDatabase {
  static let people = (1...3).map { number in
    Participant(
      id: ParticipantID(id(number)),
      facts: RosterPerson(
        name: ["Siti Aminah", "O'Brien; DROP TABLE", "ꦱꦶꦠꦶ"][number - 1], organisation: "PKK",
        village: number == 1 ? nil : "Cibiru", phone: "081\(number)"),
      createdAt: Sample.start)
  }

  static let session = TrainingSession(
    id: SessionID(id(10)), number: 1,
    facts: .init(
      title: "Pelatihan kader", place: "Balai RW 05", startsOn: Day("2026-11-23")!,
      endsOn: Day("2026-11-24")!, trainer: "Ibu Ratna", hours: 12),
    module: Sample.module, questionSeed: .max - 4, createdAt: Sample.start,
    tests: [
      Sample.test(.preTest, state: .open), Sample.test(.postTest, state: .open),
      SessionTest(
        role: .followUp, blueprint: "later", formRule: .swapped,
        terms: Terms(minutes: nil, passMark: 75)),
    ])

  /// Without a roster and without tests.
  static let emptySession = TrainingSession(
    id: SessionID(id(9)), number: 2,
    facts: .init(title: "Kosong", startsOn: Day("2026-12-01")!), module: Sample.module,
    questionSeed: 1, createdAt: Sample.start, tests: [])

  /// On no roster.
  static let guest = Participant(
    id: ParticipantID(id(0)), facts: RosterPerson(name: "Tamu"), createdAt: Sample.start)

  static let preTest = SessionTestID(.preTest, of: session.id)
  static let pin = "2846"
  static let holder = id(99)

  /// One question of each type.
  static let bank = QuestionBank(
    questions: AttemptsTests.responses.map(\.0))

  static func id(_ number: Int) -> UUID {
    UUID(uuidString: "00000000-0000-4000-8000-" + String(format: "%012d", number))!
  }

  static func fill(_ store: Store) throws {
    _ = try store.sessions.add(session)
    _ = try store.sessions.add(emptySession)
    try store.people.add(guest)
    try store.sessions.enrol(in: session.id) { _, _ in people }
    try store.settings.change {
      $0 = DeviceSettings(
        participant: people[0].id, language: .english, theme: "terang", practiceCount: 20,
        ringsBell: true)
    }
    try store.settings.choosePIN(pin, rounds: 16)
    _ = try store.settings.checkPIN("0000", at: Sample.start)
    try store.settings.setNewPerDay(10, for: people[0].id)
    try store.settings.setDailyGoal(15, for: people[0].id)
    var letterhead = Letterhead()
    letterhead.organiser = "Forum PSM"
    letterhead.materials = [Letterhead.Material(title: "Tujuan", hours: 2)]
    try store.settings.change { (stored: inout Letterhead) in stored = letterhead }
    try store.settings.notePrinted(
      [
        PrintedCertificate(
          number: 1, fullNumber: "001/S1/XI/2026", isPassed: true, percentage: 87.5)
      ], in: session.id, at: Sample.start)
    try fillTests(store)
    try fillPhones(store)
    try fillDiscussion(store)
    try fillSelfStudy(store)
  }

  /// The first has submitted the pre-test, the second is in it, the third did it on paper.
  private static func fillTests(_ store: Store) throws {
    var first = try testAttempt(20, person: 0)
    try store.attempts.start(first, by: people[0].id, holder: holder)
    try perform(
      [
        .answer(item: 0, response: AttemptsTests.responses[0].1), .flag(item: 1, isFlagged: true),
        .answer(item: 4, response: AttemptsTests.responses[4].1), .submit,
      ], on: &first, store)
    var second = try testAttempt(21, person: 1)
    try store.attempts.start(second, by: people[1].id, holder: holder, origin: .phone)
    let trace = { (number: Int) -> Repairs.Trace in
      Repairs.Trace(
        reason: "Lampu padam", madeBy: "Ibu Ratna", madeAt: Sample.start, makeID: { id(number) })
    }
    try store.repairs.extend(preTest, for: [people[1].id], by: .seconds(300), trace(30))
    try store.repairs.extend(
      SessionTestID(.postTest, of: session.id), for: [people[0].id], by: .seconds(60), trace(31))
    try perform(
      [.move(to: 2), .answer(item: 2, response: AttemptsTests.responses[2].1)], on: &second, store)
    let paper = try testAttempt(22, person: 2).answered(onPaper: ["A", "AB"])
    try store.attempts.enter([(people[2].id, paper)], at: preTest, origin: .paper)
    try store.sessions.keep(
      ["pre-test": first.questions], of: Sample.outline(of: session), for: .preTest,
      in: session.id)
    let record = try store.attempts.record(of: session.id).tests[.preTest]
    let version = record?.responses[first.id]?[0].question
    try store.attempts.add {
      [
        Ruling(
          id: RulingID(id(40)), test: preTest, question: version!,
          verdict: .alsoRight(.choice(2)), reason: "Dua pilihan benar", madeAt: Sample.start,
          madeBy: "Ibu Ratna")
      ]
    }
  }

  /// The second has answered the pre-test on two phones, one after the other.
  private static func fillPhones(_ store: Store) throws {
    _ = try store.phones.codes(of: session.id, draw: codes)
    _ = try store.phones.check("0000", of: people[1].id, in: session.id, at: Sample.start)
    for (minutes, ticket) in [tickets[0], tickets[1]].enumerated() {
      try store.phones.admit(
        ticket, participant: people[1].id, to: .test(preTest), at: Sample.moment(60 * minutes).date)
      try store.phones.set(holder: holder, for: people[1].id, at: preTest)
    }
  }

  /// The class has voted twice on a question, by phone and by hand.
  private static func fillDiscussion(_ store: Store) throws {
    let discussion = Discussion(
      id: DiscussionID(id(70)), question: Sample.question("D1-09"), order: [2, 0, 1, 3],
      startedAt: Sample.start)
    try store.discussions.start(discussion, in: session.id)
    _ = try store.discussions.vote(1, in: .first, of: discussion.id, by: people[0].id)
    try store.discussions.set([3, 0, 2, 0], in: .first, of: discussion.id)
    try store.discussions.set(.second, of: discussion.id)
    _ = try store.discussions.vote(0, in: .second, of: discussion.id, by: people[0].id)
    try store.settings.setPresented(StatementID("D1")!)
  }

  static let tickets = ["the first phone's", "the second phone's"]

  /// Draws one code after the other.
  private static var codes: (Int) -> Int {
    var next = 233
    return { _ in
      next += 1
      return next
    }
  }

  private static func fillSelfStudy(_ store: Store) throws {
    let person = people[0].id
    var exam = try Attempt.practice(PracticeFilter(count: 6), from: bank, start(50))
    exam = Attempt(
      plan: AttemptPlan(
        exam.plan.start, for: .test("exam", Terms(minutes: 20, passMark: 70)),
        items: exam.plan.items),
      questions: exam.questions)
    try store.attempts.start(exam, by: person, holder: holder)
    try perform([.move(to: 5), .rate(item: 5, .easy)], on: &exam, store)
    // Two reviews of one question, the first of them taken back once.
    for (number, days) in [(60, 0), (61, 3)] {
      var review = try Attempt.asking(
        [.init(question: bank.headers[0], reason: .due(retrievability: 0.875))], for: .review,
        from: bank, start(number))
      try store.attempts.start(review, by: person, holder: holder)
      let actions: [AttemptAction] =
        (days == 0 ? [] : [.draft(item: 0, response: nil, certainty: .high)]) + [
          .answer(item: 0, response: .choice(0))
        ]
        + (days == 0
          ? [.answer(item: 0, response: nil), .answer(item: 0, response: .choice(1))] : [])
      try perform(actions, on: &review, store, seconds: days * 86_400)
    }
    var practice = try Attempt.practice(PracticeFilter(count: 1), from: bank, start(62))
    try store.attempts.start(practice, by: person, holder: holder)
    let response = AttemptsTests.responses.first { $0.0.id == practice.questions[0].id }?.1
    try perform(
      [.draft(item: 0, response: response, certainty: .low)], on: &practice, store)
    let learning = store.learning(of: person, module: Sample.module)
    try learning.adopt(ReviewScheduler(.standard), count: 2)
    let statement = StatementID("D3")!
    try learning.noteRead(statement, at: Sample.start)
    try learning.noteRead(StatementID("D4")!, upTo: 7, at: Sample.start.addingTimeInterval(-60))
    try learning.setBookmark(true, on: statement, at: Sample.start)
    try learning.setNote("Pak Amir mengubah rencana kami.", on: statement, at: Sample.start)
  }

  private static func start(_ number: Int) -> AttemptStart {
    AttemptStart(
      id: AttemptID(id(number)), module: Sample.module, seed: UInt64(number), date: Sample.start)
  }

  private static func testAttempt(_ number: Int, person: Int) throws -> Attempt {
    let practice = try Attempt.practice(PracticeFilter(count: 6), from: bank, start(20))
    let inOrder = bank.questions.map { question in
      practice.plan.items.first { $0.question == question.id }!
    }
    return Attempt(
      plan: AttemptPlan(
        AttemptStart(
          id: AttemptID(id(number)), module: Sample.module, seed: UInt64.max - UInt64(number),
          date: Sample.start),
        for: .test("pre-test", Terms(minutes: 30, passMark: 60), of: preTest), items: inOrder),
      questions: bank.questions)
  }

  private static func perform(
    _ actions: [AttemptAction], on attempt: inout Attempt, _ store: Store, seconds: Int = 10
  ) throws {
    let now = Sample.moment(seconds)
    let rules = ReviewRules(calendar: ReviewCalendar(timeZone: .gmt))
    attempt.resume(at: Sample.moment(seconds - 10))
    for action in actions {
      try attempt.apply(action, at: now)
      try store.attempts.save(
        [(attempt, action)], rules: attempt.plan.purpose == .review ? rules : nil, holder: holder,
        at: now)
    }
  }
}

/// All that can be read of a database, subject by subject.
enum Reading {
  typealias Read = @Sendable (Store) throws -> any Hashable & Sendable

  private static func learning(in store: Store) -> Learning {
    store.learning(of: person, module: Sample.module)
  }

  static let all: [String: Read] = [
    "the machine": { try $0.device() },
    "people": { try $0.people.all() },
    "places on rosters": { try $0.people.rosterPlaces() },
    "what was read": { try learning(in: $0).reading() },
    "bookmarks": { try learning(in: $0).bookmarks() },
    "notes": { try learning(in: $0).notes() },
    "certain answers": { try learning(in: $0).certainAnswers().map { "\($0)" } },
    "sessions": { try $0.sessions.all() },
    "sessions of a person": {
      try $0.sessions.sessions(of: FilledDatabase.people[2].id)
    },
    "roster": { try $0.sessions.roster(of: FilledDatabase.session.id) },
    "outline": { try $0.sessions.outline(of: FilledDatabase.session.id) },
    "drawn questions": {
      try $0.sessions.drawn(for: .preTest, by: "pre-test", in: FilledDatabase.session.id)
        .map(\.question)
    },
    "roster counts": { try $0.sessions.rosterCounts() },
    "record": { try $0.attempts.record(of: FilledDatabase.session.id) },
    "progress": { Set(try $0.attempts.progress(at: FilledDatabase.preTest)) },
    "rulings": { try $0.attempts.record(of: FilledDatabase.preTest).rulings },
    "everybody's attempts": { store in
      var attempts: [AttemptSummary] = []
      try store.attempts.each(by: nil) { attempts.append($0) }
      return Set(attempts)
    },
    "attempts": { store in
      try [20, 21, 22, 50, 60, 61, 62].map {
        try store.attempts.attempt(AttemptID(FilledDatabase.id($0))).attempt
      }
    },
    "standing": { store in
      try [20, 21, 22, 50, 60, 61].map {
        try store.attempts.standing(of: AttemptID(FilledDatabase.id($0)))
      }
    },
    "open attempts": {
      try $0.attempts.inSelfStudy(by: person, module: Sample.module).open
    },
    "cards": { try learning(in: $0).cards() },
    "review log": { try $0.reviews.log(module: Sample.module) },
    "cards before reviews": { try $0.reviews.cardsBefore() },
    "study moments": { Set(try $0.reviews.studyMoments(of: person)) },
    "review settings": { try $0.settings.review(of: person) },
    "device settings": { store in
      let (settings, participant) = try store.settings.device()
      return Machine(settings: settings, participant: participant)
    },
    "letterhead": { try $0.settings.letterhead() },
    "printed certificates": {
      try $0.settings.printedCertificates(in: FilledDatabase.session.id)
    },
    "codes": { try $0.phones.codes(of: FilledDatabase.session.id) { _ in 0 } },
    "tries at a code": {
      try $0.phones.check(
        "1235", of: FilledDatabase.people[1].id, in: FilledDatabase.session.id, at: Sample.start)
    },
    "discussions": { try $0.discussions.all(of: FilledDatabase.session.id) },
    "what is presented": { try $0.settings.presented() },
    "tickets in use": { try $0.phones.tickets(for: .test(FilledDatabase.preTest)) },
    "tickets": { store in try FilledDatabase.tickets.map(store.phones.ticket) },
    "wait for the PIN": {
      try $0.settings.secondsUntilPIN(at: Sample.start)
    },
    "PIN": { try $0.settings.checkPIN(FilledDatabase.pin, at: Sample.start) },
  ]

  private static var person: ParticipantID { FilledDatabase.people[0].id }

  private struct Machine: Hashable {
    let settings: DeviceSettings
    let participant: Participant?
  }
}
