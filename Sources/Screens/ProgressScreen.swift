import Curriculum
import Records
import Terminal
import Texts

/// What one has learnt so far: scores by section, and the history of attempts.
struct ProgressScreen: Screen {
  private let outline: ModuleOutline
  private let scores: [SectionScore]
  private let attempts: [AttemptSummary]
  private var page = Page()

  init(in app: AppContext) throws {
    let outline = try app.module.outline()
    self.outline = outline
    let id = app.participant?.id
    self.scores = try id.map { try app.records.sectionScores(of: $0, module: outline.id) } ?? []
    self.attempts = try id.map { try app.records.attempts(by: $0) } ?? []
  }

  func title(in language: Language) -> [String] { [Text.progress(language)] }

  func keys(in language: Language) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyScroll(language)), KeyHint("?", Text.keyHelp(language)),
      KeyHint("Esc", Text.keyBack(language)),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event.isBack || event == .key(.enter) { return .pop }
    _ = page.handle(event, lines: lines(in: app.body, look: app.look), in: app.body)
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    page.draw(lines(in: area, look: look), on: &canvas, in: area, glyphs: look.glyphs)
  }

  private func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    guard !attempts.isEmpty else {
      builder.paragraph(look(.noScoresYet))
      return builder.lines
    }
    builder.paragraph(look(.bySection), Style(.accent, bold: true))
    for section in outline.sections {
      guard let score = scores.first(where: { $0.section == section.letter }) else { continue }
      builder.add(
        ScoreBar(
          label: "\(section.letter)  \(look(section.title))", percentage: score.percentage ?? 0
        ).line(width: builder.textWidth, look: look))
    }
    builder.blank()
    builder.paragraph(look(.history), Style(.accent, bold: true))
    for attempt in attempts {
      let kind = look(attempt.kind.givesFeedbackAfterEach ? .practice : .exam)
      let label = "\(look.language.shortDay(attempt.startedAt))  \(kind)"
      let note = attempt.isOpen ? look(.unfinished) : ""
      builder.add(
        ScoreBar(label: label, percentage: attempt.percentage, note: note)
          .line(width: builder.textWidth, look: look))
    }
    return builder.lines
  }
}
