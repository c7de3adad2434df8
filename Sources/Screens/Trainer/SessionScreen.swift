import Quiz
import Reports
import Terminal
import Texts
import Training

/// One session, as its trainer sees it: the roster, the two tests, what came of them.
struct SessionScreen: Screen, Refreshing {
  /// What the trainer can do here.
  enum Target: Hashable {
    case roster, together, results, papers, repairs, edit, remove
    case open(TestRole), close(TestRole)
    case turns(TestRole), phones(TestRole), follow(TestRole)
    case printPaper(TestRole), enterPaper(TestRole)
  }

  private var session: TrainingSession
  private var servesPhones = false
  private var participantCount = 0
  private var repairCount = 0
  private var progress: [TestRole: [SessionProgress]] = [:]
  var page = Page<Target>()

  init(_ id: SessionID, in app: AppContext) throws {
    self.session = try app.training.session(id)
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    session = try app.training.session(session.id)
    servesPhones = app.phones != nil
    participantCount = try app.training.roster(of: session.id).count
    repairCount = try app.training.repairs(in: session.id).count
    for test in session.tests {
      progress[test.role] = try app.training.progress(at: id(of: test.role))
    }
  }

  private func id(of role: TestRole) -> SessionTestID { SessionTestID(role, of: session.id) }

  private var hasAttempts: Bool { progress.values.contains { !$0.isEmpty } }

  private var groups: [[Target]] {
    let papers: [Target] = session.tests.flatMap { [.printPaper($0.role), .enterPaper($0.role)] }
    return [[.roster]] + session.tests.map { actions(at: $0.role) }
      + [
        [.together, .results], [.papers] + papers,
        hasAttempts ? [.repairs, .edit] : [.repairs, .edit, .remove],
      ]
  }

  private func actions(at role: TestRole) -> [Target] {
    session.isOpen(role)
      ? [.turns(role)] + (servesPhones ? [.phones(role)] : []) + [.follow(role), .close(role)]
      : [.open(role)] + (attempts(at: role).isEmpty ? [] : [.follow(role)])
  }

  private func attempts(at role: TestRole) -> [SessionProgress] { progress[role] ?? [] }

  func title(look: Look) -> [String] { [look(.trainer), session.facts.title] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .roster: return .push(try RosterScreen(session, in: app))
    case .together: return .push(try TogetherScreen(session, in: app))
    case .results: return .push(try ResultsScreen(session: session.id, in: app))
    case .papers:
      return .push(
        ReportFilesScreen(
          try SessionReport(of: session.id, in: app.training),
          ReportFilesScreen.File.papers(of: session), in: app))
    case .repairs: return .push(try RepairsScreen(session, in: app))
    case .edit: return .push(try SessionFormScreen(session, in: app))
    case .remove: return .push(questionWhetherToRemove(look: app.look))
    case .turns(let role): return .push(try TurnScreen(role, of: session, in: app))
    case .phones(let role):
      let serving = try app.phones?.serve(.test(id(of: role)), in: app.language)
      return .push(try LiveScreen(role, of: session, serving: serving, in: app))
    case .follow(let role): return .push(try LiveScreen(role, of: session, in: app))
    case .printPaper(let role): return .push(PaperFileBox.screen(role, of: session))
    case .enterPaper(let role): return .push(try PaperScreen(role, of: session, in: app))
    case .close(let role):
      return .push(
        MessageBox.whetherToClose(
          id(of: role), attempts(at: role), of: participantCount, look: app.look))
    case .open(let role):
      guard let other = session.tests.first(where: { $0.state == .open }) else {
        return try opened(role, in: app)
      }
      return .push(
        MessageBox.question(
          .openTest(role.text), .otherTestOpen(other.role.text), stay: .cancel,
          go: .openTest(role.text), look: app.look
        ) { [session] app in
          try app.training.open(SessionTestID(role, of: session.id))
          return .pop
        })
    }
  }

  private func opened(_ role: TestRole, in app: AppContext) throws -> Move {
    try app.training.open(id(of: role))
    var opened = self
    try opened.refresh(in: app)
    return .replace(opened)
  }

  private func questionWhetherToRemove(look: Look) -> MessageBox {
    .question(
      .removeSessionHeading, .removeSessionAbout, stay: .cancel, go: .removeSession, look: look
    ) { [session] app in
      try app.training.remove(session.id)
      return try .trainer(in: app)
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.heading(session.facts.title)
    builder.paragraph(session.facts.summary(look.language), Style(.quiet))
    for test in session.tests { builder.paragraph(state(of: test, look: look)) }
    if session.swapsForms {
      builder.paragraph(
        "\(look(.formRule)): \(look(SessionTest.FormRule.swapped.text))", Style(.quiet))
    }
    builder.blank()
    // What belongs together stands apart from the rest where all of it has room.
    let count = groups.reduce(groups.count - 1) { $0 + $1.count }
    let isRoomy = builder.height >= builder.rows.count + count
    for group in groups {
      for action in group { builder.item(action, look(label(of: action))) }
      if isRoomy { builder.blank() }
    }
  }

  private func state(of test: SessionTest, look: Look) -> String {
    let open = attempts(at: test.role).count(where: \.isOpen)
    let done = attempts(at: test.role).count - open
    let day = test.day.map { " · \(look.language.day($0.noon))" } ?? ""
    return "\(look(test.role.text)): \(look(test.state.text))\(day) · "
      + look(
        .testCounts(done: done, underWay: open, waiting: participantCount - done - open))
  }

  private func label(of action: Target) -> Text {
    switch action {
    case .roster: .rosterWithCount(participantCount)
    case .together: .voteTogether
    case .results: .resultsAndReports
    case .papers: .papers
    case .printPaper(let role): .printPaper(role.text)
    case .enterPaper(let role): .enterPaper(role.text)
    case .repairs: .repairsWithCount(repairCount)
    case .edit: .editSession
    case .remove: .removeSession
    case .open(let role): .openTest(role.text)
    case .close(let role): .closeTest(role.text)
    case .turns(let role): .startTurns(role.text)
    case .phones(let role): .answerByPhone(role.text)
    case .follow(let role): .followTest(role.text)
    }
  }
}
