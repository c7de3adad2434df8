import Foundation
import Testing

@testable import Curriculum

@Suite struct CoverageTests {
  @Test("A statement is taught where a lesson has a part for it, and tested by all its questions")
  func statements() {
    let questions = [Sample.question("D1-01", form: .a), Sample.question("D2-01", statement: "D2")]
    let rows = Coverage(of: module(questions)).rows
    #expect(rows.map { $0.statement.description } == ["D1", "D2"])
    #expect(rows[0].taught == ["D1"])
    #expect(rows[0].tested.map(\.id) == ["D1-01"] && rows[0].tested.map(\.form) == [.a])
    #expect(rows[1].taught.isEmpty)
  }

  @Test(
    "A term is tested by the questions whose key speaks of it, whatever their type",
    arguments: [
      (.singleChoice(options("Mitra kerja", "Warga", "Lurah")), true),
      (.singleChoice(options("Warga", "Mitra kerja", "Lurah")), false),
      (.ordering(["Mitra kerjanya.", "Warga"]), true),
      (
        .matching(
          .init(pairs: [.init(item: "a", answer: "mitra kerja"), .init(item: "b", answer: "c")])),
        true
      ),
      (
        .matching(
          .init(
            pairs: [.init(item: "a", answer: "x"), .init(item: "b", answer: "c")],
            extraAnswers: ["mitra kerja"])), false
      ),
      (.shortAnswer(.init(answers: ["rekan", "mitra kerja"])), true),
      (.shortAnswer(.init(answers: ["mitra", "kerja"])), false),
    ] as [(Question.Body, Bool)])
  func terms(_ body: Question.Body, _ isTested: Bool) {
    let rows = Coverage(of: module([Sample.question("D1-01", "Apa?", body)], "mitra kerja")).rows
    #expect(rows.first { $0.isTerm }?.tested.map(\.id) == (isTested ? ["D1-01"] : []))
  }

  @Test("A term is taught by the statements, and the introductions, that speak of it")
  func taught() throws {
    let rows = Coverage(of: module([], "mitra", "rekan")).rows
    #expect(rows.first { $0.isTerm }?.taught == ["D", "D1"])
  }

  @Test("Terms are read with the words to look for, else they stand for themselves")
  func reading() throws {
    let module = try TemporaryModule()
    try module.edit("module.yaml") {
      $0 + """

        coverage:
          - { statement: D1, term: { id: mitra, en: partner } }
          - { statement: D1, term: { id: klien }, words: [klien, dampingan] }
        """
    }
    let terms = try module.module.outline().coverage
    #expect(terms.map(\.words) == [["mitra"], ["klien", "dampingan"]])
    try module.edit("module.yaml") {
      $0.replacingOccurrences(
        of: "- { statement: D1, term: { id: klien", with: "- { statement: D9, term: { id: klien")
    }
    #expect(
      module.problems.map(\.kind) == [
        .unknownStatement(StatementID("D9")!, known: [StatementID("D1")!])
      ])
  }

  /// A lesson that teaches D1 by “mitra”, with an introduction that has “rekan”.
  private func module(_ questions: [Question], _ words: String...) -> CheckedModule {
    let d1 = Sample.outline().statements[0].id
    let term = CoveredTerm(statement: d1, term: "istilah", words: words)
    var module = Sample.module(
      questions, outline: Sample.outline(coverage: words.isEmpty ? [] : [term]))
    let part = Lesson.Part(
      statement: d1, title: "Klien", blocks: [.paragraph([LessonSpan(text: "Ia mitranya.")])])
    module.lessons = [
      CheckedLesson(
        lesson: Lesson(
          section: "D", title: "Prinsip", introduction: [.paragraph([LessonSpan(text: "Rekan.")])],
          parts: [part]), language: .indonesian, file: "lessons/D.md")
    ]
    return module
  }

  private static func options(_ texts: String...) -> [Question.Option] {
    texts.enumerated().map {
      Question.Option(text: LocalizedText(id: $1), isCorrect: $0 == 0, why: "Sebab.")
    }
  }
}
