import BundledContent
import Curriculum
import Foundation
import Quiz
import Records
import Scratch
import Testing
import Texts
import Training

@Suite(.withProgram) struct ManyTerminalsTests {
  private static let names = (1...30).map { "Peserta \($0 < 10 ? "0" : "")\($0)" }

  /// A session whose pre-test all thirty take, each on a terminal of their own.
  private struct Class {
    let program: BuiltProgram
    private let test: SessionTestID

    init(of names: [String]) throws {
      var program = try BuiltProgram()
      test = try program.training.openPreTest(for: names)
      program.arguments = ["session", "take", "1", "--test", "pre-test"]
      self.program = program
    }

    /// The lines that answer the questions, the first option each time.
    func answers() throws -> [String] {
      try program.training.firstOptions(of: test).flatMap(\.self)
    }

    /// What the database has of everyone's test, by name.
    func attempts() throws -> [String: Attempt] {
      let training = try program.training
      let names = Dictionary(
        uniqueKeysWithValues: try training.roster(of: test.session).map {
          ($0.id, $0.participant.name)
        })
      return Dictionary(
        uniqueKeysWithValues: try training.attempts(at: test).map {
          (names[$0.participant] ?? "", try training.attempt($0.id))
        })
    }
  }

  /// The response that the first option, or the first two, of an item is.
  private func firstOption(_ item: Int, of attempt: Attempt) -> Response {
    let order = attempt.plan.items[item].order
    return switch attempt.questions[item].body {
    case .singleChoice: .choice(order[0])
    case .multipleChoice: .choices([order[0], order[1]])
    case .trueFalse: .truth(true)
    case .ordering: .order(order)
    case .shortAnswer: .text("apa saja")
    case .matching(let matching): .matches(matching.pairs.map { _ in order[0] })
    }
  }

  @Test("Thirty programs answer at once: every answer is in the database, none saw an error")
  func thirtyAtOnce() throws {
    let room = try Class(of: Self.names)
    let sittings = try Self.names.map { name in
      let sitting = try LineSitting(room.program)
      try sitting.type([name, "1"])
      return sitting
    }
    // All are at their first question before anyone answers.
    for sitting in sittings { try sitting.read(until: "Soal 1 dari 20") }
    let answers = try room.answers()
    for sitting in sittings { try sitting.type(answers + ["21", "2"]) }
    for (name, sitting) in zip(Self.names, sittings) {
      #expect(sitting.end() == 0)
      #expect(sitting.written.contains("\(Text.thanks(name)(.indonesian))"))
      #expect(sitting.written.contains(Text.thanksKept(20, of: 20)(.indonesian)))
      #expect(!sitting.written.contains(Text.somethingWrong(.indonesian)))
    }
    let attempts = try room.attempts()
    #expect(attempts.count == 30)
    for attempt in attempts.values {
      #expect(!attempt.isOpen)
      for item in attempt.questions.indices {
        #expect(attempt.entries[item].response == firstOption(item, of: attempt))
      }
    }
    try expectOneBackup(in: room.program)
  }

  /// All programs ended at about the same moment, each wanting the day's backup.
  private func expectOneBackup(in program: BuiltProgram) throws {
    let backups = Backups(dataFolder: program.dataFolder.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: backups.folder.path)
    #expect(names == backups.all.map(\.lastPathComponent))
    let folder = program.folder.appendingPathComponent("restored")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: #require(backups.all.last), to: folder.appendingPathComponent(Store.fileName))
    #expect(try Store(folder: folder.path).sessions.all().map(\.number) == [1])
  }

  @Test("Programs killed while they answer lose no answer that was taken, and go on by name")
  func killed() throws {
    let names = Array(Self.names.prefix(8))
    let room = try Class(of: names)
    let answers = try room.answers()
    let sittings = try names.map { name in
      let sitting = try LineSitting(room.program)
      try sitting.type([name, "1"] + answers)
      return sitting
    }
    for (index, sitting) in sittings.enumerated() {
      try sitting.read(until: "Soal \(3 + index) dari 20")
      sitting.kill()
    }
    let attempts = try room.attempts()
    for (name, sitting) in zip(names, sittings) {
      // The next question is shown once the answer before it is on disk.
      let shown = (1...20).last { sitting.written.contains("Soal \($0) dari 20") } ?? 0
      let attempt = try #require(attempts[name])
      #expect(attempt.answeredCount >= shown - 1)
      // What was being answered when the program was killed may be there in part.
      #expect(attempt.position >= shown - 1)
      for item in 0..<attempt.position {
        #expect(attempt.entries[item].response == firstOption(item, of: attempt))
      }
      let resumed = try LineSitting(room.program)
      try resumed.type([name, "1"])
      try resumed.read(until: "Soal \(attempt.position + 1) dari 20")
      #expect(resumed.end() == 0)
    }
  }

  @Test("Thirty programs open a database that is not there yet, at the same moment")
  func firstOpening() throws {
    var program = try BuiltProgram()
    program.arguments = ["session", "create", "Pelatihan kader"]
    let sittings = try (1...30).map { _ in try LineSitting(program) }
    for sitting in sittings { #expect(sitting.end() == 0) }
    // Beside its number one may say that it waits.
    let numbers = sittings.flatMap { $0.written.split(separator: "\n").compactMap { Int($0) } }
    #expect(numbers.sorted() == Array(1...30))
    #expect(try program.store.sessions.all().count == 30)
  }
}
