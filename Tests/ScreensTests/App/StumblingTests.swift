import Foundation
import Quiz
import Terminal
import Testing
import Texts
import Training

@testable import Curriculum
@testable import Screens

/// What people stumbled over who tried it as a learner would, each with the right outcome.
@MainActor
@Suite struct StumblingTests {
  @Test("A key means the same on all screens: * flags, t puts a bookmark, Tab goes on")
  func oneMeaning() throws {
    for isTest in [true, false] {
      var person = try Person(at: SampleQuestion.choices(2), isTest: isTest)
      person.type("*")
      #expect(person.screen.contains(Glyphs.unicode.flag))
      person.type("*")
      person.type("t")
      #expect(!person.screen.contains(Glyphs.unicode.flag))
      person.press(.tab)
      #expect(!person.screen.contains(Glyphs.unicode.flag))
    }
    var reader = try Person.seated()
    reader.stack = ScreenStack(root: try ReaderScreen(at: StatementID("D1")!, in: reader.app))
    reader.type("t")
    #expect(reader.screen.contains("★ ada penanda"))
    reader.press(.tab)
    #expect(reader.screen.contains("D2."))
  }

  @Test("Digits open what they count at home, in practice's choices and in an exam's overview")
  func digits() throws {
    var person = try Person.seated()
    person.type("2")
    #expect(person.stack.top is PracticeSetupScreen)
    person.type("2")
    #expect(person.stack.top is PracticeScreen)
    var exam = try Person(at: SampleQuestion.choices(3))
    exam.type("o3")
    #expect(exam.screen.contains("Soal 3 dari 3"))
  }

  @Test("- and + change how many are asked, in practice and in reviews")
  func fewerAndMore() throws {
    var person = try Person.seated()
    for (screen, label) in [
      (try PracticeSetupScreen(in: person.app) as any Screen, "Jumlah soal: "),
      (try ReviewStartScreen(in: person.app), "Soal baru per hari: "),
    ] {
      person.stack = ScreenStack(root: screen)
      func count() throws -> Int {
        let line = try #require(person.text.split(separator: "\n").first { $0.contains(label) })
        return try #require(Int(line.split(separator: ":")[1].trimmingCharacters(in: .whitespaces)))
      }
      let before = try count()
      person.type("+")
      #expect(try count() > before)
      person.type("-")
      #expect(try count() == before)
      person.type("----------")
      #expect(try count() <= before)
    }
  }

  @Test("The letters before the sections open them, in either case", arguments: ["D", "d"])
  func letters(letter: String) throws {
    var person = try Person.seated()
    person.type("1")
    person.type(letter)
    #expect(person.screen.contains("Prinsip"))
    var practice = try Person.seated()
    practice.type("2")
    practice.type(letter)
    let attempt = (practice.stack.top as? PracticeScreen)?.attempt
    #expect(attempt?.questions.allSatisfy { $0.statement.section == "D" } == true)
  }

  @Test("Esc in practice goes back to where it was chosen or home, never out of the program")
  func escape() throws {
    var person = try Person.seated()
    try person.open("Latihan")
    try person.open("Semua bagian")
    person.type("z")
    person.press(.escape)
    #expect(!person.stack.isEmpty)
    #expect(person.screen.contains("Lanjutkan"))
  }

  @Test(
    "q in practice asks nothing, for all is kept; a round in which nothing was done is not",
    arguments: [(answered: 0, said: 1, kept: 1), (0, 4, 0), (1, 4, 1)])
  func quitting(answered: Int, said: Int, kept: Int) throws {
    var person = try Person(at: SampleQuestion.choices(3), isTest: false)
    for _ in 0..<answered {
      person.type("c")
      repeat { person.press(.enter) } while person.stack.asked == nil
    }
    for _ in 1...said { person.type("y") }
    person.type("q")
    #expect(person.stack.isEmpty)
    #expect(try person.app.training.openAttempts(of: person.app.somebody.id).count == kept)
  }

  @Test("A field that takes no more tells so")
  func fullField() throws {
    var person = try Person()
    person.type(String(repeating: "a", count: 79))
    #expect(!person.screen.contains("/80"))
    person.type("ab")
    #expect(person.screen.contains("80/80"))
    person.press(.enter)
    #expect(person.app.participant?.name.count == 80)
  }

  @Test("q in a box closes the box and not the program")
  func boxes() throws {
    var person = try Person()
    person.press(.enter)
    #expect(person.screen.contains("Nama masih kosong"))
    person.type("q")
    #expect(!person.stack.isEmpty)
    #expect(person.screen.contains("Selamat datang"))
  }

  @Test(
    "A window that is too small says so in full, however small it is",
    arguments: [(30, 12), (60, 11), (24, 10), (20, 6)])
  func tooSmall(columns: Int, rows: Int) throws {
    let person = try Person.seated(rows: rows, columns: columns)
    let words = person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("(minimal 40 x 12)") && words.contains("berdaya --plain"))
  }

  @Test("At 40 columns the marks of what is above and below cover no figure and no word")
  func marksBeside() throws {
    var person = try Person.seated(rows: 12, columns: 40)
    let screens: [any Screen] = [
      try ProgressScreen(in: person.app),
      try ReaderScreen(at: try #require(StatementID("D1")), in: person.app),
    ]
    for screen in screens {
      person.stack = ScreenStack(root: screen)
      let told = Set(
        person.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
      for _ in 1...12 {
        let lines = person.screen.split(separator: "\n").filter {
          $0.hasSuffix("▼") || $0.hasSuffix("▲")
        }
        for line in lines {
          #expect(line.count == 40)
          let text = line.dropLast().drop { $0 == "›" || $0 == " " }
            .trimmingCharacters(in: .whitespaces)
          #expect(text.isEmpty || told.contains { $0.hasSuffix(text) }, "\(line)")
        }
        person.press(.down)
      }
    }
  }

  @Test("No name is cut in charts where there is room for it", arguments: [80, 120, 200])
  func names(columns: Int) throws {
    let person = try Person.seated(rows: 60, columns: columns)
    for language in [Language.indonesian, .english] {
      try person.app.set(language)
      let map = try StatementMapScreen(in: person.app)
      let text = map.rows(in: person.app.body, look: person.app.look).flatMap(\.text)
        .joined(separator: "\n")
      for statement in try person.app.module.outline().statements {
        #expect(text.contains(statement.title.text(in: language)), "\(statement.id)")
      }
    }
  }

  @Test("A name that has no room beside its figures stands whole above them", arguments: [40, 60])
  func longNames(columns: Int) throws {
    let person = try Person.seated(rows: 12, columns: columns)
    let map = try StatementMapScreen(in: person.app)
    let rows = map.rows(in: person.app.body, look: person.app.look)
    #expect(!rows.flatMap(\.text).contains { $0.contains("…") })
    let row = try #require(rows.first { $0.text[0].contains("D7 ") })
    #expect(row.text.count > 1)
    #expect(row.text.last?.hasSuffix("\(try count(of: "D7", person))") == true)
    #expect(Set(rows.compactMap { $0.target == nil ? nil : $0.text.last?.count }).count == 1)
  }

  private func count(of statement: String, _ person: Person) throws -> Int {
    try person.app.module.bank().headers.count {
      $0.statement == StatementID(statement) && $0.form == .practice
    }
  }

  @Test("Doubt and ease are asked of what was right, and not of what was wrong")
  func ratings() throws {
    var person = try Person(at: SampleQuestion.choices(2), isTest: false)
    person.type("a")
    person.press(.enter)
    #expect(!person.screen.contains("m mudah") && !person.screen.contains("r ragu"))
    person.type("m")
    #expect(!person.text.contains("Menurut Anda"))
    person.press(.enter)
    person.type("c")
    person.press(.enter)
    #expect(person.screen.contains("r ragu"))
    person.type("m")
    #expect(person.screen.contains("Menurut Anda: mudah"))
  }

  @Test("In a small window a rating is told where it is seen, and the key line follows the focus")
  func ratedInView() throws {
    var person = try Person(
      at: SampleQuestion.choices(2), isTest: false, rows: 12, columns: 40)
    person.type("c")
    while person.stack.asked != nil { person.press(.enter) }
    person.type("m")
    #expect(person.screen.contains("Menurut Anda: mudah"))
    person.press(.end)
    #expect(person.screen.contains("↵ baca materi"))
    person.press(.up)
    #expect(person.screen.contains("↵ lanjut"))
  }

  @Test("At the end of a review what was forgotten is told apart from what else is due")
  func afterReview() throws {
    var person = try Person.seated()
    let (training, id) = (person.app.training, try person.app.somebody.id)
    var sitting = try training.startReview(3, by: id)
    for (item, question) in sitting.attempt.questions.enumerated() {
      try training.perform(
        .answer(item: item, response: item < 2 ? question.wrongResponse : question.rightResponse),
        on: &sitting)
    }
    let attempt = try training.submit(sitting)
    person.wait(minutes: 30)
    person.stack = ScreenStack(root: try SummaryScreen(attempt: attempt, in: person.app))
    #expect(person.text.contains("Coba lagi 2 soal yang belum tepat"))
    #expect(person.text.contains("Ulangi 2 soal lain"))
  }

  @Test("A score that part marks made says so")
  func partMarks() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, SampleQuestion.matching)], isTest: false)
    person.type("1a2b3d")
    person.press(.tab, .enter)
    while person.stack.top is PracticeScreen { person.press(.enter) }
    #expect(person.text.contains("0 dari 1 soal"))
    #expect(person.text.contains("Jawaban yang benar sebagian ikut dihitung sebagian."))
  }

  @Test("The bar above one's answers tells where one is in them")
  func answersBar() throws {
    var person = try Person.seated()
    let training = person.app.training
    var sitting = try training.startPractice(
      PracticeFilter(count: 4), by: person.app.somebody.id)
    for (item, question) in sitting.attempt.questions.enumerated() {
      try training.perform(.answer(item: item, response: question.rightResponse), on: &sitting)
    }
    let attempt = try training.submit(sitting)
    person.stack = ScreenStack(root: try AnswersScreen(attempt: attempt, in: person.app))
    let filled = person.screen.count { $0 == "█" }
    person.press(.tab)
    #expect(person.screen.count { $0 == "█" } > filled)
  }

  @Test("A review that was begun is offered to go on with, and not beside what is left of it")
  func oneReview() throws {
    var person = try Person.seated()
    try person.open("Pengulangan hari ini")
    try person.open("Semua")
    person.answer()
    while person.stack.asked != nil { person.answer() }
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    try person.open("Pengulangan hari ini")
    #expect(person.screen.contains("Lanjutkan"))
    #expect(!person.screen.contains("Semua ("))
  }

  @Test("What is due now and in the course of today is told apart")
  func forecast() throws {
    var person = try Person.seated()
    var sitting = try person.app.training.startPractice(
      PracticeFilter(count: 5), by: person.app.somebody.id)
    for (item, question) in sitting.attempt.questions.enumerated() {
      try person.app.training.perform(
        .answer(item: item, response: question.wrongResponse), on: &sitting)
    }
    _ = try person.app.training.submit(sitting)
    person.stack = ScreenStack(root: try ProgressScreen(in: person.app))
    #expect(person.text.contains("hari ini 5 (0 sekarang)"))
    person.wait(minutes: 30)
    person.stack = ScreenStack(root: try ProgressScreen(in: person.app))
    #expect(person.text.contains("Pengulangan hari ini: 5 soal"))
    #expect(person.text.contains("hari ini 5."))
  }

  @Test("In practice the first click on an option chooses it, the second answers")
  func clicks() throws {
    var person = try Person(at: SampleQuestion.choices(2), isTest: false)
    let lines = person.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("C  tiga") })
    let click = Event.mouse(MouseEvent(.click, at: Position(row: row, column: 10)))
    person.send(click)
    #expect(try person.responses() == [nil, nil])
    #expect(person.screen.contains("› C  tiga"))
    person.send(click)
    #expect(try person.responses() == [.choice(2), nil])
  }

  @Test("The list of statements opens at the one that is read, and its box has proper buttons")
  func contents() throws {
    var person = try Person.seated()
    person.stack = ScreenStack(root: try ReaderScreen(at: StatementID("D4")!, in: person.app))
    person.type("d")
    #expect(person.screen.contains("› D4"))
    person.stack = ScreenStack(root: try StatementMapScreen(in: person.app))
    person.press(.enter)
    #expect(person.screen.contains("[ Kembali ]"))
  }

  @Test("A section that was read, a week of days and a goal get a line of joy, and no screen")
  func joy() throws {
    var person = try Person.seated()
    let (training, id) = (person.app.training, try person.app.somebody.id)
    for _ in 1...7 {
      try training.noteRead(StatementID("A1")!, by: id)
      var sitting = try training.startPractice(PracticeFilter(count: 1), by: id)
      try training.perform(.answer(item: 0, response: .unknown), .submit, on: &sitting)
      person.wait(days: 1)
    }
    person.wait(days: -1)
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    #expect(person.screen.contains("✦ hari ke-7"))
    try training.noteRead(StatementID("A2")!, by: id)
    person.stack = ScreenStack(
      root: try ReaderScreen(section: "A", at: .guide(.summary), in: person.app))
    #expect(person.text.contains("✦ Semua pernyataan bagian ini sudah Anda baca."))
  }

  @Test("The key line says what Enter does here, and names no key that does nothing")
  func trueHints() throws {
    var person = try Person.seated()
    try person.open("Sesi pelatihan")
    #expect(person.screen.contains("? bantuan") && !person.screen.contains("↵ buka"))
    person.press(.escape)
    try person.open("Pengulangan hari ini")
    person.press(.down)
    #expect(person.screen.contains("↵ ubah"))
    person.press(.escape)
    try person.open("Latihan")
    person.press(.end)
    #expect(person.screen.contains("↵ ubah"))
    var asked = try Person(at: [SampleQuestion.question(1, SampleQuestion.matching)], isTest: false)
    asked.press(.end, .up, .up)
    #expect(asked.screen.contains("› [ Jawab ]") && asked.screen.contains("↵ jawab"))
    asked.press(.enter)
    // A box with one button: nothing is to be chosen.
    #expect(asked.screen.contains("↵ lanjut") && !asked.screen.contains("↑↓ pilih"))
  }

  @Test("While not all is read the key line says that Enter goes down, and Enter held down does so")
  func readingOn() throws {
    let text = String(repeating: "kata-kata panjang yang mengisi baris ", count: 9)
    let long = try SampleQuestion.question(1, SampleQuestion.truth, prompt: text)
    var person = try Person(at: [long], rows: 12, columns: 40)
    var downs = 0
    while person.screen.contains("↵ lihat semua pilihan"), downs < 20 {
      person.press(.enter)
      downs += 1
    }
    #expect((1...19).contains(downs))
    #expect(person.screen.contains("↵ pilih dan lanjut"))
    #expect(try person.responses() == [nil])
    // Whoever still holds the key has not answered.
    for _ in 1...2 { person.send(.key(.enter)) }
    #expect(try person.responses() == [nil])
    person.press(.enter)
    #expect(try person.responses() != [nil])
    var reader = try Person.seated()
    reader.stack = ScreenStack(root: try ReaderScreen(at: StatementID("D1")!, in: reader.app))
    #expect(reader.screen.contains("↵ turun"))
    // Where the list of statements has the focus, that is what Enter opens.
    reader.press(.end)
    #expect(reader.screen.contains("› [ Daftar pernyataan ]") && reader.screen.contains("↵ buka"))
  }

  /// A choice of which not all is in view at 40 x 12.
  private func longChoice(_ number: Int, lines: Int = 4) throws -> Question {
    let text = String(repeating: "kata-kata panjang yang mengisi baris ", count: lines)
    return try SampleQuestion.question(
      number,
      .singleChoice(
        ["satu", "dua", "tiga", "empat"].map {
          .init(
            text: LocalizedText(id: "\($0) \(text)"), isCorrect: $0 == "tiga",
            why: LocalizedText(id: "sebab"))
        }))
  }

  @Test(
    "What was chosen by its letter stays chosen while Enter reads on, and is seen before it answers"
  )
  func readingOnWithChoice() throws {
    var person = try Person(at: [longChoice(1)], isTest: false, rows: 12, columns: 40)
    person.type("a")
    var downs = 0
    while person.screen.contains("↵ lihat semua pilihan"), downs < 20 {
      person.press(.enter)
      downs += 1
    }
    #expect((1...19).contains(downs) && person.screen.contains("↵ ke pilihan Anda"))
    person.press(.enter)
    #expect(try person.responses() == [nil])
    #expect(person.screen.contains("› A") && person.screen.contains("↵ jawab"))
    person.press(.enter)
    #expect(try person.responses() == [.choice(0)])
  }

  @Test("Enter says that it answers only where what it answers is in view", arguments: 1...6)
  func answersInView(lines: Int) throws {
    var person = try Person(
      at: [longChoice(1, lines: lines)], isTest: false, rows: 12, columns: 40)
    person.type("a")
    for _ in 0..<20 where try person.responses() == [nil] {
      #expect(!person.screen.contains("↵ jawab") || person.screen.contains("› A"))
      person.press(.enter)
    }
    #expect(try person.responses() == [.choice(0)])
  }

  @Test("In a test an answer stays as it is when Enter leads through its question again")
  func readingOnWithAnswer() throws {
    var person = try Person(
      at: [longChoice(1), SampleQuestion.choice(2)], rows: 12, columns: 40)
    person.type("a")
    #expect(try person.responses() == [.choice(0), nil])
    person.press(.right, .left)
    for _ in 0..<20 where !person.screen.contains("Soal 2 dari 2") { person.press(.enter) }
    #expect(person.screen.contains("Soal 2 dari 2"))
    #expect(try person.responses() == [.choice(0), nil])
  }

  @Test("Esc in a part of practice's choices goes back to them")
  func escapeFromChoices() throws {
    for part in ["Yang paling perlu dilatih", "Menurut jenis soal", "Menurut kasus"] {
      var person = try Person.seated()
      try person.open("Latihan")
      try person.open(part)
      person.press(.escape)
      #expect(person.stack.top is PracticeSetupScreen, "\(part)")
    }
  }

  @Test("A page down too many in the feedback keeps the focus: Enter goes on to the next question")
  func pageDown() throws {
    var person = try Person(at: SampleQuestion.choices(2), isTest: false, rows: 14)
    person.type("c")
    while person.stack.asked != nil { person.press(.enter) }
    for _ in 1...5 { person.press(.pageDown) }
    #expect(person.screen.contains("› [ Soal berikutnya ]"))
    person.press(.enter)
    #expect(person.screen.contains("Soal 2 dari 2"))
  }

  @Test("The words of the key line are clicked")
  func clickedHint() throws {
    var person = try Person.seated()
    let line = try #require(person.screen.split(separator: "\n").last)
    let column = try #require(line.range(of: "bantuan")).lowerBound
    person.send(
      .mouse(
        MouseEvent(
          .click, at: Position(row: 23, column: line.distance(from: line.startIndex, to: column)))))
    #expect(person.screen.contains("Tombol yang berlaku di sini"))
  }

  @Test("A name that is emptied in the settings is refused in words, and the old one stands")
  func emptiedName() throws {
    var person = try Person.seated()
    try person.open("Pengaturan")
    try person.open("Nama: Siti")
    person.press(.ctrl("u"), .enter)
    #expect(person.screen.contains("Nama masih kosong"))
    person.press(.enter, .escape)
    #expect(person.screen.contains("Nama: Siti"))
  }

  @Test("Nobody who is asked for a word is told to choose one")
  func blankWords() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, .shortAnswer(.init(answers: ["daya"])))], isTest: false)
    person.press(.tab, .enter)
    #expect(person.words.contains("atau pilih Belum tahu"))
    #expect(!person.words.contains("yang menurut Anda paling mendekati"))
  }

  @Test("After an answer was missing, the focus is where it is given")
  func blankFocus() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, .shortAnswer(.init(answers: ["daya"])))], isTest: false)
    person.press(.tab, .enter)
    #expect(person.screen.contains("Jawaban masih kosong"))
    person.press(.enter)
    person.type("daya")
    person.press(.enter)
    #expect(person.text.contains("Jawaban ini tepat"))
  }
}
