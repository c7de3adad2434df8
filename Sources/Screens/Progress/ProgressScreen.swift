import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// What one has learnt so far: the one thing to do next, the days in a row, the mastery of the
/// sections, what will be due, and the attempts, each of which opens.
struct ProgressScreen: PreviewScreen, Refreshing {
  private let outline: ModuleOutline
  private var progress: LearningProgress?
  private var attempts: [AttemptSummary] = []
  var page = Page<Choice>()

  init(in app: AppContext) throws {
    self.outline = try app.module.outline()
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    guard let id = app.participant?.id else { return }
    progress = try app.training.progress(of: app.somebody.id)
    attempts = try app.training.attempts(of: id)
  }

  func title(look: Look) -> [String] { [look(.progress)] }

  var commands: [KeyCommand<Choice>] { [.move, .open(help: .helpOpenAttempt), .help, .back()] }

  private static func round(_ attempt: AttemptSummary) -> Choice {
    .to(attempt.purpose.text, id: "\(attempt.id)") { app in
      try attempt.canBeLeft ? MessageBox(onUnfinished: attempt) : app.screen(of: attempt.id)
    }
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    guard let progress else { return }
    addNextStep(progress.nextStep, to: &builder, look: look)
    progress.streak.add(to: &builder, goal: progress.goal, look: look)
    builder.heading(look(.mastery))
    for section in outline.sections {
      guard let score = progress.mastery.sections[section.letter] else { continue }
      let map = Choice.to(Text(section.title), id: "\(section.letter)") {
        try StatementMapScreen(section: section.letter, in: $0)
      }
      ScoreBar("\(section.letter)  \(look(section.title))", score).add(
        map, to: &builder, look: look)
    }
    addMenu(progress, to: &builder, look: look)
    if builder.pane == nil { buildPreview(&builder, look: look) }
    addHistory(to: &builder, look: look)
  }

  private func addNextStep(_ step: NextStep, to builder: inout Builder, look: Look) {
    builder.heading(look(.whatNext))
    let text = step.text(of: outline)
    if case .rest = step {
      builder.paragraph(look(text), indent: 1)
    } else {
      builder.item(step.choice(text, id: "step"), look: look)
    }
    builder.blank()
  }

  /// What else can be looked at.
  private func addMenu(_ progress: LearningProgress, to builder: inout Builder, look: Look) {
    let count = Text.statementMap(outline.statements.count)
    var lines: [(target: Choice, label: String, state: String)] = [
      (.to(count) { try StatementMapScreen(in: $0) }, look(count), "")
    ]
    let sureAndWrong = Choice.to(.sureAndWrong) { try SureAndWrongScreen(in: $0) }
    if let mean = progress.certainty.mean {
      let figure = Text.certaintyMean(
        look.language.number(mean, places: 1), count: progress.certainty.count)
      let label = look(.sureAndWrong(progress.sureAndWrong.count))
      lines.append((sureAndWrong, label, look(figure)))
    }
    let print = Choice.to(.printSummary) { SummaryFileBox.screen(for: try $0.somebody, in: $0) }
    builder.menu(lines + [(print, look(.printSummary), look(.printSummaryState))])
  }

  /// None where there is nothing to draw yet.
  func pane(in body: Rect) -> Pane? {
    let isEmpty = progress?.forecast.total ?? 0 == 0 && !attempts.contains { !$0.isOpen }
    return isEmpty ? nil : .afterText
  }

  /// What will be due, and what the scores were.
  func buildPreview(_ builder: inout PageBuilder<Choice>, look: Look) {
    guard let progress else { return }
    ForecastLines(
      forecast: progress.forecast, dueNow: progress.queue.dueCount, state: progress.state,
      look: look
    ).add(to: &builder)
    addScores(to: &builder, look: look)
  }

  /// Adds a chart of the newest attempts that were submitted, as many as there is room for, the oldest
  /// of them at the left; in words, all.
  private func addScores(to builder: inout Builder, look: Look) {
    let scores = attempts.filter { !$0.isOpen }.map(\.percentage)
    guard scores.count > 1, let newest = scores.first, let mean = scores.mean else { return }
    builder.heading(look(.scoreChart))
    let shown = scores.prefix(ColumnChart.capacity(width: builder.textWidth)).reversed()
    ColumnChart(values: Array(shown), top: 100).add(to: &builder, look: look)
    builder.paragraph(
      look(
        .scoreChartWords(
          count: scores.count, mean: look.language.number(mean, places: 1),
          best: look.language.number(scores.max() ?? 0, places: 1),
          newest: look.language.number(newest, places: 1))), .aside)
  }

  private func addHistory(to builder: inout Builder, look: Look) {
    guard !attempts.isEmpty else { return }
    builder.heading(look(.history))
    builder.list(attempts, target: Self.round) { attempt, builder in
      builder.item(Self.round(attempt), attempt.described(of: outline, look: look))
    }
  }
}

extension AttemptSummary {
  /// When it was, what it was, and its score.
  func described(of outline: ModuleOutline, look: Look) -> String {
    let text = text(of: outline, right: look.glyphs.right, wrong: look.glyphs.wrong)
    return look(text) + (phase.isByClock ? " (\(look(.outOfTime)))" : "")
  }
}
