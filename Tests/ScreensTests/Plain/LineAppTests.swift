import BundledContent
import Curriculum
import Foundation
import Quiz
import Records
import Terminal
import Testing
import Training

@testable import Screens

@MainActor
@Suite struct LineAppTests {
  @Test("A number that no list has opens nothing, on any page", arguments: [Int.min, .max])
  func hugeNumber(_ number: Int) throws {
    let lines = ["Siti", "\(number)", "1", "\(number)", "2", "\(number)", "1", "\(number)"]
    let typist = try Typist(typing: lines)
    #expect(try typist.run().contains("Beranda"))
  }

  @Test("The number of the field that is typed into asks for it again")
  func fieldNumber() throws {
    let written = try Typist(typing: ["3"]).run()
    #expect(written.contains("3  Nama Anda") && !written.contains("tidak dikenal"))
  }

  @Test(
    "A lesson that was written out is read, whichever way one leaves", arguments: [["q"], []])
  func readAndLeft(leaving: [String]) throws {
    let sitting = try Typist(typing: ["Siti"])
    _ = try sitting.run()
    let typist = Typist(typing: leaving, in: sitting.app)
    _ = try typist.run(.statement(StatementID("A2")!))
    let read = try sitting.app.training.reading(of: sitting.app.somebody.id).read
    #expect(read == [StatementID("A2")!])
  }

  @Test("From the first start to a practice summary by typed lines")
  func practice() throws {
    let sitting = try Typist(typing: ["Siti", "2", "1"]) { shown in
      shown.contains("Ringkasan") ? nil : Typist.answer(to: shown)
    }
    let text = try sitting.run()
    #expect(text.contains("Soal 1 dari 10"))
    #expect(text.contains("Ringkasan"))
    #expect(text.hasSuffix("Semua jawaban tersimpan.\n"))
    #expect(try sitting.openOrNot() == [false])
  }

  @Test("The end of the input in an exam keeps all answers, and the exam goes on later")
  func endOfInput() throws {
    let sitting = try Typist(typing: ["Siti", "4", "1", "1", "1", "1"])
    try sitting.run()
    let open = try #require(try sitting.open.first)
    #expect(open.purpose.kind == .exam)
    #expect(open.answeredCount >= 1)
  }

  @Test("Only words are written: no bars, no frames, no control characters")
  func wordsOnly() throws {
    let sitting = try Typist(typing: ["Siti", "2", "1", "a", "0", "4"])
    let text = try sitting.run()
    #expect(!text.contains { "█░─│┌└".contains($0) })
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }

  @Test("Taking turns works by typed lines: a name, a number, and the PIN to leave")
  func turns() throws {
    let sitting = try Typist(typing: [
      "asep", "1", Typist.anAnswer, "0", "2", "siti", "2", "2", "/0", "0000", "2846",
    ])
    let training = sitting.app.training
    try training.choosePIN("2846")
    let session = try training.addSampleSession(["Siti", "Asep", "Siti Aminah"])
    try training.open(session.preTest)
    let text = try sitting.run(.turns(session: 1, .preTest))
    // Asep starts, answers, leaves for now; Siti Aminah is the second of those found.
    #expect(text.contains("Apakah Anda Asep?"))
    #expect(text.contains("Apakah Anda Siti Aminah?"))
    #expect(text.contains("PIN salah"))
    #expect(text.hasSuffix("Sampai jumpa. Semua jawaban tersimpan.\n"))
    let attempts = try training.attempts(at: session.preTest)
    #expect(attempts.map(\.answeredCount) == [1])
  }

  @Test("A name is heard also when someone started on another terminal while it was typed")
  func turnsMeanwhile() throws {
    var startOther: (() throws -> Void)?
    var replies = ["asep", "1"]
    let sitting = try Typist(typing: []) { _ in
      #expect(throws: Never.self) { try startOther?() }
      startOther = nil
      return replies.isEmpty ? nil : replies.removeFirst()
    }
    let training = sitting.app.training
    let session = try training.addSampleSession(["Siti", "Asep"])
    try training.open(session.preTest)
    let siti = try #require(try training.roster(of: session.id).first)
    startOther = { _ = try training.take(session.preTest, by: siti.id) }
    let text = try sitting.run(.turns(session: 1, .preTest))
    #expect(text.contains("Apakah Anda Asep?"))
    #expect(try training.attempts(at: session.preTest).count == 2)
  }

  @Test("A line that means nothing is told so and changes nothing")
  func nonsense() throws {
    let sitting = try Typist(typing: ["Siti", "99", "xyz", "0"])
    let text = try sitting.run()
    #expect(text.contains("“99” tidak dikenal di sini"))
    #expect(text.contains("“xyz” tidak dikenal di sini"))
  }

  @Test("A path is what is typed, not a command", arguments: ["/media/usb", "/l9"])
  func path(path: String) throws {
    let text = try Typist(typing: [path, "/?"]).run()
    #expect(!text.contains("tidak dikenal di sini"))
    #expect(text.contains("Beranda"))
  }

  @Test("The help tells what can be typed, also while text is typed")
  func help() throws {
    let sitting = try Typist(typing: ["/?", "Siti", "?"])
    let text = try sitting.run()
    #expect(text.components(separatedBy: "Ketik nomor sebuah baris").count == 3)
    #expect(text.contains("Beranda"))
  }

  @Test("At the first start the language can be chosen by its number, after a slash")
  func language() throws {
    let text = try Typist(typing: ["/2", "Siti"]).run()
    #expect(text.contains("Welcome to Berdaya"))
    #expect(text.contains("Berdaya › Home"))
  }

  @Test("Every statement of a lesson is written whole, also what it shares with the one before")
  func wholeLesson() throws {
    let text = try Typist(typing: ["Siti", "1", "1", "", ""]).run()
    #expect(text.contains("A2."))
    #expect(text.components(separatedBy: "Contoh di lapangan").count == 3)
  }

  @Test("After an answer the question is not written again, but the next one is")
  func newsOnly() throws {
    let sitting = try Typist(typing: ["Siti", "1", ""])
    let text = try sitting.run(
      .practice({ _ in PracticeFilter(sections: ["G"], count: 3) }, seed: 2))
    let attempt = try #require(try sitting.open.first)
    let questions = try sitting.app.training.attempt(attempt.id).questions
    for question in questions.prefix(2) {
      let words = question.prompt.id.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let written = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(written.components(separatedBy: words).count == 2)
    }
  }

  /// What is written when these lines are typed at a question of practice.
  private func written(
    at isMeant: (Question) -> Bool, typing lines: [String]
  ) throws -> (question: Question, text: String) {
    let sitting = try Typist(typing: ["Siti"])
    try sitting.run()
    let training = sitting.app.training
    let question = try #require(
      training.module.bank().questions.first {
        $0.form == .practice && $0.caseID == nil && isMeant($0)
      })
    _ = try training.startPractice(of: [question.id], by: sitting.app.somebody.id)
    let text = try Typist(typing: ["1"] + lines, in: sitting.app).run()
    return (question, text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private func count(_ part: String, in text: String) -> Int {
    text.components(separatedBy: part).count - 1
  }

  @Test("A statement is asked once, with the question whether it is true where one types")
  func truth() throws {
    let (question, text) = try written(at: { $0.body.kind == .trueFalse }, typing: ["1"])
    let words = question.prompt.id.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(count(words, in: text) == 1)
    #expect(text.contains("Benar atau salah? Ketik nomor (0 kembali, ? bantuan): → Benar"))
  }

  @Test("What was chosen is told whole, once, and only where something came of it")
  func echo() throws {
    let (matching, text) = try written(
      at: {
        if case .matching(let body) = $0.body { body.pairs[0].item.id.count > 72 } else { false }
      }, typing: ["1"])
    guard case .matching(let body) = matching.body else { return }
    #expect(text.contains("→ \(body.pairs[0].item.id) 1 A "))
    #expect(count(body.pairs[0].item.id, in: text) == 2)
    let ordered = try written(at: { $0.body.kind == .ordering }, typing: ["1"]).text
    #expect(ordered.contains("(0 kembali, ? bantuan): Tulis "))
    let settings = try Typist(typing: ["Siti", "8", "3"]).run()
    #expect(settings.contains("→ Pengaturan") && settings.contains("3  Warna: terang"))
    #expect(!settings.contains("→ Warna"))
  }

  @Test("Words are an answer also after an empty line, and no box stands before what can be ticked")
  func wordsAfterNothing() throws {
    let text = try written(at: { $0.body.kind == .shortAnswer }, typing: ["", "apa saja"]).text
    #expect(text.contains("Ditulis: apa saja"))
    #expect(try !written(at: { $0.body.kind == .multipleChoice }, typing: []).text.contains("[ ]"))
  }

  @Test("At the first start a number chooses what it stands before, and ? helps; neither is a name")
  func firstPrompt() throws {
    let sitting = try Typist(typing: ["2", "?", "Siti"])
    let text = try sitting.run()
    #expect(text.contains("Welcome to Berdaya"))
    #expect(text.contains("Type a line's number"))
    #expect(try sitting.app.training.participants().map(\.name) == ["Siti"])
  }

  @Test("A number or ? alone is no answer where words are typed", arguments: ["1", "?", "0"])
  func loneDigit(line: String) throws {
    let sitting = try Typist(typing: ["Siti"])
    try sitting.run()
    let training = sitting.app.training
    let question = try #require(
      training.module.bank().questions.first {
        $0.form == .practice && $0.body.kind == .shortAnswer
      })
    _ = try training.startPractice(of: [question.id], by: sitting.app.somebody.id)
    let text = try Typist(typing: ["1", line], in: sitting.app).run()
    #expect(!text.contains("Belum tepat"))
    #expect(try sitting.open.allSatisfy { $0.answeredCount == 0 })
  }

  @Test("A lesson written to its end is read, also where one goes back from it")
  func readAndBack() throws {
    let sitting = try Typist(typing: ["Siti", "1", "1", "1", "0", "0"])
    try sitting.run()
    let somebody = try sitting.app.somebody.id
    #expect(try sitting.app.training.reading(of: somebody).read == [#require(StatementID("A1"))])
  }

  @Test("A number before what is chosen already is told, and is not unknown")
  func chosenAlready() throws {
    let text = try Typist(typing: ["1", "Siti"]).run()
    #expect(text.contains("→ * Bahasa Indonesia") || text.contains("→ ● Bahasa Indonesia"))
    #expect(!text.contains("tidak dikenal"))
  }

  @Test("One number of several ticks, which an empty line answers; a letter matches")
  func oneAtATime() throws {
    let ticked = try written(at: { $0.body.kind == .multipleChoice }, typing: ["1"]).text
    #expect(!ticked.contains("Intinya") && ticked.contains("Enter: Jawab"))
    #expect(
      try written(at: { $0.body.kind == .multipleChoice }, typing: ["1", ""]).text
        .contains("Intinya"))
    let matched = try written(at: { $0.body.kind == .matching }, typing: ["1", "b"]).text
    #expect(!matched.contains("tidak dikenal"))
    let several = try written(at: { $0.body.kind == .multipleChoice }, typing: ["1 c"]).text
    #expect(several.contains("→ A ") && several.contains("→ C "))
    // What is named twice is named: others may follow.
    for line in ["1 1", "a a", "1 a"] {
      let twice = try written(at: { $0.body.kind == .multipleChoice }, typing: [line]).text
      #expect(twice == ticked)
    }
    let unticked = try written(at: { $0.body.kind == .multipleChoice }, typing: ["1", "1"]).text
    #expect(count("→ tidak dipilih lagi: A ", in: unticked) == 1)
  }

  /// Somebody in an exam, at the item of this index, which is answered with its first option.
  private func inExam() throws -> (sitting: Typist, item: Int) {
    let sitting = try Typist(typing: ["Siti"])
    try sitting.run()
    let training = sitting.app.training
    let exam = try #require(training.module.outline().selfStudyBlueprints.first)
    var begun = try training.startExam(exam, by: sitting.app.somebody.id)
    let item = try #require(
      begun.attempt.questions.firstIndex { $0.body.kind == .singleChoice })
    try training.perform(
      [.move(to: item), .answer(item: item, response: .choice(0))], on: &begun)
    return (sitting, item)
  }

  @Test("In an exam it is said in words what one answered and flagged")
  func saidInWords() throws {
    let sitting = try inExam().sitting
    let text = try Typist(typing: ["1", "*"], in: sitting.app).run()
    #expect(text.contains("(jawaban Anda) ") && text.contains(", ditandai"))
  }

  @Test("Whoever opens a question from the list is not told that it was answered just now")
  func openedFromList() throws {
    let (sitting, item) = try inExam()
    let text = try Typist(typing: ["1", "o", "\(item + 1)", "2"], in: sitting.app).run()
    #expect(text.contains("Soal \(item + 1) dari") && !text.contains("→ terjawab"))
    #expect(text.contains("→ B "))
  }

  @Test("How sure one is, and that one does not know, is said by a letter")
  func letters() throws {
    let sitting = try Typist(typing: ["Siti"])
    try sitting.run()
    let training = sitting.app.training
    let questions = try training.module.bank().questions.filter {
      $0.form == .practice && $0.body.kind == .singleChoice && $0.caseID == nil
    }.prefix(2)
    _ = try training.startPractice(of: questions.map(\.id), by: sitting.app.somebody.id)
    let text = try Typist(typing: ["1", "y", "1", "", "z"], in: sitting.app).run()
    #expect(text.contains("Seberapa yakin? yakin"))
    #expect(text.contains("Keyakinan: yakin"))
    #expect(text.contains("Belum tahu: inilah jawabannya"))
  }

  @Test("Which option is the right one is said in words, and which was chosen")
  func rightInWords() throws {
    let sitting = try Typist(typing: ["Siti"])
    try sitting.run()
    let training = sitting.app.training
    let question = try #require(
      training.module.bank().questions.first {
        $0.form == .practice && $0.body.kind == .singleChoice && $0.caseID == nil
      })
    for number in 1...2 {
      _ = try training.startPractice(of: [question.id], by: sitting.app.somebody.id)
      let text = try Typist(typing: ["1", "\(number)"], in: sitting.app).run()
      #expect(text.contains("yang tepat") && text.contains("jawaban Anda"))
    }
  }

  @Test("Where there is nothing to choose, no number is asked for")
  func nothingToChoose() throws {
    let sitting = try Typist(typing: ["Siti", "6", "0"])
    let text = try sitting.run()
    let start = try #require(text.range(of: "Berdaya › Sesi pelatihan"))
    let asked = text[start.upperBound...].split(separator: "\n").first { $0.contains("bantuan") }
    #expect(asked?.hasPrefix("0 kembali, ? bantuan") == true)
  }

  @Test("The time left is told at five minutes and at one without being asked, and its end")
  func timeLeft() throws {
    var person = try Person(glyphs: .plain(isASCII: false))
    person.type("Siti")
    person.press(.enter)
    let app = person.app
    let exam = try #require(app.module.outline().selfStudyBlueprints.first)
    _ = try app.training.startExam(exam, by: app.somebody.id)
    var (written, waits, typed) = ("", 0, ["1"])
    let terminal = LineTerminal(
      glyphs: .plain(isASCII: false), columns: 72, output: { written += $0 + $1 },
      waiting: { tick in
        if let line = typed.popLast() { return .line(line) }
        waits += 1
        person.wait(minutes: 1)
        return tick == nil || waits > 40 ? .end : .late
      })
    var program = try LineApp(context: app, terminal: terminal)
    program.run()
    #expect(written.contains("Sisa 05:00\n") && written.contains("Sisa 01:00\n"))
    #expect(!written.contains("Sisa 04:00\n"))
    #expect(written.contains("Waktu habis"))
  }

  @Test("The time for which the program was stopped is not counted")
  func stopped() throws {
    var person = try Person(glyphs: .plain(isASCII: false))
    person.type("Siti")
    person.press(.enter)
    let app = person.app
    let exam = try #require(app.module.outline().selfStudyBlueprints.first)
    let begun = try app.training.startExam(exam, by: app.somebody.id)
    var lines: [LineTerminal.Typed] = [.end, .stood(.seconds(3600)), .line("1")]
    let terminal = LineTerminal(
      glyphs: .plain(isASCII: false), columns: 72, output: { _, _ in },
      waiting: { _ in
        let next = lines.removeLast()
        if case .stood = next { person.wait(minutes: 60) }
        return next
      })
    var program = try LineApp(context: app, terminal: terminal)
    program.run()
    #expect(try app.training.attempt(begun.attempt.id).spent(at: app.training.now) == .zero)
    #expect(try app.training.attempt(begun.attempt.id).isOpen)
  }

  @Test("A note that is there is told whole, and that an empty line keeps it")
  func note() throws {
    let note = (1...30).map { "kata\($0)" }.joined(separator: " ")
    let sitting = try Typist(typing: ["Siti"])
    try sitting.run()
    let statement = StatementID("D1")!
    try sitting.app.training.setNote(note, on: statement, by: sitting.app.somebody.id)
    let text = try Typist(typing: ["c", "", "q"], in: sitting.app).run(.statement(statement))
    let box = try #require(text.range(of: "Catatan: kata1")).lowerBound
    let told = text[box...].split { $0.isWhitespace }.joined(separator: " ")
    #expect(told.contains("\(note) ") && told.contains("atau Enter saja supaya tetap"))
    #expect(
      try sitting.app.training.notes(of: sitting.app.somebody.id)[statement] == note)
  }

  @Test(
    "A line longer than its field is told and not taken: what is there stays, and nothing is cut")
  func tooLong() throws {
    let sitting = try Typist(typing: ["Siti"])
    try sitting.run()
    let statement = StatementID("D1")!
    let note = String(repeating: "a", count: 1000)
    for (typed, kept) in [(note + "bcd", "lama"), (note, note)] {
      try sitting.app.training.setNote("lama", on: statement, by: sitting.app.somebody.id)
      let text = try Typist(typing: ["c", typed, "", "q"], in: sitting.app).run(
        .statement(statement))
      #expect(text.contains("1.003 huruf, paling banyak 1.000") == (typed != kept))
      #expect(try sitting.app.training.notes(of: sitting.app.somebody.id)[statement] == kept)
    }
    let answered = try written(
      at: { $0.body.kind == .shortAnswer }, typing: [String(repeating: "a", count: 201)])
    #expect(answered.text.contains("201 huruf, paling banyak 200"))
    #expect(!answered.text.contains("Intinya"))
  }

  @Test("A minus sign alone empties what is filled in, which is told")
  func emptied() throws {
    let sitting = try Typist(typing: ["Siti"])
    try sitting.run()
    let statement = StatementID("D1")!
    try sitting.app.training.setNote("lama", on: statement, by: sitting.app.somebody.id)
    let text = try Typist(typing: ["c", "-", "", "q"], in: sitting.app).run(.statement(statement))
    #expect(text.split { $0.isWhitespace }.joined(separator: " ").contains("tanda minus (-)"))
    #expect(try sitting.app.training.notes(of: sitting.app.somebody.id)[statement] == nil)
  }

  @Test("A language that is turned is told by the page alone, and q in a name's field leaves")
  func settings() throws {
    let sitting = try Typist(typing: ["Siti", "8", "2", "1", "q"])
    let text = try sitting.run()
    #expect(text.contains("2  Language: English") && !text.contains("→ Bahasa"))
    #expect(try sitting.app.somebody.name == "Siti")
  }

  @Test("A PIN that is wrong again is told so, and never written")
  func wrongPIN() throws {
    let sitting = try Typist(typing: ["Siti", "7", "5678", "5679", "/5680"])
    try sitting.app.training.choosePIN("2846")
    let text = try sitting.run()
    #expect(count("PIN salah", in: text) == 2)
    #expect(!text.contains("567") && !text.contains("5680"))
  }

  @Test("What came of a line is told each time, also where it is the same")
  func outcomes() throws {
    let chosen = try Typist(typing: ["Siti", "7", "2846", "2847", "2846", "2848"]).run()
    #expect(count("Kedua PIN tidak sama", in: chosen) == 2)
    #expect(count("Buat PIN untuk pelatih", in: chosen) == 1)
    let sitting = try Typist(typing: ["12", "abcd", "abcd"])
    let session = try sitting.app.training.addSampleSession(["Siti"])
    try sitting.app.training.open(session.preTest)
    let turns = try sitting.run(.turns(session: 1, .preTest))
    #expect(count("Nama itu tidak ada dalam daftar", in: turns) == 3)
  }

  @Test("In a narrow window the same words are written, none of them broken")
  func narrow() throws {
    let lines = ["Siti", "3", "0", "8", "0", "1", "1"]
    let typists = try [72, 32, 20].map { columns in
      let typist = try Typist(typing: lines)
      try typist.run(columns: columns)
      return typist.written
    }
    let words = typists.map { $0.split(whereSeparator: \.isWhitespace) }
    #expect(words[0] == words[1] && words[0] == words[2])
    #expect(typists[1].split(separator: "\n").allSatisfy { columns(of: String($0)) <= 32 })
  }

  @Test("Every screen can be written in very few columns")
  func everyScreen() throws {
    let body = Frame(size: Size(rows: 1000, columns: 20)).body
    let look = Look(language: .indonesian, glyphs: .plain(isASCII: false))
    for screen in try EveryScreen.all() {
      #expect(!screen.writtenRows(in: body, look: look).isEmpty, "\(type(of: screen))")
    }
  }

  @Test("A section is opened by its letter", arguments: ["C", "c"])
  func section(letter: String) throws {
    let text = try Typist(typing: ["Siti", "1", letter]).run()
    #expect(text.contains("Berdaya › Belajar › Sasaran"))
  }

  @Test("A number that stands before nothing is no name")
  func numberAsName() throws {
    let sitting = try Typist(typing: ["5"])
    #expect(try sitting.run().contains("atau angka"))
    #expect(try sitting.app.training.participants().isEmpty)
  }

  @Test("On a roster the numbers of the lines are those of the participants")
  func rosterNumbers() throws {
    let app = try Typist(typing: []).app
    let session = try app.training.addSampleSession(["Asep", "Budi"])
    let rows = try RosterScreen(session, in: app).writtenRows(in: app.body, look: app.look)
    #expect(rows.filter(\.canBeOpened).prefix(2).map(\.lines.first) == ["Asep", "Budi"])
  }

  @Test("0 leads out of the question for the PIN, as out of any other")
  func leavingPIN() throws {
    let text = try Typist(typing: ["Siti", "7", "0", "1"]).run()
    #expect(text.contains("PIN"))
    #expect(text.contains("Berdaya › Belajar"))
  }

  @Test("A wrong count of numbers for an order is told, with how many are wanted")
  func orderingCount() throws {
    for line in ["3 2 1", "1 1 2 3 4 5", "1 2"] {
      let sitting = try Typist(typing: ["Siti"])
      try sitting.run()
      let training = sitting.app.training
      let question = try #require(
        training.module.bank().questions.first {
          if case .ordering(let items) = $0.body {
            $0.form == .practice && items.count > 3
          } else {
            false
          }
        })
      guard case .ordering(let items) = question.body else { return }
      _ = try training.startPractice(of: [question.id], by: sitting.app.somebody.id)
      let more = Typist(typing: ["1", line], in: sitting.app)
      let text = try more.run()
      #expect(text.contains("Tulis \(items.count) nomor, 1 sampai \(items.count)"))
      #expect(!text.contains("tidak dikenal di sini"))
      #expect(try sitting.open.allSatisfy { $0.answeredCount == 0 })
    }
  }

  @Test("A quiz is asked for on the command line, with its seed")
  func opening() throws {
    let texts = try (0..<2).map { _ in
      let typist = try Typist(typing: ["Siti"])
      try typist.app.change { $0.practiceCount = 5 }
      return try typist.run(.practice({ PracticeFilter(sections: ["D"], count: $0) }, seed: 3))
    }
    #expect(texts[0].contains("Soal 1 dari 5"))
    #expect(texts[0] == texts[1])
  }
}
