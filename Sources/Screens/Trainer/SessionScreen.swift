import Curriculum
import Foundation
import Quiz
import Records
import Terminal
import Texts

/// One session, as its trainer sees it: the roster, the two tests, what came of them.
struct SessionScreen: Screen, Refreshing {
  /// What the trainer can do here.
  enum Target: Hashable {
    case roster, results, edit, remove
    case open(AttemptPlan.Kind), close(AttemptPlan.Kind)
    case turns(AttemptPlan.Kind), follow(AttemptPlan.Kind)
    case printPaper(AttemptPlan.Kind), enterPaper(AttemptPlan.Kind)
  }

  private var session: TrainingSession
  private var participantCount = 0
  private var progress: [AttemptPlan.Kind: [SessionProgress]] = [:]
  var page = Page<Target>()

  init(_ id: UUID, in app: AppContext) throws {
    self.session = try app.records.session(id)
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    session = try app.records.session(session.id)
    try app.submitOverdue(in: session)
    participantCount = try app.records.roster(of: session.id).count
    for kind in session.tests {
      progress[kind] = try app.records.sessionProgress(session.id, kind: kind)
    }
  }

  private var hasAttempts: Bool { progress.values.contains { !$0.isEmpty } }

  private var actions: [Target] {
    var actions: [Target] = [.roster]
    for kind in session.tests { actions += self.actions(at: kind) }
    actions.append(.results)
    for kind in session.tests { actions += [.printPaper(kind), .enterPaper(kind)] }
    return actions + (hasAttempts ? [.edit] : [.edit, .remove])
  }

  private func actions(at kind: AttemptPlan.Kind) -> [Target] {
    session.state(of: kind) == .open
      ? [.turns(kind), .follow(kind), .close(kind)]
      : [.open(kind)] + (attempts(at: kind).isEmpty ? [] : [.follow(kind)])
  }

  private func attempts(at kind: AttemptPlan.Kind) -> [SessionProgress] { progress[kind] ?? [] }

  func title(look: Look) -> [String] { [look(.trainer), session.facts.title] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .roster: return .push(try RosterScreen(session, in: app))
    case .results: return .push(try ResultsScreen(session: session.id, in: app))
    case .edit: return .push(try SessionFormScreen(session, in: app))
    case .remove: return .push(questionWhetherToRemove(look: app.look))
    case .turns(let kind): return .push(try TurnScreen(kind, of: session, in: app))
    case .follow(let kind): return .push(try LiveScreen(kind, of: session, in: app))
    case .printPaper(let kind): return .push(PaperFileBox.screen(kind, of: session))
    case .enterPaper(let kind): return .push(try PaperScreen(kind, of: session, in: app))
    case .close(let kind): return .push(questionWhetherToClose(kind, look: app.look))
    case .open(let kind):
      try app.records.set(.open, for: kind, of: session.id)
      var opened = self
      try opened.refresh(in: app)
      return .replace(opened)
    }
  }

  private func questionWhetherToClose(_ kind: AttemptPlan.Kind, look: Look) -> MessageBox {
    let open = attempts(at: kind).count { $0.submittedAt == nil }
    let waiting = participantCount - attempts(at: kind).count
    return .question(
      .closeTestHeading(kind.testName), .closeTestAbout(unfinished: open, waiting: waiting),
      stay: .notYet, go: .closeTest(kind.testName), look: look
    ) { [session] app in
      try app.records.close(kind, of: session.id, bank: app.module.bank(), at: app.now)
      return .pop
    }
  }

  private func questionWhetherToRemove(look: Look) -> MessageBox {
    .question(
      .removeSessionHeading, .removeSessionAbout, stay: .cancel, go: .removeSession, look: look
    ) { [session] app in
      try app.records.remove(session.id)
      return .open([try HomeScreen(in: app), try TrainerScreen(in: app)])
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.heading(session.facts.title)
    builder.paragraph(session.facts.summary(look.language), Style(.quiet))
    for kind in session.tests { builder.paragraph(state(of: kind, look: look)) }
    builder.blank()
    for action in actions { builder.item(action, look(label(of: action))) }
  }

  private func state(of kind: AttemptPlan.Kind, look: Look) -> String {
    let done = attempts(at: kind).count { $0.submittedAt != nil }
    let open = attempts(at: kind).count - done
    return "\(look(kind.testName)): \(look(session.state(of: kind).name)) · "
      + look(.testCounts(done: done, underWay: open, waiting: participantCount - done - open))
  }

  private func label(of action: Target) -> Text {
    switch action {
    case .roster: .rosterWithCount(participantCount)
    case .results: .resultsAndReports
    case .printPaper(let kind): .printPaper(kind.testName)
    case .enterPaper(let kind): .enterPaper(kind.testName)
    case .edit: .editSession
    case .remove: .removeSession
    case .open(let kind): .openTest(kind.testName)
    case .close(let kind): .closeTest(kind.testName)
    case .turns(let kind): .startTurns(kind.testName)
    case .follow(let kind): .followTest(kind.testName)
    }
  }
}
