import Foundation
import Quiz
import Terminal
import Testing

@testable import Curriculum
@testable import Screens

/// What stands after an answer goes by what the trainer decided about its marking.
@MainActor
@Suite struct RuledFeedbackTests {
  /// What the review of one answer says, line by line, without marks of what is not right or wrong.
  private func review(
    _ body: Question.Body, _ response: Response, _ rulings: [Ruling.Verdict]
  ) throws -> String {
    var person = try Person.seated()
    let question = try SampleQuestion.question(1, body)
    var entry = Attempt.Entry(isSeen: true)
    entry.response = response
    let attempt = Attempt(
      plan: AttemptPlan(
        AttemptStart(
          id: AttemptID(UUID()), module: try person.app.module.summary().id, seed: 1,
          date: person.app.now),
        for: .practice,
        items: [.init(question: question.id, order: Array(0..<body.shownCount))]),
      questions: [question], entries: [entry], rulings: [question.id: rulings])
    person.stack = ScreenStack(root: try AnswersScreen(attempt: attempt, in: person.app))
    return person.words
  }

  @Test("A matching is told by the key that holds, of several by the nearest")
  func matching() throws {
    let (own, other) = (Response.matches([0, 1, 2]), Response.matches([0, 2, 1]))
    for rulings in [[Ruling.Verdict.key(other)], [.alsoRight(other)]] {
      let right = try review(SampleQuestion.matching, other, rulings)
      #expect(right.contains("Jawaban ini tepat") && !right.contains("Dijawab:"))
      #expect(right.contains("hal ii → arti iii") && right.contains("hal iii → arti ii"))
    }
    let wrong = try review(SampleQuestion.matching, own, [.key(other)])
    #expect(wrong.contains("✗ Dijawab: arti ii ✓ Yang tepat: arti iii"))
    let still = try review(SampleQuestion.matching, own, [.alsoRight(other)])
    #expect(still.contains("Jawaban ini tepat") && still.contains("hal ii → arti ii"))
  }

  @Test("An ordering is told by the key that holds, of several by the nearest")
  func ordering() throws {
    let (own, other) = (Response.order([0, 1, 2]), Response.order([1, 0, 2]))
    for rulings in [[Ruling.Verdict.key(other)], [.alsoRight(other)]] {
      let right = try review(SampleQuestion.ordering, other, rulings)
      #expect(right.contains("✓ 1. tengah ✓ 2. awal ✓ 3. akhir"))
    }
    let wrong = try review(SampleQuestion.ordering, own, [.key(other)])
    #expect(wrong.contains("Belum tepat") && wrong.contains("1. tengah ✗ dijawab: urutan ke-2"))
  }

  @Test("A wrong answer that everybody's point is given for is not called right; a right one is")
  func everybody() throws {
    let wrong = try review(SampleQuestion.choice(1).body, .choice(0), [.everybody])
    #expect(wrong.contains("Mendapat nilai penuh") && !wrong.contains("Jawaban ini tepat"))
    let right = try review(SampleQuestion.choice(1).body, .choice(2), [.everybody])
    #expect(right.contains("Jawaban ini tepat"))
    let words = Question.Body.shortAnswer(.init(answers: ["daya"]))
    #expect(try review(words, .text("kuasa"), [.everybody]).contains("✗ Ditulis: kuasa"))
  }

  @Test("Of several answers the ticks of the nearest key are right")
  func severalKeys() throws {
    let options = ["satu", "dua", "tiga"].map {
      Question.Option(
        text: LocalizedText(id: $0), isCorrect: $0 != "tiga", why: LocalizedText(id: "sebab"))
    }
    let told = try review(
      .multipleChoice(options), .choices([0, 2]), [.alsoRight(.choices([0, 2]))])
    #expect(told.contains("Jawaban ini tepat") && !told.contains("tidak dipilih"))
  }

  @Test("What was left out is told by the key that held before")
  func leftOut() throws {
    let told = try review(
      SampleQuestion.choice(1).body, .choice(0), [.key(.choice(0)), .leftOut])
    #expect(told.contains("Jawaban ini tepat"))
  }

  @Test("A statement is called neither true nor false where both are right")
  func bothTruths() throws {
    let one = try review(SampleQuestion.truth, .truth(true), [.key(.truth(true))])
    #expect(one.contains("Pernyataan ini BENAR"))
    let both = try review(SampleQuestion.truth, .truth(true), [.alsoRight(.truth(true))])
    #expect(both.contains("Jawaban ini tepat") && !both.contains("Pernyataan ini"))
  }
}
