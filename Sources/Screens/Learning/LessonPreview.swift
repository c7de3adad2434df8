import Curriculum

/// What a lesson says on a question, beside its answer: the statement, and the block that it rests on.
@MainActor
struct LessonPreview {
  private let part: Lesson.Part
  /// Where the part begins to say it.
  private let place: Int

  /// - Returns: nil where the lesson has no such statement.
  init?(of question: Question, in app: AppContext) throws {
    let lesson = try app.module.lesson(question.statement.section, in: app.language)
    guard let part = lesson.parts.first(where: { $0.statement == question.statement }) else {
      return nil
    }
    self.part = part
    self.place = part.place(of: question, in: app.language) ?? 0
  }

  func add<Target>(to builder: inout PageBuilder<Target>) {
    builder.heading("\(part.statement) \(part.title)", isApart: true)
    LessonLines().add(Array(part.blocks[place...]), to: &builder, indent: 0)
  }
}
