import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// What one has learnt so far: the one thing to do next, the days in a row, the mastery of the
/// sections, what will be due, and the attempts, each of which opens.
struct ProgressScreen: PreviewScreen, Refreshing {
  enum Target: Hashable {
    case nextStep
    case section(SectionLetter)
    case map, sureAndWrong, print
    case attempt(AttemptID)
  }

  private let outline: ModuleOutline
  private var progress: LearningProgress?
  private var attempts: [AttemptSummary] = []
  var page = Page<Target>()

  init(in app: AppContext) throws {
    self.outline = try app.module.outline()
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    guard let id = app.participant?.id else { return }
    progress = try app.training.progress(of: app.somebody.id)
    // The tests of a session are the trainer's to show.
    attempts = try app.training.attempts(of: id).filter {
      $0.module == outline.id && $0.purpose.sessionTest == nil
    }
  }

  func title(look: Look) -> [String] { [look(.progress)] }

  var commands: [KeyCommand<Never>] { [.move, .open(help: .helpOpenAttempt), .help, .back()] }

  private var hasSuggestion: Bool {
    if case .rest = progress?.nextStep { false } else { progress != nil }
  }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .nextStep: return try progress?.nextStep.screen(in: app).map(Move.push) ?? .stay
    case .section(let letter): return .push(try StatementMapScreen(section: letter, in: app))
    case .map: return .push(try StatementMapScreen(in: app))
    case .sureAndWrong: return .push(try SureAndWrongScreen(in: app))
    case .print: return .push(SummaryFileBox.screen(for: try app.somebody, in: app))
    case .attempt(let id):
      let round = attempts.first { $0.id == id && $0.canBeLeft }
      return .push(
        try round.map { MessageBox(onUnfinished: $0, look: app.look) } ?? app.screen(of: id))
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    guard let progress else { return }
    addNextStep(progress.nextStep, to: &builder, look: look)
    StreakLines(streak: progress.streak, goal: progress.goal, look: look).add(to: &builder)
    builder.heading(look(.mastery))
    for section in outline.sections {
      guard let score = progress.mastery.sections[section.letter] else { continue }
      ScoreBar("\(section.letter)  \(look(section.title))", score).add(
        .section(section.letter), to: &builder, look: look)
    }
    addMenu(progress, to: &builder, look: look)
    builder.blank()
    if builder.pane == nil { addCharts(progress, to: &builder, look: look) }
    addHistory(to: &builder, look: look)
  }

  private func addNextStep(_ step: NextStep, to builder: inout Builder, look: Look) {
    builder.heading(look(.whatNext))
    let label = look(step.text(of: outline))
    hasSuggestion ? builder.item(.nextStep, label) : builder.paragraph(label, indent: 1)
    builder.blank()
  }

  /// What else can be looked at.
  private func addMenu(_ progress: LearningProgress, to builder: inout Builder, look: Look) {
    var lines: [(target: Target, label: String, state: [StyledRun])] = [
      (.map, look(.statementMap(outline.statements.count)), [])
    ]
    if let mean = progress.certainty.mean {
      let figure = Text.certaintyMean(
        look.language.number(mean, places: 1), count: progress.certainty.count)
      let label = look(.sureAndWrong(progress.sureAndWrong.count))
      lines.append((.sureAndWrong, label, [StyledRun(look(figure), .aside)]))
    }
    lines.append((.print, look(.printSummary), [StyledRun(look(.printSummaryState), .aside)]))
    builder.menu(lines)
  }

  /// None where there is nothing to draw yet.
  func pane(in body: Rect) -> Pane? {
    let isEmpty = progress?.forecast.total ?? 0 == 0 && !attempts.contains { !$0.isOpen }
    return isEmpty ? nil : .afterText
  }

  func buildPreview(_ builder: inout Builder, look: Look) {
    if let progress { addCharts(progress, to: &builder, look: look) }
  }

  /// What will be due, and what the scores were.
  private func addCharts(
    _ progress: LearningProgress, to builder: inout Builder, look: Look
  ) {
    let calendar = progress.state.rules.calendar
    ForecastLines(
      forecast: progress.forecast, dueNow: progress.queue.dueCount,
      today: calendar.day(of: progress.state.now), calendar: calendar, look: look
    ).add(to: &builder)
    history(look: look).addChart(to: &builder)
  }

  private func history(look: Look) -> ScoreHistory {
    ScoreHistory(attempts: attempts, outline: outline, look: look)
  }

  private func addHistory(to builder: inout Builder, look: Look) {
    guard !attempts.isEmpty else { return }
    let history = history(look: look)
    builder.heading(look(.history))
    builder.list(attempts, target: { .attempt($0.id) }) { attempt, builder in
      builder.item(.attempt(attempt.id), history.describe(attempt))
    }
  }
}
