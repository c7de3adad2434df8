import Classroom
import Curriculum
import Foundation
import Quiz
import Records
import Scratch
import Synchronization
import Testing

@testable import Training

/// Six people have taken a test; the trainer decides about its marking.
@Suite struct RulingsTests {
  private let room: Classroom
  private let course: Course
  private let trainer = "Ibu Ratna"
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    course = try room.addCourse(["Asep", "Budi", "Wati", "Dewi", "Eko", "Fitri"])
    for (number, person) in course.roster.enumerated() {
      try room.take(course.preTest, by: person) { (number + $0) % 3 != 0 && number != 5 }
    }
  }

  private func record() throws -> TestRecord {
    try #require(try training.record(of: course.id).tests[.preTest])
  }

  private func version(ofItem item: Int) throws -> (QuestionVersionID, Question) {
    let record = try record()
    let version = try #require(record.allResponses.first { $0.item == item }?.question)
    return (version, try #require(record.questions[version]))
  }

  private func rule(_ verdict: Ruling.Verdict, on version: QuestionVersionID) throws {
    try training.rule(
      [version: verdict], at: course.preTest, because: Reason("Kunci keliru", by: trainer))
  }

  private func percentages() throws -> [Double] {
    let attempts = try training.attempts(at: course.preTest)
    return try course.roster.map { person in
      try #require(attempts.first { $0.participant == person }).percentage
    }
  }

  @Test("What a ruling would change is told before, and is exactly what it then changes")
  func effects() throws {
    for item in 0..<7 {
      let (version, question) = try version(ofItem: item)
      for verdict: Ruling.Verdict in [
        .key(question.mistake), .alsoRight(question.key), .everybody, .leftOut,
        .key(question.key), .alsoRight(question.mistake), .original,
      ] {
        let foretold = try training.effects(of: [version: verdict], at: course.preTest)
        let before = try training.attempts(at: course.preTest)
        try rule(verdict, on: version)
        let after = try training.attempts(at: course.preTest)
        #expect(after.map(\.id) == before.map(\.id))
        let changed = zip(before, after).filter { abs($0.percentage - $1.percentage) > 1e-9 }
        #expect(foretold.map(\.participant) == changed.map(\.0.participant))
        for (effect, (before, after)) in zip(foretold, changed) {
          #expect(effect.before == before.percentage && effect.passedBefore == before.isPassed)
          #expect(abs(effect.after - after.percentage) < 1e-9)
          #expect(effect.passedAfter == after.isPassed)
        }
        try checkAgreement()
      }
    }
  }

  /// Attempts, their summaries and the record say the same of every mark and score.
  private func checkAgreement() throws {
    let record = try record()
    for summary in record.attempts {
      let result = try training.attempt(summary.id).result
      let marks = try #require(record.responses[summary.id]).map(\.mark)
      #expect(result.marks.map { $0?.fraction } == marks)
      #expect(abs(summary.percentage - (result.total.percentage ?? 0)) < 1e-9)
      #expect(summary.isPassed == result.isPassed)
      #expect(summary.itemCount == marks.compactMap(\.self).count)
    }
  }

  @Test("To look at what a ruling would change changes nothing")
  func lookOnly() throws {
    let before = try record()
    let (version, _) = try version(ofItem: 0)
    #expect(try !training.effects(of: [version: .everybody], at: course.preTest).isEmpty)
    #expect(try record() == before)
  }

  @Test("Another key earns the point in place of the old one, and the old key can be put back")
  func anotherKey() throws {
    let before = try percentages()
    let (version, question) = try version(ofItem: 0)
    try rule(.key(question.mistake), on: version)
    let marks = try record().allResponses.filter { $0.item == 0 }.map(\.mark)
    // Whoever was right is wrong, and the other way round.
    #expect(marks == [1, 0, 0, 1, 0, 1])
    #expect(try percentages() != before)
    try rule(.key(question.key), on: version)
    #expect(try percentages() == before)
  }

  @Test("What was decided is taken back, with its trace; where nothing was, that is said")
  func takenBack() throws {
    let before = try percentages()
    let (version, question) = try version(ofItem: 0)
    #expect(throws: SessionError.ruledAlready) { try rule(.original, on: version) }
    try rule(.key(question.mistake), on: version)
    try rule(.original, on: version)
    for verdict in [Ruling.Verdict.key(question.key), .alsoRight(question.key)] {
      #expect(throws: SessionError.ruledAlready) { try rule(verdict, on: version) }
      #expect(throws: SessionError.ruledAlready) {
        try training.effects(of: [version: verdict], at: course.preTest)
      }
    }
    #expect(try percentages() == before)
    #expect(try record().rulings.map(\.verdict) == [.key(question.mistake), .original])
  }

  @Test("Of two terminals that rule alike at one moment, one rules")
  func atOneMoment() throws {
    let folder = Scratch.place().path
    let room = try Classroom(folder: folder)
    let course = try room.addCourse(["Asep"])
    try room.take(course.preTest, by: course.roster[0]) { _ in true }
    let question = try #require(try room.training.record(of: course.preTest).questions.keys.first)
    let rule = { @Sendable (training: Training) throws in
      try training.rule(
        [question: .leftOut], at: course.preTest, because: Reason("Cetak", by: "Rina"))
    }
    let other = room.again(store: try Store(folder: folder)).training
    let isFirst = Mutex(true)
    // The other one rules as soon as this one looks at the clock, having found nothing ruled.
    let training = Training(
      module: room.module.content, store: room.store,
      world: World(
        now: { [clocks = room.clocks] in
          if isFirst.withLock({ $0 }) {
            isFirst.withLock { $0 = false }
            #expect(throws: Never.self) { try rule(other) }
          }
          return clocks.now
        }, makeID: { UUID() }, makeSeed: { 1 }))
    #expect(throws: SessionError.ruledAlready) { try rule(training) }
    #expect(try room.training.record(of: course.preTest).rulings.count == 1)
  }

  @Test("A question that is left out counts neither as earned nor as possible")
  func leftOut() throws {
    let (version, _) = try version(ofItem: 0)
    try rule(.leftOut, on: version)
    let attempts = try training.attempts(at: course.preTest)
    #expect(attempts.allSatisfy { $0.itemCount == 6 })
    #expect(attempts.map(\.earned) == [4, 4, 4, 4, 4, 0])
    #expect(try record().allResponses.filter { $0.item == 0 }.allSatisfy { $0.mark == nil })
  }

  @Test("Where all is left out nothing is possible, and a test given back keeps each answer")
  func allLeftOut() throws {
    for item in 0..<7 { try rule(.leftOut, on: version(ofItem: item).0) }
    let attempts = try training.attempts(at: course.preTest)
    #expect(attempts.allSatisfy { $0.itemCount == 0 && $0.earned == 0 })
    let last = try #require(attempts.first { $0.participant == course.roster[5] })
    try training.giveBack([last.id], minutes: 5, because: Reason("Listrik padam", by: trainer))
    var sitting = try training.take(course.preTest, by: course.roster[5])
    for (item, question) in sitting.attempt.questions.enumerated() {
      try training.perform(.answer(item: item, response: question.key), on: &sitting)
    }
    let kept = try training.attempt(last.id)
    #expect(kept.entries.map(\.response) == kept.questions.map(\.key))
  }

  @Test("Everybody's point is also theirs who gave no response")
  func everybody() throws {
    let course = try room.addCourse(["Gani"])
    _ = try training.submit(training.take(course.preTest, by: course.roster[0]))
    let test = try #require(try training.record(of: course.id).tests[.preTest])
    try training.rule(
      [test.allResponses[2].question: .everybody], at: course.preTest,
      because: Reason("r", by: trainer))
    #expect(try training.attempts(at: course.preTest).map(\.earned) == [1])
  }

  @Test("A ruling edits no response, and stays to be seen with its reason and who made it")
  func trace() throws {
    let before = try record()
    let (version, question) = try version(ofItem: 3)
    let verdicts: [Ruling.Verdict] = [.key(question.mistake), .leftOut, .everybody]
    for verdict in verdicts {
      room.clocks.pass(.minutes(1))
      try rule(verdict, on: version)
    }
    let after = try record()
    let kept = { (record: TestRecord) in
      record.responses.mapValues { responses in
        responses.map { response in
          var kept = response
          kept.mark = nil
          return kept
        }
      }
    }
    #expect(kept(before) == kept(after))
    #expect(after.questions == before.questions)
    #expect(after.attempts.map(\.phase) == before.attempts.map(\.phase))
    #expect(after.rulings.map(\.verdict) == verdicts)
    #expect(after.rulings.allSatisfy { $0.reason == "Kunci keliru" && $0.madeBy == "Ibu Ratna" })
    #expect(after.rulings.last?.madeAt == training.now.date)
    // Said once more, it is no other ruling.
    #expect(throws: SessionError.ruledAlready) { try rule(.everybody, on: version) }
    #expect(try record().rulings == after.rulings)
  }

  @Test("A ruling is about one test: the same question elsewhere is marked as before")
  func oneTest() throws {
    let other = try room.addCourse(["Gani"])
    try room.take(other.preTest, by: other.roster[0]) { _ in false }
    let (version, _) = try version(ofItem: 0)
    #expect(try training.record(of: other.id).tests[.preTest]?.questions[version] != nil)
    try rule(.everybody, on: version)
    #expect(try training.attempts(at: other.preTest).map(\.earned) == [0])
    #expect(try training.record(of: other.id).tests[.preTest]?.rulings.isEmpty == true)
  }

  @Test("Who sits at the test when a ruling is made is marked by it at the end")
  func duringTest() throws {
    let late = try training.enrol([RosterPerson(name: "Gani")], in: course.id)[0].id
    let (version, question) = try version(ofItem: 0)
    var sitting = try training.take(course.preTest, by: late)
    try training.perform(.answer(item: 0, response: question.mistake), on: &sitting)
    #expect(
      try !training.effects(of: [version: .everybody], at: course.preTest)
        .contains { $0.participant == late })
    try rule(.alsoRight(question.mistake), on: version)
    let ended = try training.submit(sitting)
    #expect(ended.result.total.earned == 1)
    #expect(try training.attempts(at: course.preTest).last?.earned == 1)
    try checkAgreement()
  }

  @Test("A test that was set aside when a ruling was made is marked by it when it counts again")
  func setAside() throws {
    let test = try #require(try training.attempts(at: course.preTest).last)
    try training.setAside(test.id, because: Reason("r", by: trainer))
    try rule(.everybody, on: try version(ofItem: 0).0)
    try training.setAside(test.id, false, because: Reason("r", by: trainer))
    let after = try training.attempts(at: course.preTest).first { $0.id == test.id }
    #expect(after?.earned == test.earned + 1)
    try checkAgreement()
  }

  @Test("A paper that is entered after a ruling is marked by it")
  func paper() throws {
    let late = try training.enrol([RosterPerson(name: "Gani")], in: course.id)[0].id
    let (version, _) = try version(ofItem: 0)
    try rule(.everybody, on: version)
    try training.enter([(late, [])], at: course.preTest, origin: .paper)
    #expect(try training.attempts(at: course.preTest).last?.earned == 1)
    try checkAgreement()
  }

  @Test("A test that the trainer closes after a ruling is marked by it")
  func closed() throws {
    let late = try training.enrol([RosterPerson(name: "Gani")], in: course.id)[0].id
    _ = try training.take(course.preTest, by: late)
    try rule(.everybody, on: try version(ofItem: 0).0)
    try training.close(course.preTest)
    #expect(try training.attempts(at: course.preTest).last?.earned == 1)
    try checkAgreement()
  }

  @Test("Another pass mark decides at once who has passed, and changes no score")
  func passMark() throws {
    let before = try percentages()
    for mark in [0, 60, 72, 100] {
      try training.setPassMark(mark, of: course.preTest, because: Reason("Dinas", by: trainer))
      let attempts = try training.attempts(at: course.preTest)
      #expect(attempts.map(\.isPassed) == attempts.map { $0.percentage + 1e-9 >= Double(mark) })
      #expect(try percentages() == before)
      try checkAgreement()
    }
  }

  @Test("A ruling needs a reason, a question that was asked, and a response that it can have")
  func refused() throws {
    let before = try record()
    let (version, question) = try version(ofItem: 0)
    #expect(throws: SessionError.noReason) {
      try training.rule(
        [version: .everybody], at: course.preTest, because: Reason(" ", by: trainer))
    }
    #expect(throws: SessionError.noSuchQuestion("none")) { try rule(.everybody, on: "none") }
    for response in [Response.choice(99), .order([0])] where !question.accepts(response) {
      #expect(throws: SessionError.notAResponse) { try rule(.key(response), on: version) }
      #expect(throws: SessionError.notAResponse) {
        try training.effects(of: [version: .alsoRight(response)], at: course.preTest)
      }
    }
    let followUp = SessionTestID(.followUp, of: course.id)
    #expect(throws: SessionError.noSuchTest(.followUp)) {
      try training.rule([version: .everybody], at: followUp, because: Reason("r", by: trainer))
    }
    #expect(try record() == before)
  }
}
