import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// What came of practice, a review or an exam: the score, by section and statement or when each question
/// comes again, and what to do next.
struct SummaryScreen: PreviewScreen, Refreshing {
  private let attempt: Attempt
  private let outline: ModuleOutline
  /// What went before.
  private let earlier: EarlierRounds?
  /// When what was asked comes again; nil where that was no review.
  private var outlook: ReviewOutlook?
  var page = Page<Choice>()

  init(attempt: Attempt, in app: AppContext) throws {
    self.attempt = attempt
    self.outline = try app.module.outline()
    self.earlier = try app.training.earlierRounds(before: attempt, by: app.somebody.id)
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    if attempt.plan.purpose == .review { outlook = try ReviewOutlook(after: attempt, in: app) }
  }

  /// Whoever still holds the key that led here has chosen nothing.
  func open(_ choice: Choice, in app: AppContext) throws -> Move {
    app.isEnterHeld ? .stay : try choice.choose(app)
  }

  func title(look: Look) -> [String] {
    outlook != nil
      ? [look(.review), look(.summary)]
      : attempt.plan.purpose.givesFeedbackAfterEach
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
    addScore(to: &builder, look: look)
    builder.blank()
    let answers = Choice.to(.reviewAnswers) { [attempt] in
      try AnswersScreen(attempt: attempt, in: $0)
    }
    let choices = outlook.map { $0.choices + [answers] } ?? ([practice, answers] + others)
    for choice in choices.compactMap(\.self) + [.home] { builder.button(choice, look: look) }
    if builder.pane == nil { buildPreview(&builder, look: look) }
  }

  /// Practice of what was not wholly right; nil when all was.
  private var practice: Choice? {
    let wrong = wrong
    guard !wrong.isEmpty else { return nil }
    let label: Text =
      attempt.unanswered.isEmpty
      ? .practiseWrong(wrong.count, of: wrong.count) : .practiseWrongOrOpen(wrong.count)
    return Choice(label) { app in
      .replace(try PracticeScreen(in: app) { try $0.startPractice(of: wrong, by: $1) })
    }
  }

  /// What to do after practice or an exam.
  private var others: [Choice?] {
    let lesson = weakest.flatMap { outline.statement($0) }.map { statement in
      Choice.to(Text { Text.readAgain(statement.name(in: $0))($0) }) {
        try ReaderScreen(at: statement.id, in: $0)
      }
    }
    let isPractice = attempt.plan.purpose.givesFeedbackAfterEach
    let again = Choice(isPractice ? .practiceAgain : .otherExam) {
      .replace(try isPractice ? PracticeSetupScreen(in: $0) : ExamListScreen(in: $0))
    }
    return [lesson, again]
  }

  private func addScore(to builder: inout Builder, look: Look) {
    let result = attempt.result
    let percentage = result.total.percentage ?? 0
    builder.paragraph(
      look(
        .scoreLine(
          right: result.total.right, of: attempt.questions.count,
          percent: look.language.percent(percentage))), Style(bold: true))
    if outlook == nil {
      if !look.glyphs.isPlain { addMarks(to: &builder, look: look) }
      builder.line([
        StyledRun(
          " " + look.glyphs.bar(percentage / 100, columns: min(40, builder.textWidth - 2)),
          Style(.accent))
      ])
    }
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
    if outlook == nil { builder.blank() }
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

  /// When each question comes again; of practice and exams how it went by section and statement, each of
  /// which leads to what is to be read.
  func buildPreview(_ builder: inout PageBuilder<Choice>, look: Look) {
    if let outlook { return outlook.add(to: &builder, outline: outline, look: look) }
    builder.heading(look(.bySection))
    let result = attempt.result
    for section in outline.sections {
      guard let tally = result.sections[section.letter] else { continue }
      ScoreBar("\(section.letter)  \(look(section.title))", tally).add(to: &builder, look: look)
    }
    builder.heading(look(.byStatement))
    let bars = outline.statements.compactMap { statement in
      result.statements[statement.id].map {
        (statement, bar: ScoreBar(statement.name(in: look.language), $0))
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
