import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// What came of a review: how many were right, when each question comes again, what to do next.
struct ReviewSummaryScreen: PreviewScreen, Refreshing {
  private let attempt: Attempt
  private let outline: ModuleOutline
  private let earlier: EarlierRounds?
  var page = Page<Choice>()
  private var moments: [QuestionID: DueMoment] = [:]
  private var forgottenCount = 0
  private var moreCount = 0

  init(attempt: Attempt, in app: AppContext) throws {
    self.attempt = attempt
    self.outline = try app.module.outline()
    self.earlier = try app.training.earlierRounds(before: attempt, by: app.somebody.id)
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    let state = try app.training.reviewState(of: app.somebody.id)
    let asked = Set(attempt.questions.map(\.id))
    moments = state.cards.filter { asked.contains($0.key) }.mapValues {
      DueMoment(of: $0, calendar: state.rules.calendar, at: state.now)
    }
    forgottenCount = ReviewQueue(forgottenIn: state, among: asked).entries.count
    moreCount = try app.training.reviewQueue(state, of: app.somebody.id).entries
      .count { !asked.contains($0.question.id) }
  }

  /// Whoever still holds the key that led here has chosen nothing.
  func open(_ choice: Choice, in app: AppContext) throws -> Move {
    app.isEnterHeld ? .stay : try choice.choose(app)
  }

  func title(look: Look) -> [String] { [look(.review), look(.summary)] }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    let attempt = attempt
    let total = attempt.total
    builder.paragraph(
      look(
        .scoreLine(
          right: total.right, of: attempt.questions.count,
          percent: look.language.percent(total.percentage ?? 0))), Style(bold: true))
    if attempt.marks.contains(where: { $0?.isPartlyRight == true }) {
      builder.paragraph(look(.partMarksCount), .aside)
    }
    earlier?.add(to: &builder, now: total.percentage ?? 0, look: look)
    builder.paragraph(look(.answersKept), .aside)
    builder.blank()
    if forgottenCount > 0 {
      let asked = Set(attempt.questions.map(\.id))
      let again = Choice(.repeatForgotten(forgottenCount), id: "again") { app in
        .replace(
          try PracticeScreen(in: app) { try $0.startReview(ofForgottenAmong: asked, by: $1) })
      }
      builder.button(again, look: look)
    }
    if moreCount > 0 {
      let more = Choice(.moreReviews(moreCount), id: "more") {
        .replace(try ReviewStartScreen(in: $0))
      }
      builder.button(more, look: look)
    }
    builder.button(.to(.reviewAnswers) { try AnswersScreen(attempt: attempt, in: $0) }, look: look)
    builder.button(.home, look: look)
    if builder.pane == nil { buildPreview(&builder, look: look) }
  }

  /// The questions by statement, the soonest first.
  func buildPreview(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.heading(look(.nextReviews))
    let dated = attempt.questions.indices.compactMap { index in
      moments[attempt.questions[index].id].map { (index: index, moment: $0) }
    }
    for (index, moment) in dated.sorted(by: { $0.moment.date < $1.moment.date }) {
      let isRight = attempt.mark(of: index)?.isRight ?? false
      let id = attempt.questions[index].statement
      let name = outline.statement(id).map { look($0.title) } ?? ""
      builder.runs(
        [StyledRun("\(id) \(name): "), StyledRun(moment.text(with: look), .aside)], hang: 3,
        lead: [
          StyledRun(
            " \(isRight ? look.glyphs.right : look.glyphs.wrong) ", Style(isRight ? .good : .bad))
        ])
    }
  }
}
