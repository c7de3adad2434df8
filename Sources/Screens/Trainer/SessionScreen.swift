import Quiz
import Reports
import Terminal
import Texts
import Training

/// One session, as its trainer sees it: the roster, the tests, what came of them.
struct SessionScreen: PreviewScreen, Watching {
  private var session: TrainingSession
  /// What it teaches.
  private var module = Text("")
  private var servesPhones = false
  private var participantCount = 0
  private var repairCount = 0
  private var progress: [TestRole: [SessionProgress]] = [:]
  var page = Page<Choice>()

  init(_ id: SessionID, in app: AppContext) throws {
    self.session = try app.training.session(id)
    try refresh(in: app)
  }

  var tick: Duration? { .seconds(2) }

  mutating func refresh(in app: AppContext) throws {
    session = try app.training.session(session.id)
    module = Text(try app.training.moduleTitle(of: session))
    servesPhones = app.phones != nil
    participantCount = try app.training.roster(of: session.id).count
    repairCount = try app.training.repairCount(in: session.id)
    for test in session.tests {
      progress[test.role] = try app.training.progress(at: id(of: test.role))
    }
  }

  private func id(of role: TestRole) -> SessionTestID { SessionTestID(role, of: session.id) }

  /// What the trainer can do here, below headings where what belongs together has one.
  private var groups: [(heading: Text?, choices: [Choice])] {
    let session = session
    let roster = Choice.to(.rosterWithCount(participantCount), id: "roster") {
      try RosterScreen(session, in: $0)
    }
    let results: [Choice] = [
      .to(.voteTogether) { try TogetherScreen(session, in: $0) },
      .to(.resultsAndReports) { try ResultsScreen(session: session.id, in: $0) },
    ]
    let papers = Choice.to(.papers) {
      ReportFilesScreen(session, ReportFilesScreen.File.papers(of: session), in: $0)
    }
    let allPapers = session.tests.reduce([papers]) { choices, test in
      choices + [
        .to(.printPaper(test.role.text)) {
          try PaperFileBox.screen(test.role, of: session, in: $0)
        },
        .to(.enterPaper(test.role.text)) { try PaperScreen(test.role, of: session, in: $0) },
      ]
    }
    let changes: [Choice] = [
      .to(.repairsWithCount(repairCount), id: "repairs") { try RepairsScreen(session, in: $0) },
      .to(.editSession) { try SessionFormScreen(session, in: $0) },
    ]
    let canRemove = progress.values.allSatisfy { $0.isEmpty }
    let tests = session.tests.map { test in
      (test == session.tests.first ? Text.tests : nil, actions(at: test.role))
    }
    return [(nil, [roster])] + tests + [
      (.votesAndResults, results), (.paper, allPapers),
      (nil, changes + (canRemove ? [removal] : [])),
    ]
  }

  private func actions(at role: TestRole) -> [Choice] {
    let (session, id) = (session, id(of: role))
    let follow = Choice.to(.followTest(role.text)) { try LiveScreen(role, of: session, in: $0) }
    guard session.isOpen(role) else {
      return [opening(role)] + (attempts(at: role).isEmpty ? [] : [follow])
    }
    let phones = Choice.to(.answerByPhone(role.text)) { app in
      let serving = try app.serve(.test(id))
      return try LiveScreen(role, of: session, serving: serving, in: app)
    }
    return [.to(.startTurns(role.text)) { try TurnScreen(role, of: session, in: $0) }]
      + (servesPhones ? [phones] : []) + [
        follow,
        .to(.closeTest(role.text)) { app in
          try MessageBox.whetherToClose(
            id, app.training.progress(at: id), of: app.training.roster(of: session.id).count)
        },
      ]
  }

  private func opening(_ role: TestRole) -> Choice {
    Choice(.openTest(role.text)) { [id = id(of: role), session] app in
      let doubts = try app.training.doubts(aboutOpening: id).map { $0.text(at: role) }
      if session.test(role)?.state == .closed {
        return .push(
          RepairBox.box(
            .openTestAgain(role.text), doubts.first, by: session.leader
          ) { _, reason, app in
            try app.training.open(id, because: reason)
            return .pop
          })
      }
      guard let doubt = doubts.first else {
        try app.training.open(id)
        return .refresh
      }
      return .ask(
        .openTest(role.text), doubt, stay: .cancel, go: .openTest(role.text)
      ) { app in
        try app.training.open(id)
        return .pop
      }
    }
  }

  private var removal: Choice {
    Choice(.removeSession) { [session] _ in
      .ask(.removeSessionHeading, .removeSessionAbout, stay: .cancel, go: .removeSession) { app in
        try app.training.remove(session.id)
        return try .trainer(in: app)
      }
    }
  }

  private func attempts(at role: TestRole) -> [SessionProgress] { progress[role] ?? [] }

  func title(look: Look) -> [String] { [look(.trainer), session.facts.title] }

  func pane(in body: Rect) -> Pane? { .afterList }

  /// How the session stands.
  func buildPreview(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.heading(session.facts.title)
    let summary = session.facts.summary(look.language)
    builder.paragraph("\(summary) · \(look(module))", .aside)
    for test in session.tests { builder.paragraph(state(of: test, look: look)) }
    if session.swapsForms {
      builder.paragraph("\(look(.formRule)): \(look(SessionTest.FormRule.swapped.text))", .aside)
    }
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    if builder.pane == nil { buildPreview(&builder, look: look) }
    for group in groups {
      builder.blank()
      if let heading = group.heading { builder.heading(look(heading)) }
      for choice in group.choices { builder.item(choice, look: look) }
    }
  }

  private func state(of test: SessionTest, look: Look) -> String {
    let open = attempts(at: test.role).count(where: \.isOpen)
    let done = attempts(at: test.role).count - open
    let day = test.day.map { " · \(look.language.day($0.noon))" } ?? ""
    return "\(look(test.role.text)): \(look(test.state.text))\(day) · "
      + look(.testCounts(done: done, underWay: open, waiting: participantCount - done - open))
  }
}
