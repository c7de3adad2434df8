import Foundation
import Testing

@testable import Records

@Suite struct PINRecordsTests {
  private static let now = Date(timeIntervalSince1970: 1_800_000_000)

  private func store(pin: String? = "2846") throws -> RecordStore {
    let store = try RecordStore.inMemory()
    if let pin { try store.choosePIN(pin, rounds: 16) }
    return store
  }

  @Test("The PIN that was chosen is right, any other is wrong")
  func check() throws {
    let store = try store(pin: nil)
    #expect(try !store.hasPIN())
    try store.choosePIN("2846")
    #expect(try store.hasPIN())
    #expect(try store.checkPIN("2847", at: Self.now) == .wrong(secondsToWait: 0))
    #expect(try store.checkPIN("", at: Self.now) == .wrong(secondsToWait: 0))
    #expect(try store.checkPIN("2846", at: Self.now) == .right)
  }

  @Test("Neither the PIN nor the same text for the same PIN stands in the database")
  func secrecy() throws {
    let texts = try (0..<2).map { _ in try #require(try store().setting("trainerPIN")) }
    #expect(texts[0] != texts[1])
    #expect(!texts[0].contains("2846"))
  }

  @Test(
    "A PIN is 4 to 12 digits",
    arguments: ["", "123", "1234567890123", "12a4", "１２３４", "12 34"])
  func refused(_ pin: String) throws {
    let store = try store(pin: nil)
    #expect(throws: PINError.notDigits) { try store.choosePIN(pin) }
    #expect(try !store.hasPIN())
  }

  @Test("A PIN that is there is not chosen anew, but may be changed")
  func change() throws {
    let store = try store()
    #expect(throws: PINError.alreadySet) { try store.choosePIN("1111", rounds: 16) }
    try store.changePIN(to: "987654")
    #expect(try store.checkPIN("2846", at: Self.now) == .wrong(secondsToWait: 0))
    #expect(try store.checkPIN("987654", at: Self.now) == .right)
  }

  @Test("Waits are kept over a restart, and even the right PIN waits them out")
  func waits() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try RecordStore(folder: folder)
    try store.choosePIN("2846", rounds: 16)
    for _ in 1...3 { _ = try store.checkPIN("0000", at: Self.now) }
    #expect(try store.checkPIN("0000", at: Self.now) == .wrong(secondsToWait: 30))
    let restarted = try RecordStore(folder: folder)
    #expect(try restarted.secondsUntilPIN(at: Self.now) == 30)
    let soon = Self.now.addingTimeInterval(10)
    #expect(try restarted.checkPIN("2846", at: soon) == .tooSoon(secondsToWait: 20))
    let later = Self.now.addingTimeInterval(30)
    #expect(try restarted.checkPIN("2846", at: later) == .right)
    #expect(try restarted.checkPIN("0000", at: later) == .wrong(secondsToWait: 0))
  }

  @Test("What can be no PIN costs no try", arguments: ["", "12", "abcd"])
  func slips(_ typed: String) throws {
    let store = try store()
    for _ in 1...10 {
      #expect(try store.checkPIN(typed, at: Self.now) == .wrong(secondsToWait: 0))
    }
    #expect(try store.checkPIN("2846", at: Self.now) == .right)
  }

  @Test("Who may write the database can take the PIN away, waits and all")
  func reset() throws {
    let store = try store()
    for _ in 1...6 { _ = try store.checkPIN("0000", at: Self.now) }
    try store.removePIN()
    #expect(try !store.hasPIN())
    #expect(try store.secondsUntilPIN(at: Self.now) == 0)
    try store.choosePIN("1357", rounds: 16)
    #expect(try store.checkPIN("1357", at: Self.now) == .right)
  }
}
