import Curriculum
import Quiz
import Terminal
import Texts

/// What came of practice or an exam: the score, by section and statement, and what to do next.
struct SummaryScreen: Screen {
  private let attempt: Attempt
  private let outline: ModuleOutline
  var page = Page()

  init(attempt: Attempt, outline: ModuleOutline) {
    self.attempt = attempt
    self.outline = outline
  }

  private enum Target: Int {
    case review, again, lesson, home
  }

  func title(in language: Language) -> [String] {
    attempt.plan.purpose.givesFeedbackAfterEach
      ? [Text.practice(language), Text.summary(language)]
      : [Text.exam(language), Text.examResult(language)]
  }

  var commands: [KeyCommand<Never>] { [.move, .open(), .help, .back(.keyHome)] }

  func goBack(in app: AppContext) -> Move { .home }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    switch Target(rawValue: target) {
    case .review: return .push(try AnswersScreen(attempt: attempt, in: app))
    case .again: return try again(in: app)
    case .lesson:
      guard let weakest else { return .stay }
      return .push(try ReaderScreen(at: weakest, in: app))
    case .home, nil: return .home
    }
  }

  private func again(in app: AppContext) throws -> Move {
    attempt.plan.purpose.givesFeedbackAfterEach
      ? .replace(try PracticeSetupScreen(in: app)) : .replace(try ExamListScreen(in: app))
  }

  /// The statement with the lowest result, the first of equals; nil when all was right.
  private var weakest: StatementID? {
    attempt.result.statements
      .filter { ($0.value.percentage ?? 100) < 100 }
      .min { ($0.value.percentage ?? 100, $0.key) < ($1.value.percentage ?? 100, $1.key) }?.key
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    addScore(to: &builder, look: look)
    builder.blank()
    builder.button(Target.review.rawValue, look(.reviewAnswers))
    if let weakest, let statement = outline.statement(weakest) {
      builder.button(
        Target.lesson.rawValue, look(.readAgain("\(weakest) \(look(statement.title))")))
    }
    builder.button(
      Target.again.rawValue,
      look(attempt.plan.purpose.givesFeedbackAfterEach ? .practiceAgain : .otherExam))
    builder.button(Target.home.rawValue, look(.toHome))
    builder.blank()
    addSections(to: &builder, look: look)
    return builder.lines
  }

  private func addScore(to builder: inout PageBuilder, look: Look) {
    let result = attempt.result
    let percentage = result.total.percentage ?? 0
    builder.paragraph(
      look(
        .scoreLine(
          right: result.total.right, of: attempt.questions.count,
          percent: look.language.percent(percentage))), Style(bold: true))
    builder.add(
      Line([
        StyledRun(
          " " + look.glyphs.bar(percentage / 100, columns: min(40, builder.textWidth - 2)),
          Style(.accent))
      ]))
    if let passing = attempt.plan.purpose.terms?.passMark, let isPassed = result.isPassed {
      builder.paragraph(
        isPassed
          ? "\(look.glyphs.right) \(look(.passed(from: passing)))"
          : "\(look.glyphs.wrong) \(look(.notPassed(from: passing)))",
        Style(isPassed ? .good : .warning, bold: true))
    }
    if case .submitted(_, byClock: true) = attempt.phase {
      builder.paragraph(look(.submittedByClock), Style(.warning))
    }
    builder.blank()
    builder.paragraph(look(.answersKept), Style(.quiet))
  }

  private func addSections(to builder: inout PageBuilder, look: Look) {
    builder.paragraph(look(.bySection), Style(.accent, bold: true))
    let result = attempt.result
    for section in outline.sections {
      guard let tally = result.sections[section.letter] else { continue }
      builder.add(
        ScoreBar(
          label: "\(section.letter)  \(look(section.title))", percentage: tally.percentage ?? 0,
          part: tally.right, whole: Int(tally.possible)
        ).line(width: builder.textWidth, look: look))
    }
    builder.blank()
    builder.paragraph(look(.byStatement), Style(.accent, bold: true))
    for statement in outline.statements {
      guard let tally = result.statements[statement.id] else { continue }
      builder.add(
        ScoreBar(
          label: "\(statement.id) \(look(statement.title))", percentage: tally.percentage ?? 0,
          part: tally.right, whole: Int(tally.possible)
        ).line(width: builder.textWidth, look: look))
    }
  }
}
