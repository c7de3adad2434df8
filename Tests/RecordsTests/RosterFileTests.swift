import Foundation
import Tables
import Testing

@testable import Records

@Suite struct RosterFileTests {
  @Test(
    "Columns are found by their names in either language, or taken in order",
    arguments: [
      "Nama,Organisasi,Desa,HP\nSiti Aminah,PSM,Cikole,0812\n",
      "no;village;organisation;phone;name\n1;Cikole;PSM;0812;Siti Aminah\n",
      "Siti Aminah, PSM, Cikole, 0812", "1. Siti Aminah,PSM,Cikole,0812",
    ])
  func columns(_ text: String) throws {
    let file = try RosterFile(text: text)
    #expect(file.mistakes.isEmpty)
    #expect(
      file.people() == [
        RosterPerson(name: "Siti Aminah", organisation: "PSM", village: "Cikole", phone: "0812")
      ])
  }

  @Test("Names alone are enough, a line each, numbered or not")
  func namesAlone() throws {
    let file = try RosterFile(text: "1. Siti Aminah\n2) Asep\n\n   Budi\n4.Wati\n")
    #expect(file.people().map(\.name) == ["Siti Aminah", "Asep", "Budi", "4.Wati"])
  }

  @Test("Each bad line is told with its number and what is wrong with it")
  func mistakes() throws {
    let long = String(repeating: "a", count: 201)
    let file = try RosterFile(
      text: "nama,desa\nSiti,Cikole\n,Cikole\nDrs. Budi, M.Si, Cikole\n\u{7},x\n\(long),x\n12,x\n")
    #expect(file.entries.map(\.line) == [2])
    #expect(
      file.mistakes == [
        .init(line: 3, kind: .noName), .init(line: 4, kind: .tooManyFields(found: 3, expected: 2)),
        .init(line: 5, kind: .noName), .init(line: 6, kind: .longName(201)),
        .init(line: 7, kind: .onlyDigits),
      ])
  }

  @Test(
    "A file without names is refused as a whole",
    arguments: [
      ("desa,hp\nCikole,0812\n", RosterFile.Problem.Kind.noNameColumn), ("\n\n", .nobody),
      ("nama\n", .nobody),
    ])
  func nobody(_ text: String, _ kind: RosterFile.Problem.Kind) throws {
    let file = try RosterFile(text: text)
    #expect(file.mistakes == [.init(line: 1, kind: kind)])
    #expect(file.people().isEmpty)
  }

  @Test("Namesakes are told where nothing keeps them apart, and may be kept or left out")
  func duplicates() throws {
    let roster = try TrainingDay(people: ["Wati"]).roster
    let file = try RosterFile(
      text: "nama,organisasi,desa\nSiti,PSM,Cikole\nSiti,PSM,Warudoyong\nsiti,,Cikole\nWATI\nBudi")
    let duplicates = file.duplicates(on: roster)
    #expect(
      duplicates == [
        .init(line: 4, kind: .sameAsLine(2, name: "siti")),
        .init(line: 5, kind: .sameAsEnrolled(1, name: "WATI")),
      ])
    #expect(file.people(without: duplicates).map(\.name) == ["Siti", "Siti", "Budi"])
    #expect(file.people().count == 5)
  }
}
