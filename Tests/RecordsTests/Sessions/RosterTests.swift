import Foundation
import Quiz
import Testing

@testable import Records

@Suite struct RosterRecordsTests {
  @Test("People stand in the attendance list in the order in which they were entered")
  func order() throws {
    let day = try TrainingDay(people: ["Wati", "Asep"])
    try day.enrol("Budi")
    let roster = try day.store.roster(of: day.session.id)
    #expect(roster.map(\.participant.name) == ["Wati", "Asep", "Budi"])
    #expect(roster.map(\.number) == [1, 2, 3])
  }

  @Test("Two people of one name are told apart by organisation and village")
  func namesakes() throws {
    let day = try TrainingDay(people: [])
    try day.store.enrol(
      [
        RosterPerson(name: "Siti", organisation: "PSM", village: "Cikole"),
        RosterPerson(name: "Siti", organisation: "PSM", village: "Warudoyong"),
        RosterPerson(name: "Siti", organisation: "PSM", village: "Cikole"),
      ], in: day.session.id, at: Sample.start)
    let roster = try day.store.roster(of: day.session.id)
    #expect(Set(roster.map(\.id)).count == 3)
    #expect(
      roster.map(\.participant.details) == ["PSM, Cikole", "PSM, Warudoyong", "PSM, Cikole"])
  }

  @Test("Someone who was in an earlier session is the same person in the next")
  func knownPerson() throws {
    let day = try TrainingDay(people: ["Siti"])
    let next = try day.store.addSession(
      Sample.facts(), module: "m", id: UUID(), questionSeed: 2, at: Sample.start)
    let entry = try #require(
      try day.store.enrol(
        [RosterPerson(name: "siti", phone: "0812")], in: next.id, at: Sample.start
      ).first)
    #expect(entry.id == day.roster[0].id)
    #expect(try day.store.participant(entry.id)?.phone == "0812")
    #expect(try day.store.sessions(of: entry.id).map(\.number) == [2, 1])
  }

  @Test("One bad name among many, and nobody is enrolled")
  func allOrNone() throws {
    let day = try TrainingDay(people: [])
    #expect(throws: RecordsError.emptyName) {
      try day.store.enrol(
        [RosterPerson(name: "Siti"), RosterPerson(name: " \u{1B} ")], in: day.session.id,
        at: Sample.start)
    }
    #expect(try day.store.roster(of: day.session.id).isEmpty)
    #expect(try day.store.participants().isEmpty)
  }

  @Test("Someone without a test may be taken off the list, which closes up; no one else may")
  func removal() throws {
    let day = try TrainingDay(people: ["Asep", "Budi", "Wati"])
    try day.start(.preTest, by: 1)
    try day.store.remove(day.roster[0].id, fromRosterOf: day.session.id)
    #expect(throws: SessionError.hasAttempts) {
      try day.store.remove(day.roster[1].id, fromRosterOf: day.session.id)
    }
    let roster = try day.store.roster(of: day.session.id)
    #expect(roster.map(\.participant.name) == ["Budi", "Wati"])
    #expect(roster.map(\.number) == [1, 2])
    #expect(try day.store.participants().count == 3)
  }

  @Test(
    "Hostile names are kept as they were meant, and harmless",
    arguments: [
      "=1+1", "<script>alert(1)</script>", "O'Brien; DROP TABLE participant", "ꦱꦶꦠꦶ ꦄꦩꦶꦤꦃ",
      String(repeating: "Nama", count: 50),
    ])
  func hostileNames(_ name: String) throws {
    let day = try TrainingDay(people: [name])
    #expect(try day.store.roster(of: day.session.id).map(\.participant.name) == [name])
  }

  @Test("A name of any length is cut at 200 characters, and loses what steers a terminal")
  func longNames() throws {
    let day = try TrainingDay(people: [
      String(repeating: "a", count: 5_000), "Siti\u{1B}]0;x\u{7}\u{202E}Aminah",
    ])
    try day.enrol("S" + String(repeating: "\u{301}", count: 50_000))
    var names = try day.store.roster(of: day.session.id).map(\.participant.name)
    #expect(names.removeLast().unicodeScalars.count <= 1_000)
    #expect(names == [String(repeating: "a", count: 200), "Siti ]0;x Aminah"])
  }
}
