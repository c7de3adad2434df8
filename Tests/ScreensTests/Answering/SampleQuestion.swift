import Foundation
import Quiz
import Terminal
import Testing
import Training

@testable import Curriculum
@testable import Screens

/// Small questions of several types.
enum SampleQuestion {
  static func question(
    _ number: Int, _ body: Question.Body, prompt: String = "?", caseStudy: CaseStudy? = nil
  ) throws -> Question {
    Question(
      id: QuestionID("D1-9\(number)"), statement: StatementID("D1")!, level: .apply,
      form: .practice,
      prompt: LocalizedText(id: prompt), explanation: LocalizedText(id: "Sebab."), body: body,
      caseStudy: caseStudy)
  }

  /// A choice of three, of which the last is right.
  static func choice(_ number: Int, caseStudy: CaseStudy? = nil) throws -> Question {
    try question(
      number,
      .singleChoice(
        ["satu", "dua", "tiga"].map {
          .init(
            text: LocalizedText(id: $0), isCorrect: $0 == "tiga", why: LocalizedText(id: "sebab"))
        }), caseStudy: caseStudy)
  }

  static func choices(_ count: Int) throws -> [Question] { try (1...count).map { try choice($0) } }

  static let truth = Question.Body.trueFalse(
    .init(
      answer: false, whyTrue: LocalizedText(id: "sebab b"), whyFalse: LocalizedText(id: "sebab s")))

  static let matching = Question.Body.matching(
    .init(
      pairs: ["i", "ii", "iii"].map {
        .init(item: LocalizedText(id: "hal \($0)"), answer: LocalizedText(id: "arti \($0)"))
      }, extraAnswers: [LocalizedText(id: "arti iv")]))

  static let ordering = Question.Body.ordering(
    ["awal", "tengah", "akhir"].map { LocalizedText(id: $0) })

  static let story = CaseStudy(
    id: "K99", title: LocalizedText(id: "Sumur"),
    story: LocalizedText(id: "Pak Amir menggali sumur bersama warga.\nAirnya jernih."))
}

extension Person {
  /// Someone at the first question of an exam or of practice with these questions.
  init(
    at questions: [Question], isTest: Bool = true, rows: Int = 24, columns: Int = 80,
    glyphs: Glyphs = .unicode
  ) throws {
    try self.init(rows: rows, columns: columns, glyphs: glyphs)
    type("Siti")
    press(.enter)
    let purpose: AttemptPurpose =
      isTest ? .test("x", Terms(minutes: 30, passMark: 70)) : .practice
    let attempt = Attempt(
      plan: AttemptPlan(
        AttemptStart(
          id: AttemptID(UUID()), module: try app.module.summary().id, seed: 1, date: app.now),
        for: purpose,
        items: questions.map { .init(question: $0.id, order: Array(0..<$0.body.shownCount)) }),
      questions: questions)
    try app.training.store.attempts.start(attempt, by: app.somebody.id, holder: UUID())
    let sitting = try app.training.resume(attempt.id)
    stack = ScreenStack(
      root: isTest ? try ExamScreen(sitting, in: app) : try PracticeScreen(sitting, in: app))
  }

  /// What was answered in the newest attempt.
  func responses() throws -> [Response?] {
    let id = try #require(app.training.attempts(of: app.somebody.id).first).id
    return try app.training.attempt(id).entries.map(\.response)
  }
}
