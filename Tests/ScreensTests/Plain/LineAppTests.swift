import BundledContent
import Curriculum
import Foundation
import Quiz
import Records
import Terminal
import Testing

@testable import Screens

@MainActor
@Suite struct LineAppTests {
  /// The program line by line over a new database, at a fixed time.
  @MainActor private final class Sitting {
    let app: AppContext
    private(set) var written = ""
    private var pending: [String]
    private let answer: ((String) -> String?)?

    /// Types `lines`, then what `answer` gives for all that was written since the last line.
    init(typing lines: [String], then answer: ((String) -> String?)? = nil) throws {
      let module = try #require(try ContentModule.modules(in: BundledContent.path).first)
      self.pending = lines
      self.answer = answer
      self.app = try AppContext(
        records: .inMemory(), module: module, glyphs: .plain(isASCII: false),
        surroundings: .init(
          now: { Date(timeIntervalSince1970: 1_800_000_000) }, makeID: UUID.init, makeSeed: { 7 }))
    }

    @discardableResult
    func run(_ opening: Opening = .home) throws -> String {
      var last = ""
      let terminal = LineTerminal(
        glyphs: .plain(isASCII: false), columns: 72,
        output: { text, terminator in
          last += text + terminator
          self.written += text + terminator
        },
        input: {
          defer { last = "" }
          return self.pending.isEmpty ? self.answer?(last) : self.pending.removeFirst()
        })
      var program = try LineApp(context: app, terminal: terminal, opening: opening)
      program.run()
      return written
    }
  }

  @Test("From the first start to a practice summary by typed lines")
  func practice() throws {
    let sitting = try Sitting(typing: ["Siti", "2", "1"]) { shown in
      if shown.contains("Ringkasan") { return nil }
      if shown.contains("Ketik semua nomor menurut urutan") { return "2 1 3" }
      if shown.contains("Ketik jawaban Anda") || shown.contains("Jawaban Anda:") { return "apa" }
      if shown.contains("; Enter: ") { return "" }
      return Self.numberOfUnmatched(in: shown) ?? "1"
    }
    let text = try sitting.run()
    #expect(text.contains("Soal 1 dari 10"))
    #expect(text.contains("Ringkasan"))
    #expect(text.hasSuffix("Semua jawaban tersimpan.\n"))
    #expect(try sitting.app.records.attempts().map(\.isOpen) == [false])
  }

  /// The number of the first item that has no match yet; nil where there is none.
  private static func numberOfUnmatched(in shown: String) -> String? {
    var number: String?
    for line in shown.split(separator: "\n") {
      if let first = line.split(separator: " ").first.map(String.init), Int(first) != nil {
        number = first
      }
      if line.contains("(belum dipilih)") { return number }
    }
    return nil
  }

  @Test("The end of the input in an exam keeps all answers, and the exam goes on later")
  func endOfInput() throws {
    let sitting = try Sitting(typing: ["Siti", "4", "1", "1", "1", "1"])
    try sitting.run()
    let open = try #require(try sitting.app.openAttempts().first)
    #expect(open.kind == .exam)
    #expect(open.answeredCount >= 1)
  }

  @Test("Only words are written: no bars, no frames, no control characters")
  func wordsOnly() throws {
    let sitting = try Sitting(typing: ["Siti", "2", "1", "a", "0", "4"])
    let text = try sitting.run()
    #expect(!text.contains { "█░─│┌└".contains($0) })
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }

  @Test("Taking turns works by typed lines: a name, a number, and the PIN to leave")
  func turns() throws {
    let sitting = try Sitting(typing: [
      "asep", "1", "1", "0", "2", "siti", "2", "2", "/0", "0000", "2846",
    ])
    let records = sitting.app.records
    try records.choosePIN("2846")
    let session = try records.addSession(
      TrainingSession.Facts(title: "Pelatihan kader", startsOn: Day(of: sitting.app.now)),
      module: "pemberdayaan-masyarakat", id: UUID(), questionSeed: 3, at: sitting.app.now)
    try records.enrol(
      ["Siti", "Asep", "Siti Aminah"].map { RosterPerson(name: $0) }, in: session.id,
      at: sitting.app.now)
    try records.set(.open, for: .preTest, of: session.id)
    let text = try sitting.run(.turns(session: 1, .preTest))
    // Asep starts, answers, leaves for now; Siti Aminah is the second of those found.
    #expect(text.contains("Apakah Anda Asep?"))
    #expect(text.contains("Apakah Anda Siti Aminah?"))
    #expect(text.contains("PIN salah"))
    #expect(text.hasSuffix("Sampai jumpa. Semua jawaban tersimpan.\n"))
    let attempts = try records.sessionAttempts(session.id)
    #expect(attempts.map(\.answeredCount) == [1])
  }

  @Test("A name is heard also when someone started on another terminal while it was typed")
  func turnsMeanwhile() throws {
    var startOther: (() throws -> Void)?
    var replies = ["asep", "1"]
    let sitting = try Sitting(typing: []) { _ in
      #expect(throws: Never.self) { try startOther?() }
      startOther = nil
      return replies.isEmpty ? nil : replies.removeFirst()
    }
    let (app, records) = (sitting.app, sitting.app.records)
    let made = try records.addSession(
      TrainingSession.Facts(title: "Pelatihan kader", startsOn: Day(of: app.now)),
      module: "pemberdayaan-masyarakat", id: UUID(), questionSeed: 3, at: app.now)
    let entries = try records.enrol(
      ["Siti", "Asep"].map { RosterPerson(name: $0) }, in: made.id, at: app.now)
    let session = try records.set(.open, for: .preTest, of: made.id)
    startOther = {
      let plan = try session.plan(
        .preTest, outline: app.module.outline(), bank: app.module.bank(), seed: 1, id: UUID(),
        at: app.now)
      try records.start(
        Attempt(plan: plan, bank: app.module.bank()),
        by: #require(entries.first { $0.participant.name == "Siti" }).participant.id,
        in: session.id)
    }
    let text = try sitting.run(.turns(session: 1, .preTest))
    #expect(text.contains("Apakah Anda Asep?"))
    #expect(try records.sessionAttempts(session.id).count == 2)
  }

  @Test("A line that means nothing is told so and changes nothing")
  func nonsense() throws {
    let sitting = try Sitting(typing: ["Siti", "99", "xyz", "0"])
    let text = try sitting.run()
    #expect(text.contains("“99” tidak dikenal di sini"))
    #expect(text.contains("“xyz” tidak dikenal di sini"))
  }

  @Test("The help tells what can be typed, also while text is typed")
  func help() throws {
    let sitting = try Sitting(typing: ["/?", "Siti", "?"])
    let text = try sitting.run()
    #expect(text.components(separatedBy: "Ketik nomor sebuah baris").count == 3)
    #expect(text.contains("Beranda"))
  }

  @Test("At the first start the language can be chosen by its number, after a slash")
  func language() throws {
    let text = try Sitting(typing: ["/2", "Siti"]).run()
    #expect(text.contains("Welcome to Berdaya"))
    #expect(text.contains("Berdaya › Home"))
  }

  @Test("Every statement of a lesson is written whole, also what it shares with the one before")
  func wholeLesson() throws {
    let text = try Sitting(typing: ["Siti", "1", "1", "", ""]).run()
    #expect(text.contains("A2."))
    #expect(text.components(separatedBy: "Contoh di lapangan").count == 3)
  }

  @Test("After an answer the question is not written again, but the next one is")
  func newsOnly() throws {
    let sitting = try Sitting(typing: ["Siti", "1", ""])
    let text = try sitting.run(.practice(PracticeFilter(sections: ["G"], count: 3), seed: 2))
    let attempt = try #require(try sitting.app.openAttempts().first)
    let questions = try sitting.app.attempt(attempt.id).questions
    for question in questions.prefix(2) {
      let words = question.prompt.id.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let written = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(written.components(separatedBy: words).count == 2)
    }
  }

  @Test("A quiz is asked for on the command line, with its seed")
  func opening() throws {
    let filter = PracticeFilter(sections: ["D"], count: 5)
    let texts = try (0..<2).map { _ in
      try Sitting(typing: ["Siti"]).run(.practice(filter, seed: 3))
    }
    #expect(texts[0].contains("Soal 1 dari 5"))
    #expect(texts[0] == texts[1])
  }
}
