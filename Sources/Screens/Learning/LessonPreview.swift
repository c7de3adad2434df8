import Curriculum
import Terminal
import Texts

/// What a lesson says on a question, beside its answer: the statement, and the block that it rests on.
@MainActor
struct LessonPreview {
  let part: Lesson.Part
  let outline: ModuleOutline

  func add(near question: Question, to builder: inout PageBuilder<Never>, look: Look) {
    builder.heading("\(part.statement) \(part.title)")
    builder.blank()
    let place = part.place(of: question, in: look.language) ?? 0
    LessonLines().add(Array(part.blocks[place...]), to: &builder, indent: 0)
  }
}
