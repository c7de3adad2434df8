import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// What a review leaves to do: when each of its questions comes again, and what can be reviewed at once.
@MainActor
struct ReviewOutlook {
  private let attempt: Attempt
  /// Of the questions that were asked.
  private let moments: [QuestionID: DueMoment]
  private let forgottenCount: Int
  private let moreCount: Int

  init(after attempt: Attempt, in app: AppContext) throws {
    self.attempt = attempt
    let state = try app.training.reviewState(of: app.somebody.id)
    let asked = Set(attempt.questions.map(\.id))
    moments = state.cards.filter { asked.contains($0.key) }.mapValues {
      DueMoment(of: $0, calendar: state.rules.calendar, at: state.now)
    }
    forgottenCount = ReviewQueue(forgottenIn: state, among: asked).entries.count
    moreCount = try app.training.reviewQueue(state, of: app.somebody.id).entries
      .count { !asked.contains($0.question.id) }
  }

  /// What can be reviewed at once.
  var choices: [Choice] {
    let asked = Set(attempt.questions.map(\.id))
    let again = Choice(.repeatForgotten(forgottenCount), id: "again") { app in
      .replace(try PracticeScreen(in: app) { try $0.startReview(ofForgottenAmong: asked, by: $1) })
    }
    let more = Choice(.moreReviews(moreCount), id: "more") {
      .replace(try ReviewStartScreen(in: $0))
    }
    return (forgottenCount > 0 ? [again] : []) + (moreCount > 0 ? [more] : [])
  }

  /// The questions by statement, the soonest first.
  func add(to builder: inout PageBuilder<Choice>, outline: ModuleOutline, look: Look) {
    builder.heading(look(.nextReviews))
    let dated = attempt.questions.indices.compactMap { index in
      moments[attempt.questions[index].id].map { (index: index, moment: $0) }
    }
    for (index, moment) in dated.sorted(by: { $0.moment.date < $1.moment.date }) {
      let isRight = attempt.mark(of: index)?.isRight ?? false
      let name = outline.name(of: attempt.questions[index].statement, in: look.language)
      builder.runs(
        [StyledRun("\(name): "), StyledRun(moment.text(with: look), .aside)], hang: 3,
        lead: [
          StyledRun(
            " \(isRight ? look.glyphs.right : look.glyphs.wrong) ", Style(isRight ? .good : .bad))
        ])
    }
  }
}
