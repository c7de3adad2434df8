import Classroom
import Foundation
import Quiz
import Testing
import Texts
import Training

@testable import Reports

@Suite struct CertificateTests {
  private let room: Classroom
  private let course: Course
  private let trainer = "Ibu Ratna"
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    course = try room.addCourse()
    try room.take(course.postTest, by: course.roster[0]) { $0 < 5 }
    try room.take(course.postTest, by: course.roster[1]) { _ in true }
  }

  private func report() throws -> SessionReport { try SessionReport(of: course.id, in: training) }

  @Test("When the pass mark changes, those whose certificate was printed are named, and told after")
  func passMark() throws {
    try training.notePrinted(report().certificates().map(\.kept), in: course.id)
    #expect(try report().outdated.isEmpty)
    let effects = try training.effects(ofPassMark: 90, at: course.postTest)
    #expect(effects.map(\.outdatesCertificate) == [true])
    let roster = try training.roster(of: course.id)
    let lines = effects.outcomes(roster: roster, in: .indonesian)
    #expect(lines.contains("1. Asep") && lines.hasSuffix("sertifikat sudah dicetak"))
    #expect(lines.contains("tidak berlaku lagi"))
    // Nobody has one for the test before the training.
    try room.take(course.preTest, by: course.roster[0]) { $0 < 5 }
    let before = try training.effects(ofPassMark: 90, at: course.preTest)
      .outcomes(roster: roster, in: .indonesian)
    #expect(before.contains("1. Asep") && !before.contains("ertifikat"))
    try training.setPassMark(
      90, of: course.postTest, because: Reason("Ketentuan dinas", by: trainer))
    let after = try report()
    #expect(after.outdated.map(\.person?.name) == ["Asep"])
    // Set back, it makes true again what was printed.
    let back = try training.effects(ofPassMark: 60, at: course.postTest)
    #expect(back.map(\.passedAfter) == [true] && back.map(\.outdatesCertificate) == [false])
    let html = after.html(in: .indonesian, at: room.clocks.now.date)
    #expect(html.contains("Pada sertifikat 1. Asep tertulis 71,4%, lulus, kini 71,4%, belum lulus"))
    // Printed anew it holds again.
    try training.notePrinted(after.certificates().map(\.kept), in: course.id)
    #expect(try report().outdated.isEmpty)
    // What is set aside nobody can print anew.
    let attempt = try #require(try training.attempts(at: course.postTest).first)
    try training.setAside(attempt.id, because: Reason("Keliru", by: trainer))
    let told = try report().outdatedInWords(in: .indonesian)
    #expect(told[0].hasSuffix("belum mengerjakan: tarik kembali."))
  }

  @Test("A number that was printed stays, though the training ends in another month")
  func number() throws {
    let first = try report().certificates()[0]
    try training.notePrinted([first.kept], in: course.id)
    let session = try training.session(course.id)
    var facts = session.facts
    facts.endsOn = try #require(Day("2030-01-31"))
    try training.change(session, to: facts, tests: session.tests)
    let numbers = { try report().certificates().map(\.kept.fullNumber) }
    #expect(
      try numbers() == [first.kept.fullNumber, "002/S1/I/2030"]
        && first.kept.fullNumber.hasSuffix("2027"))
    try training.notePrinted(report().certificates().map(\.kept), in: course.id)
    facts.endsOn = try #require(Day("2030-02-28"))
    try training.change(training.session(course.id), to: facts, tests: session.tests)
    #expect(try numbers() == [first.kept.fullNumber, "002/S1/I/2030"])
  }

  @Test("Why there are no certificates is told as it is")
  func none() throws {
    let room = try Classroom()
    let course = try room.addCourse()
    let training = room.training
    let refused = { (reason: ReportError, passedOnly: Bool) in
      let report = try SessionReport(of: course.id, in: training)
      #expect(throws: reason) {
        try report.certificatesHTML(report.certificates(passedOnly: passedOnly), in: .indonesian)
      }
    }
    try refused(.noCertificates, true)
    try room.take(course.postTest, by: course.roster[0]) { _ in false }
    try refused(.nobodyPassed, true)
    let session = try training.addSession(
      .init(title: "Penyegaran", startsOn: Day(of: room.clocks.now.date)), tests: [])
    let report = try SessionReport(of: session.id, in: training)
    #expect(throws: SessionError.noTests) { try report.certificatesHTML([], in: .indonesian) }
  }

  @Test("A certificate whose number nobody has any more is named by the number")
  func nobody() throws {
    try training.notePrinted(report().certificates().map(\.kept), in: course.id)
    let attempt = try #require(
      try training.attempts(at: course.postTest).first { $0.participant == course.roster[0] })
    try training.setAside(attempt.id, because: Reason("ganda", by: trainer))
    try training.merge(
      course.roster[0], into: course.roster[1], because: Reason("orang yang sama", by: trainer))
    let html = try report().html(in: .indonesian, at: room.clocks.now.date)
    #expect(html.contains("Pada sertifikat nomor 1 tertulis 71,4%, lulus, tetapi nomor itu"))
  }

  @Test("A ruling that changes a score names the certificate; of another test it names none")
  func ruling() throws {
    try room.take(course.preTest, by: course.roster[0]) { _ in false }
    try training.notePrinted(report().certificates().map(\.kept), in: course.id)
    let record = try training.record(of: course.id)
    for (role, expected) in [(TestRole.postTest, true), (.preTest, false)] {
      let responses = try #require(record.tests[role]?.allResponses)
      let wrong = try #require(responses.first { $0.mark == 0 })
      let effects = try training.effects(
        of: [wrong.question: .everybody], at: SessionTestID(role, of: course.id))
      #expect(effects.map(\.outdatesCertificate) == [expected])
    }
  }

  @Test("Who marks by hand finds what was decided on the key sheet")
  func keySheet() throws {
    try room.take(course.preTest, by: course.roster[0]) { _ in false }
    let asked = try #require(
      try training.record(of: course.id).tests[.preTest]?.allResponses.first?.question)
    try training.rule(
      [asked: .leftOut], at: course.preTest, because: Reason("Salah cetak", by: trainer))
    let html = try SessionPapers(of: course.id, in: training, language: .indonesian)
      .html(.key, .preTest)
    #expect(html.contains("(Salah cetak)"))
    #expect(try training.repairCount(in: course.id) == 1)
    #expect(html.contains("Satu baris: -") && html.contains("<td>soal tidak dihitung</td>"))
  }

  @Test("The keys on the key sheet are those that hold now")
  func ruledKeySheet() throws {
    try room.take(course.preTest, by: course.roster[0]) { _ in false }
    let test = try training.record(of: course.preTest)
    let version = try #require(
      test.allResponses.first { test.questions[$0.question]?.paperFormat == .truth }?.question)
    let question = try #require(test.questions[version])
    let page = { (verdict: Ruling.Verdict) in
      try training.rule(
        [version: verdict], at: course.preTest, because: Reason("Salah kunci", by: trainer))
      return try SessionPapers(of: course.id, in: training, language: .indonesian)
        .html(.key, .preTest)
    }
    let row = { (key: String) in "<td>\(key)</td><td>\(question.id)</td>" }
    let letters = [question.key, question.mistake].map {
      question.written($0, order: [], in: .indonesian)
    }
    #expect(try page(.key(question.mistake)).contains(row(letters[1])))
    #expect(try page(.alsoRight(question.key)).contains(row("\(letters[1]) atau \(letters[0])")))
    let undone = try page(.original)
    #expect(undone.contains(row(letters[0])) && !undone.contains("Salah kunci"))
  }

  @Test("Half hours stand on both sides of a certificate, and add up")
  func halfHours() throws {
    var letterhead = Letterhead()
    letterhead.materials = try Letterhead.Material.list("Asas = 1,5; Praktik = 5")
    try training.set(letterhead, insteadOf: Letterhead())
    var facts = course.session.facts
    facts.hours = try #require(Hours("6,5"))
    try training.change(course.session, to: facts, tests: course.session.tests)
    let report = try report()
    let html = try report.certificatesHTML(report.certificates(), in: .indonesian)
    #expect(html.contains("selama 6,5 jam pelajaran (JP)"))
    #expect(html.contains("<td>Asas</td><td>1,5</td>") && html.contains("<th>6,5</th>"))
    #expect(try report.certificatesHTML(report.certificates(), in: .english).contains("for 6.5"))
    #expect(try report.json(in: .english).contains("\"hours\" : 6.5"))
    let told = report.remarks(on: report.certificates()).map(\.id)
    // Why somebody has none is told as it is: who has not passed has one.
    #expect(told.count == 1 && told[0].contains("belum selesai: 1 peserta"))
    // What the two sides say differently is told to whoever prints them.
    var other = report
    other.session.facts.hours = 8
    #expect(
      other.remarks(on: []).last?.id
        .hasSuffix("tertulis 8 jam pelajaran, jumlah materi di belakang 6,5.") == true)
  }

  @Test("Without hours the sentence ends with its day")
  func noHours() throws {
    let report = try report()
    let html = try report.certificatesHTML(report.certificates(), in: .indonesian)
    #expect(html.contains(/diselenggarakan pada [^,<]+<\/p>/))
  }

  @Test("Who has not passed is honoured for having been there, and for no score")
  func attended() throws {
    try training.notePrinted(report().certificates().map(\.kept), in: course.id)
    try training.setPassMark(90, of: course.postTest, because: Reason("Dinas", by: trainer))
    let certificates = try report().certificates()
    #expect(certificates.map(\.kept.isPassed) == [false, true])
    let pages = try report().certificatesHTML(certificates, in: .indonesian)
      .components(separatedBy: "<article")
    #expect(pages[1].contains("telah mengikuti pelatihan") && !pages[1].contains("dengan nilai"))
    #expect(pages[2].contains("dengan nilai 100"))
    // Without hours there is nothing to add up.
    #expect(!pages[2].contains("Jumlah"))
    // What is not on a certificate can't make it hold no more.
    try training.notePrinted(certificates.map(\.kept), in: course.id)
    let record = try training.record(of: course.id)
    let wrong = try #require(
      record.tests[.postTest]?.allResponses.first { $0.mark == 0 }?.question)
    try training.rule(
      [wrong: .leftOut], at: course.postTest, because: Reason("Kabur", by: trainer))
    let now = try report().certificates()
    #expect(now[0].kept.percentage != certificates[0].kept.percentage && !now[0].kept.isPassed)
    #expect(try report().outdated.isEmpty)
  }

  @Test("Where no test counts, nothing is said of what to teach again")
  func nothingCounts() throws {
    for attempt in try training.attempts(at: course.postTest) {
      try training.count(attempt.id, inClass: false, because: Reason("Contoh", by: trainer))
    }
    let report = try report()
    #expect(report.latestTest == nil && report.hasResults)
    let html = report.html(in: .indonesian, at: room.clocks.now.date)
    #expect(!html.contains("semua soal dijawab benar"))
  }

  @Test("The letterhead stands above the report too, and its organiser on each card")
  func everywhere() throws {
    var letterhead = Letterhead()
    letterhead.organiser = "Forum PSM <Sukabumi>"
    try training.set(letterhead, insteadOf: Letterhead())
    let name = "Forum PSM &lt;Sukabumi&gt;"
    #expect(try report().html(in: .indonesian, at: room.clocks.now.date).contains(name))
    let papers = try SessionPapers(of: course.id, in: training, language: .indonesian)
    for paper in SessionPaper.allCases {
      #expect(try papers.html(paper, .postTest).contains(name), "\(paper)")
    }
  }

  @Test("A certificate has the letterhead, who it is, the band, both signatures, and its back page")
  func fields() throws {
    var letterhead = Letterhead()
    letterhead.organiser = "Forum PSM <Sukabumi>"
    letterhead.signingPlace = "Sukabumi"
    letterhead.secondName = "Drs. H. Ahmad, M.Si."
    letterhead.secondRole = "Kepala Dinas Sosial"
    letterhead.goodFrom = 80
    letterhead.materials = [.init(title: "Asas", hours: 2), .init(title: "Praktik", hours: 10)]
    try training.set(letterhead, insteadOf: Letterhead())
    try training.change(
      #require(try training.participant(course.roster[1])),
      to: RosterPerson(name: "Budi", organisation: "PKK", village: "Cikole"))
    let report = try report()
    let html = try report.certificatesHTML(report.certificates(), in: .indonesian)
    let pages = html.components(separatedBy: "<article")
    #expect(pages.count == 3)
    for text in [
      "Forum PSM &lt;Sukabumi&gt;", "Drs. H. Ahmad, M.Si.", "Kepala Dinas Sosial", "Sukabumi, ",
    ] { #expect(pages[1].contains(text)) }
    #expect(pages[1].contains("LULUS dalam") && pages[2].contains("LULUS DENGAN BAIK"))
    #expect(pages[2].contains("PKK, Cikole"))
    #expect(pages[2].contains("<td>Asas</td><td>2</td>") && pages[2].contains("<th>12</th>"))
  }

  private func outdated(_ act: () throws -> Void) throws -> [Int: [Int]] {
    try training.certificatesOutdated(by: act).1
  }

  @Test("Whatever makes printed certificates say what holds no more names them, and nothing else")
  func outdatedByAct() throws {
    let (asep, budi) = (course.roster[0], course.roster[1])
    let why = try Reason("Keliru", by: trainer)
    let attempt = try #require(
      try training.attempts(at: course.postTest).first { $0.participant == asep })
    #expect(try outdated { try training.setAside(attempt.id, because: why) }.isEmpty)
    try training.setAside(attempt.id, false, because: why)
    try training.notePrinted(report().certificates().map(\.kept), in: course.id)

    #expect(try outdated { try training.setAside(attempt.id, because: why) } == [1: [1]])
    // What holds again, or did not hold before, is nothing new.
    #expect(try outdated { try training.setAside(attempt.id, false, because: why) }.isEmpty)
    #expect(
      try outdated { try training.move(attempt.id, to: budi, swaps: true, because: why) }
        == [1: [1, 2]])
    #expect(
      try outdated { try training.setPassMark(95, of: course.postTest, because: why) }.isEmpty)
    try training.notePrinted(report().certificates().map(\.kept), in: course.id)

    let person = { try #require(try training.participant(asep)) }
    let change = { (change: (inout RosterPerson) -> Void) in
      var facts = try person().facts
      change(&facts)
      return try outdated { try training.change(person(), to: facts) }
    }
    #expect(try change { $0.phone = "0812" }.isEmpty)
    #expect(try change { $0.village = "Cikole" } == [1: [1]])

    let session = { try training.session(course.id) }
    let stored = { (change: (inout TrainingSession.Facts) -> Void) in
      var facts = try session().facts
      change(&facts)
      return try outdated {
        try training.change(session(), to: facts, tests: session().tests)
      }
    }
    #expect(try stored { $0.hours = 8 } == [1: [1, 2]] && stored { $0.hours = 8 }.isEmpty)
    #expect(try stored { $0.place = "Balai RW 05" } == [1: [1, 2]])
    var letterhead = Letterhead()
    letterhead.signingPlace = "Sukabumi"
    #expect(
      try outdated { try training.set(letterhead, insteadOf: Letterhead()) } == [1: [1, 2]])
    // Another place stands there now.
    #expect(try stored { $0.place = "Aula" }.isEmpty)
    #expect(try outdated { try training.delete(course.id, because: why) }.isEmpty)
  }

  @Test("Certificates that hold no more are told with how many, and neighbours together")
  func outdatedInWords() {
    let told = Text.certificatesOutdated([2: [4], 1: [1, 2, 3, 5]])
    #expect(
      told.id.hasPrefix(
        "Isi 5 sertifikat yang sudah dicetak mungkin berubah (sesi 1 nomor 1–3, 5; sesi 2 nomor 4)."
      ))
    #expect(told.en.contains("5 printed certificates") && told.en.contains("session 2: 4)"))
  }
}
