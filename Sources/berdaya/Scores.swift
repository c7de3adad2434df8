import ArgumentParser
import Curriculum
import Foundation
import Records
import Screens
import Texts

/// Lists attempts and their scores.
struct Scores: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Daftar nilai (lists scores).")

  @OptionGroup var options: CommonOptions

  @Option(help: "Only this participant's.")
  var participant: String?

  func run() throws {
    try options.reporting {
      let records = try RecordStore(folder: options.dataFolder)
      let language = options.outputLanguage
      let people = try participant.map(records.participants(named:)) ?? records.participants()
      for person in people {
        for attempt in try records.attempts(by: person.id) {
          let score = attempt.isOpen ? "-" : language.percent(attempt.percentage)
          print(
            "\(person.name)\t\(language.moment(attempt.startedAt))\t\(attempt.kind.rawValue)\t\(score)"
          )
        }
      }
    }
  }
}
