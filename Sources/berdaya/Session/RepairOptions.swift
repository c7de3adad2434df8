import ArgumentParser
import Curriculum
import Foundation
import Quiz
import Texts
import Training

/// Why something is put right, and by whom.
struct RepairOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .text(
      id: "Alasan, tercatat dalam laporan.", en: "The reason, which stands in the report."))
  var reason: String

  @Option(help: .text(id: "Oleh siapa.", en: "By whom; else the session's trainer."))
  var by: String?

  func trainer(of session: TrainingSession? = nil) -> Trainer {
    let known = session.map(\.facts.trainer).flatMap { $0.isEmpty ? nil : $0 }
    return Trainer(name: by ?? known ?? NSUserName())
  }
}

/// Whose test is meant.
struct ParticipantChoice: ParsableArguments {
  @Option(
    name: [.customLong("participant"), .customShort("p")],
    help: .text(id: "Nomor daftar hadir.", en: "The number on the attendance list."))
  var number: Int

  func entry(in session: TrainingSession, _ training: Training) throws -> RosterEntry {
    try training.entry(number, in: session)
  }

  /// The participant's attempt at a test.
  func attempt(
    at test: SessionTestID, in session: TrainingSession, _ training: Training
  ) throws -> (entry: RosterEntry, attempt: AttemptSummary) {
    let entry = try entry(in: session, training)
    guard let attempt = try training.attempts(at: test).first(where: { $0.participant == entry.id })
    else { throw SessionError.notTaken(test.role) }
    return (entry, attempt)
  }
}

/// Whose tests are meant, where several may be.
struct ParticipantsChoice: ParsableArguments {
  @Option(
    name: [.customLong("participant"), .customShort("p")],
    help: .text(
      id: "Nomor daftar hadir; boleh diulang.",
      en: "A number on the attendance list; may be given several times."))
  var numbers: [Int] = []

  /// - Throws: `ValidationError` unless either some or all are meant.
  func refuseUnless(all: Bool, in language: Language) throws {
    guard all == numbers.isEmpty else { throw ValidationError(Text.participantOrAll(language)) }
  }

  /// - Throws: `SessionError.noSuchNumber`.
  func entries(in session: TrainingSession, _ training: Training) throws -> [RosterEntry] {
    try numbers.map { try training.entry($0, in: session) }
  }
}

extension Training {
  /// Who has a number on a session's attendance list.
  /// - Throws: `SessionError.noSuchNumber`.
  func entry(_ number: Int, in session: TrainingSession) throws -> RosterEntry {
    guard let entry = try roster(of: session.id).first(where: { $0.number == number }) else {
      throw SessionError.noSuchNumber(number)
    }
    return entry
  }
}
