import Foundation
import Quiz
import Reports
import Texts

/// Asks where a participant's summary goes, and writes it.
@MainActor
enum SummaryFileBox {
  static func screen(for participant: Participant, in app: AppContext) -> InputScreen {
    let name = participant.name.lowercased().split { !$0.isLetter && !$0.isNumber }
      .joined(separator: "-")
    let path = app.home.appending(path: "ringkasan-belajar-\(name).html").path
    return .path(.learningSummary, .printSummaryAbout, path, button: .writeFile) { path, _, app in
      .replace(
        try FileBox.written(to: path, heading: .learningSummary, in: app) { app in
          let html = try LearningSummary(of: participant, in: app.training, app.language).html()
          return (Data(html.utf8), .fileWritten(path))
        })
    }
  }
}
