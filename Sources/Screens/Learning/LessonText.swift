import Curriculum
import Terminal

/// A lesson as lines of text of at most `width` columns, as it is printed outside the screens.
/// - Parameter statement: the only statement to print; nil for the whole lesson.
/// - Returns: no lines when the lesson has no such statement.
public func lessonText(
  _ lesson: Lesson, only statement: StatementID? = nil, width: Int, glyphs: Glyphs
) -> [String] {
  var builder = PageBuilder<Never>(width: width, height: 0, glyphs: glyphs)
  if statement == nil {
    builder.paragraph(lesson.title)
    builder.blank()
    LessonLines().add(lesson.introduction, to: &builder, indent: 0)
  }
  for part in lesson.parts where statement == nil || part.statement == statement {
    builder.blank()
    builder.paragraph("\(part.statement). \(part.title)")
    builder.blank()
    LessonLines().add(part.blocks, to: &builder, indent: 0)
  }
  return builder.rows.flatMap(\.text)
}

/// A section on a page: its summary, and its tables of contrasts, as they are printed.
public func summaryText(
  _ guide: SectionGuide, title: String, in language: Language, width: Int, glyphs: Glyphs
) -> [String] {
  var builder = PageBuilder<Never>(width: width, height: 0, glyphs: glyphs)
  let lines = GuideLines(guide: guide, language: language)
  builder.paragraph(title)
  for page in [GuidePage.summary, .contrasts] {
    builder.blank()
    lines.add(page, to: &builder, indent: 0)
  }
  return builder.rows.flatMap(\.text)
}
