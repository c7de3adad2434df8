import Quiz
import Testing

@Suite struct PersonLikenessTests {
  @Test(
    "Two descriptions are of one person, or may be, or are not",
    arguments: [
      ("Siti", "siti", PersonLikeness.same), ("Siti|PSM|Cikole", "SITI|psm|Cikole", .same),
      ("Siti|PSM|Cikole", "Siti|PSM|Warudoyong", .different), ("Siti", "Sita", .different),
      // What one lacks might tell them apart.
      ("Siti", "Siti|PSM", .maybe), ("Siti||Cikole", "Siti|PSM", .maybe),
      // One telephone has one person; a number may change.
      ("Siti|||0812", "Siti|PSM||+62812", .same), ("Siti|||0812", "Siti|||0813", .maybe),
      ("Siti|||0812", "Siti", .same), ("Siti|PSM||0812", "Siti|PKK||0812", .different),
      // Degrees may be left out.
      ("Siti Aminah, S.Pd.", "Hj. Siti Aminah", .maybe), ("Ma'ruf Amin", "Ma’ruf Amin", .maybe),
      ("H. Ahmad", "Ahmad, M.Si.|PSM", .maybe), ("H.", "Hj.", .different),
    ])
  func likeness(_ one: String, _ other: String, _ likeness: PersonLikeness) {
    #expect(person(one).likeness(to: person(other)) == likeness)
    #expect(person(other).likeness(to: person(one)) == likeness)
  }

  private func person(_ text: String) -> RosterPerson {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let part = { (place: Int) in
      parts.indices.contains(place) && !parts[place].isEmpty ? parts[place] : nil
    }
    return RosterPerson(
      name: parts[0], organisation: part(1), village: part(2), phone: part(3))
  }
}
