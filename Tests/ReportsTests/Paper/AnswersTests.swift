import Curriculum
import Quiz
import Reports
import Tables
import Testing
import Training

@Suite struct AnswersTests {
  @Test("A line that names the other form is marked by that form")
  func otherForm() throws {
    let training = try sampleTraining()
    let terms = Terms(minutes: 30, passMark: 70)
    let session = try training.addSession(
      .init(title: "Kader", startsOn: Day("2027-11-23")!),
      tests: [TestRole.preTest, .postTest].map {
        SessionTest(
          role: $0, blueprint: BlueprintID($0.rawValue), formRule: .swapped, terms: terms)
      })
    let test = SessionTestID(.preTest, of: session.id)
    let entry = try training.enrol([RosterPerson(name: "Asep")], in: session.id)[0]
    let (order, form) = try #require(
      training.swappedForms(of: test).first { $0.key != entry.formOrder })
    let keys = try training.paper(test, for: order).paperItems.map {
      "(\($0.question.written($0.question.key, order: $0.order, in: .indonesian)))"
    }.joined()
    let file = try training.answers(
      in: CSVTable(text: "nomor;bentuk;jawaban\n1;\(form.rawValue);\(keys)\n"), to: test)
    #expect(try training.sheets(of: file, at: test, in: .indonesian)[0].sheet.earlier == nil)
    try training.enter(file, at: test)
    #expect(try training.attempts(at: test).map(\.percentage) == [100])
  }

  @Test("Answers from a file become submitted attempts in the letters of the paper")
  func stored() throws {
    let training = try sampleTraining()
    let session = try training.addSampleSession("Pelatihan kader")
    let test = SessionTestID(.preTest, of: session.id)
    let roster = try training.enrol(
      ["Asep", "Budi"].map { RosterPerson(name: $0) }, in: session.id)
    let paper = try training.paper(test)
    let keys = zip(paper.questions, paper.plan.items).map { question, item in
      "(\(question.written(question.key, order: item.order, in: .indonesian)))"
    }.joined()
    let file = try training.answers(
      in: CSVTable(text: "nomor;jawaban\n2;\(keys)\n1;\(keys)\n"), to: test)
    #expect(file.mistakes.isEmpty)
    try training.enter(file, at: test)
    let stored = try training.attempts(at: test)
    #expect(Set(stored.map(\.participant)) == Set(roster.map(\.id)))
    #expect(stored.map(\.origin) == [.imported, .imported])
    #expect(stored.map(\.percentage) == [100, 100])
    #expect(stored.allSatisfy { !$0.isOpen })
    #expect(try training.attempt(stored[0].id).isOpen == false)
    // Nobody knows when they were written.
    let record = try SessionPapers(of: session.id, in: training, language: .indonesian)
      .html(.record, .preTest)
    #expect(record.contains("<dt>Waktu pelaksanaan</dt><dd>–</dd>"))
  }
}
