import Foundation
import Quiz
import Reports
import Texts

/// The box that writes a test into a file, to be printed.
@MainActor
enum PaperFileBox {
  /// Asks for the file, and writes the test into it.
  static func screen(
    _ role: TestRole, of session: TrainingSession, in app: AppContext
  ) throws -> InputScreen {
    let swapped = try app.training.swappedForms(of: SessionTestID(role, of: session.id))
    let orders = swapped.isEmpty ? [.straight] : FormOrder.allCases.filter { swapped[$0] != nil }
    let names = orders.compactMap { swapped[$0]?.rawValue }
    let offered = (names.isEmpty ? [""] : names.map { "-\($0)" }).map {
      "~/\(role.rawValue)\($0)-sesi-\(session.number).html"
    }
    let forms: [Form<InputField>.Row] =
      names.isEmpty ? [] : [.choice(.form, .form, names.map(Text.formNamed), chosen: 0)]
    return .path(
      .printPaper(role.text), .paperFileHow, offered[0], also: forms, button: .keySaveForm
    ) { typed, form, app in
      let chosen = names.isEmpty ? 0 : form.choice(.form)
      let order = orders[chosen]
      // One form must not take the other's place.
      let path =
        form.text(.path) == offered[0] ? HomeFolder.path(offered[chosen], home: app.home) : typed
      return .replace(
        try FileBox.written(to: path, heading: .printPaper(role.text), in: app) { app in
          let papers = try SessionPapers(of: session.id, in: app.training, language: app.language)
          let page = try papers.html(.questions, role, for: order)
          return (Data(page.utf8), .fileWritten(path))
        })
    }
  }
}
