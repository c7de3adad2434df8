import Classroom
import Curriculum
import Foundation
import Quiz
import Testing

@testable import Training

@Suite struct SwappedFormsTests {
  private let room: Classroom
  private let session: TrainingSession
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    session = try room.training.addSession(
      .init(title: "Pelatihan", startsOn: Day(of: room.clocks.now.date)),
      tests: [TestRole.preTest, .postTest, .followUp].map {
        SessionTest(
          role: $0, blueprint: BlueprintID($0.rawValue), formRule: .swapped,
          terms: Terms(minutes: 30, passMark: 60))
      })
    for role in TestRole.allCases { try room.training.open(id(role)) }
  }

  private func id(_ role: TestRole) -> SessionTestID { SessionTestID(role, of: session.id) }

  private func enrol(_ names: Int...) throws -> [RosterEntry] {
    try training.enrol(
      names.map { RosterPerson(name: "Peserta \(UUID()) \($0)") }, in: session.id)
  }

  @Test("The halves are balanced to one, whoever joins and whoever leaves, and stay as they are")
  func balanced() throws {
    for number in 1...21 {
      _ = try enrol(number)
      let orders = try training.roster(of: session.id).map(\.formOrder)
      let swapped = orders.count { $0 == .swapped }
      #expect(abs(2 * swapped - orders.count) <= 1)
    }
    let roster = try training.roster(of: session.id)
    #expect(try room.again().training.roster(of: session.id) == roster)
    for entry in roster.filter({ $0.formOrder == .swapped }).prefix(6) {
      try training.remove(entry.id, fromRosterOf: session.id)
    }
    let late = try enrol(22, 23, 24, 25, 26, 27)
    #expect(late.prefix(3).map(\.formOrder) == [.swapped, .swapped, .swapped])
    let orders = try training.roster(of: session.id).map(\.formOrder)
    #expect(abs(2 * orders.count { $0 == .swapped } - orders.count) <= 1)
  }

  @Test("A key is put right in both tests that ask the question, also before the second is taken")
  func ruling() throws {
    let roster = try enrol(1, 2)
    let straight = try #require(roster.first { $0.formOrder == .straight }).id
    let swapped = try #require(roster.first { $0.formOrder == .swapped }).id
    try room.take(id(.preTest), by: straight) { _ in true }
    let record = try #require(try training.record(of: session.id).tests[.preTest])
    let (version, question) = try #require(record.questions.first { $0.value.id == "D1-11" })
    try training.rule(
      [version: .key(question.mistake)], at: id(.preTest), because: Reason("r", by: "t"))
    try room.take(id(.postTest), by: swapped) { _ in true }
    let earned = try [TestRole.preTest, .postTest].map {
      try training.attempts(at: id($0)).map(\.earned)
    }
    #expect(earned == [[Double(record.questions.count - 1)], [Double(record.questions.count - 1)]])
    let effects = try training.effects(of: [version: .everybody], at: id(.postTest))
    #expect(effects.map(\.role) == [.preTest, .postTest])
  }

  @Test(
    "One half has form A before and B after, the other B before and A after; all of a form alike")
  func forms() throws {
    let roster = try enrol(1, 2, 3, 4)
    var asked: [TestRole: [FormOrder: Set<[QuestionID]>]] = [:]
    for role in [TestRole.preTest, .postTest] {
      for entry in roster {
        let attempt = try training.take(id(role), by: entry.id).attempt
        let isA = (role == .preTest) == (entry.formOrder == .straight)
        #expect(attempt.questions.allSatisfy { $0.form == (isA ? .a : .b) })
        #expect(
          try training.swappedForms(of: id(role))[entry.formOrder] == (isA ? .a : .b))
        asked[role, default: [:]][entry.formOrder, default: []]
          .insert(attempt.questions.map(\.id))
        let paper = try training.paper(id(role), for: entry.formOrder)
        #expect(paper.questions.map(\.id) == attempt.questions.map(\.id))
      }
    }
    #expect(asked.values.allSatisfy { $0.values.allSatisfy { $0.count == 1 } })
    #expect(asked[.preTest]?[.straight] == asked[.postTest]?[.swapped])
  }

  @Test("Who is made one of two goes on with the other form than the one that was taken")
  func merged() throws {
    let roster = try enrol(1, 2, 3, 4)
    let trainer = "Rina"
    let straight = roster.filter { $0.formOrder == .straight }
    let swapped = roster.filter { $0.formOrder == .swapped }
    for ((kept, other), taker) in [
      ((straight[0], swapped[0]), swapped[0]), ((straight[1], swapped[1]), straight[1]),
    ] {
      let before = try training.submit(training.take(id(.preTest), by: taker.id)).questions
      try training.merge(other.id, into: kept.id, because: Reason("ganda", by: trainer))
      let after = try training.take(id(.postTest), by: kept.id).attempt.questions
      #expect(Set(before.map(\.form)).isDisjoint(with: after.map(\.form)))
    }
  }

  @Test("What was set aside says nothing of the form that comes next", arguments: [true, false])
  func afterSettingAside(isMoved: Bool) throws {
    let roster = try enrol(1, 2)
    let reason = try Reason("keliru", by: "Rina")
    let aside = try room.take(id(.preTest), by: roster[0].id) { _ in true }
    let before = try room.take(id(.preTest), by: roster[1].id) { _ in true }
    try training.setAside(aside.id, because: reason)
    if isMoved {
      try training.move(before.id, to: roster[0].id, because: reason)
    } else {
      try training.merge(roster[1].id, into: roster[0].id, because: reason)
    }
    let after = try training.take(id(.postTest), by: roster[0].id).attempt.questions
    #expect(Set(before.questions.map(\.id)).isDisjoint(with: after.map(\.id)))
  }

  /// Every answer right, as it is written on somebody's paper.
  private func keys(_ role: TestRole, _ order: FormOrder) throws -> [String] {
    let paper = try training.paper(id(role), for: order)
    return zip(paper.questions, paper.plan.items).map {
      $0.written($0.key, order: $1.order, in: .indonesian)
    }
  }

  @Test("Whatever was moved, set aside and taken back, forms follow the tests that stand")
  func undone() throws {
    let roster = try enrol(1, 2)
    let (one, other) = (roster[0], roster[1])
    let reason = try Reason("keliru", by: "Rina")
    let own = try room.take(id(.preTest), by: one.id) { _ in true }
    let others = try room.take(id(.preTest), by: other.id) { _ in true }
    let order = { try training.roster(of: session.id)[0].formOrder }
    try training.setAside(own.id, because: reason)
    #expect(try order() == one.formOrder)
    try training.move(others.id, to: one.id, because: reason)
    #expect(try order() == other.formOrder)
    try training.setAside(others.id, because: reason)
    try training.setAside(own.id, false, because: reason)
    #expect(try order() == one.formOrder)
    let after = try training.take(id(.postTest), by: one.id).attempt.questions
    #expect(Set(own.questions.map(\.id)).isDisjoint(with: after.map(\.id)))
  }

  @Test("A test that stands is read and typed in by its own form, whatever half its owner is of")
  func ownForm() throws {
    let roster = try enrol(1, 2)
    let test = id(.postTest)
    try room.take(id(.preTest), by: roster[0].id) { _ in true }
    try training.enter(
      [(roster[1].id, keys(.postTest, roster[1].formOrder))], at: test, origin: .paper)
    let reason = try Reason("keliru", by: "Rina")
    try training.move(training.attempts(at: test)[0].id, to: roster[0].id, because: reason)
    #expect(try training.roster(of: session.id)[0].formOrder == roster[0].formOrder)
    let entry = try training.roster(at: test)[0]
    #expect(entry.formOrder == roster[1].formOrder)
    // Her own sheet typed in again is the same, also for who was looking at the roster.
    let written = try keys(.postTest, entry.formOrder)
    for entry in [entry, roster[0]] {
      let sheet = try training.read(written, of: entry, at: test, in: .indonesian)
      #expect(sheet.differences.isEmpty && sheet.answers == sheet.earlier)
    }
    try training.enter([(entry.id, written)], at: test, origin: .imported)
    #expect(try training.attempts(at: test).map(\.percentage) == [100])
  }

  @Test("Two who sat at each other's turn have their tests exchanged at once, a trace for each")
  func exchanged() throws {
    let roster = try enrol(1, 2)
    let attempt = try room.take(id(.preTest), by: roster[0].id) { _ in true }
    let reason = try Reason("tertukar", by: "Rina")
    #expect(throws: SessionError.notTaken(.preTest)) {
      try training.move(attempt.id, to: roster[1].id, swaps: true, because: reason)
    }
    try room.take(id(.preTest), by: roster[1].id) { _ in false }
    #expect(throws: SessionError.samePerson) {
      try training.move(attempt.id, to: roster[0].id, swaps: true, because: reason)
    }
    try training.move(attempt.id, to: roster[1].id, swaps: true, because: reason)
    let scores = try training.attempts(at: id(.preTest)).keyed(by: \.participant)
    #expect(roster.map { scores[$0.id]?.percentage } == [0, 100])
    #expect(
      try training.roster(of: session.id).map(\.formOrder) == roster.reversed().map(\.formOrder))
    let repairs = try training.record(of: session.id).repairs
    #expect(repairs.map(\.person) == [roster[1].numberedName, roster[0].numberedName])
    #expect(
      repairs.map(\.change)
        == [.moved(to: roster[0].numberedName), .moved(to: roster[1].numberedName)])
    #expect(Set(repairs.map(\.reason)) == ["tertukar"])
    for entry in roster {
      let after = try training.take(id(.postTest), by: entry.id).attempt.questions
      let before = try training.attempts(at: id(.preTest)).filter { $0.participant == entry.id }
      #expect(
        try before.count == 1
          && Set(training.attempt(before[0].id).questions.map(\.id)).isDisjoint(
            with: after.map(\.id))
      )
    }
  }

  @Test("Who has both tests in one form after being made one of two is told to have")
  func mergedForms() throws {
    let roster = try enrol(1, 2)
    try room.take(id(.preTest), by: roster[0].id) { _ in true }
    try room.take(id(.postTest), by: roster[1].id) { _ in true }
    let reason = try Reason("ganda", by: "Rina")
    let merged = try training.merge(roster[1].id, into: roster[0].id, because: reason)
    #expect(merged.hasOneForm && merged.numbers.isEmpty)
    // What was so before is not told again.
    let third = try enrol(3)[0].id
    #expect(try !training.merge(third, into: roster[0].id, because: reason).hasOneForm)
  }

  @Test("A test that is moved is told to ask again where it has the form of the other one")
  func movedForms() throws {
    let roster = try enrol(1, 2)
    try room.take(id(.preTest), by: roster[0].id) { _ in true }
    try room.take(id(.postTest), by: roster[1].id) { _ in true }
    try room.take(id(.followUp), by: roster[0].id) { _ in true }
    let asksAgain = { (role: TestRole) in
      let test = SessionTestID(role, of: session.id)
      let attempt = try #require(try training.attempts(at: test).first)
      return try training.asksAgain(attempt, at: test, of: roster[1].id)
    }
    #expect(try asksAgain(.preTest))
    try training.move(
      training.attempts(at: id(.preTest))[0].id, to: roster[1].id,
      because: Reason("keliru", by: "Rina"))
    #expect(try !asksAgain(.followUp))
  }

  @Test("A test that is a session's only one asks nobody again", arguments: TestRole.allCases)
  func movedAlone(_ role: TestRole) throws {
    let course = try room.addCourse(tests: [role])
    let test = SessionTestID(role, of: course.id)
    try room.take(test, by: course.roster[0]) { _ in true }
    let attempt = try training.attempts(at: test)[0]
    #expect(try !training.asksAgain(attempt, at: test, of: course.roster[1]))
  }

  @Test("Somebody can't be made one with themselves")
  func mergedAlone() throws {
    let person = try enrol(1)[0].id
    #expect(throws: SessionError.samePerson) {
      try training.merge(person, into: person, because: Reason("r", by: "Rina"))
    }
  }

  @Test("Answers on paper are read by the form of whoever wrote them")
  func paper() throws {
    for entry in try enrol(1, 2) {
      let paper = try training.paper(id(.preTest), for: entry.formOrder)
      let answers = zip(paper.questions, paper.plan.items).map {
        $0.written($0.key, order: $1.order, in: .indonesian)
      }
      try training.enter([(entry.id, answers)], at: id(.preTest), origin: .paper)
    }
    #expect(try training.attempts(at: id(.preTest)).map(\.percentage) == [100, 100])
  }

  @Test("A sheet of the other form is marked by that form, and its writer is asked the rest later")
  func otherForm() throws {
    let entry = try enrol(1)[0]
    let other = try #require(FormOrder.allCases.first { $0 != entry.formOrder })
    let test = id(.preTest)
    let written = try keys(.preTest, other)
    let orders = [entry.id: other]
    #expect(
      try training.read(written, of: entry, on: other, at: test, in: .indonesian).answers == written
    )
    try training.enter([(entry.id, written)], at: test, on: orders, origin: .paper)
    #expect(try training.attempts(at: test).map(\.percentage) == [100])
    // Typed in once more it is read as what it is.
    let sheet = try training.read(written, of: entry, at: test, in: .indonesian)
    #expect(sheet.differences.isEmpty && sheet.earlier == written)
    #expect(try training.roster(of: session.id)[0].formOrder == other)
    let asked = try Set(training.paper(test, for: other).questions.map(\.id))
    let later = try training.take(id(.postTest), by: entry.id).attempt.questions.map(\.id)
    #expect(asked.isDisjoint(with: later))
  }

  @Test("A blank sheet of the other form differs from what was entered, and takes its place")
  func blankOfOtherForm() throws {
    let entry = try enrol(1)[0]
    let (own, test) = (entry.formOrder, id(.preTest))
    let other = try #require(FormOrder.allCases.first { $0 != own })
    let forms = try training.swappedForms(of: test)
    try training.enter([(entry.id, keys(.preTest, own))], at: test, origin: .paper)
    let blank = Array(repeating: "", count: 20)
    let sheet = try training.read(blank, of: entry, on: other, at: test, in: .indonesian)
    #expect(sheet.form == forms[other] && sheet.earlierForm == forms[own] && sheet.replaces)
    try training.enter([(entry.id, blank)], at: test, on: [entry.id: other], origin: .paper)
    #expect(try training.attempts(at: test).map(\.percentage) == [0])
    #expect(try training.roster(of: session.id)[0].formOrder == other)
    let again = try training.read(blank, of: entry, at: test, in: .indonesian)
    #expect(again.form == nil && again.earlierForm == nil && !again.replaces)
    // Of the test that comes later, only one form asks something else.
    for (order, asksAgain) in [(own, true), (other, false)] {
      let later = try training.read(
        blank, of: entry, on: order, at: id(.postTest), in: .indonesian)
      #expect(later.asksAgain == asksAgain)
    }
  }

  @Test("A follow-up asks nothing that either form has asked")
  func followUp() throws {
    let roster = try enrol(1, 2)
    let seen = try roster.flatMap { entry in
      try [TestRole.preTest, .postTest].flatMap { role in
        try training.take(id(role), by: entry.id).attempt.questions.map(\.id)
      }
    }
    for entry in roster {
      let later = try training.take(id(.followUp), by: entry.id).attempt.questions.map(\.id)
      #expect(later.count == 6 && Set(later).isDisjoint(with: seen))
    }
  }

  @Test("A follow-up that could only ask what was asked is refused")
  func nothingLeft() throws {
    let other = try training.addSession(
      .init(title: "Lain", startsOn: Day(of: room.clocks.now.date)),
      tests: [TestRole.preTest, .followUp].map {
        SessionTest(role: $0, blueprint: "pre-test", terms: Terms(minutes: 30, passMark: 60))
      })
    #expect(throws: QuizError.self) { try training.open(SessionTestID(.followUp, of: other.id)) }
  }

  @Test("Only forms of equal make are swapped")
  func unequal() throws {
    #expect(throws: SessionError.formsDiffer("pre-test", "exam")) {
      try training.addSession(
        .init(title: "Lain", startsOn: Day(of: room.clocks.now.date)),
        tests: [
          SessionTest(
            role: .preTest, blueprint: "pre-test", formRule: .swapped,
            terms: Terms(minutes: 30, passMark: 60)),
          SessionTest(
            role: .postTest, blueprint: "exam", formRule: .swapped,
            terms: Terms(minutes: 30, passMark: 60)),
        ])
    }
  }

  @Test("Who took the test under another name goes on with the other form")
  func moved() throws {
    let roster = try enrol(1, 2, 3)
    let (wrong, right) = (
      roster[0], try #require(roster.first { $0.formOrder != roster[0].formOrder })
    )
    let attempt = try room.take(id(.preTest), by: wrong.id) { _ in true }
    try training.move(
      attempt.id, to: right.id, because: Reason("Salah nama", by: "Ibu Ratna"))
    let after = try training.take(id(.postTest), by: right.id).attempt
    #expect(Set(after.questions.map(\.form)).isDisjoint(with: attempt.questions.map(\.form)))
  }
}
