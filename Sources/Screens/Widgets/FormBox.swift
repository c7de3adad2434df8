import Curriculum
import Terminal
import Texts

/// A box with a few fields to fill in.
@MainActor
struct FormBox {
  let heading: Text
  let message: Text
  var form: Form
  /// What was wrong with what was handed in last.
  var complaint: Text?

  func lines(in area: Rect, look: Look) -> [Line] {
    let inside = Rect(row: 0, column: 0, rows: 0, columns: Box.contentWidth(in: area))
    var builder = PageBuilder(area: inside, look: look, focus: form.page.focus)
    builder.paragraph(look(heading), Style(.accent, bold: true))
    builder.paragraph(look(message))
    if let complaint {
      builder.paragraph("\(look.glyphs.wrong) \(look(complaint))", Style(.bad, bold: true))
    }
    builder.blank()
    form.addLines(to: &builder, look: look)
    return builder.lines
  }
}

/// A box that asks for a few words and does something with them.
struct InputScreen: FormBoxScreen {
  var box: FormBox
  private let action: @MainActor (Form, AppContext) throws -> Move

  init(_ box: FormBox, action: @escaping @MainActor (Form, AppContext) throws -> Move) {
    self.box = box
    self.action = action
  }

  mutating func handIn(in app: AppContext) throws -> Move { try action(box.form, app) }
}
