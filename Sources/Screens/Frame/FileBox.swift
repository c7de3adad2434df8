import Foundation
import Reports
import Texts

extension InputScreen {
  /// Asks for a path, and does something with what is there, or is to be.
  /// - Parameters:
  ///   - path: what is offered; `~` is the person's own folder.
  ///   - others: what else is asked for.
  static func path(
    _ heading: Text, _ message: Text, label: Text = .path, _ path: String = "",
    also others: [Form<InputField>.Row] = [], button: Text,
    action: @escaping @MainActor (String, Form<InputField>, AppContext) throws -> Move
  ) -> Self {
    let field = Form<InputField>.Row.text(.path, label, path, limit: 1000)
    return InputScreen(heading, message, [field] + others, button: button) { form, app in
      guard !form.text(.path).isEmpty else {
        throw FormError(text: .noPath, field: InputField.path)
      }
      return try action(HomeFolder.path(form.text(.path), home: app.home), form, app)
    }
  }
}

/// The boxes that tell how it went to write a file.
@MainActor
enum FileBox {
  /// Writes a file and tells where it is, or asks whether the one that is there may go.
  /// - Parameters:
  ///   - make: what is written, and what is told of it.
  ///   - whenWritten: what is kept of it, once the file is there.
  static func written(
    to path: String, heading: Text, replacing: Bool = false, in app: AppContext,
    make: @escaping @MainActor (AppContext) throws -> (Data, Text),
    whenWritten: @escaping @MainActor (AppContext) throws -> Void = { _ in }
  ) throws -> MessageBox {
    let (data, message) = try app.working { try make(app) }
    do {
      try WholeFile(path: path).write(data, replacing: replacing)
      try whenWritten(app)
      return .notice(heading, message)
    } catch ReportError.exists {
      return .question(
        .replaceHeading, .replaceAbout(path), stay: .keepFile, go: .replaceFile
      ) { app in
        .replace(
          try written(
            to: path, heading: heading, replacing: true, in: app, make: make,
            whenWritten: whenWritten))
      }
    }
  }
}
