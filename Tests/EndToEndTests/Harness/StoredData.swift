import BundledContent
import Curriculum
import Foundation
import Quiz
import Records
import Testing
import Training

extension BuiltProgram {
  /// What the program keeps.
  var store: Store {
    get throws { try Store(folder: dataFolder.path) }
  }

  /// The use cases over the same data as the program's, with the bundled content.
  var training: Training {
    get throws {
      let module = try #require(try ContentModule.modules(in: BundledContent.path).first)
      return Training(module: module, store: try store)
    }
  }

  /// The attempts of everybody, the newest of each first.
  func attempts() throws -> [AttemptSummary] {
    let store = try store
    return try store.people.all().flatMap { try store.attempts.by($0.id) }
  }

  /// How many answers the first attempt has.
  func answeredCount() throws -> Int { try #require(try attempts().first).answeredCount }
}

extension Training {
  /// The lines that answer a test's questions one after the other, the first option each time.
  func firstOptions(of test: SessionTestID) throws -> [[String]] {
    try paper(test).questions.map { question in
      switch question.body {
      case .singleChoice, .trueFalse: ["1"]
      case .multipleChoice: ["1 2"]
      case .ordering(let items): [items.indices.map { "\($0 + 1)" }.joined(separator: " ")]
      case .shortAnswer: ["apa saja"]
      case .matching(let matching): matching.pairs.indices.flatMap { ["\($0 + 1)", "1"] } + [""]
      }
    }
  }

  /// A session whose pre-test is open, with these people on its roster.
  func openPreTest(for names: [String]) throws -> SessionTestID {
    let session = try addSession(
      .init(title: "Pelatihan kader", startsOn: Day(of: Date())),
      tests: [
        SessionTest(
          role: .preTest, blueprint: "pre-test", terms: Terms(minutes: 30, passMark: 70)),
        SessionTest(
          role: .postTest, blueprint: "post-test", terms: Terms(minutes: 30, passMark: 70)),
      ])
    try enrol(names.map { RosterPerson(name: $0) }, in: session.id)
    let test = SessionTestID(.preTest, of: session.id)
    try open(test)
    return test
  }
}
