import Curriculum
import Foundation
import Quiz
import Records
import Synchronization
import Training

/// A training over a small module, at a machine whose clocks the test sets.
package struct Classroom: Sendable {
  package let module: SampleModule
  package let clocks: Clocks
  package let store: Store
  package let training: Training

  /// - Parameter folder: where the data are kept; nil for nowhere.
  package init(folder: String? = nil) throws {
    try self.init(
      SampleModule(), Clocks(), store: folder.map { try Store(folder: $0) } ?? .inMemory())
  }

  private init(_ module: SampleModule, _ clocks: Clocks, store: Store) {
    self.module = module
    self.clocks = clocks
    self.store = store
    let seeds = Mutex(SeededGenerator(seed: 5))
    training = Training(
      module: module.content, store: store,
      world: World(
        now: { clocks.now }, makeID: { UUID() }, makeSeed: { seeds.withLock { $0.next() } },
        calendar: ReviewCalendar(timeZone: .gmt)))
  }

  /// The same machine and the same data as another program sees them that starts now, and reads the
  /// content anew.
  package func again(store: Store? = nil) -> Classroom {
    Classroom(module, clocks, store: store ?? self.store)
  }

  package func addPerson(_ name: String = "Siti") throws -> ParticipantID {
    try training.addParticipant(named: name).id
  }

  /// A session with these tests, all of them open, and people on its roster.
  package func addCourse(
    _ people: [String] = ["Asep", "Budi", "Wati"],
    tests: [TestRole] = [.preTest, .postTest], terms: Terms = Terms(minutes: 30, passMark: 60)
  ) throws -> Course {
    let session = try training.addSession(
      .init(title: "Pelatihan kader", startsOn: Day(of: clocks.now.date)),
      tests: tests.map {
        SessionTest(role: $0, blueprint: BlueprintID($0.rawValue), terms: terms)
      })
    let roster = try training.enrol(people.map { RosterPerson(name: $0) }, in: session.id)
    for role in tests { try training.open(SessionTestID(role, of: session.id)) }
    return Course(session: session, roster: roster.map(\.id))
  }

  /// Takes a whole test: answers rightly what `right` says of each question's number from 0.
  @discardableResult
  package func take(
    _ test: SessionTestID, by participant: ParticipantID, right: (Int) -> Bool
  ) throws -> Attempt {
    var sitting = try training.take(test, by: participant)
    for (item, question) in sitting.attempt.questions.enumerated() {
      let response = right(item) ? question.key : question.mistake
      try training.perform(.answer(item: item, response: response), on: &sitting)
    }
    return try training.submit(sitting)
  }
}

/// A session, and who is on its roster.
package struct Course: Sendable {
  package let session: TrainingSession
  package let roster: [ParticipantID]

  package var id: SessionID { session.id }
  package var preTest: SessionTestID { SessionTestID(.preTest, of: id) }
  package var postTest: SessionTestID { SessionTestID(.postTest, of: id) }
}

extension Question {
  /// A response that earns nothing.
  package var mistake: Response {
    switch body {
    case .singleChoice(let options): .choice(options.firstIndex { !$0.isCorrect } ?? 0)
    case .multipleChoice(let options): .choices([options.firstIndex { !$0.isCorrect } ?? 0])
    case .trueFalse(let claim): .truth(!claim.answer)
    case .matching(let matching):
      .matches(matching.pairs.indices.map { ($0 + 1) % matching.pairs.count })
    case .ordering(let items): .order(items.indices.reversed())
    case .shortAnswer: .text("qqq")
    }
  }
}

extension TestRecord {
  /// Attempt by attempt.
  public var allResponses: [SessionResponse] { answered.flatMap(\.responses) }
}
