import ArgumentParser
import Screens

/// Prints how far someone has learnt.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Kemajuan belajar (how far one has learnt).",
    discussion: """
      Contoh (examples):
        berdaya progress
        berdaya progress --participant "Siti"
        berdaya progress --format json

      JSON: {"participant", "next": {"step": review|read|practise|exam|rest, "statement", \
      "count", "days"}, "streak": {"days", "includesToday", "hasFreeDay"}, "due", "new", \
      "mastery" (0…100), "sections" and "statements": [{"id", "mastery", "answered", \
      "questions"}], "forecast": [reviews today, tomorrow, …]}; null where there is none.
      """)

  /// How the progress is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var options: CommonOptions

  @Option(help: "Whose progress: a known name; without it whoever learnt here last.")
  var participant: String?

  @Option(help: "Bentuk cetakan (how to print).")
  var format = Format.text

  func run() throws {
    try options.reporting { try MainActor.assumeIsolated { try write() } }
  }

  @MainActor
  private func write() throws {
    let app = try options.context(of: participant)
    switch format {
    case .text: print(try progressText(in: app))
    case .json: try printJSON(ProgressJSON(LearningProgress(in: app), of: app))
    }
  }
}
