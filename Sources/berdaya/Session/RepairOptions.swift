import ArgumentParser
import Curriculum
import Quiz
import Texts
import Training

/// What all commands that put something right are told: in which session, why, and by whom.
struct RepairOptions: ParsableArguments {
  @OptionGroup var session: NamedSession

  @Option(
    name: .shortAndLong,
    help: .text(id: "Alasan, yang ikut dicatat.", en: "The reason, which is kept with it."))
  var reason: String

  @Option(help: .text(id: "Oleh siapa.", en: "By whom; else the session's trainer."))
  var by: String?

  /// Puts something right, and says what.
  func run(_ body: (RepairedSession) throws -> Text) throws {
    let (training, session) = try session.opened()
    let repaired = RepairedSession(
      training: training, session: session, roster: try training.roster(of: session.id),
      reason: try Reason(reason, by: by ?? session.leader))
    try training.tellingCertificates { print(try body(repaired)) }
  }
}

extension Training {
  /// Does something, and says last which printed certificates hold no more since then.
  func tellingCertificates(_ act: () throws -> Void) throws {
    let (_, outdated) = try certificatesOutdated(by: act)
    if !outdated.isEmpty { print(.certificatesOutdated(outdated)) }
  }
}

/// A session in which a command puts something right.
struct RepairedSession {
  let training: Training
  let session: TrainingSession
  let roster: [RosterEntry]
  let reason: Reason

  /// Somebody's attempt at a test.
  /// - Throws: `SessionError.notTaken`.
  func attempt(of entry: RosterEntry, at test: SessionTestID) throws -> AttemptSummary {
    guard let attempt = try training.attempt(at: test, by: entry.id) else {
      throw SessionError.notTaken(test.role)
    }
    return attempt
  }
}

/// Whose test is meant.
struct ParticipantChoice: ParsableArguments {
  @Option(
    name: [.customLong("participant"), .customShort("p")],
    help: .text(id: "Nomor daftar hadir.", en: "The number on the roster."))
  var number: Int
}

/// Whose tests are meant, where several may be.
struct ParticipantsChoice: ParsableArguments {
  @Option(
    name: [.customLong("participant"), .customShort("p")],
    help: .text(
      id: "Nomor daftar hadir; boleh diulang.",
      en: "A number on the roster; may be given several times."))
  private var given: [Int] = []

  /// Each number once, in the order in which they were given.
  var numbers: [Int] {
    var seen: Set<Int> = []
    return given.filter { seen.insert($0).inserted }
  }

  /// - Throws: `ValidationError` unless either some or all are meant.
  func refuseUnless(all: Bool) throws {
    guard all == numbers.isEmpty else { throw ValidationError(.participantOrAll) }
  }
}
