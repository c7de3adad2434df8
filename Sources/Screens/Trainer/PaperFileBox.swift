import Foundation
import Quiz
import Reports
import Texts

/// The box that writes a test into a file, to be printed.
@MainActor
enum PaperFileBox {
  /// Asks for the file, and writes the test into it.
  static func screen(_ role: TestRole, of session: TrainingSession) -> InputScreen {
    let orders = session.swapsForms(of: role) ? FormOrder.allCases : [.straight]
    let isOfForms = orders.count > 1
    let offered = orders.map { order in
      let form = isOfForms ? "-\(order.letter(of: role))" : ""
      return "~/\(role.rawValue)\(form)-sesi-\(session.number).html"
    }
    let forms: [Form<InputField>.Row] =
      isOfForms ? [.choice(.form, .form, orders.map { $0.form(of: role) }, chosen: 0)] : []
    return .path(
      .printPaper(role.text), .paperFileHow, offered[0], also: forms, button: .keySaveForm
    ) { typed, form, app in
      let chosen = isOfForms ? form.choice(.form) : 0
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

extension FormOrder {
  /// Which form a test has in this order, as parallel forms are called.
  func form(of role: TestRole) -> Text { .formNamed(letter(of: role)) }

  fileprivate func letter(of role: TestRole) -> String {
    (self == .straight) == (role != .postTest) ? "A" : "B"
  }
}
