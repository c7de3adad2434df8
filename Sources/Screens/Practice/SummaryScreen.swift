import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// What came of practice or an exam: the score, by section and statement, and what to do next.
struct SummaryScreen: PreviewScreen {
  private let attempt: Attempt
  private let outline: ModuleOutline
  /// What went before.
  private let earlier: EarlierRounds?
  var page = Page<Choice>()

  init(attempt: Attempt, in app: AppContext) throws {
    self.attempt = attempt
    self.outline = try app.module.outline()
    self.earlier = try app.training.earlierRounds(before: attempt, by: app.somebody.id)
  }

  /// Whoever still holds the key that led here has chosen nothing.
  func open(_ choice: Choice, in app: AppContext) throws -> Move {
    app.isEnterHeld ? .stay : try choice.choose(app)
  }

  func title(look: Look) -> [String] {
    attempt.plan.purpose.givesFeedbackAfterEach
      ? [look(.practice), look(.summary)] : [look(.exam), look(.outcome)]
  }

  /// The questions that were not wholly right.
  private var wrong: [QuestionID] {
    attempt.questions.indices.filter { attempt.mark(of: $0)?.isRight != true }
      .map { attempt.questions[$0].id }
  }

  /// The statement with the lowest result, the first of equals; nil when all was right.
  private var weakest: StatementID? {
    attempt.result.statements
      .filter { ($0.value.percentage ?? 100) < 100 }
      .min { ($0.value.percentage ?? 100, $0.key) < ($1.value.percentage ?? 100, $1.key) }?.key
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    let (attempt, wrong) = (attempt, wrong)
    addScore(to: &builder, look: look)
    builder.blank()
    if !wrong.isEmpty {
      let label: Text =
        attempt.unanswered.isEmpty
        ? .practiseWrong(wrong.count, of: wrong.count) : .practiseWrongOrOpen(wrong.count)
      let practice = Choice(label) { app in
        .replace(try PracticeScreen(in: app) { try $0.startPractice(of: wrong, by: $1) })
      }
      builder.button(practice, look: look)
    }
    builder.button(.to(.reviewAnswers) { try AnswersScreen(attempt: attempt, in: $0) }, look: look)
    if let weakest = weakest.flatMap({ outline.statement($0) }) {
      let name = "\(weakest.id) \(look(weakest.title))"
      builder.button(.to(.readAgain(name)) { try ReaderScreen(at: weakest.id, in: $0) }, look: look)
    }
    let isPractice = attempt.plan.purpose.givesFeedbackAfterEach
    let again = Choice(isPractice ? .practiceAgain : .otherExam) {
      .replace(try isPractice ? PracticeSetupScreen(in: $0) : ExamListScreen(in: $0))
    }
    builder.button(again, look: look)
    builder.button(.home, look: look)
    if builder.pane == nil { buildPreview(&builder, look: look) }
  }

  private func addScore(to builder: inout Builder, look: Look) {
    let result = attempt.result
    let percentage = result.total.percentage ?? 0
    builder.paragraph(
      look(
        .scoreLine(
          right: result.total.right, of: attempt.questions.count,
          percent: look.language.percent(percentage))), Style(bold: true))
    if !look.glyphs.isPlain { addMarks(to: &builder, look: look) }
    builder.line([
      StyledRun(
        " " + look.glyphs.bar(percentage / 100, columns: min(40, builder.textWidth - 2)),
        Style(.accent))
    ])
    if let passing = attempt.plan.purpose.terms?.passMark, let isPassed = result.isPassed {
      builder.paragraph(
        isPassed
          ? "\(look.glyphs.right) \(look(.passed(from: passing)))"
          : "\(look.glyphs.wrong) \(look(.notPassed(from: passing)))",
        Style(isPassed ? .good : .warning, bold: true))
    }
    if attempt.phase.isByClock {
      builder.paragraph(look(.submittedByClock), Style(.warning))
    }
    if result.marks.contains(where: { $0?.isPartlyRight == true }) {
      builder.paragraph(look(.partMarksCount), .aside)
    }
    earlier?.add(to: &builder, now: percentage, look: look)
    builder.blank()
    builder.paragraph(look(.answersKept), .aside)
  }

  /// A mark for each question, in their order.
  private func addMarks(to builder: inout Builder, look: Look) {
    let glyphs = look.glyphs
    builder.runs(
      attempt.questions.indices.map {
        attempt.mark(of: $0)?.run(glyphs) ?? StyledRun(glyphs.empty, .aside)
      }, indent: 1)
    if wrong.isEmpty {
      builder.paragraph("\(glyphs.joy) \(look(.allRight))", Style(.good, bold: true), indent: 1)
    }
  }

  /// How it went by section and statement; each statement leads to what is to be read.
  func buildPreview(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.heading(look(.bySection))
    let result = attempt.result
    for section in outline.sections {
      guard let tally = result.sections[section.letter] else { continue }
      ScoreBar("\(section.letter)  \(look(section.title))", tally).add(to: &builder, look: look)
    }
    builder.heading(look(.byStatement))
    let bars = outline.statements.compactMap { statement in
      result.statements[statement.id].map {
        (statement, bar: ScoreBar("\(statement.id) \(look(statement.title))", $0))
      }
    }
    let widest = ScoreBar.widest(of: bars.map(\.bar.label))
    for (statement, bar) in bars {
      let lesson = Choice.to(Text(statement.title), id: "\(statement.id)") {
        try ReaderScreen(at: statement.id, in: $0)
      }
      bar.add(lesson, to: &builder, widest: widest, look: look)
    }
    ScoreBar.explainDash(of: bars.map(\.bar.percentage), to: &builder, look: look)
  }
}
