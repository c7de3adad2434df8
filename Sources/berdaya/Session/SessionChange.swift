import ArgumentParser
import Quiz
import Training

/// Changes what is written down about a session.
struct SessionChange: Command {
  static let help = Help(
    id: "Mengubah data sesi.", en: "Changes what is written down about a session.",
    usage: "berdaya session change <number>",
    examples: [
      "berdaya session change 1 --follow-up 2026-12-28",
      "berdaya session change 1 --hours 12,5 --place \"Balai RW 06\"",
      "berdaya session change 1 --minutes 30,20",
    ],
    about: .text(
      id: "Yang tidak disebut tetap. Batas lulus: berdaya session pass-mark.",
      en: "What is not named stays. The pass mark: berdaya session pass-mark."))

  @OptionGroup var session: NamedSession

  @Option(help: .text(id: "Nama pelatihan.", en: "The title."))
  var title: String?

  @OptionGroup var about: SessionFacts

  func run() throws {
    let (training, stored) = try session.opened()
    var facts = about.changing(stored.facts)
    facts.title = title ?? facts.title
    try training.tellingCertificates {
      let changed = try training.change(stored, to: facts, tests: tests(of: stored, in: training))
      let taken = try changed.tests.map(\.role).filter {
        try !training.attempts(at: SessionTestID($0, of: changed.id)).isEmpty
      }
      printHead(of: changed, taken: Set(taken))
    }
  }

  private func tests(of session: TrainingSession, in training: Training) throws -> [SessionTest] {
    var tests = session.tests
    switch about.followUp {
    case nil: break
    case .never: tests.removeAll { $0.role == .followUp }
    case .day(let day):
      if let place = tests.firstIndex(where: { $0.role == .followUp }) {
        tests[place].day = day
      } else {
        guard let last = tests.last else { throw SessionError.followUpToNothing }
        tests.append(try training.followUp(to: tests, on: day, terms: last.terms))
      }
    }
    try about.minutes?.give(to: &tests) { $0.minutes = $1 }
    return tests
  }
}
