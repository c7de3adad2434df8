import Curriculum
import Foundation
import Quiz
import Records
import Reports
import Scratch
import Terminal
import Testing
import Training

@testable import Screens

@MainActor
@Suite struct PaperScreensTests {
  private func session(in person: Person) throws -> TrainingSession {
    try person.app.training.addSampleSession(["Siti", "Asep"])
  }

  /// What can be written for each question.
  private func answers(_ session: TrainingSession, _ person: Person) throws -> [String] {
    try person.app.training.paper(session.preTest).questions.map { question in
      switch question.paperFormat {
      case .letter: "a"
      case .letters: "ab"
      case .truth: "b"
      case .letterForEach(let items, _): String(repeating: "A", count: items)
      case .order(let last): String((65...last.asciiValue!).map { Character(UnicodeScalar($0)) })
      case .words: "apa saja"
      }
    }
  }

  @Test("A form has the letter that stands on its paper, also where form B comes before form A")
  func formLetters() throws {
    var person = try Person()
    let training = person.app.training
    let terms = Terms(minutes: 30, passMark: 70)
    let session = try training.addSession(
      .init(title: "Kader", startsOn: Day("2026-11-27")!),
      tests: [
        SessionTest(
          role: .preTest, blueprint: "post-test", formRule: .swapped, terms: terms),
        SessionTest(
          role: .postTest, blueprint: "pre-test", formRule: .swapped, terms: terms),
      ])
    let entry = try training.enrol(
      [RosterPerson(name: "Siti", village: "Cibiru")], in: session.id)[0]
    let (first, second) = entry.formOrder == .straight ? ("B", "A") : ("A", "B")
    person.stack = ScreenStack(root: try RosterScreen(session, in: person.app))
    #expect(person.text.contains("\(first) → \(second)"))
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    #expect(person.text.contains("bentuk \(first)"))
    person.stack = ScreenStack(
      root: try PaperFileBox.screen(.preTest, of: session, in: person.app))
    #expect(person.text.contains("pre-test-sesi-1.html") && person.text.contains("semua"))
  }

  @Test("A test on paper is entered field by field, a slip is told, and it may be corrected later")
  func entry() throws {
    var person = try Person()
    let session = try session(in: person)
    let written = try answers(session, person)
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Asep")
    person.type("?")
    person.press(.backTab, .enter)
    #expect(person.screen.contains("Soal 1: \"?\" tidak dapat dibaca"))
    person.press(.enter, .backspace)
    for answer in written {
      person.type(answer)
      person.press(.enter)
    }
    person.press(.enter)
    #expect(person.screen.contains("sudah dimasukkan dari kertas"))
    let attempt = try #require(try person.app.training.attempts(at: session.preTest).first)
    #expect(attempt.origin == .paper)
    #expect(attempt.answeredCount == 20)
    #expect(!attempt.isOpen)

    try person.open("Asep")
    // An answer may take several letters.
    for _ in written[0] { person.press(.backspace) }
    person.press(.backTab, .enter)
    #expect(
      try person.app.training.attempts(at: session.preTest).map(\.answeredCount) == [19])
  }

  @Test("Answers that were typed from paper do not go without a question")
  func leaving() throws {
    var person = try Person()
    let session = try session(in: person)
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Asep")
    let answers = try answers(session, person)
    person.type(answers[0])
    person.press(.escape)
    #expect(person.screen.contains("Yang Anda isi di sini belum disimpan."))
    person.press(.enter)
    #expect(person.screen.contains("1 dari 20"))
  }

  @Test("Answers in a file are entered for all at once, or for nobody")
  func file() throws {
    var person = try Person()
    let session = try session(in: person)
    let written = try answers(session, person).joined(separator: ";")
    let header = "nama;" + (1...20).map(String.init).joined(separator: ";")
    let file = Scratch.place()
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try "\(header)\nSiti;\(written)\nTono;\(written)\n".write(
      to: file, atomically: true, encoding: .utf8)
    try person.open("Masukkan dari berkas CSV")
    person.type(file.path)
    person.press(.enter)
    #expect(person.screen.contains("Baris 3: \"Tono\" tidak ada"))
    #expect(try person.app.training.attempts(at: session.preTest).isEmpty)
    try "\(header)\nSiti;\(written)\nAsep;\(written)\n".write(
      to: file, atomically: true, encoding: .utf8)
    person.press(.enter, .enter)
    #expect(person.screen.contains("Hasil 2 peserta dimasukkan"))
    #expect(
      try person.app.training.attempts(at: session.preTest).map(\.origin) == [.imported, .imported])
    // What it would replace is shown first, and nothing that is the same.
    let entered = try person.app.training.attempts(at: session.preTest)
    let blank = String(repeating: ";", count: 19)
    for (line, answer) in [(written, nil), (blank, "Batal"), (blank, "Ganti")] {
      try "\(header)\nSiti;\(written)\nAsep;\(line)\n".write(
        to: file, atomically: true, encoding: .utf8)
      person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
      try person.open("Masukkan dari berkas CSV")
      person.type(file.path)
      person.press(.enter)
      guard let answer else {
        #expect(person.screen.contains("Hasil 2 peserta dimasukkan"))
        continue
      }
      #expect(person.words.contains("2. Asep: Soal 1: –, semula A"))
      #expect(!person.words.contains("Siti"))
      #expect(
        try person.app.training.attempts(at: session.preTest).map(\.answeredCount) == [20, 20])
      try person.open(answer)
    }
    #expect(entered.map(\.answeredCount) == [20, 20])
    #expect(
      Set(try person.app.training.attempts(at: session.preTest).map(\.answeredCount)) == [0, 20])
  }

  @Test("A box that asks for a file says what is missing where nothing was typed")
  func noPath() throws {
    var person = try Person()
    let session = try session(in: person)
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Masukkan dari berkas CSV")
    person.press(.enter)
    #expect(person.words.contains("Ketik dahulu lokasinya."))
  }

  @Test("Paper takes the place of what was done on the screen only with a reason")
  func overScreen() throws {
    var person = try Person()
    let session = try session(in: person)
    let training = person.app.training
    try training.open(session.preTest)
    let entry = try #require(try training.roster(of: session.id).first)
    _ = try training.take(session.preTest, by: entry.id)
    let written = try answers(session, person)
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Siti")
    #expect(person.words.contains("Jawaban kertas menggantikannya"))
    for answer in written {
      person.type(answer)
      person.press(.enter)
    }
    person.press(.enter, .enter)
    #expect(person.screen.contains("alasan"))
    #expect(try training.attempts(at: session.preTest).map(\.origin) == [.screen])
    // The cursor is at the reason.
    person.press(.enter)
    person.type("Laptop rusak")
    person.press(.enter, .enter)
    #expect(try training.attempts(at: session.preTest).map(\.origin) == [.paper])
    #expect(try training.record(of: session.id).repairs.map(\.change) == [.paperOverScreen])
  }

  @Test(
    "So it does where it is typed as a line, or stands in a file, also where it says the same",
    arguments: [false, true])
  func lineAndFileOverScreen(saysTheSame: Bool) throws {
    var person = try Person()
    let session = try session(in: person)
    let training = person.app.training
    try training.open(session.preTest)
    let roster = try training.roster(of: session.id)
    for entry in roster { _ = try training.take(session.preTest, by: entry.id) }
    let written = try answers(session, person)
    let line = written.map { saysTheSame ? "-" : $0.count == 1 ? $0 : "(\($0))" }.joined()
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Ketik cepat")
    person.type("1")
    person.press(.enter)
    person.type(line)
    person.press(.enter)
    try person.open("Ya, simpan")
    #expect(person.words.contains("Jawaban kertas menggantikannya"))
    person.type("Laptop rusak")
    person.press(.enter, .escape)
    let file = Scratch.place()
    try "nomor;jawaban\n1;\(line)\n2;\(line)\n".write(
      to: file, atomically: true, encoding: .utf8)
    try person.open("Masukkan dari berkas CSV")
    person.type(file.path)
    person.press(.enter)
    #expect(person.words.contains("Jawaban kertas menggantikannya"))
    #expect(person.words.contains("2. Asep: mengerjakan di layar atau ponsel"))
    #expect(!person.words.contains("Sama dengan"))
    #expect(try training.setAside(at: session.preTest).map(\.participant) == [roster[0].id])
    try person.open("Tulis alasannya")
    person.type("Listrik padam")
    person.press(.enter)
    #expect(
      try training.record(of: session.id).repairs.map(\.reason) == [
        "Laptop rusak", "Listrik padam",
      ])
    #expect(try training.setAside(at: session.preTest).count == 2)
  }

  @Test("What a file would replace is read from its top, with every name, before the reason")
  func manyOverScreen() throws {
    var person = try Person()
    let training = person.app.training
    let names = (1...20).map { "Peserta \($0)" }
    let session = try training.addSampleSession(names)
    try training.open(session.preTest)
    for entry in try training.roster(of: session.id) {
      _ = try training.take(session.preTest, by: entry.id)
    }
    let file = Scratch.place()
    let lines = (1...20).map { "\($0);\(String(repeating: "-", count: 20))\n" }.joined()
    try "nomor;jawaban\n\(lines)".write(to: file, atomically: true, encoding: .utf8)
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Masukkan dari berkas CSV")
    person.type(file.path)
    person.press(.enter)
    #expect(person.screen.contains("Yang dikerjakan di layar"))
    #expect(names.allSatisfy { person.words.contains("\($0): mengerjakan") })
    // Enter reads on first.
    while !person.screen.contains("20. Peserta 20"), person.stack.top is MessageBox {
      person.press(.enter)
    }
    #expect(person.stack.top is MessageBox)
    #expect(try training.setAside(at: session.preTest).isEmpty)
  }

  @Test("A paper without any answer is asked about before it becomes a score of 0")
  func blank() throws {
    var person = try Person()
    let session = try session(in: person)
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Asep")
    person.press(.backTab, .enter)
    #expect(person.screen.contains("Semua kosong?"))
    person.press(.escape)
    #expect(try person.app.training.attempts(at: session.preTest).isEmpty)
    person.press(.enter)
    try person.open("Simpan dengan nilai 0")
    #expect(try person.app.training.attempts(at: session.preTest).map(\.percentage) == [0])
  }

  @Test(
    "A sheet typed as one line is stored after its name was read back, and the next one follows")
  func line() throws {
    var person = try Person()
    let session = try session(in: person)
    let written = try answers(session, person).map { $0.count == 1 ? $0 : "(\($0))" }.joined()
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Ketik cepat")
    person.type("2")
    person.press(.enter)
    person.type("ABC")
    for key in [Key.escape, .ctrl("c")] {
      person.press(key)
      #expect(person.screen.contains("belum disimpan"))
      person.press(.escape)
    }
    person.press(.enter)
    #expect(person.screen.contains("Ada 3 jawaban, padahal soalnya 20"))
    person.press(.enter)
    for _ in "ABC" { person.press(.backspace) }
    person.type(written)
    person.press(.backTab)
    person.type("99")
    person.press(.tab, .enter)
    #expect(person.words.contains("Tidak ada nomor 99"))
    person.press(.enter)
    // The cursor is at the number, not in the answers.
    person.type("2")
    person.press(.tab, .enter)
    #expect(person.text.contains("2. Asep"))
    // A number and its letter stand in one line.
    let lines = person.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(!lines.contains { $0.last?.isNumber == true })
    #expect(try person.app.training.attempts(at: session.preTest).isEmpty)
    // What is read back doesn't go unasked, nor what was typed, to which one returns from it.
    person.press(.ctrl("c"))
    #expect(person.screen.contains("belum disimpan"))
    person.press(.escape)
    #expect(person.text.contains("2. Asep"))
    person.press(.escape, .escape)
    #expect(person.screen.contains("belum disimpan"))
    person.press(.escape, .enter)
    try person.open("Ya, simpan")
    #expect(try person.app.training.attempts(at: session.preTest).map(\.answeredCount) == [20])
    #expect(person.screen.contains("Ketik cepat"))
    person.press(.escape)
    #expect(person.stack.top is PaperScreen)
  }

  @Test("A sheet typed a second time is compared: what differs is shown before anything is stored")
  func secondEntry() throws {
    var person = try Person()
    let session = try session(in: person)
    let written = try answers(session, person).map { $0.count == 1 ? $0 : "(\($0))" }
    let item = try #require(written.firstIndex(of: "a"))
    func line(_ answer: String) -> String {
      (written[..<item] + [answer] + written[(item + 1)...]).joined()
    }
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Ketik cepat")
    /// Types a sheet of the second person.
    func type(_ line: String) {
      person.type("2")
      person.press(.enter)
      person.type(line)
      #expect(person.words.contains("Jawaban: 20 dari 20."))
      person.press(.enter)
    }
    type(line("a"))
    try person.open("Ya, simpan")
    #expect(person.words.contains("sudah masuk: 1 dari 2 peserta."))
    type(line("a"))
    #expect(person.text.contains("Sama dengan yang sudah dimasukkan."))
    person.press(.enter)
    let stored = try person.app.training.attempts(at: session.preTest)
    type(line("b"))
    #expect(person.text.contains("Berbeda di 1 soal"))
    #expect(person.text.contains("Soal \(item + 1): B, semula A"))
    #expect(try person.app.training.attempts(at: session.preTest) == stored)
    try person.open("Biarkan yang semula")
    #expect(try person.app.training.attempts(at: session.preTest) == stored)
    type(line("-"))
    #expect(person.text.contains("Soal \(item + 1): –, semula A"))
    try person.open("Ya, simpan")
    #expect(try person.app.training.attempts(at: session.preTest).map(\.answeredCount) == [19])
  }

  @Test("Once the test is closed a sheet that was entered takes a reason for what replaces it")
  func closed() throws {
    var person = try Person()
    let session = try session(in: person)
    let training = person.app.training
    let entry = try #require(try training.roster(of: session.id).last)
    let written = try answers(session, person)
    try training.enter([(entry.id, written)], at: session.preTest, origin: .paper)
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Asep")
    try training.close(session.preTest)
    for _ in written[0] { person.press(.backspace) }
    person.press(.backTab, .enter)
    #expect(person.words.contains("Pre-test sudah ditutup: hanya dengan alasan"))
    let changes = { try training.record(of: session.id).repairs.map(\.reason) }
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    // Where nothing was changed none is asked for.
    try person.open("Asep")
    person.press(.backTab, .enter)
    #expect(person.screen.contains("sudah dimasukkan dari kertas"))
    try person.open("Asep")
    for _ in written[0] { person.press(.backspace) }
    person.press(.backTab, .backTab)
    person.type("Salah baca")
    person.press(.enter, .enter)
    #expect(try changes() == ["Salah baca"])
    try person.open("Ketik cepat")
    person.type("2")
    person.press(.enter)
    person.type(String(repeating: "-", count: 20))
    person.press(.enter)
    // What was typed is still there for whoever has to look for the reason.
    try person.open("Ya, simpan")
    person.press(.escape)
    try person.open("Ya, simpan")
    person.type("Kosong")
    person.press(.enter)
    #expect(try changes() == ["Salah baca", "Kosong"])
    #expect(person.screen.contains("Ketik cepat"))
    person.press(.escape)
    let file = Scratch.place()
    try "nomor;jawaban\n2;(\(written[0]))\(String(repeating: "-", count: 19))\n".write(
      to: file, atomically: true, encoding: .utf8)
    try person.open("Masukkan dari berkas CSV")
    person.type(file.path)
    person.press(.enter, .escape, .enter)
    #expect(person.words.contains("Soal 1: \(written[0].uppercased()), semula –"))
    try person.open("Tulis alasannya")
    person.type("Huruf")
    person.press(.enter)
    #expect(try changes() == ["Salah baca", "Kosong", "Huruf"])
  }

  @Test("A sheet is read as the form that it is of, which is named before it is stored")
  func otherForm() throws {
    var person = try Person(rows: 40)
    let training = person.app.training
    let session = try training.addSession(
      .init(title: "Kader", startsOn: Day("2026-11-27")!),
      tests: [TestRole.preTest, .postTest].map {
        SessionTest(
          role: $0, blueprint: BlueprintID($0.rawValue), formRule: .swapped,
          terms: Terms(minutes: 30, passMark: 70))
      })
    let entry = try training.enrol([RosterPerson(name: "Siti")], in: session.id)[0]
    let forms = try training.swappedForms(of: session.preTest)
    let (order, form) = try #require(forms.first { $0.key != entry.formOrder })
    let own = try #require(forms[entry.formOrder])
    let keys = try training.paper(session.preTest, for: order).paperItems.map {
      "(\($0.question.written($0.question.key, order: $0.order, in: .indonesian)))"
    }.joined()
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Ketik cepat")
    person.type("1")
    person.press(.enter)
    // Where a letter can't be read it is told of which form, and what was typed stays.
    person.type(String(repeating: "Z", count: 20))
    person.press(.enter)
    #expect(person.words.contains("Bentuk \(own.rawValue): Soal 1: \"Z\" tidak dapat dibaca"))
    person.press(.enter)
    for _ in 1...20 { person.press(.backspace) }
    person.type(keys)
    person.press(.backTab, .backTab)
    for _ in 1...(form == .a ? 1 : 2) { person.press(.right) }
    person.press(.tab, .tab, .enter)
    #expect(person.words.contains("1. Siti, bentuk \(form.rawValue)"))
    try person.open("Ya, simpan")
    #expect(try training.attempts(at: session.preTest).map(\.percentage) == [100])
    // The next sheet is again of the form on record.
    #expect(person.words.contains("yang tercatat"))
    person.press(.escape)
    try person.open("Siti")
    #expect(person.words.contains("Yang tercatat: bentuk \(form.rawValue)"))
    try person.open("Bentuk \(own.rawValue)")
    #expect(person.screen.contains("0 dari 20 · 1. Siti · bentuk \(own.rawValue)"))
    // What stands in no field here is not lost unasked.
    let first = try training.paper(session.preTest, for: entry.formOrder).paperItems[0]
    person.type(first.question.written(first.question.key, order: first.order, in: .indonesian))
    try person.open("Simpan hasil")
    #expect(person.words.contains("Semula lembar bentuk \(form.rawValue)"))
    #expect(try training.attempts(at: session.preTest).map(\.percentage) == [100])
    try person.open("Ya, simpan")
    #expect(try training.attempts(at: session.preTest).map(\.percentage) == [5])
    // That both tests would have one form is asked about, though nothing is replaced.
    let file = Scratch.place()
    let blank = String(repeating: "-", count: 20)
    try "nomor;bentuk;jawaban\n1;\(own.rawValue);\(blank)\n".write(
      to: file, atomically: true, encoding: .utf8)
    person.stack = ScreenStack(root: try PaperScreen(.postTest, of: session, in: person.app))
    try person.open("Masukkan dari berkas CSV")
    person.type(file.path)
    person.press(.enter)
    #expect(person.words.contains("Sudah benar orang dan jawabannya?"))
    #expect(person.words.contains("Bentuk soalnya sama dengan tesnya yang lain"))
    #expect(try training.attempts(at: SessionTestID(.postTest, of: session.id)).isEmpty)
    try person.open("Ya, simpan")
    #expect(try training.attempts(at: SessionTestID(.postTest, of: session.id)).count == 1)
  }

  @Test("While a sheet is entered field by field, the number of answers is told")
  func total() throws {
    var person = try Person()
    let session = try session(in: person)
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    #expect(person.words.contains("sudah masuk: 0 dari 2 peserta."))
    try person.open("Asep")
    #expect(person.screen.contains("0 dari 20"))
    person.type("a")
    #expect(person.screen.contains("1 dari 20"))
  }

  @Test(
    "What stands on all papers is typed once; a file that is no picture is told, and nothing goes")
  func letterhead() throws {
    var person = try Person()
    person.stack = ScreenStack(root: try TrainerScreen(in: person.app))
    try person.open("Kop surat")
    person.type("Forum PSM Sukabumi")
    person.press(.enter, .enter)
    person.type("/etc/hostname")
    person.press(.backTab, .backTab, .backTab, .enter)
    #expect(person.screen.contains("bukan gambar") || person.screen.contains("tidak dapat dibaca"))
    person.press(.enter)
    #expect(person.screen.contains("Forum PSM Sukabumi"))
    #expect(try person.app.training.letterhead() == Letterhead())
    // The cursor is where it is put right.
    for _ in "/etc/hostname" { person.press(.backspace) }
    person.press(.backTab, .backTab, .backTab, .enter)
    #expect(try person.app.training.letterhead().organiser == "Forum PSM Sukabumi")
  }

  @Test("Each paper of a session is written where the screen says")
  func papers() throws {
    var person = try Person()
    let training = person.app.training
    let session = try training.addSampleSession(["Siti"])
    let siti = try training.roster(of: session.id)[0].id
    for test in session.tests.map({ SessionTestID($0.role, of: session.id) }) {
      try training.open(test)
      _ = try training.submit(training.take(test, by: siti))
    }
    let folder = try Scratch.newFolder()
    let files = ReportFilesScreen.File.papers(of: session)
    for file in files {
      person.stack = ScreenStack(
        root: ReportFilesScreen(session, files, folder: folder, in: person.app))
      try person.open(file.label(person.app.language))
      #expect(person.words.contains("Berkas ditulis: /"))
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(names) == Set(files.map(\.name)))
    #expect(names.count == 10)
    let cards = try String(
      contentsOf: folder.appending(path: "kartu-sesi-1.html"), encoding: .utf8)
    #expect(cards.contains("<svg") == !LocalAddress.all().isEmpty)
  }
}
