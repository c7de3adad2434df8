import Curriculum
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
    let choices: [(order: FormOrder?, form: Question.Form?)] =
      [(nil, nil)] + FormOrder.allCases.compactMap { order in swapped[order].map { (order, $0) } }
    let offered = choices.map { choice in
      let form = choice.form.map { "-\($0.rawValue)" } ?? ""
      return "~/\(role.rawValue)\(form)-sesi-\(session.number).html"
    }
    let names = choices.map { $0.form.map { .formNamed($0.rawValue) } ?? Text.allForms }
    let forms: [Form<InputField>.Row] =
      swapped.isEmpty ? [] : [.choice(.form, .form, names, chosen: 0)]
    return .path(
      .printPaper(role.text), .paperFileHow, offered[0], also: forms, button: .keySaveForm
    ) { typed, form, app in
      let chosen = swapped.isEmpty ? 0 : form.choice(.form)
      // One form must not take the other's place.
      let path =
        form.text(.path) == offered[0] ? HomeFolder.path(offered[chosen], home: app.home) : typed
      return .replace(
        try FileBox.written(to: path, heading: .printPaper(role.text), in: app) { app in
          let papers = try SessionPapers(of: session.id, in: app.training, language: app.language)
          let page = try papers.html(.questions, role, for: choices[chosen].order)
          return (Data(page.utf8), .fileWritten(path))
        })
    }
  }
}
