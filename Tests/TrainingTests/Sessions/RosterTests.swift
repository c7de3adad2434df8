import Classroom
import Curriculum
import Foundation
import Quiz
import Testing

@testable import Training

@Suite struct RosterTests {
  private let room: Classroom
  private var training: Training { room.training }

  init() throws { room = try Classroom() }

  @discardableResult
  private func enrol(_ names: String..., in course: Course) throws -> [RosterEntry] {
    try training.enrol(names.map { RosterPerson(name: $0) }, in: course.id)
  }

  private func numbers(_ course: Course) throws -> [String: Int] {
    Dictionary(
      try training.roster(of: course.id).map { ($0.participant.name, $0.number) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("People stand in the attendance list in the order in which they were entered")
  func order() throws {
    let course = try room.addCourse(["Wati", "Asep"])
    try enrol("Budi", in: course)
    let roster = try training.roster(of: course.id)
    #expect(roster.map(\.participant.name) == ["Wati", "Asep", "Budi"])
    #expect(roster.map(\.number) == [1, 2, 3])
    #expect(try training.rosterCounts() == [course.id: 3])
  }

  @Test("Two people of one name are told apart by organisation and village")
  func namesakes() throws {
    let course = try room.addCourse([])
    let roster = try training.enrol(
      [
        RosterPerson(name: "Siti", organisation: "PSM", village: "Cikole"),
        RosterPerson(name: "Siti", organisation: "PSM", village: "Warudoyong"),
        RosterPerson(name: "Siti", organisation: "PSM", village: "Cikole"),
      ], in: course.id)
    #expect(Set(roster.map(\.id)).count == 3)
    #expect(
      roster.map(\.participant.details) == ["PSM, Cikole", "PSM, Warudoyong", "PSM, Cikole"])
  }

  @Test(
    "Someone who is known with the same name, organisation and village is the same participant",
    arguments: [
      (RosterPerson(name: "siti", organisation: "psm", village: "CIKOLE"), true),
      (RosterPerson(name: " Siti ", organisation: "PSM", village: "Cikole", phone: "0812"), true),
      (RosterPerson(name: "Siti", organisation: "PSM", village: "Warudoyong"), false),
      (RosterPerson(name: "Siti", organisation: "PKK", village: "Cikole"), false),
      // What is not said may be another's.
      (RosterPerson(name: "Siti"), false),
    ])
  func known(_ person: RosterPerson, _ isSame: Bool) throws {
    let first = try room.addCourse([])
    let siti = try #require(
      try training.enrol(
        [RosterPerson(name: "Siti", organisation: "PSM", village: "Cikole")], in: first.id
      ).first)
    let next = try room.addCourse([])
    let entry = try #require(try training.enrol([person], in: next.id).first)
    #expect((entry.id == siti.id) == isSame)
    #expect(try training.participants().count == (isSame ? 1 : 2))
  }

  @Test("Someone who was in an earlier session is the same person in the next, with a new number")
  func nextSession() throws {
    let first = try room.addCourse(["Siti"])
    let next = try room.addCourse([])
    let entry = try #require(
      try training.enrol([RosterPerson(name: "siti", phone: "0812")], in: next.id).first)
    #expect(entry.id == first.roster[0])
    #expect(try training.participant(entry.id)?.phone == "0812")
    #expect(try training.participant(entry.id)?.name == "Siti")
    #expect(try training.sessions(of: entry.id).map(\.number) == [2, 1])
    let places = [RosterPlace(session: 2, number: 1), RosterPlace(session: 1, number: 1)]
    #expect(try training.rosterPlaces() == [entry.id: places])
  }

  @Test("Someone who is on the roster already is not taken for the same once more")
  func twice() throws {
    let course = try room.addCourse(["Siti"])
    let entry = try #require(try enrol("Siti", in: course).first)
    #expect(entry.id != course.roster[0] && entry.number == 2)
  }

  @Test("One bad name among many, and nobody is enrolled")
  func allOrNone() throws {
    let course = try room.addCourse([])
    #expect(throws: SessionError.emptyName) { try enrol("Siti", " \u{1B} ", in: course) }
    #expect(try training.roster(of: course.id).isEmpty)
    #expect(try training.participants().isEmpty)
  }

  @Test("Someone without a test may be taken off the list; no one else may")
  func removal() throws {
    let course = try room.addCourse()
    _ = try training.take(course.preTest, by: course.roster[1])
    try training.remove(course.roster[0], fromRosterOf: course.id)
    #expect(throws: SessionError.hasTakenTest("2. Budi")) {
      try training.remove(course.roster[1], fromRosterOf: course.id)
    }
    #expect(try numbers(course) == ["Budi": 2, "Wati": 3])
    // What has no answers keeps nobody once it is set aside; what has some does.
    let reason = try Reason("salah tekan", by: "Rina")
    let empty = try training.attempts(at: course.preTest)[0]
    try training.setAside(empty.id, because: reason)
    let answered = try room.take(course.preTest, by: course.roster[2]) { _ in true }
    try training.setAside(answered.id, because: reason)
    #expect(throws: SessionError.hasTakenTest("3. Wati")) {
      try training.remove(course.roster[2], fromRosterOf: course.id)
    }
    try training.remove(course.roster[1], fromRosterOf: course.id)
    #expect(try numbers(course) == ["Wati": 3])
    #expect(try training.participants().count == 3)
    // Nor does it keep the person.
    try training.delete(course.roster[1])
    #expect(try training.participants().count == 2)
  }

  @Test("A number is never given twice: the others keep theirs, and who comes next gets a new one")
  func numbersStay() throws {
    let course = try room.addCourse(["Asep", "Budi", "Wati"])
    try training.remove(course.roster[2], fromRosterOf: course.id)
    try training.remove(course.roster[0], fromRosterOf: course.id)
    #expect(try numbers(course) == ["Budi": 2])
    #expect(try enrol("Dewi", "Eko", in: course).map(\.number) == [4, 5])
    // Who comes back is the same participant, with a number that nobody had.
    let back = try #require(try enrol("Wati", in: course).first)
    #expect(back.id == course.roster[2] && back.number == 6)
    #expect(try numbers(course) == ["Budi": 2, "Dewi": 4, "Eko": 5, "Wati": 6])
    for entry in try training.roster(of: course.id) {
      try training.remove(entry.id, fromRosterOf: course.id)
    }
    #expect(try enrol("Fitri", in: course).map(\.number) == [7])
    // A change of the session changes no number.
    var facts = course.session.facts
    facts.place = "Aula"
    try training.change(course.session, to: facts, tests: course.session.tests)
    #expect(try enrol("Gani", in: course).map(\.number) == [8])
  }

  @Test("Lists that are entered at the same time give each person a number of their own")
  func enrolledTogether() async throws {
    let course = try room.addCourse([])
    let numbers = try await withThrowingTaskGroup { group in
      for list in 0..<10 {
        group.addTask {
          try training.enrol(
            (0..<10).map { RosterPerson(name: "Peserta \(list)-\($0)") }, in: course.id
          ).map(\.number)
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(numbers.sorted() == Array(1...100))
  }
}
