import Foundation
import Quiz
import Reports
import Texts

/// The box that writes a test into a file, to be printed.
@MainActor
enum PaperFileBox {
  /// Asks for the file, and writes the test into it.
  static func screen(_ role: TestRole, of session: TrainingSession) -> InputScreen {
    let file = "~/\(role.rawValue)-sesi-\(session.number).html"
    let forms: [Form<InputField>.Row] =
      session.swapsForms(of: role)
      ? [.choice(.form, .form, FormOrder.allCases.map { $0.form(of: role) }, chosen: 0)] : []
    return .path(
      .printPaper(role.text), .paperFileHow, file, also: forms, button: .keySaveForm
    ) { path, form, app in
      .replace(
        try FileBox.written(to: path, heading: .printPaper(role.text), in: app) { app in
          let papers = try SessionPapers(of: session.id, in: app.training, language: app.language)
          let page = try papers.html(.questions, role, for: FormOrder.allCases[form.choice(.form)])
          return (Data(page.utf8), .paperWritten(path))
        })
    }
  }
}

extension FormOrder {
  /// Which form a test has in this order, as parallel forms are called.
  func form(of role: TestRole) -> Text {
    .formNamed((self == .straight) == (role != .postTest) ? "A" : "B")
  }
}
