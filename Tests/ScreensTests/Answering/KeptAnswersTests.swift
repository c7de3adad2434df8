import Foundation
import Quiz
import Terminal
import Testing
import Training

@testable import Curriculum
@testable import Screens

/// Nothing that a hand does by habit changes or loses an answer.
@MainActor
@Suite struct KeptAnswersTests {
  @Test("Enter on answered questions leafs through them and changes none")
  func leafing() throws {
    var person = try Person(at: SampleQuestion.choices(4))
    for _ in 1...3 {
      person.type("c")
      person.press(.enter)
      person.wait(minutes: 1)
    }
    person.press(.left, .left, .left)
    #expect(person.screen.contains("Soal 1 dari 4"))
    person.press(.enter, .enter, .enter)
    #expect(person.screen.contains("Soal 4 dari 4"))
    #expect(try person.responses() == [.choice(2), .choice(2), .choice(2), nil])
  }

  @Test("Numbers in one line keep what was ticked before", arguments: [true, false])
  func tickedOneByOne(isTest: Bool) throws {
    let options = (1...3).map {
      Question.Option(
        text: LocalizedText(id: "\($0)"), isCorrect: $0 < 3, why: LocalizedText(id: "sebab"))
    }
    var person = try Person(
      at: [SampleQuestion.question(1, .multipleChoice(options))], isTest: isTest)
    person.send(.line("1"))
    person.send(.line("2 3"))
    person.press(.enter)
    #expect(try person.responses() == [.choices([0, 1, 2])])
  }

  @Test(
    "A statement is answered by a word too, in either language",
    arguments: [("benar", true), ("Salah", false), ("false", false)])
  func truthInWords(word: String, expected: Bool) throws {
    var person = try Person(at: [SampleQuestion.question(1, SampleQuestion.truth)])
    person.send(.line(word))
    #expect(try person.responses() == [.truth(expected)])
  }

  @Test("The arrows to the sides leaf through a test and answer nothing")
  func arrows() throws {
    var person = try Person(at: SampleQuestion.choices(3))
    person.press(.right, .right)
    #expect(person.screen.contains("Soal 3 dari 3"))
    person.press(.left)
    #expect(person.screen.contains("Soal 2 dari 3"))
    person.press(.left, .left, .left)
    #expect(person.screen.contains("Soal 1 dari 3"))
    #expect(try person.responses() == [nil, nil, nil])
  }

  @Test("In practice an arrow to the right answers nothing")
  func arrowInPractice() throws {
    var person = try Person(at: SampleQuestion.choices(2), isTest: false)
    person.press(.right)
    #expect(try person.responses() == [nil, nil])
  }

  @Test("A letter chooses, and is kept whichever way one moves on", arguments: [Key.right, .tab])
  func letter(key: Key) throws {
    var person = try Person(at: SampleQuestion.choices(2))
    person.type("C")
    person.press(key)
    #expect(person.screen.contains("Soal 2 dari 2"))
    #expect(try person.responses() == [.choice(2), nil])
  }

  @Test(
    "Enter that is held down answers nothing; pressed after a look, it does",
    arguments: [true, false])
  func heldEnter(isTest: Bool) throws {
    var person = try Person(at: SampleQuestion.choices(3), isTest: isTest)
    person.type("b")
    for _ in 1...20 { person.send(.key(.enter)) }
    #expect(try person.responses() == [.choice(1), nil, nil])
    person.press(.enter)
    #expect(try person.responses() == [.choice(1), .choice(0), nil])
  }

  @Test("What was left on a sheet is no answer for whoever still holds the key that led back to it")
  func heldEnterOnDraft() throws {
    var person = try Person(at: SampleQuestion.choices(2), isTest: false)
    person.type("y")
    let round = try #require(
      try person.app.training.openAttempts(of: person.app.somebody.id).first)
    #expect(try person.app.training.attempt(round.id).entries[0].certainty == .high)
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    for _ in 1...5 { person.send(.key(.enter)) }
    #expect(person.stack.top is PracticeScreen)
    #expect(try person.responses() == [nil, nil])
    person.press(.enter)
    #expect(try person.responses() == [.choice(0), nil])
  }

  @Test("Enter that is held down from the last feedback begins no other round")
  func heldEnterAtTheEnd() throws {
    var person = try Person(at: SampleQuestion.choices(1), isTest: false)
    person.type("z")
    person.press(.enter)
    for _ in 1...5 { person.send(.key(.enter)) }
    #expect(person.screen.contains("› [ Ulangi yang salah (1) ]"))
    person.press(.enter)
    #expect(!person.screen.contains("[ Ulangi"))
  }

  @Test("Enter answers only once all options have been in view")
  func unseenOptions() throws {
    let text = String(repeating: "kata-kata panjang yang mengisi baris ", count: 4)
    let long = try SampleQuestion.question(
      1,
      .singleChoice(
        (0..<4).map {
          .init(
            text: LocalizedText(id: "\(text)\($0)"), isCorrect: $0 == 0,
            why: LocalizedText(id: "sebab"))
        }))
    var person = try Person(at: [long, SampleQuestion.choice(2)], rows: 12, columns: 40)
    for _ in 1...20 {
      let hasSeenLast = person.screen.contains("D  kata-kata") || person.screen.contains("baris 3")
      let before = try person.responses()
      #expect(before[0] == nil)
      person.wait(minutes: 1)
      person.press(.enter)
      if try person.responses()[0] != nil {
        #expect(hasSeenLast)
        return
      }
    }
    Issue.record("never answered: \(person.screen)")
  }

  @Test("Enter matches only once all that can be chosen has been in view")
  func unseenMatches() throws {
    let text = String(repeating: "kata-kata panjang yang mengisi baris ", count: 3)
    let body = Question.Body.matching(
      .init(
        pairs: (1...3).map {
          .init(item: LocalizedText(id: "hal \($0)"), answer: LocalizedText(id: "\(text)\($0)"))
        }, extraAnswers: [LocalizedText(id: "\(text)4")]))
    var person = try Person(at: [SampleQuestion.question(1, body)], rows: 12, columns: 40)
    var hasSeenLast = false
    for _ in 1...40 {
      person.wait(minutes: 1)
      person.press(.enter)
      if person.text.contains("→ kata-kata") {
        #expect(hasSeenLast)
        return
      }
      hasSeenLast = hasSeenLast || person.screen.contains("  D  kata-kata")
    }
    Issue.record("never matched: \(person.screen)")
  }

  @Test("True or false is asked, answered by the words' letters, and told without doubt")
  func truths() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, SampleQuestion.truth, prompt: "Semua sama.")], isTest: false)
    #expect(person.screen.contains("Benar atau salah?"))
    #expect(person.screen.contains("S  Salah"))
    person.type("s")
    person.press(.enter)
    #expect(person.screen.contains("✓ Jawaban ini tepat"))
    #expect(person.screen.contains("Pernyataan ini SALAH."))
  }

  @Test("B is true, s is false in a test, in either case", arguments: [("B", true), ("s", false)])
  func truthLetters(letter: String, truth expected: Bool) throws {
    var person = try Person(at: [
      SampleQuestion.question(1, SampleQuestion.truth), SampleQuestion.choice(2),
    ])
    person.type(letter)
    #expect(try person.responses()[0] == .truth(expected))
  }

  @Test("A matching left half done is told before it is marked, and the box leads back to it")
  func halfMatched() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, SampleQuestion.matching), SampleQuestion.choice(2)],
      isTest: false)
    person.type("1a")
    person.press(.end, .up, .up, .enter)
    #expect(person.screen.contains("2 baris belum dipasangkan"))
    #expect(try person.responses()[0] == nil)
    person.press(.enter)
    #expect(try person.responses()[0] == nil)
    person.press(.end, .up, .up, .enter)
    try person.open("Jawab juga")
    #expect(person.text.contains("Sebab."))
    #expect(person.text.contains("✗ Dijawab: (tidak dipilih)"))
    #expect(person.text.contains("✓ Yang tepat: arti ii"))
    #expect(!person.text.contains("✗ hal ii"))
  }

  @Test("A matching left half done is counted before a test is submitted")
  func halfMatchedInTest() throws {
    var person = try Person(at: [
      SampleQuestion.question(1, SampleQuestion.matching), SampleQuestion.choice(2),
    ])
    person.type("1ao")
    #expect(person.screen.contains("1 ◐"))
    person.press(.end, .enter)
    #expect(person.screen.contains("1 soal baru terjawab sebagian"))
  }

  @Test("An ordering that nobody touched is told before it is marked; Esc puts a line back")
  func ordering() throws {
    let items = ["awal", "tengah", "akhir"].map { LocalizedText(id: $0) }
    var person = try Person(at: [SampleQuestion.question(1, .ordering(items))], isTest: false)
    let before = person.text
    person.press(.enter, .down, .escape)
    #expect(person.text == before)
    person.press(.end, .up, .up, .enter)
    #expect(person.screen.contains("Urutannya belum Anda ubah"))
  }

  @Test("In the feedback on an order each place is right, and what was placed elsewhere says where")
  func orderFeedback() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, SampleQuestion.ordering)], isTest: false)
    person.press(.enter, .down, .enter)
    #expect(person.screen.contains("Tab tombol"))
    person.press(.tab)
    // Tab leads to the button, and answers nothing.
    #expect(!person.screen.contains("Tab tombol"))
    #expect(try person.responses() == [nil])
    person.press(.enter)
    #expect(person.text.contains("    1. awal  ✗ "))
    #expect(person.text.contains("    2. tengah  ✗ "))
    #expect(person.text.contains("  ✓ 3. akhir"))
  }

  @Test("What is right stands first in the feedback on a statement", arguments: ["b", "s"])
  func truthFirst(letter: String) throws {
    var person = try Person(at: [SampleQuestion.question(1, SampleQuestion.truth)], isTest: false)
    person.type(letter)
    person.press(.enter)
    let right = try #require(person.text.range(of: "✓ Salah")).lowerBound
    let other = try #require(person.text.range(of: "sebab b")).lowerBound
    #expect(right < other)
  }

  @Test("Nothing jumps when a line is lifted")
  func liftedLine() throws {
    for isTest in [true, false] {
      var person = try Person(
        at: [SampleQuestion.question(1, SampleQuestion.ordering)], isTest: isTest)
      let place = { (person: Person) in
        person.screen.split(separator: "\n", omittingEmptySubsequences: false)
          .firstIndex { $0.contains("tengah") }
      }
      let before = place(person)
      person.press(.enter)
      #expect(person.screen.contains("↵ letakkan"))
      #expect(place(person) == before)
    }
  }

  @Test("A lifted line goes to the last and to the first place with End and Home")
  func liftedFar() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, SampleQuestion.ordering)], isTest: false)
    let lines = { (person: Person) in
      person.screen.split(separator: "\n").compactMap { line in
        ["awal", "tengah", "akhir"].first { line.contains($0) }
      }
    }
    let before = lines(person)
    try #require(before.count == 3)
    person.press(.enter, .end)
    #expect(lines(person) == [before[1], before[2], before[0]])
    person.press(.home, .enter)
    #expect(lines(person) == before)
  }

  @Test("A lifted line moves only while it has the focus")
  func liftedElsewhere() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, SampleQuestion.ordering)], isTest: false)
    let lines = { (person: Person) in
      person.screen.split(separator: "\n").compactMap { line in
        ["awal", "tengah", "akhir"].first { line.contains($0) }
      }
    }
    let before = lines(person)
    person.press(.enter, .pageDown, .up, .up, .up, .up)
    #expect(lines(person) == before)
  }

  @Test("What is matched already says with what, while another is matched")
  func matchedAlready() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, SampleQuestion.matching)], isTest: false)
    person.type("1b2")
    #expect(person.screen.contains("sudah dipasangkan dengan nomor 1"))
    person.press(.escape)
    person.type("1")
    #expect(!person.screen.contains("sudah dipasangkan"))
  }

  @Test("In a test an ordering opens at its first line, and Enter there answers nothing")
  func orderingInTest() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, SampleQuestion.ordering), SampleQuestion.choice(2)])
    person.press(.enter, .escape)
    #expect(try person.responses() == [nil, nil])
    #expect(person.screen.contains("Soal 1 dari 2"))
  }

  @Test("In a test Esc takes back what a lifted line changed, also in what is kept")
  func orderTakenBack() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, SampleQuestion.ordering), SampleQuestion.choice(2)])
    let before = person.text
    person.press(.enter, .down)
    #expect(try person.responses()[0] != nil)
    person.press(.escape)
    #expect(person.text == before)
    #expect(try person.responses() == [nil, nil])
  }

  @Test("Who does not know says so: the answer is shown, counts as wrong, and comes again")
  func notKnown() throws {
    var person = try Person(at: SampleQuestion.choices(2), isTest: false)
    person.type("z")
    #expect(person.screen.contains("Belum tahu: inilah jawabannya"))
    #expect(person.screen.contains("C ✓ tiga"))
    #expect(!person.screen.contains("jawaban Anda"))
    #expect(try person.responses() == [.unknown, nil])
    person.press(.enter)
    #expect(person.screen.contains("Soal 2 dari 2    benar 0"))
  }

  @Test("A test has no such answer")
  func knownInTests() throws {
    var person = try Person(at: SampleQuestion.choices(2))
    person.type("z")
    #expect(!person.text.contains("Belum tahu"))
    #expect(try person.responses() == [nil, nil])
  }

  @Test("What was wrong is practised again, from the summary and from all practice")
  func wrongAgain() throws {
    var person = try Person(at: SampleQuestion.choices(3), isTest: false)
    for letter in ["a", "c", "b"] {
      person.type(letter)
      person.press(.enter, .enter)
    }
    #expect(person.screen.contains("› [ Ulangi yang salah (2) ]"))
    try person.open("Lihat semua jawaban")
    person.type("f")
    #expect(person.screen.contains("Hanya yang belum tepat"))
    #expect(person.screen.contains("Soal 1 dari 3"))
    try person.open("Soal berikutnya")
    #expect(person.screen.contains("Soal 3 dari 3"))
  }

  @Test("Options keep their letters in the feedback")
  func letters() throws {
    var person = try Person(at: [SampleQuestion.choice(1)], isTest: false)
    person.type("b")
    person.press(.enter)
    #expect(person.text.contains("B ✗ dua (jawaban Anda)"))
    #expect(person.text.contains("C ✓ tiga"))
  }

  @Test("Enter shows the whole feedback before it goes on")
  func feedbackFirst() throws {
    var person = try Person(at: SampleQuestion.choices(2), isTest: false, rows: 12, columns: 40)
    person.press(.enter)
    while try person.responses()[0] == nil { person.press(.enter) }
    var shown = person.screen
    for _ in 1...10 where person.screen.contains("Soal 2") == false {
      person.press(.enter)
      if !person.screen.contains("Soal 2") { shown += person.screen }
    }
    #expect(shown.contains("Sebab."))
    #expect(shown.contains("Soal berikutnya"))
  }
}
