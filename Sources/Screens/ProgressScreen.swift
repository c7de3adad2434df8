import Curriculum
import Records
import Terminal
import Texts

/// What one has learnt so far: scores by section, and the history of attempts, each of which opens.
struct ProgressScreen: Screen, Refreshing {
  private let outline: ModuleOutline
  private var scores: [SectionScore] = []
  private var attempts: [AttemptSummary] = []
  private(set) var page = Page()

  init(in app: AppContext) throws {
    self.outline = try app.module.outline()
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    guard let id = app.participant?.id else { return }
    scores = try app.records.sectionScores(of: id, module: outline.id)
    attempts = try app.records.attempts(by: id).filter { $0.module == outline.id }
  }

  func title(in language: Language) -> [String] { [Text.progress(language)] }

  func keys(in language: Language) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyMove(language)),
      KeyHint("↵", Text.keyOpen(language), explanation: Text.helpOpenAttempt(language)),
      KeyHint("?", Text.keyHelp(language)), KeyHint("Esc", Text.keyBack(language)),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event.isBack { return .pop }
    let lines = lines(in: app.body, look: app.look)
    guard case .opened(let target) = page.handle(event, lines: lines, in: app.body) else {
      return .stay
    }
    return .push(try app.attempt(attempts[target].id).screen(in: app))
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    guard !attempts.isEmpty else {
      builder.paragraph(look(.noScoresYet))
      return builder.lines
    }
    addSections(to: &builder, look: look)
    addChart(to: &builder, look: look)
    builder.paragraph(look(.history), Style(.accent, bold: true))
    for (index, attempt) in attempts.enumerated() {
      builder.item(index, [StyledRun(describe(attempt, look: look))])
    }
    return builder.lines
  }

  private func addSections(to builder: inout PageBuilder, look: Look) {
    guard !scores.isEmpty else { return }
    builder.paragraph(look(.bySection), Style(.accent, bold: true))
    for section in outline.sections {
      guard let score = scores.first(where: { $0.section == section.letter }) else { continue }
      builder.add(
        ScoreBar(
          label: "\(section.letter)  \(look(section.title))", percentage: score.percentage ?? 0,
          note: look(.answeredCount(score.answered))
        ).line(width: builder.textWidth, look: look))
    }
    builder.blank()
  }

  /// The scores of the newest attempts that were submitted, the oldest of them at the left.
  private func addChart(to builder: inout PageBuilder, look: Look) {
    let submitted = attempts.filter { !$0.isOpen }.map(\.percentage)
    guard submitted.count > 1, let newest = submitted.first else { return }
    let shown = submitted.prefix(ColumnChart.capacity(width: builder.textWidth)).reversed()
    let mean = shown.reduce(0, +) / Double(shown.count)
    builder.paragraph(look(.scoreChart), Style(.accent, bold: true))
    for line in ColumnChart(values: Array(shown), top: 100).lines(look: look) { builder.add(line) }
    builder.paragraph(
      look(
        .scoreChartWords(
          count: shown.count, mean: look.language.number(mean, places: 0),
          best: look.language.number(shown.max() ?? 0, places: 0),
          newest: look.language.number(newest, places: 0))), Style(.quiet))
    builder.blank()
  }

  private func describe(_ attempt: AttemptSummary, look: Look) -> String {
    let name = outline.blueprints.first { $0.id == attempt.blueprint }.map { look($0.name) }
    let kind = name ?? look(attempt.kind.name)
    let language = look.language
    let day = "\(language.shortDay(attempt.startedAt)) \(language.time(attempt.startedAt))"
    let score =
      attempt.isOpen
      ? "\(look(.unfinished)) (\(look(.count(attempt.answeredCount, of: attempt.itemCount))))"
      : language.percent(attempt.percentage, places: 0)
        + (attempt.isPassed.map { " \($0 ? look.glyphs.right : look.glyphs.wrong)" } ?? "")
    return "\(day)  \(kind): \(score)"
  }
}
