import Classroom
import Curriculum
import Foundation
import Quiz
import Testing

@testable import Training

@Suite struct ParticipantsTests {
  private let training: Training

  init() throws { training = try Classroom().training }

  @Test("A name is kept without what could steer a terminal, and found without regard to case")
  func names() throws {
    let person = try training.addParticipant(named: "  Siti\u{1B} \t Aminah ")
    #expect(person.name == "Siti Aminah")
    #expect(try training.participants() == [person])
    #expect(try training.participant(named: "siti aminah") == person)
    #expect(try training.participant(person.id) == person)
    #expect(try training.participant(named: "Budi") == nil)
  }

  @Test("An empty name is refused", arguments: ["", "   ", "\u{1B}\u{7}", "\u{200B}"])
  func emptyNames(_ typed: String) throws {
    #expect(throws: SessionError.emptyName) { try training.addParticipant(named: typed) }
    let person = try training.addParticipant(named: "Siti")
    #expect(throws: SessionError.emptyName) {
      try training.change(person, to: RosterPerson(name: typed))
    }
    #expect(try training.participants() == [person])
  }

  @Test("What two terminals change of the machine's settings stays, whoever is first")
  func settingsOfTwo() throws {
    let read = try training.deviceSettings().settings
    var (one, other) = (read, read)
    (one.language, other.theme) = (.english, "dark")
    try training.set(one, insteadOf: read)
    try training.set(other, insteadOf: read)
    let kept = try training.deviceSettings().settings
    #expect(kept.language == .english && kept.theme == "dark")
  }

  @Test("A name that several have does not say who is meant")
  func severalNamed() throws {
    for name in ["Siti", "SITI"] { _ = try training.addParticipant(named: name) }
    #expect(throws: SessionError.severalNamed("siti")) {
      try training.participant(named: "siti")
    }
    #expect(try training.participants(named: "siti").count == 2)
    #expect(try training.participants(named: "  Siti ").count == 2)
  }

  @Test("What is written down about somebody may change; who it is stays")
  func change() throws {
    let person = try training.addParticipant(named: "Siti")
    let changed = try training.change(
      person, to: RosterPerson(name: " Siti  Aminah", organisation: "PKK", phone: "0812"))
    #expect(changed.id == person.id && changed.createdAt == person.createdAt)
    #expect(
      changed.facts == RosterPerson(name: "Siti Aminah", organisation: "PKK", phone: "0812"))
    #expect(try training.participant(person.id) == changed)
    // What somebody else wrote meanwhile stays.
    #expect(
      try training.change(person, to: RosterPerson(name: "Siti", village: "Cikole")).facts
        == RosterPerson(
          name: "Siti Aminah", organisation: "PKK", village: "Cikole", phone: "0812"))
    let stranger = Participant(
      id: ParticipantID(UUID()), facts: person.facts, createdAt: person.createdAt)
    #expect(throws: SessionError.noSuchParticipant(stranger.id)) {
      try training.change(stranger, to: RosterPerson(name: "Budi"))
    }
  }
}
