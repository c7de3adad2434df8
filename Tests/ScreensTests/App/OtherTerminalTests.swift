import Foundation
import Quiz
import Records
import Testing
import Training

@testable import Screens

/// What another terminal changes while a screen or a box stands here.
@MainActor
@Suite struct OtherTerminalTests {
  private var person: Person
  private let session: TrainingSession
  private var training: Training { person.app.training }
  private let rina = "Rina"

  init() throws {
    person = try Person()
    session = try person.app.training.addSampleSession(["Siti", "Asep"])
    try person.app.training.open(session.preTest)
  }

  /// Goes to the trainer's list of sessions from home.
  private mutating func openSessions() throws {
    try training.close(session.preTest)
    try person.app.welcomeNewcomer(named: "Rina")
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    try person.open("Pelatih")
    for _ in 0..<2 {
      person.type("2846")
      person.press(.enter)
    }
  }

  @Test("From a session that was deleted one comes back to the list, and is told once")
  mutating func deletedSession() throws {
    try openSessions()
    try person.open(session.facts.title)
    try person.open("Daftar peserta")
    try training.delete(session.id, because: Reason("Coba", by: rina))
    person.press(.escape)
    #expect(person.screen.contains("Sesi ini sudah dihapus."))
    person.press(.enter)
    #expect(!person.screen.contains("dihapus") && !person.screen.contains(session.facts.title))
    #expect(person.stack.top is TrainerScreen)
  }

  @Test("Where who sits there was deleted, somebody else can sit down")
  mutating func deletedParticipant() throws {
    try person.app.welcomeNewcomer(named: "Ria")
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    try person.open("Pengaturan")
    try training.delete(person.app.somebody.id)
    person.press(.escape)
    #expect(person.screen.contains("Peserta ini tidak ada lagi."))
    person.press(.enter)
    person.type("Wati")
    person.press(.enter)
    #expect(person.app.participant?.name == "Wati" && person.stack.top is HomeScreen)
  }

  @Test("A list of sessions stays where one of them was deleted, and no longer names it")
  mutating func deletedInList() throws {
    try openSessions()
    try training.delete(session.id, because: Reason("Coba", by: rina))
    try person.open(session.facts.title)
    person.press(.enter)
    #expect(person.stack.top is TrainerScreen)
    #expect(!person.screen.contains(session.facts.title))
  }

  @Test("Where the session of a shared screen was deleted, its test is over, and the lock stays")
  mutating func deletedShared() throws {
    person.stack = ScreenStack(root: try SessionScreen(session.id, in: person.app))
    try person.open("Mulai giliran")
    person.type("siti")
    try training.delete(session.id, because: Reason("Coba", by: rina))
    person.stack.handle(.tick, in: person.app)
    person.press(.enter)
    #expect(person.words.contains("Pre-test tidak sedang dibuka"))
    #expect(person.stack.isLocked)
  }

  @Test("From a test that was deleted while it was sat one comes back to the names")
  mutating func deletedTest() throws {
    person.stack = ScreenStack(
      root: try TurnScreen(.preTest, of: training.session(session.id), in: person.app))
    person.type("siti")
    person.press(.enter, .enter)
    #expect(person.words.contains("Soal 1 dari 20"))
    try training.delete(session.id, because: Reason("Coba", by: rina))
    person.stack.handle(.tick, in: person.app)
    person.press(.enter)
    person.stack.handle(.tick, in: person.app)
    #expect(person.words.contains("Pre-test tidak sedang dibuka"))
  }

  @Test("A test that was begun elsewhere while its box stood asks who goes on")
  mutating func begunElsewhere() throws {
    try training.choosePIN("2846")
    person.stack = ScreenStack(
      root: try TurnScreen(.preTest, of: training.session(session.id), in: person.app))
    person.type("siti")
    person.press(.enter)
    #expect(person.words.contains("Anda Siti?"))
    let siti = try training.roster(of: session.id)[0].id
    _ = try training.take(session.preTest, by: siti)
    person.press(.enter, .enter)
    #expect(person.words.contains("untuk mengetik PIN") && !person.words.contains("1 dari 20"))
  }

  @Test("What was set aside elsewhere is not set aside again, and which one is taken back is told")
  mutating func setAside() throws {
    let siti = try training.roster(of: session.id)[0].id
    let attempt = try training.submit(training.take(session.preTest, by: siti))
    person.stack = ScreenStack(root: try RepairsScreen(session, in: person.app))
    try person.open("Perbaiki tes peserta: Pre-test")
    try person.open("Siti")
    try person.open("Sisihkan")
    person.type("Coba")
    try training.setAside(attempt.id, because: Reason("Coba", by: rina))
    person.press(.enter)
    #expect(try training.record(of: session.id).repairs.map(\.change) == [.setAside])
    #expect(person.words.contains("Hitung lagi tes yang disisihkan"))
    #expect(person.words.contains("0% · "))
    try person.open("Hitung lagi")
    #expect(person.words.contains("dihitung lagi seperti sebelum"))
  }
}
