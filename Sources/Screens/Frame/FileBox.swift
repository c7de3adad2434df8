import Foundation
import Reports
import Texts

/// The field of a box that asks for a file.
enum PathField {
  case path
  /// The form of a test, where forms are swapped.
  case form
}

/// The boxes that tell how it went to write a file.
@MainActor
enum FileBox {
  /// Writes a file and tells where it is, or asks whether the one that is there may go.
  /// - Parameter make: what is written, and what is told of it.
  static func written(
    to path: String, heading: Text, replacing: Bool = false, in app: AppContext,
    make: @escaping @MainActor (AppContext) throws -> (Data, Text)
  ) throws -> MessageBox {
    let (data, message) = try app.working { try make(app) }
    do {
      try WholeFile(path: path).write(data, replacing: replacing)
      return .notice(heading, message, look: app.look)
    } catch ReportError.exists {
      return .question(
        .replaceHeading, .replaceAbout(path), stay: .keepFile, go: .replaceFile, look: app.look
      ) { app in
        .replace(try written(to: path, heading: heading, replacing: true, in: app, make: make))
      }
    }
  }
}
