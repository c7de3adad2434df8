import Curriculum

/// A place in a section's lesson, each a page of its own.
enum LessonPlace: Hashable {
  case introduction
  case statement(StatementID)
  case guide(GuidePage)
}

extension Lesson {
  /// Its places in their order, those of the section's guide last.
  func places(with guide: SectionGuide?) -> [LessonPlace] {
    [.introduction] + parts.map { .statement($0.statement) }
      + (guide == nil ? [] : GuidePage.allCases.map(LessonPlace.guide))
  }
}
