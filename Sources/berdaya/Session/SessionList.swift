import ArgumentParser
import Records
import Terminal
import Texts

extension Session {
  /// Lists the sessions.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Daftar sesi (lists the sessions).",
      discussion: """
        Contoh (examples):
          berdaya session list
          berdaya session list --format json

        JSON: [{"number", "title", "place", "startsOn", "endsOn", "trainer", "module", \
        "preTest", "postTest", "minutes", "passingPercentage", "hours", "preTestState", \
        "postTestState", "participants" (how many)}]; preTest and postTest are blueprints or \
        null, the states "unopened", "open" or "closed".
        """)

    @OptionGroup var options: CommonOptions

    @Option(help: "Bentuk cetakan (how to print): table, json.")
    var format = ListFormat.table

    func run() throws {
      try options.reporting {
        let records = try options.records()
        let sessions = try records.sessions()
        if format == .json {
          try printJSON(
            sessions.map {
              SessionJSON(session: $0, participants: try records.roster(of: $0.id).count)
            })
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
