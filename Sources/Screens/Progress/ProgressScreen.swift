import Curriculum
import Foundation
import Quiz
import Training
import Terminal
import Texts

/// What one has learnt so far: the one thing to do next, the days in a row, the mastery of the
/// sections, what will be due, and the attempts, each of which opens.
struct ProgressScreen: Screen, Refreshing {
  private enum Target: Hashable {
    case nextStep
    case section(SectionLetter)
    case map
    case attempt(AttemptID)
  }

  private let outline: ModuleOutline
  private var progress: LearningProgress?
  private var attempts: [AttemptSummary] = []
  var page = Page()

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

  func title(in language: Language) -> [String] { [Text.progress(language)] }

  var commands: [KeyCommand<Never>] {
    [.move, .open(help: .helpOpenAttempt), .help, .back()]
  }

  private var hasSuggestion: Bool {
    if case .rest = progress?.nextStep { false } else { progress != nil }
  }

  private var targets: [Target] {
    let sections = outline.sections.filter { progress?.mastery.sections[$0.letter] != nil }
    return (hasSuggestion ? [.nextStep] : []) + sections.map { .section($0.letter) } + [.map]
      + attempts.map { .attempt($0.id) }
  }

  /// Whether a line only opens another screen and tells nothing itself.
  func leadsElsewhere(_ line: Line) -> Bool {
    line.target.map { targets[$0] == .map } ?? false
  }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    switch targets[target] {
    case .nextStep: return try progress?.nextStep.screen(in: app).map(Move.push) ?? .stay
    case .section(let letter): return .push(try StatementMapScreen(section: letter, in: app))
    case .map: return .push(try StatementMapScreen(in: app))
    case .attempt(let id): return .push(try app.screen(of: id))
    }
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    guard let progress else { return builder.lines }
    let targets = targets
    addNextStep(progress.nextStep, to: &builder, look: look)
    StreakLines(streak: progress.streak, look: look).add(to: &builder)
    builder.paragraph(look(.mastery), Style(.accent, bold: true))
    for (index, target) in targets.enumerated() {
      switch target {
      case .section(let letter): addSection(letter, index, to: &builder, look: look)
      case .map: builder.item(index, [StyledRun(look(.statementMap(outline.statements.count)))])
      case .nextStep, .attempt: break
      }
    }
    builder.blank()
    let calendar = progress.state.rules.calendar
    ForecastLines(
      forecast: progress.forecast, today: calendar.day(of: progress.state.now), calendar: calendar,
      look: look
    ).add(to: &builder)
    addHistory(to: &builder, targets: targets, look: look)
    return builder.lines
  }

  private func addNextStep(_ step: NextStep, to builder: inout PageBuilder, look: Look) {
    builder.paragraph(look(.whatNext), Style(.accent, bold: true))
    let label = look(step.text(of: outline))
    hasSuggestion ? builder.item(0, [StyledRun(label)]) : builder.paragraph(label, indent: 1)
    builder.blank()
  }

  private func addSection(
    _ letter: SectionLetter, _ target: Int, to builder: inout PageBuilder, look: Look
  ) {
    guard let section = outline.section(letter), let score = progress?.mastery.sections[letter]
    else { return }
    builder.add(
      ScoreBar(
        label: "\(letter)  \(look(section.title))", percentage: score.percentage,
        part: score.answered, whole: score.questions
      ).line(width: builder.textWidth, look: look, target: target, focus: builder.focus))
  }

  private func addHistory(to builder: inout PageBuilder, targets: [Target], look: Look) {
    guard !attempts.isEmpty else { return }
    let history = ScoreHistory(attempts: attempts, outline: outline, look: look)
    history.addChart(to: &builder)
    builder.paragraph(look(.history), Style(.accent, bold: true))
    for (index, attempt) in attempts.enumerated() {
      builder.item(
        targets.count - attempts.count + index, [StyledRun(history.describe(attempt))])
    }
  }
}
