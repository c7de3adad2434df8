import Classroom
import Curriculum
import Foundation
import PlayedDay
import Quiz
import Testing
import Training

@testable import Reports

@Suite struct SessionPapersTests {
  private let day: PlayedDay.Whole
  private let papers: SessionPapers

  init() throws {
    day = try PlayedDay.whole.get()
    papers = try SessionPapers(of: day.session.id, in: day.training, language: .indonesian)
  }

  private func count(_ part: String, in html: String) -> Int {
    html.components(separatedBy: part).count - 1
  }

  @Test("Each person has an answer sheet with number and name, and a place for every answer")
  func answerSheets() throws {
    let html = try papers.html(.answerSheets, .preTest)
    #expect(count("<section", in: html) == 20)
    #expect(html.contains("8. Siti Aminah") && html.contains("20. Fatimah"))
    #expect(count("<li>", in: html) == 20 * 20)
  }

  @Test("The line of the key sheet, typed as somebody's answers, is all right")
  func keySheet() throws {
    let html = try papers.html(.key, .preTest)
    let line = try #require(html.firstMatch(of: /Satu baris: ([^<]+)</)).1
    let answers = AnswerLine.answers(in: String(line))
    let paper = try day.training.paper(SessionTestID(.preTest, of: day.session.id))
    #expect(
      try paper.answered(onPaper: answers).entries.map(\.response) == paper.questions.map(\.key))
  }

  @Test("The attendance list has everybody once and a column for each day")
  func attendance() throws {
    let html = try papers.html(.attendance)
    #expect(count("<tr>", in: html) == 21 && count("<th>", in: html) == 6)
    #expect(html.contains("O&#39;Brien; DROP TABLE participant") && !html.contains("<script"))
  }

  @Test("A long training has all its days to sign on, seven at the most on a sheet")
  func manyDays() throws {
    var papers = papers
    papers.report.session.facts.startsOn = try #require(Day("2026-12-28"))
    for (last, sheets) in [("2027-01-02", [6]), ("2027-01-06", [5, 5]), ("2027-01-07", [6, 5])] {
      papers.report.session.facts.endsOn = try #require(Day(last))
      let html = try papers.html(.attendance)
      let pages = html.components(separatedBy: "<section").dropFirst()
      #expect(pages.map { count("<th>", in: $0) - 4 } == sheets)
      #expect(!html.contains("tidak dimuat"))
      #expect(count("<th>02/01</th>", in: html) == 1)
    }
    papers.report.session.facts.endsOn = try #require(Day("2027-01-28"))
    #expect(try count("Masih ada 1 hari yang tidak dimuat", in: papers.html(.attendance)) == 5)
  }

  @Test("The record of a test names who did not take it, and counts who did")
  func record() throws {
    let html = try papers.html(.record, .postTest)
    let absent = try #require(
      html.components(separatedBy: "<p class=\"caption\">Tidak mengerjakan").last)
    #expect(absent.contains("Fatimah") && html.contains("<dd>19 (layar)</dd>"))
  }

  @Test("The record of a test on paper has the day for which it was planned, and is signed on it")
  func recordOfPaper() throws {
    let training = try Classroom().training
    let terms = Terms(minutes: 30, passMark: 70)
    let planned = try #require(Day("2027-12-21"))
    let before = SessionTest(role: .preTest, blueprint: "pre-test", terms: terms)
    let session = try training.addSession(
      .init(
        title: "Kertas", startsOn: #require(Day("2027-11-23")), endsOn: #require(Day("2027-11-25")),
        trainer: "Rina"),
      tests: [before, training.followUp(to: [before], on: planned, terms: terms)])
    let test = SessionTestID(.followUp, of: session.id)
    let entry = try training.enrol([RosterPerson(name: "Siti")], in: session.id)[0]
    let answers = try training.paper(test).questions.map { _ in "" }
    try training.enter([(entry.id, answers)], at: test, origin: .paper)
    let papers = try SessionPapers(of: session.id, in: training, language: .indonesian)
    let html = try papers.html(.record, .followUp)
    #expect(html.contains("<dd>21 Desember 2027</dd>") && !html.contains("25 November 2027</dd>"))
    #expect(html.contains("<p>21\u{A0}Desember\u{A0}2027"))
    #expect(html.contains("<dd>1 (kertas)</dd>"))
    #expect(try papers.html(.record, .preTest).contains("<p>23\u{A0}November\u{A0}2027"))
  }

  @Test("The record of a test that ended on another day than it began tells both days")
  func recordOfTwoDays() throws {
    let room = try Classroom()
    let course = try room.addCourse()
    let (language, first) = (Language.indonesian, room.clocks.now.date)
    let html = {
      try SessionPapers(of: course.id, in: room.training, language: language)
        .html(.record, .preTest)
    }
    try room.take(course.preTest, by: course.roster[0]) { _ in true }
    #expect(
      try html().contains("<dd>\(language.time(first)) – \(language.time(first))</dd>"))
    room.clocks.pass(.hours(23))
    let last = room.clocks.now.date
    try room.take(course.preTest, by: course.roster[1]) { _ in true }
    #expect(
      try html().contains("<dd>\(language.days(Day(of: first), Day(of: last)))</dd>")
        && html().contains("<dd>\(language.moment(first)) – \(language.moment(last))</dd>"))
  }

  @Test("A sheet says that the test was cut short, and blames nobody for what was not seen")
  func cutShort() throws {
    let training = try sampleTraining()
    let test = SessionTestID(.preTest, of: try training.addSampleSession("Pelatihan kader").id)
    let entry = try training.enrol([RosterPerson(name: "Siti")], in: test.session)[0]
    try training.open(test)
    _ = try training.submit(training.take(test, by: entry.id))
    let papers = try SessionPapers(of: test.session, in: training, language: .indonesian)
    let html = try papers.html(.feedback, .preTest)
    #expect(html.contains("Tes Anda terpotong: 19 soal tidak sempat dilihat."))
    #expect(count("tidak dijawab", in: html) == 1)
  }

  @Test("A person's sheet tells the wrong answers with their reasons, and none of the right ones")
  func feedback() throws {
    let html = try papers.html(.feedback, .postTest)
    let sheets = html.components(separatedBy: "<section").dropFirst()
    #expect(sheets.count == 18)
    let notes = day.notes.filter { $0.role == .postTest && $0.person == 7 }
    let sheet = try #require(sheets.first { $0.contains("8. Siti Aminah") })
    #expect(sheet.contains("Benar \(notes.count { $0.mark == 1 }) dari 20"))
    #expect(count("</dl><p>", in: sheet) == notes.count { $0.mark == 0 })
  }

  @Test("A card has the code that lets its holder in, in print and for the camera")
  func cards() throws {
    let html = try papers.html(.cards, address: "http://192.168.1.20:8080")
    let codes = try day.training.codes(of: day.session.id)
    #expect(count("class=\"card\"", in: html) == 20 && count("<svg", in: html) == 20)
    for code in codes.values { #expect(html.contains("<b>\(code)</b>")) }
    #expect(
      SessionPapers.link("http://10.0.0.1", number: 7, code: "0042")
        == "http://10.0.0.1/masuk?name=7&code=0042")
    #expect(!(try papers.html(.cards)).contains("<svg"))
    // A long name leaves room for what stands below it.
    var papers = papers
    papers.report.people[0].entry.participant.facts.name = String(repeating: "Siti ", count: 17)
    #expect(count("class=\"name long\"", in: try papers.html(.cards)) == 1)
  }

  @Test("Minutes for all are one row of the record, and others keep their names")
  func minutesForAll() throws {
    var papers = papers
    let repair = { (person: PersonResult, minutes: Int) in
      Repair(
        id: RepairID(UUID()), role: .preTest, person: person.numberedName,
        change: .extended(seconds: 60 * minutes), reason: "listrik padam",
        madeAt: day.training.now.date, madeBy: "Rina")
    }
    let people = papers.report.people
    papers.report.repairs = people.map { repair($0, 5) } + people.prefix(2).map { repair($0, 7) }
    let html = try papers.html(.record, .preTest)
    #expect(count("listrik padam", in: html) == 2)
    #expect(html.contains("semua (20 peserta)"))
    #expect(html.contains("<td>1. =1+1; 2. "))
    #expect(count("listrik padam", in: papers.report.html(in: .indonesian, at: .now)) == 2)
    // What each has left when all is given back is each one's own.
    papers.report.repairs = people.enumerated().map { place, person in
      Repair(
        id: RepairID(UUID()), role: .preTest, person: person.numberedName,
        change: .givenBack(secondsLeft: place), reason: "salah tutup", madeAt: .distantPast,
        madeBy: "Rina")
    }
    let lines = papers.report.repairLines(in: .indonesian)
    #expect(lines.map(\.about) == ["Pre-test, semua (20 peserta)"])
    #expect(lines.map(\.what) == ["tes dikembalikan"])
    // As many others are not all: one of them is another person by now.
    papers.report.people[0].entry.participant.facts.name = "Sri Hartini"
    let numbers = people.map { "\($0.entry.number)" }.joined(separator: ", ")
    #expect(
      papers.report.repairLines(in: .indonesian).map(\.about)
        == ["Pre-test, 20 peserta: \(numbers)"])
    // Other programs are told of each.
    let json = try papers.report.json(in: .indonesian)
    #expect(count("salah tutup", in: json) == 20 && !json.contains("20 peserta"))
  }

  @Test(
    "Answers are set no smaller than takes the fewest pages",
    arguments: [(3000, ""), (4000, " small"), (6000, ""), (8000, " small"), (11_000, " smaller")])
  func sizeOfAnswers(letters: Int, style: String) {
    var sheet = Sheet(heading: "1. Siti", about: "")
    sheet.answers = [.init(number: 1, prompt: String(repeating: "a", count: letters))]
    let html = SheetPages(
      title: "", sheets: [sheet], letterhead: Letterhead(), language: .indonesian
    ).html
    #expect(html.contains("<div class=\"answers\(style.isEmpty ? " " : style)\">"))
  }

  /// A session with two people and swapped forms.
  private func swappedSession(
    in training: Training
  ) throws -> (session: TrainingSession, roster: [RosterEntry]) {
    let terms = Terms(minutes: 30, passMark: 70)
    let session = try training.addSession(
      .init(title: "Ditukar", startsOn: #require(Day("2026-11-23"))),
      tests: [
        SessionTest(role: .preTest, blueprint: "pre-test", formRule: .swapped, terms: terms),
        SessionTest(role: .postTest, blueprint: "post-test", formRule: .swapped, terms: terms),
      ])
    let roster = try training.enrol(
      ["Siti", "Budi"].map { RosterPerson(name: $0) }, in: session.id)
    return (session, roster)
  }

  @Test("Who has one form twice though forms are swapped, since a test was moved, is named")
  func oneForm() throws {
    let training = try sampleTraining()
    let (session, roster) = try swappedSession(in: training)
    for role in [TestRole.preTest, .postTest] { try training.open(.init(role, of: session.id)) }
    for (role, person) in zip([TestRole.preTest, .postTest], roster) {
      _ = try training.submit(training.take(.init(role, of: session.id), by: person.id))
    }
    let post = SessionTestID(.postTest, of: session.id)
    try training.move(
      training.attempts(at: post)[0].id, to: roster[0].id, because: Reason("keliru", by: "Rina"))
    let report = try SessionReport(of: session.id, in: training)
      .html(in: .indonesian, at: training.now.date)
    #expect(report.contains("bentuk soal yang sama dua kali: 1. Siti."))
    #expect(count("bentuk soal sama dalam pre-test dan post-test", in: report) == 1)
    // The sheet of a test that stands is of the form in which it was taken.
    let papers = try SessionPapers(of: session.id, in: training, language: .indonesian)
    let form = try #require(papers.report.form(of: papers.report.people[0], at: .postTest))
    let sheet = try papers.html(.answerSheets, .postTest).components(separatedBy: "<section")[1]
    #expect(sheet.contains("bentuk \(form.rawValue)"))
  }

  @Test("Where forms are swapped each sheet is of the form that its person has")
  func swapped() throws {
    let training = try sampleTraining()
    let (session, roster) = try swappedSession(in: training)
    let papers = try SessionPapers(of: session.id, in: training, language: .indonesian)
    let sheets = try papers.html(.answerSheets, .preTest)
      .components(separatedBy: "<section").dropFirst()
    for (entry, sheet) in zip(roster, sheets) {
      #expect(sheet.contains("bentuk \(entry.formOrder == .straight ? "A" : "B")"))
    }
    #expect(count("<section", in: try papers.html(.key, .preTest)) == 2)
    #expect(count("<h1>Pre-test, bentuk ", in: try papers.html(.questions, .preTest)) == 2)
    let one = try papers.html(.questions, .preTest, for: .swapped)
    #expect(count("<h1>Pre-test, bentuk ", in: one) == 1 && one.contains("<h1>Pre-test, bentuk B"))
    // A ruling stands by the key of the form that asks the question, and by no other.
    let test = SessionTestID(.preTest, of: session.id)
    try training.open(test)
    for person in roster { _ = try training.submit(training.take(test, by: person.id)) }
    let versions = try training.record(of: test).questions
    let ruled = try [FormOrder.straight, .swapped].map { order in
      let asked = try training.paper(test, for: order).questions[3].id
      return try #require(versions.first { $0.value.id == asked }?.key)
    }
    for (version, reason) in zip(ruled, ["kabur pada A", "kabur pada B"]) {
      try training.rule(
        [version: .leftOut], at: test, because: Reason(reason, by: "Rina"))
    }
    let keys = try SessionPapers(of: session.id, in: training, language: .indonesian)
      .html(.key, .preTest).components(separatedBy: "<section").dropFirst()
    #expect(keys.map { $0.contains("kabur pada A") } == [true, false])
    #expect(keys.map { $0.contains("kabur pada B") } == [false, true])
    // It holds in the other test as well, which nobody has taken yet.
    let others = try SessionPapers(of: session.id, in: training, language: .indonesian)
      .html(.key, .postTest).components(separatedBy: "<section").dropFirst()
    #expect(others.map { $0.contains("kabur pada A") } == [false, true])
  }

  @Test("The record has a line for its number, and says while its test is still open")
  func recordOfOpenTest() throws {
    let room = try Classroom()
    let course = try room.addCourse()
    let record = {
      try SessionPapers(of: course.id, in: room.training, language: .indonesian)
        .html(.record, .preTest)
    }
    #expect(try record().contains("<dt>Nomor</dt><dd>………"))
    #expect(try record().contains("Pre-test masih dibuka"))
    try room.training.close(course.preTest)
    #expect(try !record().contains("masih dibuka"))
  }

  @Test("Why cards have no QR code is told")
  func cardsWithoutAddress() {
    let told = { (paper: SessionPaper, address: String?) in
      SessionPapers.remarks(on: paper, address: address).map(\.id)
    }
    #expect(told(.cards, nil).first?.contains("tanpa kode QR") == true)
    #expect(told(.cards, "http://10.0.0.1").isEmpty)
    #expect(told(.attendance, nil).isEmpty)
  }

  @Test(
    "Where nobody would have a sheet, that is said instead of an empty page",
    arguments: [SessionPaper.answerSheets, .feedback, .cards])
  func nobody(paper: SessionPaper) throws {
    let room = try Classroom()
    let course = try room.addCourse([])
    let papers = try SessionPapers(of: course.id, in: room.training, language: .indonesian)
    #expect(throws: ReportError.noSheets(paper)) { try papers.html(paper) }
  }
}
