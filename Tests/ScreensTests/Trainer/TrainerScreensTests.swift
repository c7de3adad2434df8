import Foundation
import Quiz
import Records
import Scratch
import Terminal
import Testing
import Texts
import Training

@testable import Screens

/// What the trainer's screens ask before they do it, and what they tell apart.
@MainActor
@Suite struct TrainerScreensTests {
  private var person: Person
  private var training: Training { person.app.training }

  init() throws { person = try Person() }

  private var words: String {
    person.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func show(_ screen: any Screen) { person.stack = ScreenStack(root: screen) }

  @Test("A digit opens the session and the participant that show it")
  mutating func digits() throws {
    let session = try training.addSampleSession(["Siti", "Asep"])
    show(try TrainerScreen(in: person.app))
    person.type("1")
    #expect(person.stack.top is SessionScreen)
    show(try RosterScreen(session, in: person.app))
    person.press(.down)
    person.type("2")
    #expect(words.contains("2. Asep"))
  }

  @Test("Who is to leave a roster is named before, and that nobody gets the number again")
  mutating func removal() throws {
    let session = try training.addSampleSession(["Siti", "Asep"])
    let training = training
    let names = { try training.roster(of: session.id).map(\.numberedName) }
    show(try RosterScreen(session, in: person.app))
    try person.open("Siti")
    try person.open("Keluarkan dari daftar")
    #expect(words.contains("1. Siti dikeluarkan") && words.contains("tidak diberikan lagi"))
    // Enter, pressed once too often, does nothing.
    person.press(.enter)
    #expect(try names() == ["1. Siti", "2. Asep"])
    try person.open("Keluarkan dari daftar")
    person.press(.down, .enter)
    #expect(try names() == ["2. Asep"])
    #expect(person.stack.top is RosterScreen && !words.contains("Siti"))
  }

  @Test("The session with an open test is in front, otherwise the next one to be planned")
  mutating func inFront() throws {
    let session = try training.addSampleSession(["Siti"])
    show(try TrainerScreen(in: person.app))
    #expect(person.screen.contains("› Sesi baru"))
    try training.open(SessionTestID(.preTest, of: session.id))
    show(try TrainerScreen(in: person.app))
    person.press(.enter)
    #expect(person.stack.top is SessionScreen)
  }

  @Test("All data are copied from the trainer's area, and the copy is named")
  mutating func copy() throws {
    let folder = Scratch.place()
    let stick = folder.appending(path: "stick")
    try FileManager.default.createDirectory(at: stick, withIntermediateDirectories: true)
    person = try Person(store: Store(folder: folder.appending(path: "data").path))
    let session = try training.addSampleSession(["Siti"])
    show(try TrainerScreen(in: person.app))
    try person.open("Salin semua data")
    // A stick that is not there is no file to be, and no trouble with the data.
    person.type("\(stick.path)-lain")
    person.press(.enter)
    #expect(words.contains("tidak ada") && !words.contains("folder data"))
    person.press(.enter)
    for _ in "-lain" { person.press(.backspace) }
    person.press(.enter)
    let copies = try FileManager.default.contentsOfDirectory(atPath: stick.path)
    let copy = try #require(copies.first)
    #expect(copies.count == 1 && words.replacing(" ", with: "").contains(copy))
    #expect(words.contains("berdaya data restore"))
    let restored = folder.appending(path: "restored").path
    _ = try Training.restore(stick.appending(path: copy), into: restored, at: Date())
    #expect(try Store(folder: restored).sessions.roster(of: session.id).count == 1)
  }

  @Test("Who is typed by name only and may be known from an earlier session is asked about")
  mutating func known() throws {
    let first = try training.addSampleSession([])
    try training.enrol([RosterPerson(name: "Drs. H. Ahmad", village: "Cibiru")], in: first.id)
    for (answer, count) in [("Ya, orang yang sama", 1), ("Bukan, orang lain", 2)] {
      let session = try training.addSampleSession([])
      show(try RosterScreen(session, in: person.app))
      person.type("Drs. H. Ahmad")
      person.press(.enter)
      #expect(words.contains("Cibiru"))
      try person.open(answer)
      #expect(try training.participants().count == count)
      #expect(try training.roster(of: session.id).count == 1)
    }
    // Who learns alone is no participant of a session, and stands there too.
    _ = try training.addParticipant(named: "Rina")
    show(try AllParticipantsScreen(in: person.app))
    #expect(person.screen.contains("3 orang"))
  }

  @Test("Several who may be known are asked about one by one where the trainer wants that")
  mutating func knownOneByOne() throws {
    let first = try training.addSampleSession([])
    try training.enrol(
      ["Asep", "Siti"].map { RosterPerson(name: $0, village: "Cibiru") }, in: first.id)
    let session = try training.addSampleSession([])
    show(try RosterScreen(session, in: person.app))
    person.send(.paste("Asep\nSiti\n"))
    try person.open("Tanyakan satu per satu")
    #expect(words.contains("Asep, Cibiru") && !words.contains("Siti, Cibiru"))
    try person.open("Ya, orang yang sama")
    try person.open("Bukan, orang lain")
    let villages = try training.roster(of: session.id).map(\.participant.village)
    #expect(villages == ["Cibiru", nil])
  }

  @Test("A second test is opened beside one that is open only when that is meant")
  mutating func twoOpen() throws {
    let session = try training.addSampleSession(["Siti"])
    try training.open(session.preTest)
    show(try SessionScreen(session.id, in: person.app))
    try person.open("Buka Post-test")
    #expect(words.contains("Pre-test masih dibuka"))
    person.press(.enter)
    #expect(try !training.session(session.id).isOpen(.postTest))
    try person.open("Buka Post-test")
    try person.open("Buka Post-test")
    #expect(try training.session(session.id).isOpen(.postTest))
    #expect(words.contains("Post-test: dibuka"))
  }

  @Test("A follow-up is opened before its day, and a pre-test after a post-test, only when meant")
  mutating func outOfOrder() throws {
    let terms = Terms(minutes: 30, passMark: 70)
    let tests = [
      SessionTest(role: .preTest, blueprint: "pre-test", terms: terms),
      SessionTest(role: .postTest, blueprint: "post-test", terms: terms),
    ]
    let followUp = try training.followUp(
      to: tests, on: #require(Day("2027-06-21")), terms: terms)
    let session = try training.addSession(
      .init(title: "Kader", startsOn: Day(of: person.app.now)), tests: tests + [followUp])
    let siti = try training.enrol([RosterPerson(name: "Siti")], in: session.id)[0]
    let postTest = SessionTestID(.postTest, of: session.id)
    try training.open(postTest)
    _ = try training.submit(training.take(postTest, by: siti.id))
    try training.close(postTest)
    for (test, question) in [
      ("Pre-test", "Post-test sudah dikerjakan"), ("Tes lanjutan", "untuk 21 Juni 2027"),
    ] {
      show(try SessionScreen(session.id, in: person.app))
      try person.open("Buka \(test)")
      #expect(words.contains(question))
      person.press(.enter)
      #expect(try training.session(session.id).tests.allSatisfy { $0.state != .open })
    }
    // What was closed opens again with a reason.
    show(try SessionScreen(session.id, in: person.app))
    try person.open("Buka Post-test")
    #expect(words.contains("Buka lagi Post-test?"))
    person.press(.enter)
    #expect(try !training.session(session.id).isOpen(.postTest))
    person.press(.enter)
    person.type("Salah tekan")
    person.press(.enter)
    #expect(try training.session(session.id).isOpen(.postTest))
    #expect(try training.record(of: session.id).repairs.map(\.reason) == ["Salah tekan"])
    try training.close(postTest)
    person.clock.now = try #require(Day("2027-06-21")).noon
    show(try SessionScreen(session.id, in: person.app))
    try person.open("Buka Tes lanjutan")
    #expect(try training.session(session.id).isOpen(.followUp))
  }

  @Test("One form before and after is asked about; what was typed stays")
  mutating func sameForm() throws {
    show(try SessionFormScreen(after: nil, in: person.app))
    person.type("Kader")
    // To the post-test, and back to the pre-test's blueprint.
    for _ in 0..<6 { person.press(.down) }
    person.press(.left)
    try person.open("Simpan sesi")
    #expect(words.contains("soal yang sama persis"))
    person.press(.enter)
    #expect(try training.sessions().isEmpty && words.contains("Kader"))
    try person.open("Simpan sesi")
    try person.open("Tetap pakai")
    let session = try #require(try training.sessions().first)
    #expect(session.tests.map(\.blueprint) == ["pre-test", "pre-test"])
  }

  @Test("Where something is missing or out of range the cursor goes there")
  mutating func cursor() throws {
    show(try SessionFormScreen(after: nil, in: person.app))
    try person.open("Simpan sesi")
    #expect(words.contains("Nama pelatihan masih kosong"))
    person.press(.enter)
    person.type("Kader")
    #expect(words.contains("Nama pelatihan: Kader"))
  }

  @Test("Each test can have its own minutes and pass mark, and the follow-up its day")
  mutating func eachTest() throws {
    show(try SessionFormScreen(after: nil, in: person.app))
    person.type("Kader")
    for text in ["", "", "", "", "", "", "30, 20, 25", "60, 70, 80%", "", "", "2027-06-21"] {
      person.press(.enter)
      person.type(text)
    }
    try person.open("Simpan sesi")
    let session = try #require(try training.sessions().first)
    #expect(session.tests.map(\.terms.minutes) == [30, 20, 25])
    #expect(session.tests.map(\.terms.passMark) == [60, 70, 80])
    #expect(session.test(.followUp)?.day == Day("2027-06-21"))
    #expect(words.contains("Tes lanjutan: belum dibuka · 21 Juni 2027"))
    show(try SessionFormScreen(session, in: person.app))
    #expect(words.contains("30, 20, 25") && words.contains("2027-06-21"))
    // Without its day there is a number too many: the cursor goes there.
    try person.open("Tanggal tes lanjutan")
    person.press(.ctrl("u"))
    try person.open("Simpan sesi")
    for number in ["30", "60"] {
      #expect(words.contains("atau satu untuk tiap tes: Pre-test, Post-test."))
      person.press(.enter)
      person.type(number)
      try person.open("Simpan sesi")
    }
    #expect(try training.session(session.id).tests.map(\.terms.minutes) == [30, 30])
    // The next session is asked for as it can be stored.
    show(try SessionFormScreen(after: session, in: person.app))
    person.type("Kader lagi")
    #expect(words.contains("30, 20 ") && !words.contains("30, 20, 25"))
    try person.open("Simpan sesi")
    let next = try #require(try training.sessions().first)
    #expect(next.tests.map(\.terms.minutes) == [30, 20])
    #expect(next.tests.map(\.terms.passMark) == [60, 70])
    try training.remove(next.id)
    // A number for a test that there is not is not passed over.
    show(try SessionFormScreen(after: nil, in: person.app))
    person.type("Kader")
    for text in ["", "", "", "", "", "", "30, 20, 25"] {
      person.press(.enter)
      person.type(text)
    }
    try person.open("Simpan sesi")
    #expect(try training.sessions().count == 1)
    // Before the end of the training nothing is kept yet.
    show(try SessionFormScreen(after: nil, in: person.app))
    person.type("Kader")
    for _ in 0..<11 { person.press(.enter) }
    person.type("2020-01-01")
    try person.open("Simpan sesi")
    #expect(words.contains("sesudah hari terakhir"))
    #expect(try training.sessions().count == 1)
  }

  @Test("A session of content that isn't at hand keeps its tests where only its place is changed")
  mutating func otherContent() throws {
    let store = try Store.inMemory()
    let terms = Terms(minutes: 30, passMark: 70)
    let tests = [
      SessionTest(role: .preTest, blueprint: "awal", terms: terms),
      SessionTest(role: .postTest, blueprint: "akhir", terms: terms),
      SessionTest(
        role: .followUp, blueprint: "nanti", terms: terms, day: try #require(Day("2027-06-21"))),
    ]
    let session = try store.sessions.add(
      TrainingSession(
        id: SessionID(UUID()), number: 1,
        facts: .init(title: "Kader", startsOn: Day(of: person.app.now)), module: "lain",
        questionSeed: 1, createdAt: person.app.now, tests: tests))
    person = try Person(store: store)
    show(try SessionFormScreen(session, in: person.app))
    #expect(words.contains("Pre-test: awal") && words.contains("Post-test: akhir"))
    person.press(.enter)
    person.type("Balai RW 05")
    try person.open("Simpan sesi")
    let changed = try training.session(session.id)
    #expect(changed.facts.place == "Balai RW 05")
    #expect(changed.tests == tests)
    // A new session takes none of them: what is at hand doesn't have them.
    show(try SessionFormScreen(after: changed, in: person.app))
    #expect(words.contains("Pre-test: (tidak ada)") && !words.contains("awal"))
  }

  @Test("The follow-up's day and half hours are changed on the screen also after tests began")
  mutating func laterDay() throws {
    let today = Day(of: person.app.now)
    let terms = Terms(minutes: 30, passMark: 70)
    var tests = [
      SessionTest(role: .preTest, blueprint: "pre-test", terms: terms),
      SessionTest(role: .postTest, blueprint: "post-test", terms: terms),
    ]
    tests.append(try training.followUp(to: tests, on: #require(Day("2027-06-21")), terms: terms))
    let session = try training.addSession(.init(title: "Kader", startsOn: today), tests: tests)
    let siti = try training.enrol([RosterPerson(name: "Siti")], in: session.id)[0]
    for role in [TestRole.preTest, .followUp] {
      let test = SessionTestID(role, of: session.id)
      try training.open(test)
      _ = try training.submit(training.take(test, by: siti.id))
    }
    show(try SessionFormScreen(training.session(session.id), in: person.app))
    for _ in 0..<9 { person.press(.enter) }
    person.type("1,5")
    for _ in 0..<2 { person.press(.enter) }
    person.type("28/06/2027")
    try person.open("Simpan sesi")
    let changed = try training.session(session.id)
    #expect(changed.test(.followUp)?.day == Day("2027-06-28"))
    #expect(changed.facts.hours == Hours("1.5"))
    #expect(changed.test(.followUp)?.blueprint == tests[2].blueprint)
    // Another pass mark is kept only where the rest can be.
    show(try SessionFormScreen(changed, in: person.app))
    for _ in 0..<3 { person.press(.enter) }
    person.type("2020-01-01")
    for _ in 0..<5 { person.press(.enter) }
    person.type("60")
    try person.open("Simpan sesi")
    try person.open("Tulis alasannya")
    person.type("Surat dinas")
    person.press(.enter)
    #expect(person.stack.top is MessageBox)
    #expect(try training.session(session.id) == changed)
    // The session names what is taught.
    show(try SessionScreen(session.id, in: person.app))
    #expect(words.contains("Pemberdayaan Masyarakat"))
  }

  @Test("Each session is one line, which says what is open of it, or else when it is")
  mutating func sessionLines() throws {
    let session = try training.addSampleSession(["Siti"])
    _ = try training.addSampleSession([])
    try training.open(session.preTest)
    show(try TrainerScreen(in: person.app))
    let lines = person.text.split(separator: "\n").filter { $0.contains("Pelatihan kader") }
    let day = Day(of: training.now.date)
    #expect(lines.count == 2 && lines[1].hasSuffix("  Pre-test dibuka"))
    #expect(lines[0].hasSuffix("  \(person.app.language.day(day.noon))"))
  }

  @Test("What a session's screen counts goes on while somebody looks at it")
  mutating func liveCounts() throws {
    let session = try training.addSampleSession(["Siti"])
    try training.open(session.preTest)
    show(try SessionScreen(session.id, in: person.app))
    #expect(words.contains("0 selesai, 0 sedang"))
    let siti = try training.roster(of: session.id)[0].id
    _ = try training.submit(training.take(session.preTest, by: siti))
    person.send(.tick)
    #expect(person.stack.tick != nil && words.contains("1 selesai, 0 sedang"))
  }

  @Test("Namesakes are told apart on the live board by what is known of them, and others not")
  mutating func namesakesOnBoard() throws {
    let session = try training.addSampleSession([])
    try training.enrol(
      [
        RosterPerson(name: "Siti", organisation: "PKK"), RosterPerson(name: "siti"),
        RosterPerson(name: "Asep", organisation: "PSM"),
      ], in: session.id)
    show(try LiveScreen(.preTest, of: session, in: person.app))
    #expect(words.contains("Siti, PKK") && !words.contains("PSM"))
  }

  @Test("What was understood of a list with columns is shown before anybody is entered")
  mutating func understood() throws {
    let session = try training.addSampleSession([])
    let file = Scratch.place()
    let list = "Siti, S.Pd.,PKK,Cikole\nAsep,PSM,Warudoyong\n"
    try "\(list)?,PKK,Cikole\n".write(to: file, atomically: true, encoding: .utf8)
    show(try RosterScreen(session, in: person.app))
    try person.open("Masukkan dari berkas CSV")
    person.type(file.path)
    person.press(.enter)
    #expect(words.contains("Perbaiki baris-baris itu, lalu ulangi."))
    // The file is corrected and read again without its path being typed again.
    try list.write(to: file, atomically: true, encoding: .utf8)
    person.press(.enter, .enter)
    #expect(words.contains("Siti, S.Pd. · Organisasi: PKK · Desa/kelurahan: Cikole"))
    #expect(try training.roster(of: session.id).isEmpty)
    try person.open("Masukkan 2 peserta")
    #expect(try training.roster(of: session.id).map(\.participant.name) == ["Siti, S.Pd.", "Asep"])
    #expect(words.contains("2 peserta dimasukkan."))
    // It is no news any more once something else was looked at.
    try person.open("Asep")
    person.press(.escape)
    #expect(!words.contains("2 peserta dimasukkan."))
    person.send(.paste("Wati;Karang Taruna\nUjang;PKK\n"))
    #expect(words.contains("Wati · Organisasi: Karang Taruna"))
    person.press(.escape)
    #expect(try training.roster(of: session.id).count == 2)
  }

  @Test("A list with somebody who is on the roster is shown as it was read before it is entered")
  mutating func listWithKnown() throws {
    let session = try training.addSampleSession(["Siti"])
    show(try RosterScreen(session, in: person.app))
    for answer in ["Lewati yang sama, masukkan 2 lainnya", "Masukkan semua 3"] {
      person.send(.paste("Siti\nWati;Karang Taruna\nUjang;PKK\n"))
      try person.open(answer)
      #expect(words.contains("Wati · Organisasi: Karang Taruna"))
      #expect(try training.roster(of: session.id).count == 1)
      person.press(.escape)
    }
  }

  @Test("Who was entered from another terminal while a box stood is asked about, not entered twice")
  mutating func enteredMeanwhile() throws {
    let session = try training.addSampleSession([])
    show(try RosterScreen(session, in: person.app))
    person.send(.paste("Wati;Karang Taruna\nUjang;PKK\n"))
    try training.enrol([RosterPerson(name: "Ujang", organisation: "PKK")], in: session.id)
    try person.open("Masukkan 2 peserta")
    #expect(words.contains("Ujang") && !words.contains("Wati"))
    try person.open("Lewati yang sama, masukkan 1 lainnya")
    #expect(try training.roster(of: session.id).map(\.participant.name) == ["Ujang", "Wati"])
    person.type("Ujang")
    person.press(.enter)
    #expect(words.contains("memang berbeda, tetap masukkan;"))
  }

  @Test("After a test was taken out of a session a line has the focus, and Enter opens it")
  mutating func focus() throws {
    let session = try training.addSampleSession(["Siti"])
    try training.open(SessionTestID(.postTest, of: session.id))
    show(try SessionScreen(session.id, in: person.app))
    try person.open("Tutup Post-test")
    try person.open("Tutup Post-test")
    person.press(.end, .up)
    try person.open("Ubah data sesi")
    for _ in 0..<6 { person.press(.down) }
    for _ in 0..<2 { person.press(.left) }
    try person.open("Simpan sesi")
    #expect(try training.session(session.id).tests.map(\.role) == [.preTest])
    #expect(person.screen.contains("› "))
  }

  @Test("Esc in the box that asks why the pass mark changes leads back to the form")
  mutating func passMarkTakenBack() throws {
    let session = try training.addSampleSession(["Siti"])
    try training.open(session.preTest)
    let siti = try #require(try training.roster(of: session.id).first)
    _ = try training.submit(training.take(session.preTest, by: siti.id))
    show(try SessionScreen(session.id, in: person.app))
    try person.open("Ubah data sesi")
    person.type("X")
    try person.open("Batas lulus")
    person.press(.ctrl("u"))
    person.type("60")
    try person.open("Simpan sesi")
    person.press(.escape)
    #expect(person.stack.top is SessionFormScreen)
    try person.open("Simpan sesi")
    try person.open("Tulis alasannya")
    person.press(.escape)
    #expect(person.stack.top is SessionFormScreen)
    try person.open("Simpan sesi")
    try person.open("Tulis alasannya")
    person.type("Surat dinas")
    person.press(.enter)
    #expect(person.stack.top is SessionScreen)
    let stored = try training.session(session.id)
    #expect(stored.test(.preTest)?.terms.passMark == 60)
    #expect(stored.facts.title == "Pelatihan kaderX")
  }

  @Test("Where pass marks of several tests change, it is told of each what that does")
  mutating func passMarks() throws {
    let session = try training.addSampleSession(["Siti"])
    let siti = try #require(try training.roster(of: session.id).first)
    for test in session.tests.map({ SessionTestID($0.role, of: session.id) }) {
      try training.open(test)
      var sitting = try training.take(test, by: siti.id)
      for (item, question) in sitting.attempt.questions.enumerated()
      where test.role == .preTest || item < 15 {
        try training.perform(.answer(item: item, response: question.key), on: &sitting)
      }
      _ = try training.submit(sitting)
    }
    show(try SessionFormScreen(training.session(session.id), in: person.app))
    try person.open("Batas lulus")
    person.type("80")
    try person.open("Simpan sesi")
    #expect(words.contains("Ubah batas lulus Pre-test, Post-test?"))
    #expect(words.contains("Pre-test: Tidak ada hasil yang berubah. Post-test: Hasil peserta"))
    #expect(words.contains("1. Siti: 75,0%, kini belum lulus"))
    #expect(!words.contains("ertifikat"))
    try person.open("Tulis alasannya")
    #expect(words.contains("Alasan ini ikut dicatat."))
  }

  @Test("Whoever looks at somebody else's answers is not told that they are their own")
  mutating func whoseAnswers() throws {
    let session = try training.addSampleSession(["Siti"])
    try training.open(session.preTest)
    let siti = try #require(try training.roster(of: session.id).first)
    var sitting = try training.take(session.preTest, by: siti.id)
    for (item, question) in sitting.attempt.questions.enumerated() {
      try training.perform(.answer(item: item, response: question.key), on: &sitting)
    }
    _ = try training.submit(sitting)
    show(try PersonResultScreen(siti.id, in: person.app.report(of: session.id)))
    try person.open("Lihat jawaban Pre-test")
    var said = words
    for _ in 0..<19 {
      try person.open("Soal berikutnya")
      said += words
    }
    #expect(said.contains("jawaban peserta") && !said.contains("jawaban Anda"))
  }

  @Test("Whoever comes back after the time ran out is told so, and whom to call")
  mutating func timeRanOut() throws {
    let session = try training.addSampleSession(["Siti"])
    try training.open(session.preTest)
    let siti = try #require(try training.roster(of: session.id).first)
    _ = try training.take(session.preTest, by: siti.id)
    var sitting = try training.take(session.preTest, by: siti.id)
    person.wait(minutes: 31)
    try training.keepUp(&sitting)
    _ = try? training.submit(sitting)
    let open = try training.session(session.id)
    show(try TurnScreen(.preTest, of: open, in: person.app))
    person.type("siti")
    person.press(.enter)
    #expect(words.contains("Waktu Pre-test Anda sudah habis"))
    #expect(words.contains("Panggil pelatih"))
  }

  @Test("Namesakes have their numbers on the board and in every table of results")
  mutating func namesakes() throws {
    let session = try training.addSampleSession(["Asep", "Ujang", "Ujang"])
    for test in session.tests.map({ SessionTestID($0.role, of: session.id) }) {
      try training.open(test)
      for entry in try training.roster(of: session.id) {
        _ = try training.submit(training.take(test, by: entry.id))
      }
    }
    let results = try ResultsScreen(session: session.id, in: person.app)
    let board = try LiveScreen(.preTest, of: session, in: person.app)
    for (screen, view) in [
      (results as any Screen, "Rekap nilai"), (results, "Pre-test dan post-test"),
      (results, "Nilai peserta menurut bagian"), (board, nil),
    ] as [(any Screen, String?)] {
      show(screen)
      if let view { try person.open(view) }
      let lines = person.text.split(separator: "\n").filter { $0.contains("Ujang") }
      #expect(lines.count == 2)
      #expect(lines.first?.contains("2") == true && lines.last?.contains("3") == true)
    }
  }

  @Test(
    "A card has the number, the name and the code, at whatever size",
    arguments: [(24, 80), (12, 40)])
  mutating func card(rows: Int, columns: Int) throws {
    person = try Person(rows: rows, columns: columns)
    let session = try training.addSampleSession(["Asep", "Ujang"])
    show(try RosterScreen(session, in: person.app))
    try person.open("Ujang")
    try person.open("Kartu: kode dan QR")
    let ujang = try #require(try training.roster(of: session.id).last)
    let code = try #require(try training.codes(of: session.id)[ujang.id])
    #expect(person.screen.contains("2. Ujang") && person.screen.contains("Kode: \(code)"))
  }
}
