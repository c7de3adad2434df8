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
      (.singleChoice([]), [.entryCount(0, of: "options")]),
      (.ordering([]), [.entryCount(0, of: "items")]),
      (.ordering(["a"]), [.entryCount(1, of: "items")]),
      // Each has a letter, and there are no more.
      (.ordering((1...27).map { LocalizedText(id: "\($0)") }), [.entryCount(27, of: "items")]),
      (.ordering((1...26).map { LocalizedText(id: "\($0)") }), []),
      (.ordering(["a", "a"]), [.repeatedEntries("a")]), (.ordering(["a", ""]), [.missing("text")]),
      (.ordering(["a", "", ""]), [.missing("text")]),
      (.matching(.init(pairs: [])), [.entryCount(0, of: "pairs")]),
      (
        .matching(.init(pairs: [.init(item: "a", answer: "x")], extraAnswers: ["y"])),
        [.entryCount(1, of: "pairs")]
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

  @Test(
    "What people can't tell apart is written twice, in either language",
    arguments: [
      ("Desa", "desa"), ("dua desa", "dua  desa "), ("dua desa", "dua\u{A0}desa"),
      ("desa", "de\u{200B}sa"), ("Kafé", "kafe\u{301}"),
    ])
  func looksTheSame(_ one: String, _ other: String) {
    let entries = { (text: String) in
      [LocalizedText(id: text, en: "x"), LocalizedText(id: "lain \(text)", en: text)]
    }
    let options = { (texts: [LocalizedText]) in
      texts.enumerated().map {
        Question.Option(text: $1, isCorrect: $0 == 0, why: "Sebab.")
      }
    }
    let english = [LocalizedText(id: "a", en: one), LocalizedText(id: "b", en: other)]
    let repeated = [Question.Problem.repeatedEntries(other)]
    #expect(draft(.ordering([.init(id: one), .init(id: other)])).problems == repeated)
    #expect(draft(.ordering(english)).problems == repeated)
    #expect(draft(.singleChoice(options(english))).problems == repeated)
    let plain = [LocalizedText(id: "x", en: "y"), LocalizedText(id: "z", en: "w")]
    for (items, answers) in [(english, plain), (plain, english)] {
      let pairs = zip(items, answers).map { Question.Matching.Pair(item: $0, answer: $1) }
      #expect(draft(.matching(.init(pairs: pairs))).problems == repeated)
    }
    #expect(draft(.ordering(entries(one))).problems.isEmpty)
  }

  @Test("A gap tells texts apart, and so does an accent")
  func looksDifferent() {
    #expect(draft(.ordering(["di pasar", "dipasar", "teras", "téras"])).problems.isEmpty)
  }

  @Test("What was asked once stays a question, whatever is asked by now of how options look")
  func kept() throws {
    let question = Sample.choice("D1-01", "Apa?", ["Satu", "Dua", "Tiga"])
    let text = String(decoding: try JSONEncoder().encode(question), as: UTF8.self)
    let kept = Data(text.replacing("Dua", with: "satu").utf8)
    let draft = try JSONDecoder().decode(QuestionDraft.self, from: kept)
    #expect(draft.problems == [.repeatedEntries("satu")])
    #expect(try JSONDecoder().decode(Question.self, from: kept).body == draft.body)
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
