import Foundation
import Quiz
import Records
import Terminal
import Testing
import Training

@testable import Screens

@MainActor
@Suite struct PaperScreensTests {
  private func session(in person: Person) throws -> TrainingSession {
    try person.app.training.addSampleSession(["Siti", "Asep"])
  }

  /// What can be written for each question.
  private func answers(_ session: TrainingSession, _ person: Person) throws -> [String] {
    try person.app.training.paper(session.preTest).questions.map { question in
      switch question.paperFormat {
      case .letter: "a"
      case .letters: "ab"
      case .truth: "b"
      case .letterForEach(let items, _): String(repeating: "A", count: items)
      case .order(let last): String((65...last.asciiValue!).map { Character(UnicodeScalar($0)) })
      case .words: "apa saja"
      }
    }
  }

  @Test("A test on paper is entered field by field, a slip is told, and it may be mended later")
  func entry() throws {
    var person = try Person()
    let session = try session(in: person)
    let written = try answers(session, person)
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Asep")
    person.type("?")
    person.press(.backTab, .enter)
    #expect(person.screen.contains("soal 1: \"?\" tidak dapat dibaca"))
    person.press(.enter, .backspace)
    for answer in written {
      person.type(answer)
      person.press(.enter)
    }
    person.press(.enter)
    #expect(person.screen.contains("sudah dimasukkan dari kertas"))
    let attempt = try #require(try person.app.training.attempts(at: session.preTest).first)
    #expect(attempt.origin == .paper)
    #expect(attempt.answeredCount == 20)
    #expect(!attempt.isOpen)

    try person.open("Asep")
    person.press(.backspace, .backTab, .enter)
    #expect(
      try person.app.training.attempts(at: session.preTest).map(\.answeredCount) == [19])
  }

  @Test("Answers in a file are entered for all at once, or for nobody")
  func file() throws {
    var person = try Person()
    let session = try session(in: person)
    let written = try answers(session, person).joined(separator: ";")
    let header = "nama;" + (1...20).map(String.init).joined(separator: ";")
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try "\(header)\nSiti;\(written)\nTono;\(written)\n".write(
      to: file, atomically: true, encoding: .utf8)
    try person.open("Masukkan dari berkas CSV")
    person.type(file.path)
    person.press(.enter)
    #expect(person.screen.contains("Baris 3: \"Tono\" tidak ada"))
    #expect(try person.app.training.attempts(at: session.preTest).isEmpty)
    try "\(header)\nSiti;\(written)\nAsep;\(written)\n".write(
      to: file, atomically: true, encoding: .utf8)
    person.press(.enter, .enter)
    #expect(person.screen.contains("Hasil 2 peserta dimasukkan"))
    #expect(
      try person.app.training.attempts(at: session.preTest).map(\.origin) == [.imported, .imported])
  }

  @Test("What was done on the screen is not entered again from paper")
  func onScreen() throws {
    var person = try Person()
    let session = try session(in: person)
    let training = person.app.training
    try training.open(session.preTest)
    let entry = try #require(try training.roster(of: session.id).first)
    _ = try training.take(session.preTest, by: entry.id)
    person.stack = ScreenStack(root: try PaperScreen(.preTest, of: session, in: person.app))
    try person.open("Siti")
    #expect(person.screen.contains("sudah mengerjakan tes itu"))
  }
}
