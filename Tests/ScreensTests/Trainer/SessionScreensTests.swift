import Foundation
import Quiz
import Records
import Terminal
import Testing
import Texts
import Training

@testable import Screens

@MainActor
@Suite struct SessionScreensTests {
  /// A session with its pre-test open, and a person at its names.
  private func atTheNames(
    _ names: [String] = ["Siti Aminah", "Asep"], rows: Int = 24, columns: Int = 80,
    pin: String? = nil
  ) throws -> (person: Person, session: TrainingSession) {
    var person = try Person(rows: rows, columns: columns)
    let training = person.app.training
    if let pin { try training.choosePIN(pin) }
    let session = try training.addSampleSession(names)
    try training.open(session.preTest)
    person.type("Rina")
    person.press(.enter)
    try person.open("Sesi pelatihan")
    try person.open("Pelatihan kader")
    return (person, try training.session(session.id))
  }

  private func attempts(_ session: TrainingSession, _ person: Person) throws -> [AttemptSummary] {
    try person.app.training.attempts(at: session.preTest)
  }

  @Test(
    "The trainer holds the day on the screens alone: PIN, session, roster, tests, turns",
    arguments: [(24, 80), (12, 40), (40, 120)])
  func wholeDay(rows: Int, columns: Int) throws {
    var person = try Person(rows: rows, columns: columns)
    person.type("Rina")
    person.press(.enter)
    try person.open("Pelatih")
    for pin in ["2846", "2846"] {
      person.type(pin)
      person.press(.enter)
    }
    try person.open("Sesi baru")
    person.type("Pelatihan kader")
    for _ in 0..<12 { person.press(.enter) }
    person.press(.enter)
    try person.open("Daftar peserta")
    person.type("Siti Aminah, PSM, Cikole")
    person.press(.enter)
    person.send(.paste("nama\nAsep Sunandar\nWati\n"))
    let session = try #require(try person.app.training.sessions().first)
    #expect(session.facts.title == "Pelatihan kader")
    #expect(
      try person.app.training.roster(of: session.id).map(\.participant.name)
        == ["Siti Aminah", "Asep Sunandar", "Wati"])
    person.press(.escape)
    for test in ["Pre-test", "Post-test"] {
      try person.open("Buka \(test)")
      // What the test is opened for stands where it was opened, in focus; a small window first shows it.
      for _ in 0..<2 where !person.stack.isLocked { person.press(.enter) }
      for name in ["asep", "siti", "wati"] { try takeTest(name, by: &person) }
      person.press(.escape)
      person.type("2846")
      person.press(.enter)
      try person.open("Tutup \(test)")
      try person.open("Tutup \(test)")
    }
    let attempts = try session.tests.flatMap {
      try person.app.training.attempts(at: SessionTestID($0.role, of: session.id))
    }
    #expect(attempts.count == 6)
    #expect(attempts.allSatisfy { !$0.isOpen && $0.answeredCount == 20 })
    #expect(try person.app.training.openTests().isEmpty)
  }

  /// Finds the name, answers every question, hands in, and calls the next one.
  private func takeTest(_ name: String, by person: inout Person) throws {
    person.type(name)
    person.press(.enter)
    try person.open("Ya, mulai")
    for _ in 0..<20 { try person.answerInExam() }
    #expect(person.screen.contains("Terjawab 20 dari 20"))
    person.press(.end, .enter)
    try person.open("Kumpulkan")
    #expect(person.screen.contains("Terima kasih"))
    #expect(!person.screen.contains("%"))
    try person.open("Peserta berikutnya")
  }

  @Test("In a narrow window the names tell how many are done, whatever the session is called")
  func narrowCount() throws {
    var (person, _) = try atTheNames(pin: "2846")
    person.send(.resize(Size(rows: 12, columns: 40)))
    #expect(person.screen.split(separator: "\n").first?.hasSuffix("selesai") ?? false)
  }

  @Test(
    "Who goes on elsewhere is led to the names here, by the clock or by any key, and the next can begin",
    arguments: [[], [Key.escape, .down, .enter], [.right]])
  func goesOnElsewhere(keys: [Key]) throws {
    var (person, session) = try atTheNames(pin: "2846")
    person.type("siti")
    person.press(.enter)
    try person.open("Ya, mulai")
    let attempt = try #require(try attempts(session, person).first)
    _ = try person.app.training.resume(attempt.id)
    for key in keys { person.press(key) }
    if keys.isEmpty { person.send(.tick) }
    #expect(person.screen.contains("dilanjutkan di perangkat lain"))
    person.press(.enter)
    person.send(.tick)
    #expect(person.screen.contains("Nama Anda"))
    #expect(person.stack.isLocked)
  }

  @Test("Who begins is told the minutes that there are, with those given before the start")
  func minutesBefore() throws {
    var (person, session) = try atTheNames()
    let training = person.app.training
    let siti = try #require(try training.roster(of: session.id).first)
    try training.extend(
      session.preTest, for: [siti.id], byMinutes: 10, because: Reason("rabun", by: "Rina"))
    for (name, minutes) in [("siti", "40 menit"), ("asep", "30 menit")] {
      person.type(name)
      person.press(.enter)
      #expect(person.text.contains(minutes), "\(person.text)")
      person.press(.escape)
    }
  }

  @Test("Neither Esc, q, Ctrl-C nor any screen leads a participant out without the PIN")
  func locked() throws {
    var (person, session) = try atTheNames(pin: "2846")
    func tryAllWaysOut() {
      for keys: [Key] in [[.ctrl("c")], [.escape, .escape, .escape], [.ctrl("c"), .ctrl("c")]] {
        for key in keys { person.press(key) }
        #expect(person.stack.isLocked)
        #expect(!person.screen.contains("Beranda"))
        for _ in 0..<3 where person.screen.contains("PIN pelatih") { person.press(.escape) }
      }
    }
    tryAllWaysOut()
    person.type("siti")
    tryAllWaysOut()
    person.type("siti")
    person.press(.enter)
    tryAllWaysOut()
    person.type("siti")
    person.press(.enter)
    try person.open("Ya, mulai")
    #expect(person.screen.contains("Soal 1 dari 20"))
    person.type("q")
    #expect(person.screen.contains("PIN pelatih"))
    person.press(.escape, .escape)
    try person.open("Ke daftar nama")
    #expect(person.screen.contains("Nama Anda"))
    tryAllWaysOut()
    #expect(try attempts(session, person).count == 1)
  }

  @Test("The right PIN leads back, a wrong one does not, and too many make one wait")
  func unlocking() throws {
    var (person, _) = try atTheNames(pin: "2846")
    person.press(.escape)
    for _ in 0..<4 {
      person.type("0000")
      person.press(.enter)
      #expect(person.stack.isLocked)
    }
    #expect(person.screen.contains("Tunggu 30 detik"))
    person.type("2846")
    person.press(.enter)
    #expect(person.stack.isLocked)
    person.wait(minutes: 0.5)
    person.type("2846")
    person.press(.enter)
    #expect(!person.stack.isLocked)
    #expect(!person.stack.isEmpty)
  }

  @Test("A terminal that is closed, or a signal to end, saves what was typed and leaves at once")
  func terminated() throws {
    var (person, session) = try atTheNames(pin: "2846")
    person.type("asep")
    person.press(.enter, .enter)
    #expect(person.screen.contains("Soal 1 dari 20"))
    try person.answerInExam()
    person.send(.terminate(signal: SIGHUP))
    #expect(person.stack.isEmpty)
    #expect(try attempts(session, person).first?.answeredCount == 1)
  }

  @Test("Who was interrupted goes on by name where they were, on any terminal")
  func resuming() throws {
    var (person, session) = try atTheNames()
    person.type("asep")
    person.press(.enter, .enter)
    for _ in 0..<3 { try person.answerInExam() }
    var other = try Person(store: person.app.training.store)
    other.type("Rina")
    other.press(.enter)
    try other.open("Sesi pelatihan")
    try other.open("Pelatihan kader")
    #expect(other.screen.contains("sedang mengerjakan"))
    other.type("asep")
    other.press(.enter)
    #expect(other.screen.contains("Jawaban yang tadi sudah tersimpan"))
    try other.open("Ya, lanjutkan")
    #expect(other.screen.contains("Soal 4 dari 20"))
    #expect(try attempts(session, person).count == 1)
  }

  @Test("When the trainer closes the test the participant is thanked, with all answers kept")
  func closedMeanwhile() throws {
    var (person, session) = try atTheNames()
    person.type("asep")
    person.press(.enter, .enter)
    try person.answerInExam()
    try person.app.training.close(session.preTest)
    person.send(.tick)
    #expect(person.screen.contains("Terima kasih, Asep"))
    #expect(person.screen.contains("Pelatih menutup tes ini"))
    #expect(person.screen.contains("1 dari 20"))
    // Nobody is called to a test that is closed.
    #expect(!person.screen.contains("panggil"))
    person.press(.enter)
    #expect(person.screen.contains("tidak sedang dibuka"))
  }

  @Test("Neither a dead machine nor a clock put right by years takes time from a test")
  func deadMachine() throws {
    var (person, _) = try atTheNames()
    person.type("asep")
    person.press(.enter, .enter)
    try person.answerInExam()
    person.wait(minutes: 10)
    person.send(.tick)
    var later = try Person(store: person.app.training.store)
    later.clock.now = Date(timeIntervalSince1970: 1_000_000_000)
    later.type("Rina")
    later.press(.enter)
    try later.open("Sesi pelatihan")
    try later.open("Pelatihan kader")
    #expect(later.screen.contains("0 dari 2 selesai"))
    later.type("asep")
    later.press(.enter)
    try later.open("Ya, lanjutkan")
    #expect(later.screen.contains("20:00"))
    later.wait(minutes: 1)
    later.clock.now += 7 * 3600
    later.send(.tick)
    #expect(later.screen.contains("19:00"))
  }

  @Test(
    "Hostile names stay legible and harmless among the names, in the question and in the title",
    arguments: [
      "=1+1", "<script>alert(1)</script>", "O'Brien; DROP TABLE participant", "ꦱꦶꦠꦶ ꦄꦩꦶꦤꦃ",
      "Siti\u{1B}[2J\u{1B}]0;x\u{7}\u{202E}Aminah", String(repeating: "Panjang ", count: 25),
    ], [(24, 80), (12, 40)])
  func hostileNames(_ name: String, _ size: (rows: Int, columns: Int)) throws {
    var (person, session) = try atTheNames([name], rows: size.rows, columns: size.columns)
    let kept = try #require(
      try person.app.training.roster(of: session.id).first?.participant.name)
    let start = String(kept.prefix(8))
    #expect(person.screen.contains(start))
    person.press(.down, .enter)
    #expect(person.screen.contains("Apakah Anda"))
    #expect(person.screen.contains(start))
    try person.open("Ya, mulai")
    #expect(person.screen.contains("Soal 1 dari 20"))
    #expect(
      person.screen.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.properties.generalCategory != .control && $0 != "\u{202E}"
      })
  }

  @Test("Without a PIN the shared screen says so, and anyone may close it")
  func noPIN() throws {
    var (person, _) = try atTheNames()
    person.press(.escape)
    #expect(person.screen.contains("PIN pelatih belum dibuat"))
    try person.open("Keluar")
    #expect(!person.stack.isLocked)
    #expect(person.screen.contains("Sesi pelatihan"))
  }

  @Test("The trainer sees on the live screen who is where, who is done, and the time left")
  func live() throws {
    var (person, session) = try atTheNames()
    person.type("asep")
    person.press(.enter, .enter)
    for _ in 0..<2 { try person.answerInExam() }
    person.wait(minutes: 10)
    person.send(.tick)
    let screen = try LiveScreen(.preTest, of: session, in: person.app)
    let text = screen.rows(in: person.app.body, look: person.app.look).flatMap(\.text)
      .joined(separator: "\n")
    #expect(text.contains("0 selesai, 1 sedang mengerjakan, 1 belum mulai"))
    #expect(text.contains("2/20 · sisa 20 menit"))
    #expect(text.contains("belum mulai"))
  }

  @Test("What can be done with a session stands below headings, also where the page is scrolled")
  func headings() throws {
    var person = try Person()
    let session = try person.app.training.addSampleSession([])
    person.stack = ScreenStack(root: try SessionScreen(session.id, in: person.app))
    let headings: [Text] = [.tests, .votesAndResults, .paper]
    let lines = person.text.split(separator: "\n").map(String.init)
    #expect(headings.allSatisfy { lines.contains($0(.indonesian)) })
  }
}
