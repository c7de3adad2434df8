import Classroom
import Curriculum
import Foundation
import Quiz
import Tables
import Testing
import Training

@testable import Reports

/// What is changed in a module's file after its questions were drawn is for sessions to come.
@Suite struct KeptOutlineTests {
  private let room: Classroom
  private let session: TrainingSession
  private let roster: [RosterEntry]
  private var test: SessionTestID { SessionTestID(.preTest, of: session.id) }

  init() throws {
    room = try Classroom()
    session = try room.training.addSession(
      .init(title: "Pelatihan", startsOn: Day(of: room.clocks.now.date), hours: 8),
      tests: [TestRole.preTest, .postTest].map {
        SessionTest(
          role: $0, blueprint: BlueprintID($0.rawValue), formRule: .swapped,
          terms: Terms(minutes: 30, passMark: 60))
      })
    roster = try room.training.enrol(
      ["Asep", "Budi", "Wati", "Dewi"].map { RosterPerson(name: $0) }, in: session.id)
  }

  private static let exchanged = [
    (old: "form: A", new: "form: X"), (old: "form: B", new: "form: A"),
    (old: "form: X", new: "form: B"),
  ]

  /// All that is made of the session, by what it is.
  private func documents(in training: Training) throws -> [String: String] {
    let report = try SessionReport(of: session.id, in: training)
    var documents = [
      "html": try report.html(in: .indonesian, at: room.clocks.now.date),
      "csv": report.csv(), "json": try report.json(in: .english),
      "certificates": try report.certificatesHTML(report.certificates(), in: .indonesian),
      "forms": try training.swappedForms(of: test).map { "\($0) \($1)" }.sorted().joined(),
      "module": try training.moduleTitle(of: session).id,
    ]
    let papers = SessionPapers(report, in: training, language: .indonesian)
    for paper in SessionPaper.allCases {
      for role in [TestRole.preTest, .postTest] {
        documents["\(paper) \(role)"] = try papers.html(paper, role)
      }
    }
    return documents
  }

  @Test(
    "Forms exchanged, titles changed, a section removed, another id: all documents are the same",
    arguments: [
      Self.exchanged,
      [(old: "Prinsip", new: "Asas"), (old: "Mitra", new: "Rekan"), (old: "Contoh", new: "Lain")],
      [
        (old: "letter: E", new: "letter: F"), (old: "E1", new: "F1"),
        (old: "section: E", new: "section: F"),
      ],
      [(old: "id: pre-test", new: "id: before")],
      [(old: "id: contoh", new: "id: other")],
    ])
  func changed(by changes: [(old: String, new: String)]) throws {
    for role in [TestRole.preTest, .postTest] {
      try room.training.open(SessionTestID(role, of: session.id))
      for (number, entry) in roster.enumerated() {
        try room.take(SessionTestID(role, of: session.id), by: entry.id) {
          (number + $0) % 3 == 0 || role == .postTest
        }
      }
    }
    let before = try documents(in: room.training)
    try room.module.replace(changes)
    let later = room.again().training
    #expect(try later.module.outline() != room.training.module.outline())
    let after = try documents(in: later)
    #expect(before.keys.count > 15 && after.filter { before[$0.key] != $0.value }.keys.isEmpty)
  }

  @Test("A sheet that names its form is marked by the key of that form, whatever the file says now")
  func sheets() throws {
    let keys = try FormOrder.allCases.map { order in
      try room.training.paper(test, for: order).paperItems.map {
        "(\($0.question.written($0.question.key, order: $0.order, in: .indonesian)))"
      }.joined()
    }
    try room.module.replace(Self.exchanged + [(old: "id: contoh", new: "id: other")])
    let later = room.again().training
    let lines = roster.enumerated().map { number, entry in
      "\(entry.number);\(["A", "B"][number % 2]);\(keys[number % 2])\n"
    }
    try later.enter(
      later.answers(in: CSVTable(text: "nomor;bentuk;jawaban\n\(lines.joined())"), to: test),
      at: test)
    #expect(try later.attempts(at: test).map(\.percentage) == [100, 100, 100, 100])
    #expect(try later.attempts(at: test).allSatisfy { $0.module == "contoh" })
  }

  @Test("Where one form is printed, the other is drawn as well: a later file changes neither")
  func bothForms() throws {
    let first = try room.training.paper(test, for: .straight).questions
    try room.module.replace(Self.exchanged)
    let second = try room.again().training.paper(test, for: .swapped).questions
    #expect(Set(first.map(\.form)) == [.a] && Set(second.map(\.form)) == [.b])
  }
}
