import Curriculum
import Foundation
import Quiz
import Tables
import Testing

@testable import Records

@Suite struct AnswerFileTests {
  private static let outline = ModuleOutline(
    id: "m", title: LocalizedText(id: "m"), version: "1", licence: "CC0-1.0",
    source: .init(title: "", author: "", body: "", note: LocalizedText(id: "")), sections: [],
    blueprints: [Sample.blueprint(of: .preTest)], glossary: [])

  private func read(_ text: String, on day: TrainingDay) throws -> AnswerFile {
    try day.store.answers(
      in: CSVTable(text: text), to: .preTest, of: day.session, outline: Self.outline,
      bank: Sample.bank, at: Sample.start)
  }

  @Test(
    "A line for each participant, by number or by name, becomes a submitted attempt",
    arguments: [
      "nomor,1,2,3,4,5\n2,A,b, C ,,D\n", "Nama;desa;Soal 1;Soal 2;3;4;5\nBUDI;x;A;B;C;;D\n",
      "5,4,3,2,1,no,name\nD,,C,B,A,2,Wati\n",
    ])
  func reads(_ text: String) throws {
    let day = try TrainingDay()
    let file = try read(text, on: day)
    #expect(file.mistakes.isEmpty)
    let (participant, attempt) = try #require(file.attempts.first)
    #expect(participant == day.roster[1].id)
    #expect(!attempt.isOpen)
    let expected: [Response?] = zip([0, 1, 2, nil, 3], attempt.plan.items).map { place, item in
      place.map { .choice(item.order[$0]) }
    }
    #expect(attempt.entries.map(\.response) == expected)
    try day.store.enter(file.attempts, in: day.session.id, origin: .imported)
    let stored = try #require(try day.store.sessionAttempts(day.session.id).first)
    #expect(stored.origin == .imported)
    #expect(stored.answeredCount == 4)
    #expect(try day.store.attempt(stored.id, bank: Sample.bank) == attempt)
  }

  @Test("The letters are those of the paper, the same for everyone")
  func sameOrder() throws {
    let day = try TrainingDay()
    let file = try read("no,1,2,3,4,5\n1,A,A,A,A,A\n2,A,A,A,A,A\n", on: day)
    #expect(Set(file.attempts.map { $0.attempt.entries.map(\.response) }).count == 1)
    #expect(Set(file.attempts.map(\.attempt.plan.id)).count == 2)
  }

  @Test("Each bad line is told with what is wrong with it")
  func mistakes() throws {
    let day = try TrainingDay(people: ["Asep", "Budi", "Budi", "Wati"])
    try day.start(.preTest, by: 3)
    let file = try read(
      """
      nama,nomor,1,2,3,4,5
      Asep,,A,A,A,A,A
      Budi,,A,A,A,A,A
      Tono,,A,A,A,A,A
      ,9,A,A,A,A,A
      Wati,,A,A,A,A,A
      asep,,A,A,A,A,A
      ,,A,A,A,A,A
      Budi,2,A,A,E,A,A
      """, on: day)
    #expect(
      file.mistakes == [
        .init(line: 3, kind: .ambiguous("Budi")), .init(line: 4, kind: .unknown("Tono")),
        .init(line: 5, kind: .unknown("9")), .init(line: 6, kind: .onScreen("Wati")),
        .init(line: 7, kind: .sameAsLine(2, name: "Asep")), .init(line: 8, kind: .nobody),
        .init(
          line: 9,
          kind: .unreadable(
            item: 3, PaperError(found: "E", expected: .letter(last: "D")))),
      ])
  }

  @Test(
    "A file without what is needed is refused as a whole",
    arguments: [
      ("desa,1,2,3,4,5\nx,A,A,A,A,A\n", AnswerFile.Problem.Kind.noPersonColumn),
      ("nama,1,2,4\nAsep,A,A,A\n", .missingItems([3, 5])), ("", .noAnswers),
      ("nama,1,2,3,4,5\n", .noAnswers),
    ])
  func refused(_ text: String, _ kind: AnswerFile.Problem.Kind) throws {
    let file = try read(text, on: TrainingDay())
    #expect(file.mistakes == [.init(line: 1, kind: kind)])
    #expect(file.attempts.isEmpty)
  }
}
