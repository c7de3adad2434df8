import ArgumentParser
import Reports
import Training

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
    try options.reporting { try write() }
  }

  private func write() throws {
    let training = try options.training()
    let learner = try options.learner(named: participant, in: training)
    let progress = try training.progress(of: learner.id)
    let outline = try training.module.outline()
    switch format {
    case .text:
      let attempts = try training.attempts(of: learner.id).filter {
        $0.module == outline.id && $0.purpose.sessionTest == nil
      }
      let text = ProgressText(progress, attempts: attempts, outline: outline)
      print(text.lines(in: options.outputLanguage).joined(separator: "\n"))
    case .json: try printJSON(ProgressJSON(progress, of: learner.name, outline))
    }
  }
}
