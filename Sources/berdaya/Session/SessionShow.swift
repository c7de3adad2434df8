import ArgumentParser
import Foundation
import Quiz
import Records
import Screens
import Terminal
import Texts

extension Session {
  /// Shows a session and who is on its roster.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Satu sesi dengan pesertanya (a session and its participants).",
      discussion: """
        Contoh (examples):
          berdaya session show 1
          berdaya session show 1 --format json

        JSON: the keys of "session list" with "participants" as a list of {"number", "name", \
        "organisation", "village", "phone", "preTest", "postTest"}; the two tests are null \
        before they are started, then {"state" ("open" or "submitted"), "origin" ("screen", \
        "paper" or "import"), "answered", "items", "percentage" (0…100; null while open)}.
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber

    @Option(help: "Bentuk cetakan (how to print): table, json.")
    var format = ListFormat.table

    func run() throws {
      try options.reporting {
        let records = try options.records()
        let session = try records.session(number: session.number)
        try records.submitOverdue(
          in: session.id, bank: options.module().bank(), at: Date())
        let roster = try records.roster(of: session.id)
        let attempts = try records.sessionAttempts(session.id)
        switch format {
        case .json:
          let participants = roster.map { entry in
            ParticipantJSON(entry: entry, attempts: attempts.filter { $0.participant == entry.id })
          }
          try printJSON(SessionJSON(session: session, participants: participants))
        case .table: printTable(session, roster: roster, attempts: attempts)
        }
      }
    }

    private func printTable(
      _ session: TrainingSession, roster: [RosterEntry], attempts: [AttemptSummary]
    ) {
      let language = options.outputLanguage
      print(cleaned("\(session.number)  \(session.facts.title)"))
      print(cleaned(session.facts.summary(language)))
      for kind in session.tests {
        print("\(kind.testName(language)): \(session.state(of: kind).name(language))")
      }
      print(Text.participantCount(roster.count)(language))
      for entry in roster {
        let results = session.tests.map { kind in
          let attempt = attempts.first { $0.participant == entry.id && $0.kind == kind }
          return padded(result(of: attempt), to: 8, alignment: .right)
        }
        let number = padded(String(entry.number), to: 3, alignment: .right)
        let name = padded(clipped(entry.participant.name, to: 30), to: 30)
        print(cleaned("\(number)  \(name)\(results.joined())  \(entry.participant.details)"))
      }
    }

    private func result(of attempt: AttemptSummary?) -> String {
      guard let attempt else { return "-" }
      return attempt.isOpen
        ? "\(attempt.answeredCount)/\(attempt.itemCount)"
        : options.outputLanguage.percent(attempt.percentage)
    }
  }
}
