import Curriculum
import Foundation
import Quiz
import Terminal
import Testing
import Texts
import Training

@testable import Screens

/// What people stumble over who are new to a terminal, or have a small one.
@MainActor
@Suite struct FirstUseTests {
  @Test("Where what was asked for can't be opened, the first start tells it over home")
  func openingThatFails() throws {
    var person = try Person()
    person.stack = ScreenStack(
      root: WelcomeScreen(opening: .wrong { PracticeFilter(count: $0) }, in: person.app))
    person.type("Siti")
    person.press(.enter, .enter)
    #expect(person.stack.top is HomeScreen)
  }

  /// Someone at a question of practice of this type.
  private func atQuestion(
    _ kind: Question.Kind, rows: Int = 24, columns: Int = 80, glyphs: Glyphs = .unicode
  ) throws -> Person {
    var person = try Person.seated(rows: rows, columns: columns, glyphs: glyphs)
    let training = person.app.training
    var sitting = try training.startPractice(
      PracticeFilter(count: 10_000), by: person.app.somebody.id)
    let item = try #require(sitting.attempt.questions.firstIndex { $0.body.kind == kind })
    try training.perform(.move(to: item), on: &sitting)
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    try person.open("Lanjutkan")
    return person
  }

  @Test("At the first start letters go into the name wherever the focus is, also q")
  func nameFromAnywhere() throws {
    var person = try Person()
    person.press(.enter)
    #expect(person.screen.contains("Nama masih kosong"))
    person.press(.enter, .down)
    person.type("Rizqi")
    #expect(person.screen.contains("Nama Anda: Rizqi"))
    person.press(.enter)
    #expect(person.screen.contains("Beranda"))
    #expect(person.app.participant?.name == "Rizqi")
  }

  @Test("At the first start the language that is shown as chosen stays, and a name given meanwhile")
  func firstStart() throws {
    var person = try Person()
    let other = try person.app.training.addParticipant(named: "Gita")
    person.stack = ScreenStack(root: WelcomeScreen(in: person.app))
    person.type("Gita")
    person.press(.enter)
    #expect(person.app.participant?.id == other.id)
    #expect(try person.app.training.participants().count == 1)
    #expect(try person.app.training.deviceSettings().settings.language == .indonesian)
  }

  @Test("A name that another participant has is not taken")
  func takenName() throws {
    var person = try Person.seated()
    _ = try person.app.training.addParticipant(named: "Bea")
    #expect(throws: Complaint.self) {
      try person.app.renameParticipant(to: "bea")
    }
    person.stack = ScreenStack(root: try SettingsScreen(in: person.app))
    try person.open("Nama: Siti")
    person.press(.ctrl("u"))
    person.type("bea")
    person.press(.enter)
    #expect(person.words.contains("Sudah ada peserta bernama bea. Tambahkan nama keluarga"))
    try person.app.renameParticipant(to: "SITI")
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    #expect(person.screen.contains("SITI"))
  }

  @Test("Who only looked finds home as it was; who did something finds what comes next")
  func home() throws {
    var person = try Person.seated()
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    try person.open("Kemajuan saya")
    person.press(.escape)
    #expect(person.screen.contains("› Kemajuan saya"))
    try person.open("Latihan")
    person.press(.enter)
    person.press(.escape)
    // A round without one answer leaves nothing to go on with.
    #expect(person.screen.contains("› Latihan"))
    #expect(!person.screen.contains("Lanjutkan"))
    person.press(.enter, .enter)
    person.type("z")
    person.press(.escape)
    #expect(person.screen.contains("› Lanjutkan"))
    #expect(person.screen.contains("x tutup latihan"))
  }

  @Test("A short answer is typed wherever the focus is, and letters are no commands there")
  func shortAnswerFromAnywhere() throws {
    var person = try atQuestion(.shortAnswer)
    person.press(.enter)
    person.type("tu?q")
    #expect(person.screen.contains("tu?q"))
    #expect(person.screen.contains("F1 bantuan"))
  }

  @Test(
    "Handing in nothing is told, and the question stays",
    arguments: [Question.Kind.shortAnswer, .multipleChoice, .matching])
  func blank(_ kind: Question.Kind) throws {
    var person = try atQuestion(kind)
    try person.open("Jawab ]")
    #expect(person.screen.contains("Jawaban masih kosong"))
    person.press(.enter)
    #expect(person.text.contains("[ Jawab ]"))
  }

  @Test(
    "Work on a question that is not handed in is there again after Esc and when the program ended",
    arguments: [Event.key(.escape), .key(.ctrl("c")), .terminate(signal: 1)])
  func unfinished(leaving: Event) throws {
    var person = try atQuestion(.multipleChoice)
    person.type("ay")
    person.send(leaving)
    person.stack = try ScreenStack(opening: .home, in: person.app)
    try person.open("Lanjutkan")
    #expect(person.text.contains(Glyphs.unicode.ticked))
    #expect(person.text.contains("Seberapa yakin? yakin"))
    // Taken back: the tick, and how sure one is.
    person.type("ayyy")
    person.send(leaving)
    person.stack = try ScreenStack(opening: .home, in: person.app)
    #expect(!person.screen.contains("Lanjutkan"))
  }

  @Test("What is typed, matched and put in order is kept as well; the answer takes its place")
  func halfMade() throws {
    let questions = [SampleQuestion.matching, SampleQuestion.ordering]
    for (number, body) in questions.enumerated() {
      var person = try Person(at: [SampleQuestion.question(1, body)], isTest: false)
      number == 0 ? person.type("1b") : person.press(.enter, .down, .enter)
      let before = person.text
      person.send(.terminate(signal: 1))
      let round = try #require(
        person.app.training.openAttempts(of: person.app.somebody.id).first)
      person.stack = ScreenStack(root: try person.app.screen(of: round.id))
      #expect(person.text == before)
    }
    var person = try atQuestion(.shortAnswer)
    person.type("tul")
    person.send(.tick)
    // As where the power failed.
    person.stack = try ScreenStack(opening: .home, in: person.app)
    try person.open("Lanjutkan")
    person.type("isan")
    #expect(person.screen.contains("tulisan"))
    person.press(.enter)
    #expect(person.text.contains("Ditulis: tulisan"))
    #expect(person.stack.tick == nil)
  }

  @Test("An exam without a clock says so, and is none that was passed", arguments: [true, false])
  func untimed(isTimed: Bool) throws {
    let person = try Person.seated()
    let (training, id) = (person.app.training, try person.app.somebody.id)
    let outline = try person.app.module.outline()
    let exam = try #require(outline.selfStudyBlueprints.first)
    var sitting = try training.startExam(exam, isTimed: isTimed, by: id)
    for (item, question) in sitting.attempt.questions.enumerated() {
      try training.perform(.answer(item: item, response: question.key), on: &sitting)
    }
    _ = try training.submit(sitting)
    let summary = try #require(try training.attempts(of: id).first)
    #expect(
      summary.purpose.text(of: outline)(.indonesian).contains("tanpa batas waktu") == !isTimed)
    #expect(summary.isPassed == true && summary.purpose.isUntimedExam == !isTimed)
  }

  @Test("A score just below the pass mark is not rounded up to it")
  func justBelow() throws {
    let person = try Person.seated()
    let (training, id) = (person.app.training, try person.app.somebody.id)
    let exam = try #require(person.app.module.outline().selfStudyBlueprints.first)
    var sitting = try training.startExam(exam, by: id)
    var isSpoilt = false
    for (item, question) in sitting.attempt.questions.enumerated() {
      // Once, one of several right options is left out, which costs a part of the point.
      var response = question.key
      if case .choices(let right) = response, right.count > 1, !isSpoilt {
        response = .choices(Set(right.sorted().dropLast()))
        isSpoilt = true
      }
      try training.perform(.answer(item: item, response: response), on: &sitting)
    }
    _ = try training.submit(sitting)
    let score = try #require(try training.attempts(of: id).first).percentage
    #expect(score != score.rounded())
    let told = Language.indonesian.percent(score)
    var home = person
    home.stack = ScreenStack(root: try HomeScreen(in: person.app))
    #expect(home.text.contains("\(told) ✓"))
    home.stack = ScreenStack(root: try ProgressScreen(in: person.app))
    #expect(home.text.contains("\(told) ✓"))
  }

  @Test("Holding Enter never hands an exam in")
  func heldEnter() throws {
    var person = try Person.seated()
    try person.open("Ujian")
    for _ in 0..<300 { person.press(.enter) }
    #expect(
      try person.app.training.openAttempts(of: person.app.somebody.id).first?.purpose.kind == .exam)
  }

  @Test(
    "In a small window a box shows all its choices at once",
    arguments: [Language.indonesian, .english])
  func smallBoxes(_ language: Language) throws {
    var person = try Person.seated(rows: 12, columns: 40)
    try person.app.set(language)
    try person.open(Text.exam(language))
    person.press(.enter)
    #expect(person.screen.contains(Text.examStart(language)))
    #expect(person.screen.contains(Text.notYet(language)))
    person.press(.enter, .escape)
    #expect(person.screen.contains(Text.backToQuestions(language)))
    #expect(person.screen.contains(Text.toHome(language)))
  }

  @Test("In a small window the PIN's field is in view when it is asked for")
  func smallPIN() throws {
    var person = try Person.seated(rows: 12, columns: 40)
    try person.open("Pelatih")
    #expect(person.screen.contains("PIN baru:"))
  }

  @Test(
    "In a narrow window the key line still tells what Enter does",
    arguments: Question.Kind.allCases, [Language.indonesian, .english])
  func narrowHints(_ kind: Question.Kind, _ language: Language) throws {
    let person = try atQuestion(kind, rows: 12, columns: 40)
    try person.app.set(language)
    let hints = person.screen.split(separator: "\n").last ?? ""
    #expect(hints.contains("↵"))
    #expect(hints.contains("Esc \(Text.keyBack(language))"))
  }

  @Test("Where there is no sign for Enter, the key line names it")
  func asciiHints() throws {
    let person = try Person.seated(glyphs: .ascii)
    #expect(person.screen.contains("Panah pilih  Enter buka"))
  }

  @Test("The key line follows the focus: a button does what it says, and is not ticked")
  func hintsFollowFocus() throws {
    var person = try atQuestion(.multipleChoice)
    #expect(person.screen.contains("↵ centang"))
    person.press(.end)
    #expect(person.screen.contains("↵ belum tahu"))
    person.press(.up)
    #expect(person.screen.contains("↵ ubah"))
  }

  @Test("A long button is read whole in a narrow window")
  func longButton() throws {
    var person = try Person.seated(rows: 12, columns: 40)
    try person.open("Belajar")
    try person.open("Prinsip")
    person.press(.tab, .end)
    let screen = person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(screen.contains("[ Berikutnya: D2. Masyarakat sebagai subjek ]"))
  }

  @Test("A long name ends in an ellipsis and leaves the title its room")
  func longName() throws {
    var person = try Person.seated(
      named: "Made Suartana dari Desa Pekraman Ubud Kaja", rows: 12, columns: 40)
    try person.open("Belajar")
    let title = person.screen.split(separator: "\n").first ?? ""
    #expect(title.contains("Berdaya › Belajar"))
    #expect(title.hasSuffix("…"))
  }

  @Test("A name is changed in the settings, and stands as it was where what was typed is dropped")
  func renaming() throws {
    var person = try Person.seated()
    try person.open("Pengaturan")
    for (key, name) in [(Key.escape, "Siti"), (.enter, "Siti Aminah")] {
      try person.open("Nama: Siti")
      person.type(" Aminah")
      person.press(key)
      if key == .escape { try person.open("Buang") }
      #expect(person.app.participant?.name == name)
      #expect(person.stack.top is SettingsScreen && person.text.contains("Nama: \(name)\n"))
    }
  }

  @Test("The colours have names in both languages")
  func themes() throws {
    let person = try Person.seated()
    try person.app.set(.english)
    try person.app.set(.light)
    let settings = try SettingsScreen(in: person.app)
    let text = settings.rows(in: person.app.body, look: person.app.look).flatMap(\.text)
    #expect(text.contains { $0.contains("Colours: light") })
  }

  @Test("The bell of an exam rings at five minutes and at one, once each, where it is wanted")
  func bell() throws {
    for isWanted in [false, true] {
      var person = try Person.seated()
      try person.app.change { $0.ringsBell = isWanted }
      try person.open("Ujian")
      person.press(.enter, .enter)
      var rung: [Int] = []
      for minute in 1..<30 {
        person.wait(minutes: 1)
        person.send(.tick)
        if person.app.takeTimeTelling(), person.app.settings.ringsBell { rung.append(30 - minute) }
      }
      #expect(rung == (isWanted ? [5, 1] : []))
    }
  }

  @Test("From the answers of an exam one also goes back to the question before")
  func answersBack() throws {
    var person = try Person.seated()
    let training = person.app.training
    let attempt = try training.submit(
      training.startPractice(PracticeFilter(count: 5), by: person.app.somebody.id))
    person.stack = ScreenStack(root: try AnswersScreen(attempt: attempt, in: person.app))
    person.press(.tab)
    #expect(person.screen.contains("Soal 2 dari 5"))
    try person.open("Soal sebelumnya")
    #expect(person.screen.contains("Soal 1 dari 5"))
  }

  @Test("The help tells how to leave, and names no key twice")
  func help() throws {
    var person = try Person.seated()
    person.press(.enter)
    person.type("?")
    #expect(person.text.contains("Keluar dari program"))
    let keys = person.text.split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: " ").first
    }
    #expect(Set(keys).count == keys.count)
  }
}
