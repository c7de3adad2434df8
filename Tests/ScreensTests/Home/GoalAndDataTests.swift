import Curriculum
import Foundation
import Quiz
import Records
import Scratch
import Terminal
import Testing
import Training

@testable import Screens

/// The day's goal at home, and what becomes of one's data.
@MainActor
@Suite struct GoalAndDataTests {
  private func answer(_ count: Int, _ person: Person) throws {
    let training = person.app.training
    var sitting = try training.startPractice(
      PracticeFilter(count: count), by: person.app.somebody.id)
    for (item, question) in sitting.attempt.questions.enumerated() {
      try training.perform(.answer(item: item, response: question.rightResponse), on: &sitting)
    }
  }

  @Test("Home tells the day's goal beside the streak, and that it is reached")
  func goal() throws {
    var person = try Person.seated()
    #expect(person.screen.contains("0 dari 10 soal hari ini"))
    try answer(4, person)
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    #expect(person.screen.contains("hari ke-1 · 4 dari 10 soal hari ini"))
    try answer(6, person)
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    #expect(person.screen.contains("✦ target hari ini tercapai"))
    person.wait(days: 1)
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    #expect(person.screen.contains("0 dari 10 soal hari ini"))
  }

  @Test("The goal is chosen in the settings; none is no goal")
  func chosen() throws {
    var person = try Person.seated()
    try person.open("Pengaturan")
    try person.open("Target harian: 10 soal")
    #expect(person.screen.contains("Target harian: 15 soal"))
    for _ in 1...3 { try person.open("Target harian") }
    #expect(person.screen.contains("Target harian: tanpa target"))
    person.press(.escape)
    #expect(!person.screen.contains("soal hari ini"))
  }

  @Test("At wide windows the day stands beside the menu")
  func pane() throws {
    let person = try Person.seated(rows: 34, columns: 120)
    #expect(person.screen.contains("│ Hari ini"))
  }

  @Test("To start anew deletes what was learnt alone, asked twice, after a copy")
  func anew() throws {
    let folder = Scratch.place()
    var person = try Person.seated(store: Store(folder: folder.path))
    let training = person.app.training
    let id = try person.app.somebody.id
    try answer(3, person)
    try training.noteRead(StatementID("D1")!, by: id)
    try training.setNote("catatan", on: StatementID("D1")!, by: id)
    try person.open("Pengaturan")
    try person.open("Data belajar saya")
    try person.open("Mulai dari awal")
    #expect(person.words.contains("Salinan data dibuat dahulu"))
    person.press(.enter)
    #expect(try training.attempts(of: id).count == 1)
    try person.open("Data belajar saya")
    try person.open("Mulai dari awal")
    try person.open("Mulai dari awal")
    #expect(person.screen.contains("Sudah dihapus"))
    person.press(.enter)
    #expect(person.screen.contains("0 dari 28 dibaca"))
    #expect(try training.attempts(of: id).isEmpty)
    #expect(try training.notes(of: id).isEmpty)
    #expect(try training.reviewState(of: id).cards.isEmpty)
    let copies = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "backups").path)
    #expect(copies.contains { $0.hasPrefix("sebelum-hapus-kemajuan") })
  }

  private func deleteMyself(_ person: inout Person, times: Int = 2) throws {
    try person.open("Pengaturan")
    try person.open("Data belajar saya")
    for _ in 1...times { try person.open("Hapus peserta ini") }
  }

  @Test("A participant is deleted, and the first start comes again")
  func deleted() throws {
    var person = try Person.seated(named: "Wati")
    let training = person.app.training
    try answer(2, person)
    try deleteMyself(&person)
    person.press(.enter)
    #expect(person.screen.contains("Selamat datang"))
    #expect(try training.participants().isEmpty)
    person.type("Siti")
    person.press(.enter)
    #expect(person.screen.contains("Beranda"))
  }

  @Test("Where others are known, they are offered to who comes next, and a new name can be given")
  func othersStay() throws {
    var person = try Person.seated(named: "Siti")
    _ = try person.app.training.addParticipant(named: "Wati")
    try deleteMyself(&person)
    person.press(.enter)
    #expect(person.screen.contains("Selamat datang"))
    try person.open("Pilih nama yang sudah ada")
    #expect(!person.screen.contains("Pengaturan"))
    try person.open("Wati")
    #expect(person.screen.contains("Beranda"))
    #expect(try person.app.somebody.name == "Wati")
  }

  @Test(
    "Who is on a session's roster is not asked whether to be deleted, and loses no test by starting anew"
  )
  func enrolled() throws {
    var person = try Person.seated()
    let training = person.app.training
    let session = try training.addSampleSession(["Siti"])
    let siti = try #require(try training.roster(of: session.id).first?.participant)
    try person.app.welcome(siti)
    try training.open(session.preTest)
    _ = try training.take(session.preTest, by: siti.id)
    try deleteMyself(&person, times: 1)
    #expect(person.words.contains("tidak dapat dihapus"))
    try training.startAnew(siti.id)
    #expect(try training.attempts(at: session.preTest).count == 1)
  }
}
