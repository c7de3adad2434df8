import Foundation
import Testing

@testable import Curriculum

@Suite struct QuestionDraftTests {
  @Test("An empty draft names every part that is missing")
  func empty() {
    #expect(
      QuestionDraft().problems
        == ["id", "statement", "level", "form", "prompt", "explanation", "type"].map {
          .missing($0)
        })
    #expect(throws: Question.Invalid.self) { try QuestionDraft().checked() }
  }

  @Test(
    "A single choice has one key, a multiple choice several but not all",
    arguments: [
      (Question.Body.singleChoice, 0, 3, false), (Question.Body.singleChoice, 1, 3, true),
      (Question.Body.singleChoice, 2, 3, false), (Question.Body.multipleChoice, 1, 3, false),
      (Question.Body.multipleChoice, 2, 3, true), (Question.Body.multipleChoice, 3, 3, false),
      (Question.Body.multipleChoice, 2, 2, false),
    ])
  func keys(
    _ body: @Sendable ([Question.Option]) -> Question.Body, _ right: Int, _ count: Int,
    _ isRight: Bool
  ) {
    let options = (0..<count).map {
      Question.Option(text: LocalizedText(id: "\($0)"), isCorrect: $0 < right, why: "Sebab.")
    }
    #expect(
      draft(body(options)).problems
        == (isRight ? [] : [.keyCount(right)]))
  }

  @Test(
    "What can't be asked is told",
    arguments: [
      (.singleChoice([]), [.entryCount(0)]), (.ordering([]), [.entryCount(0)]),
      (.ordering(["a"]), [.entryCount(1)]),
      // Each has a letter, and there are no more.
      (.ordering((1...27).map { LocalizedText(id: "\($0)") }), [.entryCount(27)]),
      (.ordering((1...26).map { LocalizedText(id: "\($0)") }), []),
      (.ordering(["a", "a"]), [.repeatedEntries("a")]), (.ordering(["a", ""]), [.missing("text")]),
      (.ordering(["a", "", ""]), [.missing("text")]),
      (.matching(.init(pairs: [])), [.entryCount(0)]),
      (
        .matching(.init(pairs: [.init(item: "a", answer: "x")], extraAnswers: ["y"])),
        [.entryCount(1)]
      ),
      (
        .matching(.init(pairs: [.init(item: "a", answer: "x"), .init(item: "b", answer: "x")])),
        [.repeatedEntries("x")]
      ),
      (.shortAnswer(.init(answers: [])), [.noAnswer]),
      (.shortAnswer(.init(answers: ["mitra", "?!"])), [.wordlessAnswer("?!")]),
      (
        .shortAnswer(
          .init(
            answers: ["mitra"], near: [.init(answers: ["Mitra!"], englishAnswers: [], why: "Hm")])),
        [.nearAnswerIsRight("Mitra!")]
      ),
      (.trueFalse(.init(answer: true, whyTrue: "Ya", whyFalse: "")), [.missing("whyFalse")]),
    ] as [(Question.Body, [Question.Problem])])
  func bodies(_ body: Question.Body, _ problems: [Question.Problem]) {
    #expect(draft(body).problems == problems)
  }

  @Test("A question is decoded as it was encoded, and one with two keys is refused")
  func coding() throws {
    let question = Sample.choice("D1-01", "Apa?", ["Satu", "Dua", "Tiga"])
    let data = try JSONEncoder().encode(question)
    #expect(try JSONDecoder().decode(Question.self, from: data) == question)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains("false"))
    let wrong = Data(text.replacingOccurrences(of: "false", with: "true").utf8)
    #expect(throws: Question.Invalid(problems: [.keyCount(3)])) {
      try JSONDecoder().decode(Question.self, from: wrong)
    }
  }

  private func draft(_ body: Question.Body) -> QuestionDraft {
    let question = Sample.question()
    return QuestionDraft(
      id: question.id, statement: question.statement, level: question.level, form: question.form,
      prompt: question.prompt, explanation: question.explanation, body: body)
  }
}
