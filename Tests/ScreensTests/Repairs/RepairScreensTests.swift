import Foundation
import Quiz
import Records
import Reports
import Terminal
import Testing
import Training

@testable import Screens

/// What a trainer puts right on the screens, each with its reason.
@MainActor
@Suite struct RepairScreensTests {
  private var person: Person
  private let session: TrainingSession
  private let roster: [RosterEntry]
  private var training: Training { person.app.training }

  init() throws {
    person = try Person()
    session = try person.app.training.addSampleSession(["Siti", "Asep", "Budi"])
    roster = try person.app.training.roster(of: session.id)
    try person.app.training.open(session.preTest)
  }

  private func attempt(_ number: Int) throws -> AttemptSummary? {
    try training.attempts(at: session.preTest).first { $0.participant == roster[number].id }
  }

  private func changes() throws -> [Repair.Change] {
    try training.record(of: session.id).repairs.map(\.change)
  }

  /// All that the screen says, however it is broken into lines.
  private var words: String {
    person.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Goes from the repairs to one participant's test.
  private mutating func openTest(of name: String) throws {
    person.stack = ScreenStack(root: try RepairsScreen(session, in: person.app))
    try person.open("Perbaiki tes peserta: Pre-test")
    try person.open(name)
  }

  /// Fills in the fields of a box, which begins with the first.
  private mutating func fill(_ texts: String...) {
    for text in texts {
      person.type(text)
      person.press(.enter)
    }
  }

  @Test("Results that are open follow what is put right at another terminal")
  func resultsFollow() throws {
    var person = try Person()
    let training = person.app.training
    let session = try training.addSampleSession(["Siti"])
    try training.open(session.preTest)
    let siti = try training.roster(of: session.id)[0].id
    _ = try training.submit(training.take(session.preTest, by: siti))
    person.stack = ScreenStack(root: try ResultsScreen(session: session.id, in: person.app))
    #expect(person.words.contains("1 dari 1 peserta"))
    try training.enrol([RosterPerson(name: "Asep")], in: session.id)
    try person.open("Rekap nilai")
    #expect(person.screen.contains("Asep"))
    person.press(.escape)
    #expect(person.words.contains("1 dari 2 peserta"))
  }

  @Test("A test that was closed by mistake is given back, and the trace tells why")
  mutating func giveBack() throws {
    _ = try training.take(session.preTest, by: roster[0].id)
    try training.close(session.preTest)
    try openTest(of: "Siti")
    #expect(person.screen.contains("terpotong: 19 soal tidak sempat dilihat"))
    try person.open("Kembalikan tes ini")
    person.press(.enter)
    fill("Tertutup keliru")
    #expect(try attempt(0)?.isOpen == true)
    #expect(try training.session(session.id).isOpen(.preTest))
    #expect(person.screen.contains("0 dari 20"))
    person.stack = ScreenStack(root: try RepairsScreen(session, in: person.app))
    #expect(words.contains("tes dikembalikan dengan sisa 30 menit"))
    #expect(words.contains("Tertutup keliru (Pelatih)"))
  }

  @Test("Answers are told as they were ruled on, and what was left out is not among the wrong")
  mutating func ruledAnswers() throws {
    let sitting = try training.take(session.preTest, by: roster[0].id)
    _ = try training.submit(sitting)
    let versions = try training.record(of: session.preTest).questions
    for (item, verdict) in zip(sitting.attempt.questions, [Ruling.Verdict.everybody, .leftOut]) {
      let version = try #require(versions.first { $0.value.id == item.id }?.key)
      try training.rule(
        [version: verdict], at: session.preTest, because: Reason("Kabur", by: "Rina"))
    }
    person.stack = ScreenStack(
      root: try AnswersScreen(
        attempt: training.attempt(sitting.attempt.id), isOwn: false, in: person.app))
    #expect(words.contains("✓ Tidak dijawab"))
    #expect(words.contains("Keputusan: semua mendapat nilai penuh"))
    try person.open("Soal berikutnya")
    #expect(words.contains("Keputusan: soal tidak dihitung"))
    person.type("f")
    #expect(person.screen.contains("Soal 3 dari"))
  }

  @Test("A key that was put right is the one that answers are told by")
  mutating func ruledKey() throws {
    var sitting = try training.take(session.preTest, by: roster[0].id)
    let item = try #require(
      sitting.attempt.questions.firstIndex {
        if case .singleChoice = $0.body { true } else { false }
      })
    let question = sitting.attempt.questions[item]
    let (old, new) = (question.key, question.key == .choice(0) ? Response.choice(1) : .choice(0))
    try training.perform(.answer(item: item, response: old), .move(to: item), on: &sitting)
    _ = try training.submit(sitting)
    let version = try #require(
      training.record(of: session.preTest).questions.first { $0.value.id == question.id }?.key)
    try training.rule(
      [version: .key(new)], at: session.preTest, because: Reason("Salah kunci", by: "Rina"))
    let attempt = try training.attempt(sitting.attempt.id)
    let lines = FeedbackLines(
      attempt: attempt, index: item, outline: try person.app.module.outline(),
      look: person.app.look)
    let rows: Rows<Int> = Drawing.rows(width: 70) { lines.add(to: &$0) }
    let text = rows.flatMap(\.text)
    let right = text.filter { $0.contains("✓") }
    #expect(
      text.contains { $0.contains("✗ Belum tepat") }
        && text.contains { $0.contains("Keputusan: kuncinya") })
    #expect(right.count == 1 && !right[0].contains("jawaban"))
    // The explanation is that of the old key.
    #expect(!text.contains { $0.contains(person.app.look(.inShort)) })
  }

  @Test("A ruling comes back to its question, whichever way one came there, and that tells it")
  mutating func ruling() throws {
    _ = try training.submit(training.take(session.preTest, by: roster[0].id))
    person.stack = ScreenStack(root: try RepairsScreen(session, in: person.app))
    try person.open("Perbaiki kunci")
    person.press(.enter)
    person.type("e")
    for _ in 1...2 { person.press(.right) }
    person.press(.enter, .enter)
    person.type("Kabur")
    person.press(.enter, .enter)
    try person.open("Lakukan")
    #expect(person.stack.top is ItemScreen)
    #expect(words.contains("semua mendapat nilai penuh, menurut keputusan pelatih"))
    // Whoever decides again sees what was decided.
    person.type("e")
    #expect(person.stack.top is RulingScreen)
    #expect(words.contains("Semua mendapat nilai penuh, menurut keputusan pelatih"))
    person.press(.escape)
    person.press(.escape)
    #expect(words.contains("semua mendapat nilai penuh"))
    person.press(.escape)
    #expect(person.stack.top is RepairsScreen && words.contains("Kabur"))
  }

  @Test("Whoever puts a key right sees what its letters stand for, whatever the question's type")
  mutating func keyInSight() throws {
    let test = SessionTestID(.postTest, of: session.id)
    try training.open(test)
    _ = try training.submit(training.take(test, by: roster[0].id))
    let report = try person.app.report(of: session.id)
    let items = try #require(report.test(.postTest)).items.filter { $0.distractors == nil }
    #expect(items.contains { $0.question.body.kind == .matching })
    let outline = try person.app.module.outline()
    for item in items {
      let key = item.question.written(item.question.key, order: item.order, in: .indonesian)
      let ruling = RulingScreen(item, at: test)
      for screen in [ruling, ItemScreen(item: item, of: test, outline: outline)] as [any Screen] {
        person.stack = ScreenStack(root: screen)
        #expect(words.contains("Kunci: \(key)"))
        for text in item.question.paperRows + item.question.letteredTexts {
          #expect(words.contains(person.app.look(text)))
        }
      }
    }
  }

  @Test("What is to be said of all items alike is told once, and in full")
  mutating func smallClass() throws {
    try training.enter(
      [(roster[0].id, Array(repeating: "", count: 20))], at: session.preTest, origin: .paper)
    let test = try #require(person.app.report(of: session.id).test(.preTest))
    person.stack = ScreenStack(root: ItemsScreen(test, of: session.id, in: person.app))
    #expect(
      words.contains("Semua soal: baru 1 peserta yang melihat semua soal; angkanya belum dapat"))
    #expect(words.split(separator: "baru 1 peserta").count == 2)
  }

  @Test("A score that does not count in the class has a mark in the table, which is explained")
  mutating func uncounted() throws {
    let attempt = try training.submit(training.take(session.preTest, by: roster[0].id))
    let screen = { [session] app in
      ScoresScreen(try SessionReport(of: session.id, in: app.training), in: app)
    }
    person.stack = ScreenStack(root: try screen(person.app))
    #expect(!person.text.contains("*"))
    try training.count(
      attempt.id, inClass: false, because: Reason("Pulang", by: "Rina"))
    person.stack = ScreenStack(root: try screen(person.app))
    #expect(person.text.contains("0,0~*") && words.contains("* tidak dihitung dalam angka kelas"))
  }

  @Test("Without a reason nothing changes, and the box says what is missing")
  mutating func noReason() throws {
    _ = try training.submit(training.take(session.preTest, by: roster[0].id))
    try openTest(of: "Siti")
    try person.open("Sisihkan")
    person.press(.enter)
    #expect(person.screen.contains("alasan"))
    #expect(try attempt(0) != nil && changes().isEmpty)
  }

  @Test("Minutes are given to one before the start, and to all from one box that tells to how many")
  mutating func minutes() throws {
    try openTest(of: "Asep")
    try person.open("Tambah menit")
    fill("15", "Rabun")
    #expect(
      try training.take(session.preTest, by: roster[1].id).attempt
        .secondsLeft(at: training.now) == 45 * 60)
    person.stack = ScreenStack(root: try RepairsScreen(session, in: person.app))
    try person.open("untuk semua: Pre-test")
    fill("10", "Listrik padam")
    #expect(person.screen.contains("3 peserta"))
    #expect(try training.progress(at: session.preTest).map(\.secondsAdded) == [1500])
  }

  @Test("Whoever really took a test is found by name or number, or chosen from the roster")
  mutating func moveByName() throws {
    _ = try training.submit(training.take(session.preTest, by: roster[0].id))
    try training.enrol([RosterPerson(name: "Budi", village: "Cisaat")], in: session.id)
    for (typed, names) in [
      ("", ["2. Asep", "3. Budi", "4. Budi, Cisaat"]), ("bud", ["3. Budi", "4. Budi, Cisaat"]),
      ("as", []),
    ] {
      try openTest(of: "Siti")
      try person.open("Pindahkan")
      fill(typed, "Salah nama")
      #expect(names.allSatisfy(words.contains) && !words.contains("1. Siti Alasan"))
      if let last = names.last {
        #expect(words.contains("Siapa yang sebenarnya mengerjakan?"))
        try person.open(last)
      }
      #expect(words.contains("Pre-test 1. Siti menjadi milik \(names.last ?? "2. Asep")."))
    }
    try person.open("Lakukan")
    #expect(person.stack.top is TestRepairScreen)
    #expect(try changes() == [.moved(to: "2. Asep")])
  }

  @Test("A test under the wrong name is moved by number; a number that nobody has is told")
  mutating func move() throws {
    _ = try training.submit(training.take(session.preTest, by: roster[0].id))
    try openTest(of: "Siti")
    try person.open("Pindahkan")
    fill("9", "Salah nama")
    #expect(words.contains("Tidak ada orang lain yang cocok dengan \"9\"."))
    person.press(.enter)
    // The cursor is where another number is typed.
    fill("3", "")
    #expect(words.contains("Pre-test 1. Siti menjadi milik 3. Budi."))
    #expect(try attempt(0) != nil)
    try person.open("Lakukan")
    #expect(try attempt(0) == nil && attempt(2) != nil)
    #expect(try changes() == [.moved(to: "3. Budi")])
  }

  @Test("Where both have taken the test, the two are exchanged, after what becomes whose was read")
  mutating func swap() throws {
    for entry in roster.prefix(2) {
      _ = try training.submit(training.take(session.preTest, by: entry.id))
    }
    let before = try training.attempts(at: session.preTest).map(\.id)
    try openTest(of: "Siti")
    try person.open("Pindahkan")
    fill("1", "Tertukar")
    #expect(words.contains("Tidak ada orang lain yang cocok dengan \"1\"."))
    person.press(.enter)
    fill("2", "")
    #expect(words.contains("Tukarkan kedua tes Asep juga sudah mengerjakan Pre-test."))
    #expect(
      words.contains(
        "Pre-test 1. Siti menjadi milik 2. Asep. Pre-test 2. Asep menjadi milik 1. Siti."))
    try person.open("Lakukan")
    #expect(try [attempt(1), attempt(0)].compactMap { $0?.id } == before)
    #expect(try changes().count == 2)
  }

  @Test("A test that is moved to who has its form in the other test is told to be asked again")
  mutating func moveToOtherHalf() throws {
    let terms = Terms(minutes: 30, passMark: 70)
    let swapped = try training.addSession(
      .init(title: "Kader", startsOn: Day("2026-11-27")!),
      tests: [
        SessionTest(role: .preTest, blueprint: "pre-test", formRule: .swapped, terms: terms),
        SessionTest(role: .postTest, blueprint: "post-test", formRule: .swapped, terms: terms),
      ])
    let roster = try training.enrol(
      ["Siti", "Asep", "Budi", "Wati"].map { RosterPerson(name: $0) }, in: swapped.id)
    try training.open(swapped.preTest)
    let second = SessionTestID(.postTest, of: swapped.id)
    try training.open(second)
    _ = try training.submit(training.take(swapped.preTest, by: roster[0].id))
    for (other, hasTaken) in roster.dropFirst().flatMap({ [($0, false), ($0, true)] }) {
      if hasTaken { _ = try training.submit(training.take(second, by: other.id)) }
      person.stack = ScreenStack(
        root: try TestRepairScreen(roster[0], role: .preTest, of: swapped, in: person.app))
      try person.open("Pindahkan")
      fill("\(other.number)", "Salah nama")
      let isSame = hasTaken && other.formOrder != roster[0].formOrder
      #expect(words.contains("bentuk soal pre-test dan post-test") == isSame)
    }
    #expect(Set(roster.map(\.formOrder)).count == 2)
    // The roster tells the forms as they were taken.
    let other = try #require(roster.first { $0.formOrder != roster[0].formOrder })
    let id = try #require(try training.attempt(at: swapped.preTest, by: roster[0].id)).id
    try training.move(id, to: other.id, because: Reason("Salah nama", by: "Rina"))
    person.stack = ScreenStack(root: try RosterScreen(swapped, in: person.app))
    let line = person.text.split(separator: "\n").first { $0.contains(other.participant.name) }
    #expect(line?.contains(/A → A|B → B/) == true)
  }

  @Test("The repairs lead to the items of a test whose key is wrong")
  mutating func keys() throws {
    person.stack = ScreenStack(root: try RepairsScreen(session, in: person.app))
    #expect(!words.contains("kunci"))
    _ = try training.submit(training.take(session.preTest, by: roster[0].id))
    person.stack = ScreenStack(root: try RepairsScreen(session, in: person.app))
    try person.open("Perbaiki kunci atau penilaian soal: Pre-test")
    #expect(person.stack.top is ItemsScreen)
  }

  @Test("A test is set aside and taken back, left out of the class and counted again")
  mutating func setAside() throws {
    _ = try training.submit(training.take(session.preTest, by: roster[0].id))
    try openTest(of: "Siti")
    for (label, reason) in [
      ("Jangan hitung", "Pulang"), ("Hitung dalam", "Keliru"), ("Sisihkan", "Coba"),
      ("Hitung lagi", "Ternyata benar"),
    ] {
      try person.open(label)
      fill(reason)
    }
    #expect(try changes() == [.counted(false), .counted(true), .setAside, .takenBack])
    #expect(try attempt(0) != nil)
  }

  @Test("Whatever was put right, a certificate that holds no more is named")
  mutating func outdatedCertificate() throws {
    let test = SessionTestID(.postTest, of: session.id)
    try training.open(test)
    var sitting = try training.take(test, by: roster[0].id)
    for (item, question) in sitting.attempt.questions.enumerated() {
      try training.perform(.answer(item: item, response: question.key), on: &sitting)
    }
    let attempt = try training.submit(sitting)
    try training.notePrinted(
      SessionReport(of: session.id, in: training).certificates().map(\.kept), in: session.id)
    person.stack = ScreenStack(root: try RepairsScreen(session, in: person.app))
    #expect(!words.contains("sertifikat"))
    try training.setAside(attempt.id, because: Reason("Keliru", by: "Rina"))
    person.stack = ScreenStack(root: try RepairsScreen(session, in: person.app))
    #expect(words.contains("sertifikat 1. Siti tertulis 100,0%"))
  }

  @Test("What a printed certificate says no more is told at once, and then it goes on as it would")
  mutating func outdatedAtOnce() throws {
    let test = SessionTestID(.postTest, of: session.id)
    try training.open(test)
    _ = try training.submit(training.take(test, by: roster[0].id))
    try training.notePrinted(
      SessionReport(of: session.id, in: training).certificates().map(\.kept), in: session.id)
    let told = "Isi 1 sertifikat yang sudah dicetak mungkin berubah (sesi 1 nomor 1)"
    person.stack = ScreenStack(root: try SessionScreen(session.id, in: person.app))
    try person.open("Ubah data sesi")
    person.type("X")
    try person.open("Simpan sesi")
    #expect(words.contains(told))
    person.press(.enter)
    #expect(person.stack.top is SessionScreen && words.contains("Pelatihan kaderX"))
    person.stack = ScreenStack(
      root: try TestRepairScreen(roster[0], role: .postTest, of: session, in: person.app))
    try person.open("Sisihkan")
    fill("Coba")
    #expect(words.contains(told))
    person.press(.escape)
    #expect(person.stack.top is TestRepairScreen && words.contains("Hitung lagi"))
  }

  @Test("Who turns out to be another person has the test and the number under the own name")
  mutating func separate() throws {
    _ = try training.addSampleSession(["Siti"])
    _ = try training.submit(training.take(session.preTest, by: roster[0].id))
    try openTest(of: "Siti")
    try person.open("Pisahkan")
    fill("Siti B.", "PKK", "Cikole", "Orang lain")
    let roster = try training.roster(of: session.id)
    #expect(roster[0].participant.details == "PKK, Cikole")
    #expect(roster.map(\.participant.name) == ["Siti B.", "Asep", "Budi"])
    #expect(roster.map(\.number) == [1, 2, 3])
    #expect(try training.participants(named: "Siti").count == 1)
  }

  @Test("Two entries of one person become one, by the name that stays")
  mutating func merge() throws {
    var facts = session.facts
    facts.trainer = "Rina"
    try training.change(session, to: facts, tests: session.tests)
    person.stack = ScreenStack(root: try PersonScreen(roster[2].id, in: person.app))
    // Also where the one who goes sits at this terminal.
    try person.app.welcome(roster[2].participant)
    try person.open("Satukan")
    fill("Tono", "Dua kali")
    #expect(words.contains("Tidak ada orang lain yang cocok dengan \"Tono\"."))
    // The cursor is where another name is typed.
    person.press(.enter)
    person.type("!")
    #expect(words.contains("Nama yang tetap: Tono!"))
    person.press(.backspace)
    // What is typed beside the fields leads away from none.
    person.press(.down, .down, .left)
    person.type("h")
    #expect(words.contains("Nama yang tetap: Tono"))
    person.press(.escape)
    let told = "Budi · sesi 1 (no. 3) menjadi satu dengan Asep · sesi 1 (no. 2)"
    for typed in ["2", "as"] {
      try person.open("Satukan")
      fill(typed, "Dua kali")
      #expect(words.contains(told))
      person.press(.escape)
    }
    // Of several one chooses.
    try training.enrol([RosterPerson(name: "Asep Wahyu")], in: session.id)
    try person.open("Satukan")
    fill("a", "Dua kali")
    try person.open("Asep · sesi 1 (no. 2)")
    #expect(words.contains(told))
    #expect(try training.participant(roster[2].id) != nil)
    try person.open("Lakukan")
    #expect(person.screen.contains("Budi dan Asep kini satu orang."))
    #expect(try training.participant(roster[2].id) == nil)
    #expect(person.app.participant?.name == "Asep")
    #expect(try training.roster(of: session.id).count == 3)
    #expect(try training.record(of: session.id).repairs.map(\.madeBy) == ["Rina"])
  }

  @Test("A session with answers goes only when its title is typed")
  mutating func delete() throws {
    _ = try training.take(session.preTest, by: roster[0].id)
    for title in ["Pelatihan", "Pelatihan kader"] {
      person.stack = ScreenStack(root: try RepairsScreen(session, in: person.app))
      try person.open("Hapus sesi")
      person.press(.down, .enter)
      #expect(try training.sessions().count == 1)
      fill(title, "Uji coba")
    }
    #expect(try training.sessions().isEmpty)
  }
}
