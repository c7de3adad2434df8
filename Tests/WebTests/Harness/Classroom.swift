import BundledContent
import Curriculum
import Foundation
import Quiz
import Records
import Scratch
import Synchronization
import Training

@testable import Web

/// A session with its participants, whose test is open, in a folder of its own.
final class Classroom: Sendable {
  let folder: URL
  let training: Training
  let session: TrainingSession
  let roster: [RosterEntry]
  let codes: [ParticipantID: String]
  let clock: Clock

  static let names = (1...20).map { "Peserta \($0)" }

  /// The content is read once for all tests.
  static let module = ContentModule(path: modulePath)
  static let modulePath = BundledContent.path + "/pemberdayaan-masyarakat"

  /// A clock that goes when it is told to, and seeds that are the same in each classroom.
  final class Clock: Sendable {
    private let running = Mutex<Duration>(.zero)
    private let seeds = Mutex(SeededGenerator(seed: 7))

    func advance(by duration: Duration) { running.withLock { $0 += duration } }

    var world: World {
      World(
        now: { [self] in
          let running = running.withLock { $0 }
          return Moment(
            date: Date(timeIntervalSince1970: 1_795_406_400 + Double(running.components.seconds)),
            running: running)
        },
        makeID: { UUID() }, makeSeed: { [self] in seeds.withLock { $0.next() } },
        calendar: ReviewCalendar(timeZone: .gmt))
    }
  }

  init(names: [String] = Classroom.names, minutes: Int? = 30) throws {
    folder = Scratch.place()
    clock = Clock()
    training = try Training(
      module: Self.module, dataFolder: folder.path, world: clock.world)
    session = try training.addSession(
      TrainingSession.Facts(title: "Pelatihan <kader>", startsOn: Day(of: training.now.date)),
      tests: [
        SessionTest(
          role: .preTest, blueprint: "pre-test", terms: Terms(minutes: minutes, passMark: 60))
      ])
    roster = try training.enrol(names.map { RosterPerson(name: $0) }, in: session.id)
    codes = try training.codes(of: session.id)
    try training.open(test)
  }

  var test: SessionTestID { SessionTestID(.preTest, of: session.id) }

  /// The program started anew on the same data: what it had in memory is gone.
  func startedAgain() throws -> Training {
    try Training(module: Self.module, dataFolder: folder.path, world: clock.world)
  }

  /// - Parameter occasion: nil for the test.
  func server(
    _ settings: PhoneSettings = PhoneSettings(language: .indonesian), in training: Training? = nil,
    for occasion: PhoneOccasion? = nil
  ) throws -> RoomServer {
    try RoomServer(occasion ?? .test(test), in: training ?? self.training, settings: settings)
  }

  func code(of person: Int) -> String { codes[roster[person].id] ?? "" }

  /// The attempt of somebody as it is on disk.
  func attempt(of person: Int) throws -> Attempt? {
    try training.attempt(of: roster[person].id, at: test)
  }
}

extension Question {
  /// What one who knows something of it answers: the key, a mistake, or nothing.
  func answer(of person: Int) -> Response? {
    var generator = SeededGenerator(
      seed: id.rawValue.utf8.reduce(UInt64(1 + person)) { $0 &* 31 &+ UInt64($1) })
    let draw = generator.draw(below: 100)
    if draw < 50 { return key }
    if draw < 60 { return nil }
    switch body {
    case .singleChoice(let options): return .choice(Int(draw) % options.count)
    case .multipleChoice: return .choices([0])
    case .trueFalse(let claim): return .truth(!claim.answer)
    case .matching(let matching):
      // Some are left open.
      return .matches(matching.pairs.indices.map { $0 == 0 ? nil : 0 })
    case .ordering(let items): return .order(items.indices.reversed())
    case .shortAnswer: return .text("musyawarah & <b>'mufakat'</b> +1%")
    }
  }
}
