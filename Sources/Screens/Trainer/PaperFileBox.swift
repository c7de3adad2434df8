import Foundation
import Quiz
import Reports
import Texts
import Training

/// The field of a box that asks for a file.
enum PathField {
  case path
}

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
      let paper = try app.training.paper(SessionTestID(role, of: session.id))
      let page = try PaperTest(role, of: session, paper).html(in: app.language)
      do {
        return .replace(try written(page, role, to: path, replacing: false, look: app.look))
      } catch ReportError.exists {
        return .replace(
          questionWhetherToReplace(path, look: app.look) { app in
            try written(page, role, to: path, replacing: true, look: app.look)
          })
      }
    }
  }

  private static func written(
    _ page: String, _ role: TestRole, to path: String, replacing: Bool, look: Look
  ) throws -> MessageBox {
    try WholeFile(path: path).write(page, replacing: replacing)
    return .notice(.printPaper(role.text), .paperWritten(path), look: look)
  }

  private static func questionWhetherToReplace(
    _ path: String, look: Look, replace: @escaping @MainActor (AppContext) throws -> MessageBox
  ) -> MessageBox {
    MessageBox(
      heading: look(.replaceHeading), message: look(.replaceAbout(path)),
      stay: look(.keepFile),
      instead: MessageBox.Choice(label: look(.replaceFile)) { .replace(try replace($0)) })
  }
}
