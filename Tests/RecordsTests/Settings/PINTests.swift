import Foundation
import Quiz
import Testing

@testable import Records

@Suite struct PINTests {
  private static let now = Date(timeIntervalSince1970: 1_800_000_000)

  private func settings(pin: String? = "2846") throws -> Settings {
    let settings = try Store.inMemory().settings
    if let pin { try settings.choosePIN(pin, rounds: 16) }
    return settings
  }

  @Test("The PIN that was chosen is right, any other is wrong")
  func check() throws {
    let settings = try settings(pin: nil)
    #expect(try !settings.hasPIN())
    try settings.choosePIN("2846")
    #expect(try settings.hasPIN())
    #expect(try settings.checkPIN("2847", at: Self.now) == .wrong(secondsToWait: 0))
    #expect(try settings.checkPIN("", at: Self.now) == .wrong(secondsToWait: 0))
    #expect(try settings.checkPIN("2846", at: Self.now) == .right)
  }

  @Test("Neither the PIN nor the same text for the same PIN stands in the database")
  func secrecy() throws {
    let texts = try (0..<2).map { _ in
      try #require(
        try settings().store.read { try $0.firstValue("SELECT pin FROM device") as String? })
    }
    #expect(texts[0] != texts[1])
    #expect(!texts[0].contains("2846"))
  }

  @Test("A PIN is known by what scrypt makes of it, as it is stored")
  func vector() throws {
    let settings = try settings(pin: nil)
    try settings.store.run(
      "UPDATE device SET pin = ?",
      [
        """
        {"salt":"MDEyMzQ1Njc4OWFiY2RlZg==",\
        "key":"4sM/YG0S/P8Fm7cy3E0iRUgDphYo+37VuUZm8coIzDM=",\
        "rounds":1024,"blockSize":8,"parallelism":16}
        """
      ])
    #expect(try settings.checkPIN("284613", at: Self.now) == .right)
    #expect(try settings.checkPIN("284614", at: Self.now) == .wrong(secondsToWait: 0))
  }

  @Test(
    "A PIN is 4 to 12 digits",
    arguments: ["", "123", "1234567890123", "12a4", "１２３４", "12 34"])
  func refused(_ pin: String) throws {
    let settings = try settings(pin: nil)
    #expect(throws: PINError.notDigits) { try settings.choosePIN(pin) }
    #expect(try !settings.hasPIN())
  }

  @Test("A PIN that is there is not chosen anew, but may be changed")
  func change() throws {
    let settings = try settings()
    #expect(throws: PINError.alreadySet) { try settings.choosePIN("1111", rounds: 16) }
    try settings.changePIN(to: "987654")
    #expect(try settings.checkPIN("2846", at: Self.now) == .wrong(secondsToWait: 0))
    #expect(try settings.checkPIN("987654", at: Self.now) == .right)
  }

  @Test("Waits are kept over a restart, and even the right PIN waits them out")
  func waits() throws {
    let folder = TemporaryFolder()
    let settings = try Store(folder: folder.path).settings
    try settings.choosePIN("2846", rounds: 16)
    for _ in 1...3 { _ = try settings.checkPIN("0000", at: Self.now) }
    #expect(try settings.checkPIN("0000", at: Self.now) == .wrong(secondsToWait: 30))
    let restarted = try Store(folder: folder.path).settings
    #expect(try restarted.secondsUntilPIN(at: Self.now) == 30)
    let soon = Self.now.addingTimeInterval(10)
    #expect(try restarted.checkPIN("2846", at: soon) == .tooSoon(secondsToWait: 20))
    let later = Self.now.addingTimeInterval(30)
    #expect(try restarted.checkPIN("2846", at: later) == .right)
    #expect(try restarted.checkPIN("0000", at: later) == .wrong(secondsToWait: 0))
  }

  @Test("Who tries PINs at the screen that all share keeps the trainer out at no other terminal")
  func otherTerminal() throws {
    let settings = try settings()
    for _ in 1...8 {
      _ = try settings.checkPIN("0000", on: "/dev/pts/1", at: Self.now)
    }
    #expect(try settings.secondsUntilPIN(on: "/dev/pts/1", at: Self.now) == 30)
    #expect(try settings.checkPIN("2846", on: "/dev/pts/2", at: Self.now) == .right)
    // The right one elsewhere gives no tries here.
    #expect(
      try settings.checkPIN("2846", on: "/dev/pts/1", at: Self.now)
        == .tooSoon(secondsToWait: 30))
    let soon = Self.now.addingTimeInterval(30)
    #expect(try settings.checkPIN("2846", on: "/dev/pts/1", at: soon) == .right)
  }

  @Test("What can be no PIN costs no try", arguments: ["", "12", "abcd"])
  func slips(_ typed: String) throws {
    let settings = try settings()
    for _ in 1...10 {
      #expect(try settings.checkPIN(typed, at: Self.now) == .wrong(secondsToWait: 0))
    }
    #expect(try settings.checkPIN("2846", at: Self.now) == .right)
  }

  @Test("Who may write the database can take the PIN away, waits and all")
  func reset() throws {
    let settings = try settings()
    for _ in 1...6 { _ = try settings.checkPIN("0000", at: Self.now) }
    try settings.removePIN()
    #expect(try !settings.hasPIN())
    #expect(try settings.secondsUntilPIN(at: Self.now) == 0)
    try settings.choosePIN("1357", rounds: 16)
    #expect(try settings.checkPIN("1357", at: Self.now) == .right)
  }
}
