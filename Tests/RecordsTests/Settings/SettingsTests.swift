import Curriculum
import Foundation
import Testing

@testable import Quiz
@testable import Records

@Suite struct SettingsTests {
  @Test("A machine begins with the usual settings, and keeps what was chosen")
  func device() throws {
    let folder = TemporaryFolder()
    let store = try Store(folder: folder.path)
    let first = try store.settings.device()
    #expect(first.settings == DeviceSettings())
    #expect(first.participant == nil)
    let person = Sample.participant("Siti")
    try store.people.add(person)
    let chosen = DeviceSettings(
      participant: person.id, language: .english, theme: "terang", practiceCount: 20,
      ringsBell: true)
    try store.settings.change { $0 = chosen }
    let again = try Store(folder: folder.path).settings.device()
    #expect(again.settings == chosen)
    #expect(again.participant == person)
  }

  @Test("A machine has one identity, whoever opens its database")
  func identity() throws {
    let folder = TemporaryFolder()
    let device = try Store(folder: folder.path).device()
    #expect(try Store(folder: folder.path).device() == device)
    #expect(try Store.inMemory().device() != device)
  }

  @Test("That the clock is behind is to be told once of each moment")
  func clockTold() throws {
    let store = try Store.inMemory()
    for moment in [Sample.moment(0).date, Sample.moment(60).date] {
      #expect(try !store.settings.wasTold(clockIsBehind: moment))
      try store.settings.noteTold(clockIsBehind: moment)
      #expect(try store.settings.wasTold(clockIsBehind: moment))
    }
  }

  @Test("How many new questions a day brings is each participant's own")
  func newPerDay() throws {
    let store = try Store.inMemory()
    let people = ["Asep", "Budi"].map(Sample.participant)
    for person in people { try store.people.add(person) }
    try store.settings.setNewPerDay(20, for: people[0].id)
    #expect(try people.map { try store.settings.review(of: $0.id).newPerDay } == [20, 5])
    let stranger = ParticipantID(UUID())
    #expect(throws: SessionError.noSuchParticipant(stranger)) {
      try store.settings.review(of: stranger)
    }
  }
}
