import Foundation
import Quiz
import Terminal
import Testing
import Training

@testable import Screens

/// Rounds that were begun and left: they go on, or are closed for good.
@MainActor
@Suite struct UnfinishedTests {
  /// Begins practice of six questions, and answers two.
  private func begin(_ person: Person) throws {
    let training = person.app.training
    var sitting = try training.startPractice(
      PracticeFilter(count: 6), by: person.app.somebody.id)
    for item in 0..<2 {
      try training.perform(
        .answer(item: item, response: sitting.attempt.questions[item].rightResponse), on: &sitting)
    }
  }

  @Test("From the history a round goes on with Enter, or is closed; what is lost is told before")
  func fromHistory() throws {
    var person = try Person.seated()
    try begin(person)
    person.stack = ScreenStack(root: try ProgressScreen(in: person.app))
    try person.open("belum selesai")
    #expect(person.words.contains("4 soal yang belum dijawab tidak ditanyakan lagi"))
    #expect(person.words.contains("Jawaban yang sudah Anda berikan tetap dihitung"))
    person.press(.escape)
    #expect(person.text.contains("belum selesai"))
    try person.open("belum selesai")
    person.press(.enter)
    #expect(person.screen.contains("Soal 1 dari 6"))
    person.press(.escape)
    #expect(person.stack.top is ProgressScreen)
    try person.open("belum selesai")
    try person.open("Tutup, tidak dilanjutkan")
    #expect(!person.text.contains("belum selesai"))
    #expect(try person.app.training.attempts(of: person.app.somebody.id).isEmpty)
  }

  @Test("At home x closes the round that waits, and the next one comes up, until none is left")
  func fromHome() throws {
    var person = try Person.seated()
    for _ in 1...3 { try begin(person) }
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    for left in [2, 1, 0] {
      #expect(person.screen.contains("x tutup"))
      person.type("x")
      try person.open("Tutup, tidak dilanjutkan")
      #expect(try person.app.training.openAttempts(of: person.app.somebody.id).count == left)
    }
    #expect(!person.screen.contains("x tutup"))
    person.type("x")
    #expect(!person.screen.contains("Belum selesai"))
    #expect(person.screen.contains("6 dari 10 soal hari ini"))
  }

  @Test("A round of which something was filled in is one to go on with")
  func filledIn() throws {
    var person = try Person(
      at: [SampleQuestion.question(1, SampleQuestion.matching), SampleQuestion.choice(2)],
      isTest: false)
    person.type("1b")
    person.press(.escape)
    #expect(try person.app.training.openAttempts(of: person.app.somebody.id).count == 1)
  }

  @Test("An exam is handed in, and not closed")
  func exam() throws {
    var person = try Person.seated()
    let exam = try #require(person.app.module.outline().selfStudyBlueprints.first)
    _ = try person.app.training.startExam(exam, by: person.app.somebody.id)
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    #expect(!person.screen.contains("x tutup"))
    person.stack = ScreenStack(root: try ProgressScreen(in: person.app))
    try person.open("belum selesai")
    #expect(person.stack.top is ExamScreen)
  }
}

/// What home tells of the last exam.
@MainActor
@Suite struct LastExamTests {
  @Test("Home tells of the exam that was handed in last, and Enter opens its result")
  func told() throws {
    var person = try Person()
    person.type("Siti")
    person.press(.enter)
    #expect(!person.screen.contains("Hasil ujian terakhir"))
    let training = person.app.training
    let exam = try #require(person.app.module.outline().selfStudyBlueprints.first)
    var sitting = try training.startExam(exam, by: person.app.somebody.id)
    for (item, question) in sitting.attempt.questions.enumerated() where item < 15 {
      try training.perform(.answer(item: item, response: question.rightResponse), on: &sitting)
    }
    _ = try training.submit(sitting)
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    #expect(
      person.screen.contains(
        "Hasil ujian terakhir  75% ✓ · 15/01/2027 · Ujian seluruh materi"))
    try person.open("Hasil ujian terakhir")
    #expect(person.screen.contains("15 dari 20 soal"))
    try person.open("Lihat semua jawaban")
    #expect(person.screen.contains("Soal 1 dari 20"))
    person.press(.escape, .escape)
    #expect(person.screen.contains("Hasil ujian terakhir"))
    person.app.size = Size(rows: 12, columns: 40)
    #expect(person.text.contains("75% ✓"))
  }
}
