import Classroom
import Curriculum
import Foundation
import Quiz
import Records
import Scratch
import Testing

@testable import Training

/// What goes wrong in a training day, and is put right.
@Suite struct RepairsTests {
  private let room: Classroom
  private let course: Course
  private let trainer = "Ibu Ratna"
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    course = try room.addCourse()
  }

  private func attempt(_ person: Int, at test: SessionTestID? = nil) throws -> AttemptSummary? {
    try training.attempts(at: test ?? course.preTest)
      .first { $0.participant == course.roster[person] }
  }

  @Test("A clock that was set back makes nobody wait longer for their code")
  func codeAfterClock() throws {
    let person = course.roster[0]
    let code = try #require(try training.codes(of: course.id)[person])
    let now = training.now.date
    let check = { (code: String, seconds: Double) in
      try training.store.phones.check(
        code, of: person, in: course.id, at: now.addingTimeInterval(seconds))
    }
    for _ in 1...4 { _ = try check(code == "1111" ? "2222" : "1111", 86_400) }
    #expect(try check(code, 0) == .tooSoon(secondsToWait: 30))
    #expect(try check(code, 31) == .right)
  }

  @Test(
    "Slips at a code lock the trainer's PIN nowhere, and the right PIN there is no slip at the code"
  )
  func ownTries() throws {
    let person = course.roster[0]
    let code = try #require(try training.codes(of: course.id)[person])
    try training.choosePIN("987654")
    let prove = { try training.proveWhoGoesOn(person, in: course.id, with: $0) }
    for _ in 1...3 { _ = try prove(code == "1111" ? "2222" : "1111") }
    #expect(try prove("987654") == .right)
    for _ in 1...4 { _ = try prove(code == "1111" ? "2222" : "1111") }
    #expect(try prove(code) != .right)
    #expect(try training.checkPIN("987654") == .right)
    // Nor does one wait for another's slips.
    let other = try training.proveWhoGoesOn(course.roster[1], in: course.id, with: "98765")
    #expect(other == .wrong(secondsToWait: 0))
  }

  private func changes() throws -> [Repair.Change] {
    try training.record(of: course.id).repairs.map(\.change)
  }

  @Test("After a power cut a test that ran out goes on with its answers and the minutes given")
  func powerCut() throws {
    var sitting = try training.take(course.preTest, by: course.roster[0])
    let key = sitting.attempt.questions[0].key
    try training.perform(.answer(item: 0, response: key), on: &sitting)
    room.clocks.pass(.minutes(31))
    try training.keepUp(&sitting)
    #expect(!sitting.attempt.isOpen)
    #expect(throws: SessionError.noTimeLeft) {
      try training.giveBack([sitting.attempt.id], because: Reason("Listrik padam", by: trainer))
    }
    try training.giveBack(
      [sitting.attempt.id], minutes: 12, because: Reason("Listrik padam", by: trainer))
    var again = try room.again().training.take(course.preTest, by: course.roster[0])
    #expect(again.attempt.isOpen && again.attempt.entries[0].response == key)
    #expect(again.attempt.secondsLeft(at: training.now) == 720)
    #expect(try changes() == [.givenBack(secondsLeft: 720)])
    try training.perform(
      .answer(item: 1, response: again.attempt.questions[1].key), .submit, on: &again)
    #expect(try attempt(0)?.earned == 2)
  }

  @Test("Tests that were closed by mistake are given back with the time that was left, and opened")
  func closedByMistake() throws {
    for person in 0..<2 { _ = try training.take(course.preTest, by: course.roster[person]) }
    #expect(try training.close(course.preTest) == 2)
    #expect(try attempt(0)?.isCutShort == true)
    try training.giveBack(
      training.attempts(at: course.preTest).map(\.id),
      because: Reason("Tertutup keliru", by: trainer))
    #expect(try training.session(course.id).isOpen(.preTest))
    let givenBack = Repair.Change.givenBack(secondsLeft: 1800)
    #expect(try changes() == [.reopened, givenBack, givenBack])
    #expect(try training.progress(at: course.preTest).allSatisfy(\.isOpen))
    let sitting = try training.take(course.preTest, by: course.roster[0])
    #expect(sitting.attempt.secondsLeft(at: training.now) == 1800)
    // What was not answered has no mark while it goes on.
    let record = try training.record(of: course.id).tests[.preTest]
    #expect(record?.allResponses.allSatisfy { $0.mark == nil } == true)
  }

  @Test("A test taken under the wrong name becomes the right person's, who can't have two")
  func wrongName() throws {
    try room.take(course.preTest, by: course.roster[0]) { _ in true }
    let id = try #require(try attempt(0)).id
    try training.move(id, to: course.roster[1], because: Reason("Salah nama", by: trainer))
    #expect(try attempt(0) == nil)
    #expect(try attempt(1)?.percentage == 100)
    try room.take(course.preTest, by: course.roster[0]) { _ in false }
    let other = try #require(try attempt(0)).id
    #expect(throws: SessionError.alreadyStarted(id)) {
      try training.move(other, to: course.roster[1], because: Reason("r", by: trainer))
    }
    let stranger = try room.addPerson("Tamu")
    #expect(throws: SessionError.notEnrolled(stranger)) {
      try training.move(other, to: stranger, because: Reason("r", by: trainer))
    }
    #expect(try changes() == [.moved(to: "2. Budi")])
  }

  @Test("A test that is set aside is kept, counts nowhere, can be taken anew, and taken back")
  func setAside() throws {
    try room.take(course.preTest, by: course.roster[0]) { _ in false }
    let id = try #require(try attempt(0)).id
    try training.setAside(id, because: Reason("Uji coba", by: trainer))
    #expect(try attempt(0) == nil)
    #expect(try training.setAside(at: course.preTest).map(\.id) == [id])
    #expect(try training.record(of: course.id).tests[.preTest]?.allResponses.isEmpty == true)
    #expect(try training.attempt(id).answeredCount == 7)
    try room.take(course.preTest, by: course.roster[0]) { _ in true }
    let newer = try #require(try attempt(0)).id
    #expect(throws: SessionError.alreadyStarted(newer)) {
      try training.setAside(id, false, because: Reason("r", by: trainer))
    }
    try training.setAside(newer, because: Reason("r", by: trainer))
    try training.setAside(id, false, because: Reason("r", by: trainer))
    #expect(try attempt(0)?.id == id)
    #expect(try changes() == [.setAside, .setAside, .takenBack])
  }

  @Test("Answers on paper take the place of those on the screen only when that is said")
  func paperOverScreen() throws {
    try room.take(course.preTest, by: course.roster[0]) { _ in false }
    let screen = try #require(try attempt(0)).id
    let answers = Array(repeating: "", count: 7)
    #expect(throws: SessionError.alreadyStarted(screen)) {
      try training.enter([(course.roster[0], answers)], at: course.preTest, origin: .paper)
    }
    #expect(throws: PaperItemError.self) {
      try training.enter(
        [(course.roster[0], ["?"] + answers.dropFirst())], at: course.preTest, origin: .paper,
        because: Reason("r", by: trainer))
    }
    // All or none: nothing is set aside for a list of which somebody can't be entered.
    let stranger = try room.addPerson("Tamu")
    #expect(throws: SessionError.notEnrolled(stranger)) {
      try training.enter(
        [(course.roster[0], answers), (stranger, answers)], at: course.preTest, origin: .paper,
        because: Reason("r", by: trainer))
    }
    #expect(try attempt(0)?.id == screen)
    #expect(try changes().isEmpty)
    try training.enter(
      [(course.roster[0], answers)], at: course.preTest, origin: .paper,
      because: Reason("Laptop rusak", by: trainer))
    let paper = try #require(try attempt(0))
    #expect(paper.origin == .paper && !paper.isCutShort)
    #expect(try training.setAside(at: course.preTest).map(\.id) == [screen])
    #expect(try changes() == [.paperOverScreen])
  }

  @Test("Once a test is closed answers on paper give way only for a reason, and leave a trace")
  func paperCorrected() throws {
    let (siti, budi) = (course.roster[0], course.roster[1])
    let paper = try training.paper(course.preTest)
    let keys = paper.paperItems.map {
      $0.question.written($0.question.key, order: $0.order, in: .indonesian)
    }
    let enter = { (answers: [String], reason: Reason?) in
      try training.enter(
        [(siti, answers), (budi, keys)], at: course.preTest, origin: .paper, because: reason)
    }
    let blanks = keys.map { _ in "" }
    try enter(blanks, nil)
    try enter([keys[0]] + blanks.dropFirst(), nil)
    try training.close(course.preTest)
    let before = try #require(try attempt(1)).id
    #expect(throws: SessionError.closedNeedsReason(.preTest)) { try enter(keys, nil) }
    #expect(try attempt(0)?.earned == 1)
    try enter(keys, Reason("Salah ketik", by: trainer))
    #expect(try attempt(0)?.earned == 7)
    // What is the same stays, without a reason and without a trace.
    try enter(keys, nil)
    #expect(try attempt(1)?.id == before)
    #expect(try changes() == [.paperCorrected(answers: 6, from: 100 / 7, to: 100)])
  }

  @Test(
    "A sheet that is first entered after its test was closed takes a reason, and leaves a trace")
  func paperAfterClosing() throws {
    try training.close(course.preTest)
    let blanks = try training.paper(course.preTest).questions.map { _ in "" }
    let enter = { (reason: Reason?) in
      try training.enter(
        [(course.roster[0], blanks)], at: course.preTest, origin: .paper, because: reason)
    }
    let entry = try training.roster(of: course.id)[0]
    let sheet = try training.read(blanks, of: entry, at: course.preTest, in: .indonesian)
    #expect(sheet.reasonNeeded == .closed && !sheet.replaces)
    #expect(throws: SessionError.closedNeedsReason(.preTest)) { try enter(nil) }
    try enter(Reason("Terselip", by: trainer))
    #expect(try changes() == [.paperAfterClosing])
  }

  @Test("Another pass mark changes outcomes and nothing else, and those it changes are told before")
  func passMark() throws {
    try room.take(course.postTest, by: course.roster[0]) { $0 < 5 }
    try room.take(course.postTest, by: course.roster[1]) { _ in true }
    let effects = try training.effects(ofPassMark: 90, at: course.postTest)
    #expect(effects.map(\.participant) == [course.roster[0]])
    #expect(effects.map(\.passedAfter) == [false])
    try training.setPassMark(
      90, of: course.postTest, because: Reason("Ketentuan dinas", by: trainer))
    #expect(try attempt(0, at: course.postTest)?.isPassed == false)
    #expect(try attempt(1, at: course.postTest)?.isPassed == true)
    #expect(try changes() == [.passMark(from: 60, to: 90)])
    let later = SessionTestID(.followUp, of: course.id)
    #expect(throws: SessionError.noSuchTest(.followUp)) {
      try training.effects(ofPassMark: 90, at: later)
    }
    #expect(throws: SessionError.passMarkOutOfRange(101)) {
      try training.setPassMark(101, of: course.postTest, because: Reason("r", by: trainer))
    }
  }

  @Test("With a reason a session is changed and so is a pass mark that somebody's outcome rests on")
  func changedWithReason() throws {
    try room.take(course.postTest, by: course.roster[0]) { _ in true }
    var (facts, tests) = (course.session.facts, course.session.tests)
    facts.place = "Aula"
    tests[1].terms.passMark = 90
    #expect(throws: SessionError.termsStand(.postTest)) {
      try training.change(course.session, to: facts, tests: tests)
    }
    let changed = try training.change(
      course.session, to: facts, tests: tests, because: Reason("Ketentuan dinas", by: trainer))
    #expect(changed.facts.place == "Aula" && changed.test(.postTest)?.terms.passMark == 90)
    #expect(try changes() == [.passMark(from: 60, to: 90)])
  }

  @Test(
    "A test that was cut short is marked; whether it counts for the class is the trainer's choice")
  func cutShort() throws {
    var sitting = try training.take(course.preTest, by: course.roster[0])
    try training.perform(
      .answer(item: 0, response: sitting.attempt.questions[0].key), .submit, on: &sitting)
    try room.take(course.preTest, by: course.roster[1]) { _ in true }
    let cut = try #require(try attempt(0))
    #expect(cut.isCutShort && cut.unseenCount == 6 && cut.isCounted)
    #expect(try attempt(1)?.isCutShort == false)
    try training.count(cut.id, inClass: false, because: Reason("Pulang awal", by: trainer))
    let after = try #require(try attempt(0))
    #expect(!after.isCounted && after.percentage == cut.percentage)
    #expect(try changes() == [.counted(false)])
  }

  @Test("Two entries of one person are made one, over all sessions; one that was two is separated")
  func people() throws {
    let next = try room.addCourse(["Asep", "Wati"])
    try room.take(course.preTest, by: course.roster[0]) { _ in true }
    try room.take(next.preTest, by: next.roster[1]) { _ in true }
    // The same person by name is taken for the same.
    #expect(next.roster[0] == course.roster[0] && next.roster[1] == course.roster[2])
    try training.merge(
      course.roster[1], into: course.roster[0], because: Reason("Dua kali", by: trainer))
    #expect(try training.participant(course.roster[1]) == nil)
    #expect(try training.roster(of: course.id).map(\.participant.name) == ["Asep", "Wati"])
    #expect(try changes() == [.merged(into: "1. Asep")])
    try room.take(course.preTest, by: course.roster[2]) { _ in false }
    #expect(throws: SessionError.bothTook(.preTest)) {
      try training.merge(
        course.roster[2], into: course.roster[0], because: Reason("r", by: trainer))
    }
    let other = try training.separate(
      course.roster[2], in: next.id, as: RosterPerson(name: "Wati", village: "Cibiru"),
      because: Reason("Orang lain", by: trainer))
    #expect(try training.attempts(at: next.preTest).map(\.participant) == [other.id])
    #expect(try attempt(2)?.percentage == 0)
    #expect(try training.roster(of: next.id).map(\.number) == [1, 2])
  }

  @Test("What is not known of one who is made one of two is taken from the other")
  func mergedFacts() throws {
    let known = RosterPerson(
      name: "Yohanes Sitorus", organisation: "PSM", village: "Cibiru", phone: "0899123")
    let people = try training.enrol(
      [RosterPerson(name: "Yohanes", organisation: "TKSK"), known], in: course.id)
    try training.notePrinted(
      [
        PrintedCertificate(
          number: 5, fullNumber: "005/S1/XI/2026", isPassed: true, percentage: 80)
      ],
      in: course.id)
    let merged = try training.merge(
      people[1].id, into: people[0].id, because: Reason("Dua kali", by: trainer))
    #expect(
      try training.participant(people[0].id)?.facts
        == RosterPerson(
          name: "Yohanes", organisation: "TKSK", village: "Cibiru", phone: "0899123"))
    #expect(merged.numbers == [course.session.number: 5] && !merged.hasOneForm)
  }

  @Test("What either has read to its end is read by the one whom two are now")
  func mergedReading() throws {
    let statements = try training.module.summary().statements.map(\.id)
    let (kept, other) = (course.roster[0], course.roster[1])
    try training.noteRead(statements[0], upTo: 3, by: kept)
    try training.noteRead(statements[0], by: other)
    try training.noteRead(statements[1], by: kept)
    try training.noteRead(statements[1], upTo: 2, by: other)
    try training.merge(other, into: kept, because: Reason("r", by: trainer))
    #expect(try training.reading(of: kept).read == Set(statements.prefix(2)))
    #expect(try training.reading(of: kept).left.isEmpty)
  }

  @Test("Who is in one session alone is not separated from nobody")
  func separatedFromNobody() throws {
    #expect(throws: SessionError.nothingToSeparate) {
      try training.separate(
        course.roster[1], in: course.id, as: RosterPerson(name: "Budi B."),
        because: Reason("r", by: trainer))
    }
    #expect(try training.participants().count == 3)
  }

  @Test("A session with answers is deleted after a copy of everything was made")
  func delete() throws {
    let folder = Scratch.place().path
    let room = try Classroom(folder: folder)
    let course = try room.addCourse()
    try room.take(course.preTest, by: course.roster[0]) { _ in true }
    #expect(throws: SessionError.hasAttempts) { try room.training.remove(course.id) }
    let copy = try room.training.delete(course.id, because: Reason("Uji coba", by: trainer))
    #expect(try room.training.sessions().isEmpty)
    #expect(try room.training.participants().count == 3)
    let file = try #require(copy)
    let old = try Scratch.newFolder()
    try FileManager.default.copyItem(
      at: file, to: old.appending(path: Training.fileName))
    #expect(try Classroom(folder: old.path).training.attempts(at: course.preTest).count == 1)
  }

  @Test("Nothing is put right where things can't be copied before")
  func noCopy() throws {
    let folder = Scratch.place().path
    let room = try Classroom(folder: folder)
    let training = room.training
    let course = try room.addCourse()
    try room.take(course.preTest, by: course.roster[0]) { _ in true }
    let backups = Training.backupFolder(of: folder)
    try? FileManager.default.removeItem(atPath: backups)
    try Data().write(to: URL(filePath: backups))
    let attempt = try #require(try training.attempts(at: course.preTest).first).id
    let question = try #require(try training.record(of: course.preTest).questions.keys.first)
    let reason = try Reason("Coba", by: "Rina")
    let refused = StoreError.cannotBackUpFirst(path: backups, .system(ENOTDIR))
    #expect(throws: refused) { try training.delete(course.id, because: reason) }
    #expect(throws: refused) { try training.setAside(attempt, because: reason) }
    #expect(throws: refused) {
      try training.rule([question: .leftOut], at: course.preTest, because: reason)
    }
    // Of a test that there is not, nothing is copied before that is told.
    #expect(throws: SessionError.noSuchTest(.followUp)) {
      try training.setPassMark(
        70, of: SessionTestID(.followUp, of: course.id), because: reason)
    }
    #expect(try training.attempts(at: course.preTest).map(\.id) == [attempt])
    #expect(try training.repairCount(in: course.id) == 0)
  }

  @Test(
    "Nothing is put right without a reason, and nothing has changed then", arguments: ["", " "])
  func reasons(_ reason: String) throws {
    try room.take(course.preTest, by: course.roster[0]) { _ in true }
    let id = try #require(try attempt(0)).id
    #expect(throws: SessionError.noReason) {
      try training.giveBack([id], minutes: 5, because: Reason(reason, by: trainer))
    }
    #expect(throws: SessionError.noReason) {
      try training.setAside(id, because: Reason(reason, by: trainer))
    }
    #expect(throws: SessionError.noReason) {
      try training.delete(course.id, because: Reason(reason, by: trainer))
    }
    #expect(try attempt(0)?.id == id && changes().isEmpty)
  }
}
