import Quiz
import Reports
import Terminal
import Texts
import Training

/// What can be put right in a session, and what was.
struct RepairsScreen: Screen, Refreshing {
  private let session: TrainingSession
  private var lines: [SessionReport.RepairLine] = []
  /// The certificates that were printed and hold no more.
  private var outdated: [String] = []
  private var attemptCount = 0
  /// Whose items can be ruled on.
  private var answered: [TestReport] = []
  var page = Page<Choice>()

  init(_ session: TrainingSession, in app: AppContext) throws {
    self.session = session
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    let report = try app.report(of: session.id)
    lines = report.repairLines(in: app.language)
    outdated = report.outdatedInWords(in: app.language)
    answered = report.tests.filter { !$0.items.isEmpty }
    attemptCount = try session.tests.reduce(0) { sum, test in
      try sum + app.training.attempts(at: SessionTestID(test.role, of: session.id)).count
    }
  }

  private var choices: [Choice] {
    session.tests.flatMap { [session] test -> [Choice] in
      let id = SessionTestID(test.role, of: session.id)
      return [
        .to(.repairTests(test.role.text)) { try LiveScreen(test.role, of: session, in: $0) },
        .to(.giveMinutesForAll(test.role.text)) { _ in
          RepairBox.minutesForAll(id, by: session.leader)
        },
      ]
    }
      + answered.map { [session] test in
        .to(.repairKeys(test.role.text)) { ItemsScreen(test, of: session.id, in: $0) }
      } + (attemptCount > 0 ? [deletion] : [])
  }

  func title(look: Look) -> [String] { [look(.trainer), session.facts.title, look(.repairs)] }

  /// Asked twice: here, and by the title that must be typed.
  private var deletion: Choice {
    Choice(.deleteSession) { [session, attemptCount] _ in
      .ask(
        .removeSessionHeading, .deleteSessionAbout(attemptCount), stay: .cancel, go: .deleteSession
      ) { _ in
        .replace(
          RepairBox.box(
            .removeSessionHeading, .deleteSessionAgain,
            [.text(.title, .sessionTitle, limit: 200)], by: session.leader
          ) { form, reason, app in
            guard form.text(.title) == session.facts.title else {
              throw FormError(text: .titleDiffers, field: InputField.title)
            }
            try app.training.delete(session.id, because: reason)
            return try .trainer(in: app)
          })
      }
    }
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.paragraph(look(.repairsAbout), .aside)
    builder.blank()
    for choice in choices { builder.item(choice, look: look) }
    builder.blank()
    for sentence in outdated { builder.paragraph(sentence, Style(.warning)) }
    builder.heading(look(.repairsMade))
    if lines.isEmpty { builder.paragraph(look(.noRepairsYet), indent: 1) }
    for line in lines {
      builder.paragraph(
        "\(look.language.moment(line.madeAt)) · \(line.about): \(line.what)", indent: 1)
      builder.paragraph("\(line.reason) (\(line.madeBy))", .aside, indent: 3)
    }
  }
}
