import Quiz
import Records
import Reports
import Texts

/// The box that writes a test into a file, to be printed.
@MainActor
enum PaperFileBox {
  /// Asks for the file, and writes the test into it.
  static func screen(
    _ kind: AttemptPlan.Kind, of session: TrainingSession
  ) -> InputScreen<PathField> {
    let file = "~/\(kind.rawValue)-sesi-\(session.number).html"
    let form = Form<PathField>([.text(.path, .path, file, limit: 1000)], button: .keySaveForm)
    return InputScreen(
      FormBox(heading: .printPaper(kind.testName), message: .paperFileHow, form: form)
    ) { form, app in
      let path = HomeFolder.path(form.text(.path), home: app.home)
      return .replace(
        try FileBox.written(to: path, heading: .printPaper(kind.testName), in: app) { app in
          let test = try PaperTest(
            kind, of: session, outline: app.module.outline(), bank: app.module.bank())
          return (try test.html(in: app.language), .paperWritten(path))
        })
    }
  }
}
