import Foundation
import Quiz
import Scratch
import Testing
import Training

/// The number of a certificate is given once, and stays with whom it was given to.
@Suite(.withProgram) struct CertificateFaultTests {
  private var program: BuiltProgram
  private let training: Training
  private let test: SessionTestID

  /// Five people, of whom all but the second have taken the test that decides.
  init() throws {
    program = try BuiltProgram()
    training = try program.training
    let names = ["Satu", "Dua", "Tiga", "Empat", "Lima"]
    test = SessionTestID(.postTest, of: try training.openPreTest(for: names).session)
    try training.open(test)
    let nothing = try training.paper(test).questions.map { _ in "" }
    let roster = try training.roster(of: test.session).filter { $0.number != 2 }
    try training.enter(roster.map { ($0.id, nothing) }, at: test, origin: .paper)
  }

  /// The numbers as they are printed, by name.
  private func printed() throws -> [String: String] {
    let page = String(
      decoding: try program.output("report", "certificates", "--session", "1"), as: UTF8.self)
    let matches = page.matches(of: /<\/h1>\s*<p[^>]*>Nomor: ([^<]+)<[^§]*?<h2[^>]*>([^<]+)</)
    return Dictionary(uniqueKeysWithValues: matches.map { (String($0.2), String($0.1)) })
  }

  private mutating func run(_ words: String...) throws {
    program.arguments = words
    let sitting = try LineSitting(program)
    #expect(sitting.end() == 0, "\(sitting.written)")
    program.arguments = []
  }

  @Test("Removals, merges, rulings, deleted sessions and two terminals at once move no number")
  mutating func numbers() throws {
    let before = try printed()
    #expect(before.count == 4 && Set(before.values).count == 4)
    let roster = try training.roster(of: test.session)
    try training.remove(roster[1].id, fromRosterOf: test.session)
    #expect(try printed() == before)

    // The one who took the test is known under another number, too.
    let doubled = try training.enrol([RosterPerson(name: "Satu lagi")], in: test.session)
    try run("session", "merge", "1", "-p", "6", "--other", "1", "-r", "ganda")
    #expect(try training.roster(of: test.session).first?.id == doubled.first?.id)
    #expect(Set(try printed().values) == Set(before.values))
    #expect(try printed()["Satu lagi"] == before["Satu"])
    let merged = try printed()

    for title in ["Lain", "Lagi"] { try run("session", "create", title) }
    try run("session", "delete", "3", "--title", "Lagi", "-r", "coba")
    try run("session", "create", "Lagi")
    #expect(try training.sessions().map(\.number).sorted() == [1, 2, 4])

    let kept = try KeptRows(of: program)
    let question = try training.paper(test).questions[0].id.description
    try run(
      "session", "rule", "1", "--test", "post-test", "-q", question, "--everybody", "-r", "cetak")
    #expect(try printed() == merged)
    let lists = try (1...2).map { list in
      let file = program.folder.appending(path: "\(list)")
      let names = (1...20).map { "Orang \(list) \($0)" }
      try names.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
    let terminals = try lists.map { list in
      program.arguments = ["session", "roster", "import", list, "--session", "1"]
      return try LineSitting(program)
    }
    #expect(terminals.map { $0.end() } == [0, 0])
    program.arguments = []
    #expect(try training.roster(of: test.session).map(\.number) == [1, 3, 4, 5] + Array(7...46))
    #expect(try printed() == merged)
    try FaultTable.add(
      "Certificates after removals, merges, rulings and two terminals at once",
      now: "Each keeps its number", code: 0, kept)
  }

  @Test("What could not be written is not noted as printed")
  mutating func unwritten() throws {
    let file = program.folder.appending(path: "sertifikat.html")
    try "mine".write(to: file, atomically: true, encoding: .utf8)
    program.arguments = ["report", "certificates", "--session", "1", "-o", file.path]
    #expect(try LineSitting(program).end() != 0)
    #expect(try training.printedCertificates(in: test.session).isEmpty)
    try FileManager.default.removeItem(at: file)
    #expect(try LineSitting(program).end() == 0)
    #expect(try training.printedCertificates(in: test.session).count == 4)
  }
}
