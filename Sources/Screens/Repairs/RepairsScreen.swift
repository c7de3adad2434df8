import Quiz
import Reports
import Terminal
import Texts
import Training

/// What can be put right in a session, and what was.
struct RepairsScreen: Screen, Refreshing {
  enum Target: Hashable {
    case test(TestRole)
    case minutes(TestRole)
    case delete
  }

  private let session: TrainingSession
  private var lines: [SessionReport.RepairLine] = []
  private var attemptCount = 0
  var page = Page<Target>()

  init(_ session: TrainingSession, in app: AppContext) throws {
    self.session = session
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    lines = try SessionReport(of: session.id, in: app.training).repairLines(in: app.language)
    attemptCount = try session.tests.reduce(0) { sum, test in
      try sum + app.training.attempts(at: SessionTestID(test.role, of: session.id)).count
    }
  }

  private var targets: [Target] {
    session.tests.flatMap { [.test($0.role), .minutes($0.role)] }
      + (attemptCount > 0 ? [.delete] : [])
  }

  func title(look: Look) -> [String] {
    [look(.trainer), session.facts.title, look(.repairs)]
  }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .test(let role): .push(try LiveScreen(role, of: session, in: app))
    case .minutes(let role):
      .push(
        RepairBox.minutesForAll(
          SessionTestID(role, of: session.id), by: Trainer(of: session)))
    case .delete: .push(questionWhetherToDelete(look: app.look))
    }
  }

  /// Asked twice: here, and by the title that must be typed.
  private func questionWhetherToDelete(look: Look) -> MessageBox {
    MessageBox.question(
      .removeSessionHeading, .deleteSessionAbout(attemptCount), stay: .cancel, go: .deleteSession,
      look: look
    ) { [session] _ in
      .replace(
        RepairBox.box(
          .removeSessionHeading, .deleteSessionAgain,
          [.text(.title, .sessionTitle, limit: 200)]
        ) { form, app in
          guard form.text(.title) == session.facts.title else {
            return .replace(
              MessageBox.notice(.removeSessionHeading, .titleDiffers, look: app.look))
          }
          try app.training.delete(
            session.id, reason: form.text(.reason), by: Trainer(of: session))
          return try .trainer(in: app)
        })
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.repairsAbout), Style(.quiet))
    builder.blank()
    for target in targets { builder.item(target, look(label(of: target))) }
    builder.blank()
    builder.heading(look(.repairsMade))
    if lines.isEmpty { builder.paragraph(look(.noRepairsYet), indent: 1) }
    for line in lines {
      builder.paragraph(
        "\(look.language.moment(line.madeAt)) · \(line.about): \(line.what)", indent: 1)
      builder.paragraph("\(line.reason) (\(line.madeBy))", Style(.quiet), indent: 3)
    }
  }

  private func label(of target: Target) -> Text {
    switch target {
    case .test(let role): .repairTests(role.text)
    case .minutes(let role): .giveMinutesForAll(role.text)
    case .delete: .deleteSession
    }
  }
}
