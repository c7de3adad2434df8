import Classroom
import Quiz
import Testing
import Training

@Suite struct MayBeKnownTests {
  private let room: Classroom
  private let first: SessionID
  private let second: SessionID
  private var training: Training { room.training }

  init() throws {
    room = try Classroom()
    first = try room.addCourse([]).id
    second = try room.addCourse([]).id
    try room.training.enrol(
      [
        RosterPerson(name: "Drs. H. Ahmad, M.Si.", organisation: "Dinas Sosial"),
        RosterPerson(name: "Ujang", village: "Lembursitu"),
      ], in: first)
  }

  @Test("Who is entered by name only may be somebody known; who has another village is not")
  func told() throws {
    let people = ["Drs. H. Ahmad, M.Si.", "Wati"].map { RosterPerson(name: $0) }
    let known = try training.mayBeKnown(people, in: second)
    #expect(known.map(\.person.name) == ["Drs. H. Ahmad, M.Si."])
    #expect(known.map(\.known.organisation) == ["Dinas Sosial"])
    let other = RosterPerson(name: "Ujang", village: "Warudoyong")
    #expect(try training.mayBeKnown([other], in: second).isEmpty)
    // Who is the same for certain is not asked about, nor who is on the roster already.
    let same = RosterPerson(name: "Ujang", village: "Lembursitu")
    #expect(try training.mayBeKnown([same], in: second).isEmpty)
    #expect(try training.mayBeKnown(people, in: first).isEmpty)
  }

  @Test("Of several namesakes the one of that very name is meant; where two may be, neither is")
  func namesakes() throws {
    let known = try training.enrol(
      [
        RosterPerson(name: "Siti Aminah, S.Pd.", organisation: "PKK", village: "Cibiru"),
        RosterPerson(name: "Siti Aminah", organisation: "Posyandu", village: "Cileunyi"),
      ], in: first)
    let people = [
      RosterPerson(name: "Siti Aminah"),
      RosterPerson(name: "Siti Aminah, S.Pd.", village: "Cibiru"),
      RosterPerson(name: "Siti Aminah", organisation: "Posyandu", village: "Cileunyi"),
    ]
    let told = try training.mayBeKnown(Array(people.prefix(2)), in: second)
    #expect(told.map(\.known.id) == [known[1].id, known[0].id])
    // Who is certainly known is not taken by somebody who stands before in the list.
    let entries = try training.enrol(people, in: second, areKnown: true)
    #expect(entries[1].id == known[0].id && entries[2].id == known[1].id)
    #expect(!known.map(\.id).contains(entries[0].id))
    try training.enrol([RosterPerson(name: "Siti Aminah", village: "Cibiru")], in: first)
    let third = try room.addCourse([]).id
    #expect(try training.mayBeKnown([RosterPerson(name: "Siti Aminah")], in: third).isEmpty)
  }

  @Test("The answer decides: one person with the facts that are known, or two")
  func decided() throws {
    let people = [RosterPerson(name: "Ujang", organisation: "PSM", phone: "0812")]
    try training.enrol(people, in: second, areKnown: true)
    let ujang = try #require(try training.roster(of: second).first)
    #expect(ujang.participant.village == "Lembursitu" && ujang.participant.phone == "0812")
    #expect(ujang.participant.organisation == "PSM")
    #expect(try training.participants().count == 2)
    let third = try room.addCourse([]).id
    try training.enrol([RosterPerson(name: "Ujang")], in: third)
    #expect(try training.participants().count == 3)
  }
}
