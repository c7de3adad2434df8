import Foundation
import Quiz
import Reports
import Texts
import Training

/// The box that writes a test into a file, to be printed.
@MainActor
enum PaperFileBox {
  /// Asks for the file, and writes the test into it.
  static func screen(
    _ role: TestRole, of session: TrainingSession
  ) -> InputScreen<PathField> {
    let file = "~/\(role.rawValue)-sesi-\(session.number).html"
    let form = Form<PathField>([.text(.path, .path, file, limit: 1000)], button: .keySaveForm)
    return InputScreen(
      FormBox(heading: .printPaper(role.text), message: .paperFileHow, form: form)
    ) { form, app in
      let path = HomeFolder.path(form.text(.path), home: app.home)
      return .replace(
        try FileBox.written(to: path, heading: .printPaper(role.text), in: app) { app in
          let paper = try app.training.paper(SessionTestID(role, of: session.id))
          let page = PaperTest(role, of: session, paper)
          return (try page.html(in: app.language), .paperWritten(path))
        })
    }
  }
}
