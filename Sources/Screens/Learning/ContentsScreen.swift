import Curriculum
import Terminal
import Texts
import Training

/// The statements of a section, with which were read and which have a bookmark; each opens its
/// lesson, and so do the pages of the section's guide below them.
struct ContentsScreen: PreviewScreen {
  typealias Target = LessonPlace

  private let lesson: Lesson
  private let guide: SectionGuide?
  private let sectionTitle: LocalizedText
  private let read: Set<StatementID>
  private let bookmarks: Set<StatementID>
  var page: Page<Target>

  /// - Parameter statement: what one comes from; nil for the introduction.
  init(lesson: Lesson, at statement: StatementID? = nil, in app: AppContext) throws {
    let outline = try app.module.outline()
    self.lesson = lesson
    self.page = Page()
    page.go(to: statement.map(Target.statement) ?? .introduction)
    self.guide = try app.module.guide(lesson.section)
    self.sectionTitle = outline.section(lesson.section)?.title ?? LocalizedText(id: lesson.title)
    self.read = try app.participant.map { try app.training.reading(of: $0.id).read } ?? []
    self.bookmarks = try app.participant.map { try app.training.bookmarks(of: $0.id) } ?? []
  }

  func title(look: Look) -> [String] { [look(.learn), look(sectionTitle)] }

  func open(_ place: Target, in app: AppContext) throws -> Move {
    .replace(try ReaderScreen(section: lesson.section, at: place, in: app))
  }

  func pane(in body: Rect) -> Pane? { .afterList }

  func buildPreview(_ builder: inout Builder, look: Look) {
    if case .guide(let page) = page.focus, let guide {
      return GuideLines(guide: guide, language: look.language).add(page, to: &builder, indent: 0)
    }
    let part = lesson.parts.first { .statement($0.statement) == page.focus }
    builder.heading(part?.title ?? lesson.title, isApart: true)
    LessonLines().add(part?.blocks ?? lesson.introduction, to: &builder, indent: 0)
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.item(.introduction, look(.introduction))
    let labelWidth = ScoreBar.widest(of: lesson.parts.map { "\($0.statement)  \($0.title)" })
    for part in lesson.parts {
      let id = part.statement
      let marks = [
        read.contains(id) ? "\(look.glyphs.right) \(look(.alreadyRead))" : nil,
        bookmarks.contains(id) ? "\(look.glyphs.bookmark) \(look(.bookmarked))" : nil,
      ]
      let state = StyledRun(marks.compactMap(\.self).joined(separator: "  "), .aside)
      builder.menuItem(
        .statement(id), lead: "\(id)  ", part.title, state: [state], labelWidth: labelWidth)
    }
    for page in guide == nil ? [] : GuidePage.allCases {
      builder.item(.guide(page), lead: "    ", look(page.title))
    }
  }
}
