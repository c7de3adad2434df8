import Foundation
import Testing

@testable import Curriculum

@Suite struct QuestionReaderTests {
  @Test(
    "A mistake is told with its file, line and column",
    arguments: [
      (
        "level: apply", "level: aply", 4, 10,
        .unexpected(
          .text("aply"), expected: .oneOf(["remember", "understand", "apply", "analyse"]))
      ),
      (
        "statement: D1", "statement: Z1", 2, 14,
        .unknownStatement(StatementID("Z1")!, known: [StatementID("D1")!])
      ),
      ("id: D1-01", "id: E1-01", 1, 3, .prefix("E1-01", expected: "D1-")),
      ("correct: true", "correct: false", 12, 5, .question(.keyCount(0))),
      ("text: Dua", "text: Satu", 12, 5, .question(.repeatedEntries("Satu"))),
      ("      why: Bukan", "", 15, 7, .missingKey("why")),
      ("  explanation: Sebab.", "", 1, 3, .missingKey("explanation")),
      ("text: Satu", "text: [a]", 12, 13, .unexpected(.list, expected: .text)),
    ] as [(String, String, Int, Int, ContentProblem.Kind)])
  func positions(
    _ good: String, _ bad: String, _ line: Int, _ column: Int, _ kind: ContentProblem.Kind
  ) throws {
    let module = try TemporaryModule()
    #expect(module.problems == [])
    try module.edit("questions/D.yaml") { $0.replacingOccurrences(of: good, with: bad) }
    let problem = try #require(module.problems.first { $0.kind == kind })
    #expect(
      problem.place == ContentPlace(file: "questions/D.yaml", line: line, column: column))
  }

  @Test("Unknown keys are told in the order of the file, with those that are known")
  func unknownKeys() throws {
    let module = try TemporaryModule()
    try module.edit("questions/D.yaml") {
      $0.replacingOccurrences(of: "form: A", with: "form: A\n  z: 1\n  y: 2\n  x: 3\n  w: 4")
    }
    #expect(module.problems.map(\.place.line) == [6, 7, 8, 9])
    let known = [
      "en", "explanation", "form", "id", "level", "options", "prompt", "statement", "type",
    ]
    #expect(module.problems.first?.kind == .unknownKey("z", known: known))
  }

  @Test("Two cases of one id are told, and so is an accepted answer that is no text")
  func casesAndAnswers() throws {
    let module = try TemporaryModule()
    try module.edit("module.yaml") { $0 + "\ncases: questions/cases.yaml\n" }
    let story = """
      - case: K01
        title: Kasus
        story: Cerita.
        questions:
          - id: K01-%
            statement: D1
            type: short-answer
            level: apply
            form: practice
            prompt: Apa?
            explanation: Sebab.
            answers: [mitra, [a, b], ""]

      """
    try module.add(
      "questions/cases.yaml",
      ["1", "2"].map { story.replacingOccurrences(of: "%", with: $0) }.joined())
    #expect(
      module.problems.map(\.place.line) == [12, 12, 13, 24, 24])
    #expect(
      module.problems.map(\.kind) == [
        .unexpected(.list, expected: .text), .emptyText,
        .taken("K01", at: ContentPlace(file: "questions/cases.yaml", line: 1, column: 3)),
        .unexpected(.list, expected: .text), .emptyText,
      ])
    try module.add("questions/D.yaml", story)
    #expect(module.problems.first?.kind == .caseAmongQuestions)
  }

  @Test(
    "One mistake is told once",
    arguments: [
      (
        "type: single-choice", "type: single",
        .unexpected(.text("single"), expected: .oneOf(Question.Kind.allCases.map(\.rawValue)))
      ),
      (
        "statement: D1", "statement: D9",
        .unknownStatement(StatementID("D9")!, known: [StatementID("D1")!])
      ),
      ("id: D1-01", "id: ~", .emptyText),
      ("text: Dua", "text: ~", .emptyText), ("text: Dua", "text: null", .emptyText),
    ] as [(String, String, ContentProblem.Kind)])
  func once(_ good: String, _ bad: String, _ kind: ContentProblem.Kind) throws {
    let module = try TemporaryModule()
    try module.edit("questions/D.yaml") { $0.replacingOccurrences(of: good, with: bad) }
    #expect(module.problems.map(\.kind) == [kind])
  }

  @Test("A quoted null is a text")
  func quotedNull() throws {
    let module = try TemporaryModule()
    try module.edit("questions/D.yaml") {
      $0.replacingOccurrences(of: "text: Dua", with: "text: \"null\"")
    }
    #expect(module.problems == [])
  }

  @Test("Near answers are read with what to say to them")
  func nearAnswers() throws {
    let module = try TemporaryModule()
    try module.edit("questions/D.yaml") {
      $0 + """


        - id: D1-02
          statement: D1
          type: short-answer
          level: remember
          form: practice
          prompt: Siapa klien?
          explanation: Sebab.
          answers: [mitra]
          near:
            - answers: [teman, sahabat]
              why: Dekat, tetapi belum tentu bekerja bersama.
              en: { answers: [friend], why: Near. }
          en: { answers: [partner] }
        """
    }
    #expect(module.problems == [])
    let bank = try module.module.bank()
    guard case .shortAnswer(let key) = try #require(bank.question("D1-02")).body else { return }
    let near = Question.ShortAnswer.Near(
      answers: ["teman", "sahabat"], englishAnswers: ["friend"],
      why: LocalizedText(id: "Dekat, tetapi belum tentu bekerja bersama.", en: "Near."))
    #expect(key.near == [near])
    try module.edit("questions/D.yaml") { $0.replacingOccurrences(of: "sahabat", with: "Mitra") }
    #expect(module.problems.map(\.kind) == [.question(.nearAnswerIsRight("Mitra"))])
    #expect(module.problems.map(\.place.line) == [27])
  }
}
