import Foundation
import Testing

@testable import Curriculum

@Suite struct QuestionProblemTests {
  @Test("An empty question names every text that is missing")
  func empty() {
    let question = Sample.question("", "", explanation: "")
    #expect(question.problems == ["id", "prompt", "explanation"].map { .missing($0) })
  }

  @Test(
    "A question that lacks a part is not decoded",
    arguments: ["id", "statement", "level", "form", "prompt", "explanation", "body"])
  func missing(_ part: String) throws {
    let data = try JSONEncoder().encode(Sample.question())
    var parts = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    parts[part] = nil
    let rest = try JSONSerialization.data(withJSONObject: parts)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Question.self, from: rest) }
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
      Sample.question("D1-01", "Apa?", body(options)).problems
        == (isRight ? [] : [.keyCount(right)]))
  }

  @Test(
    "What can't be asked is told",
    arguments: [
      (.ordering([]), [.tooFewEntries]), (.ordering(["a"]), [.tooFewEntries]),
      (.ordering(["a", "a"]), [.repeatedEntries]), (.ordering(["a", ""]), [.missing("text")]),
      (.matching(.init(pairs: [])), [.tooFewEntries, .tooFewEntries]),
      (
        .matching(.init(pairs: [.init(item: "a", answer: "x")], extraAnswers: ["y"])),
        [.tooFewEntries]
      ),
      (
        .matching(.init(pairs: [.init(item: "a", answer: "x"), .init(item: "b", answer: "x")])),
        [.repeatedEntries]
      ),
      (.shortAnswer(.init(answers: [])), [.noAnswer]),
      (
        .shortAnswer(
          .init(
            answers: ["mitra"], near: [.init(answers: ["Mitra!"], englishAnswers: [], why: "Hm")])),
        [.nearAnswerIsRight("Mitra!")]
      ),
      (.trueFalse(.init(answer: true, whyTrue: "Ya", whyFalse: "")), [.missing("whyFalse")]),
    ] as [(Question.Body, [Question.Problem])])
  func bodies(_ body: Question.Body, _ problems: [Question.Problem]) {
    #expect(Sample.question("D1-01", "Apa?", body).problems == problems)
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
}
