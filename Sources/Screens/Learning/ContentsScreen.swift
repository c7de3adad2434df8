import Training
import Curriculum
import Terminal
import Texts

/// The statements of a section: which were read, which have a bookmark; each opens its lesson.
struct ContentsScreen: Screen {
  private let lesson: Lesson
  private let sectionTitle: LocalizedText
  private let read: Set<StatementID>
  private let bookmarks: Set<StatementID>
  var page = Page()

  init(lesson: Lesson, in app: AppContext) throws {
    let outline = try app.module.outline()
    self.lesson = lesson
    self.sectionTitle = outline.section(lesson.section)?.title ?? LocalizedText(id: lesson.title)
    self.read =
      try app.participant.map { try app.training.statementsRead(by: $0.id) }
      ?? []
    self.bookmarks =
      try app.participant.map { try app.training.bookmarks(of: $0.id) } ?? []
  }

  func title(in language: Language) -> [String] {
    [Text.learn(language), sectionTitle.text(in: language)]
  }

  func pageArea(in body: Rect) -> Rect { Panes(of: body).list }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    .replace(
      target == 0
        ? try ReaderScreen(section: lesson.section, in: app)
        : try ReaderScreen(at: lesson.parts[target - 1].statement, in: app))
  }

  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    let panes = Panes(of: area)
    page.draw(lines(in: area, look: look), on: &canvas, in: panes.list, glyphs: look.glyphs)
    panes.drawPreview(on: &canvas, look: look) { builder in
      let blocks = page.focus == 0 ? lesson.introduction : lesson.parts[page.focus - 1].blocks
      LessonLines().add(blocks, to: &builder, indent: 0)
    }
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: Panes(of: area).list, look: look, focus: page.focus)
    builder.item(0, [StyledRun(look(.introduction))])
    for (index, part) in lesson.parts.enumerated() {
      var marks: [String] = []
      if read.contains(part.statement) {
        marks.append("\(look.glyphs.right) \(look(.alreadyRead))")
      }
      if bookmarks.contains(part.statement) {
        marks.append("\(look.glyphs.bookmark) \(look(.bookmarked))")
      }
      builder.item(
        index + 1, lead: "\(part.statement)  ", [StyledRun(part.title)],
        detail: marks.isEmpty ? [] : [StyledRun(marks.joined(separator: "  "), Style(.quiet))])
    }
    return builder.lines
  }
}
