import ArgumentParser
import Terminal
import Texts
import Training

extension Session {
  /// Lists the sessions.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Daftar sesi (lists the sessions).",
      discussion: """
        Contoh (examples):
          berdaya session list
          berdaya session list --format json

        JSON: [{"number", "title", "place", "startsOn", "endsOn", "trainer", "module", "hours", \
        "tests", "participants" (how many)}]; tests is an object by test ("pre-test", \
        "post-test", "follow-up"): {"blueprint", "formRule" ("same" or "swapped"), "state" \
        ("unopened", "open" or "closed"), "minutes", "passMark" (percent)}.
        """)

    @OptionGroup var options: CommonOptions

    @Option(help: "Bentuk cetakan (how to print): table, json.")
    var format = ListFormat.table

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let sessions = try training.sessions()
        if format == .json {
          let counts = try training.rosterCounts()
          try printJSON(sessions.map { SessionJSON($0, participants: counts[$0.id] ?? 0) })
          return
        }
        let language = options.outputLanguage
        if sessions.isEmpty { print(Text.noSessionsYet(language)) }
        for session in sessions {
          let number = padded(String(session.number), to: 3, alignment: .right)
          print(cleaned("\(number)  \(session.facts.title)"))
          print(cleaned("     \(session.facts.summary(language))"))
        }
      }
    }
  }
}
