import Terminal
import Texts

/// A box with a few fields to fill in.
struct FormBox<Field: Hashable> {
  let heading: Text
  var message: Text
  var form: Form<Field>
  /// What was wrong with what was handed in last.
  var complaint: Text?

  func add(to builder: inout PageBuilder<Form<Field>.Target>, look: Look) {
    builder.paragraph(look(heading), .heading)
    builder.paragraph(look(message))
    if let complaint {
      builder.paragraph("\(look.glyphs.wrong) \(look(complaint))", Style(.bad, bold: true))
    }
    builder.blank()
    form.add(to: &builder, look: look)
  }
}

/// A box that asks for a few words and does something with them.
struct InputScreen<Field: Hashable>: FormBoxScreen {
  var box: FormBox<Field>
  let action: @MainActor (Form<Field>, AppContext) throws -> Move

  mutating func handIn(in app: AppContext) throws -> Move { try action(box.form, app) }
}
