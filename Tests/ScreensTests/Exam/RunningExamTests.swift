import Foundation
import Quiz
import Terminal
import Testing
import Training

@testable import Screens

/// An exam that was begun is not lost from sight, and has the field to itself.
@MainActor
@Suite struct RunningExamTests {
  private func inExam() throws -> Person {
    var person = try Person()
    person.type("Siti")
    person.press(.enter)
    try person.open("Ujian")
    person.press(.enter)
    try person.open("Mulai sekarang")
    return person
  }

  @Test("It stands first at home, whatever was begun after it, with its name and the time left")
  func firstAtHome() throws {
    var person = try inExam()
    try person.answerInExam()
    person.wait(minutes: 3)
    person.send(.tick)
    person.press(.escape)
    try person.open("Ke beranda")
    try person.open("Latihan")
    try person.open("Semua bagian")
    person.type("z")
    person.press(.escape)
    let lines = person.screen.split(separator: "\n")
    let exam = try #require(lines.firstIndex { $0.contains("Lanjutkan ujian") })
    let other = try #require(lines.firstIndex { $0.contains("Lanjutkan  ") })
    #expect(exam < other)
    #expect(lines[exam].contains("Sisa 27:00"))
    #expect(lines[exam].contains("1 dari 20"))
    person.press(.home, .enter)
    #expect(person.screen.contains("Soal 2 dari 20"))
  }

  @Test("No second one is begun beside it")
  func onlyOne() throws {
    var person = try inExam()
    person.press(.escape)
    try person.open("Ke beranda")
    person.press(.end, .home)
    person.stack = ScreenStack(root: try ExamListScreen(in: person.app))
    #expect(person.screen.contains("Lanjutkan ujian"))
    person.press(.down, .down, .enter)
    #expect(person.screen.contains("Sebuah ujian masih berjalan"))
    person.press(.enter)
    #expect(person.screen.contains("Soal 1 dari 20"))
    #expect(try person.app.training.attempts(of: person.app.somebody.id).count == 1)
  }

  @Test(
    "Whoever types on when the time runs out starts nothing: the keys were meant for the question",
    arguments: [true, false])
  func typingOn(comesWithTick: Bool) throws {
    var person = try inExam()
    person.wait(minutes: 31)
    if comesWithTick { person.send(.tick) }
    for key in [.enter, "l", "q", .enter] as [Key] {
      person.send(.key(key))
      person.clock.advance(.seconds(1))
    }
    #expect(person.screen.contains("Waktu habis"))
    person.clock.advance(.seconds(1))
    person.press(.enter)
    #expect(person.screen.contains("Soal 1 dari"))
  }

  @Test(
    "Its time stands while the window is too small to show the question, which says how to leave")
  func tooSmall() throws {
    var person = try inExam()
    person.wait(minutes: 1)
    person.send(.resize(Size(rows: 10, columns: 34)))
    person.send(.tick)
    #expect(person.screen.contains("tekan q untuk"))
    for _ in 1...40 {
      person.wait(minutes: 1)
      person.send(.tick)
    }
    person.send(.resize(Size(rows: 24, columns: 80)))
    person.wait(minutes: 1)
    person.send(.tick)
    #expect(person.screen.contains("Sisa 28:00"))
    person.send(.resize(Size(rows: 10, columns: 34)))
    person.type("q")
    #expect(person.stack.isEmpty)
  }

  @Test("Its time stands in too small a window also where a box was open over it")
  func boxInTooSmall() throws {
    var person = try inExam()
    try person.answerInExam()
    person.wait(minutes: 1)
    try person.open("Daftar soal")
    person.press(.end, .enter)
    #expect(person.screen.contains("Kumpulkan"))
    person.send(.resize(Size(rows: 10, columns: 34)))
    for _ in 1...40 {
      person.send(.tick)
      person.wait(minutes: 1)
    }
    person.send(.resize(Size(rows: 24, columns: 80)))
    person.send(.tick)
    person.clock.look()
    // Whoever was about to hand in does it from the list, with the time that was left.
    person.press(.end, .enter)
    try person.open("Kumpulkan")
    let exam = try #require(try person.app.training.attempts(of: person.app.somebody.id).first)
    #expect(!exam.isOpen && !person.screen.contains("Waktu habis"))
    #expect(
      try person.app.training.attempt(exam.id).spent(at: person.app.training.now) < .seconds(90))
  }

  @Test("Handed in early, what was not answered is not called wrong, nor out of reach")
  func early() throws {
    var person = try inExam()
    try person.answerInExam()
    try person.open("Daftar soal")
    person.press(.end, .enter)
    try person.open("Kumpulkan")
    #expect(person.text.contains("Ulangi yang salah atau belum dijawab ("))
    #expect(person.text.contains("– tidak dilihat"))
  }

  @Test("What ran out of time says so among one's scores")
  func expired() throws {
    var person = try inExam()
    person.wait(minutes: 31)
    person.send(.tick)
    #expect(person.screen.contains("Waktu habis"))
    person.stack = ScreenStack(root: try ProgressScreen(in: person.app))
    #expect(person.text.contains("(waktu habis)"))
  }
}
