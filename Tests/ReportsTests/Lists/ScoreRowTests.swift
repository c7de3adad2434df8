import Foundation
import Quiz
import Records
import Testing

@testable import Curriculum
@testable import Reports

@Suite struct ScoreRowTests {
  private static let start = Date(timeIntervalSince1970: 1_800_000_000)
  private static let bank = QuestionBank(
    questions: (1...2).map { number in
      Question(
        id: "D1-0\(number)", statement: StatementID("D1")!, level: .apply, form: .practice,
        prompt: LocalizedText(id: "?"), explanation: LocalizedText(id: "!"),
        body: .trueFalse(
          .init(
            answer: true, whyTrue: LocalizedText(id: "ya"), whyFalse: LocalizedText(id: "tidak"))),
        caseStudy: nil)
    })

  /// One submitted attempt, half right, and one that is open, by someone with a name like a formula.
  private func rows() throws -> [ScoreRow] {
    let store = try Store.inMemory()
    let person = Participant(
      id: ParticipantID(UUID()), facts: RosterPerson(name: "=1+1"), createdAt: Self.start)
    try store.people.add(person)
    for isSubmitted in [true, false] {
      let now = Moment(
        date: isSubmitted ? Self.start : Self.start.addingTimeInterval(60), running: .zero)
      var attempt = try Attempt.practice(
        PracticeFilter(count: 2), from: Self.bank,
        AttemptStart(id: AttemptID(UUID()), module: "m", seed: 1, date: now.date))
      let holder = UUID()
      try store.attempts.start(attempt, by: person.id, holder: holder)
      let actions: [AttemptAction] =
        [.answer(item: 0, response: .truth(true))] + (isSubmitted ? [.submit] : [])
      for action in actions { try attempt.apply(action, at: now) }
      try store.attempts.save(
        [(attempt, .answer(item: 0, response: .choice(0)))], holder: holder, at: now)
    }
    return try store.attempts.by(person.id).map { ScoreRow($0, of: person) }
  }

  @Test("Attempts are listed newest first; one that is open has no score")
  func order() throws {
    let rows = try rows()
    #expect(rows.map(\.percentage) == [nil, 50])
    #expect(rows.map(\.answeredCount) == [1, 1])
    #expect(rows.map(\.itemCount) == [2, 2])
  }

  @Test("A name that starts like a formula is text in the CSV")
  func formula() throws {
    var text = ""
    var writer = RowWriter<ScoreRow>(.csv(.spreadsheet)) { text += $0 }
    for row in try rows() { try writer.append(row) }
    try writer.finish()
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines[0].hasPrefix("\u{FEFF}participant,"))
    #expect(lines[2].hasPrefix("'=1+1,"))
    #expect(lines[2].contains(",50,"))
  }

  @Test("JSON has every key, with null for what there is none of")
  func json() throws {
    let data = try JSONEncoder().encode(rows().map(\.json))
    let objects = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(objects.allSatisfy { $0.count == 11 })
    #expect(objects[0]["percentage"] is NSNull)
  }

  @Test("Rows that are written one by one make one JSON text", arguments: [0, 1, 2])
  func streamed(_ count: Int) throws {
    let rows = try rows().prefix(count)
    var text = ""
    var writer = RowWriter<ScoreRow>(.json) { text += $0 }
    for row in rows { try writer.append(row) }
    try writer.finish()
    #expect(try text == rows.map(\.json).jsonText())
  }
}
