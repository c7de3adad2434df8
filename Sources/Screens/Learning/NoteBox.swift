import Curriculum
import Texts
import Training

extension InputScreen {
  /// Where a note on a statement is written; what the lesson asks to think about stands above it.
  static func note(on part: Lesson.Part, now: String) -> InputScreen {
    let save = { @MainActor (form: Form<InputField>, app: AppContext) in
      try app.training.setNote(form.text(.note), on: part.statement, by: app.somebody.id)
    }
    var box = InputScreen(
      .yourNote, part.reflection.map { Text($0) } ?? .noteHow,
      [.text(.note, .noteField, now, limit: 1000)], button: .saveNote
    ) { form, app in
      try save(form, app)
      return .pop
    }
    box.keep = save
    box.isKeptFromLoss = true
    return box
  }
}

extension Lesson.Part {
  /// What the part asks to think about, under its last heading.
  fileprivate var reflection: String? {
    guard let last = blocks.last, case .paragraph = last,
      case .heading = blocks.dropLast().last ?? last
    else { return nil }
    return last.plainText
  }
}
