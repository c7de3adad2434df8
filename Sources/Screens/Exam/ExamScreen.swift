import Curriculum
import Quiz
import Training
import Terminal
import Texts

/// An exam under way: its questions in any order, the clock, the flags, the overview.
struct ExamScreen: Screen {
  private var sitting: Sitting
  private var sheet: AnswerSheet
  var page = Page()
  /// The overview, while it is open.
  private var overview: ExamOverview?
  /// Whether the sheet holds something that is not stored yet: a text that is being typed.
  private var isUnsaved = false
  private var secondsLeft: Int?
  private let outline: ModuleOutline
  private let purpose: ExamPurpose

  /// The targets below the answers.
  private enum Button: Int, CaseIterable {
    case next = 100
    case previous, flag, clear, overview
  }

  /// Goes on with a sitting where it was.
  init(_ sitting: Sitting, purpose: ExamPurpose = .selfStudy, in app: AppContext) throws {
    self.sitting = sitting
    self.purpose = purpose
    self.outline = try app.module.outline()
    self.sheet = AnswerSheet(attempt: sitting.attempt, index: sitting.attempt.position)
    self.secondsLeft = sitting.attempt.secondsLeft(at: app.training.now)
  }

  var attempt: Attempt { sitting.attempt }

  /// The seconds left at which a bell rings, where it is wanted.
  private static let bells = [300, 60]

  private var index: Int { attempt.position }
  private var isLast: Bool { index + 1 == attempt.questions.count }

  var tick: Duration? { attempt.timeLimit == nil ? nil : .seconds(1) }

  func typingHint(in language: Language) -> String? {
    overview == nil ? sheet.typingHint(in: language) : nil
  }

  func costOfLeaving(in language: Language) -> String? { Text.leaveExamCost(language) }

  func title(in language: Language) -> [String] {
    if case .session(let turn) = purpose { return [turn.role.text(language), turn.name] }
    let name = outline.blueprints.first { $0.id == attempt.plan.purpose.blueprint }?.name
    return [Text.exam(language)] + (name.map { [$0.text(in: language)] } ?? [])
  }

  func status(with look: Look) -> [StyledRun]? {
    guard let secondsLeft else { return nil }
    let style: Style =
      secondsLeft <= 60
      ? Style(.bad, bold: true) : secondsLeft <= 300 ? Style(.warning, bold: true) : Style(.accent)
    return [StyledRun(look(.timeLeft(look.language.countdown(secondsLeft))), style)]
  }

  enum Action {
    case sheet(AnswerSheet.Action)
    case overview(ExamOverview.Action)
    case next, previous, flag, clear, openOverview
  }

  func isTyped(_ key: Key) -> Bool { overview == nil && sheet.isTyped(key, focus: page.focus) }

  var commands: [KeyCommand<Action>] {
    if let overview { return overview.commands.map { $0.map(Action.overview) } }
    return sheet.commands(focus: page.focus).map { $0.map(Action.sheet) } + [
      KeyCommand(
        [.tab: .next], also: [.backTab: .previous], .keyQuestions, help: .helpQuestions),
      KeyCommand(["t": .flag], .keyFlag, help: .helpFlag),
      KeyCommand(["o": .openOverview], .keyOverview, help: .helpOverview),
      KeyCommand(
        [.backspace: .clear], .clearAnswer, isOn: attempt.entries[index].response != nil),
      .help, .back(help: .helpExamBack),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    do {
      defer { tellTime(in: app) }
      if event == .tick { return try goOn(in: app) }
      return try react(to: event, in: app)
    } catch QuizError.timeIsUp {
      return .replace(try purpose.screen(after: attempt, in: app))
    } catch StoreError.attemptIsSubmitted {
      return .replace(try purpose.screen(after: app.training.attempt(attempt.id), in: app))
    }
  }

  /// Each second what is being typed is saved, and what the trainer changed is taken over.
  private mutating func goOn(in app: AppContext) throws -> Move {
    try save(in: app)
    try app.training.keepUp(&sitting)
    return attempt.isOpen ? .stay : .replace(try purpose.screen(after: attempt, in: app))
  }

  /// Tells the time left, with a bell when it is nearly over.
  private mutating func tellTime(in app: AppContext) {
    let before = secondsLeft
    secondsLeft = attempt.secondsLeft(at: app.training.now)
    guard let before, let left = secondsLeft else { return }
    if Self.bells.contains(where: { before > $0 && left <= $0 }) { app.ring() }
  }

  private mutating func react(to event: Event, in app: AppContext) throws -> Move {
    if overview == nil, let outcome = sheet.type(event, page: &page) {
      try react(to: outcome, in: app)
      return .stay
    }
    if case .mouse(let mouse) = event, var overview {
      let outcome = overview.handle(mouse, attempt: attempt, in: app.body, look: app.look)
      self.overview = overview
      return try react(to: outcome, in: app)
    }
    return try follow(event, in: app)
  }

  mutating func perform(_ action: Action, in app: AppContext) throws -> Move {
    switch action {
    case .sheet(let action): try react(to: sheet.perform(action, page: &page), in: app)
    case .overview(let action):
      let attempt = attempt
      overview?.perform(action, attempt: attempt, in: app.body, look: app.look)
    case .next: try go(to: isLast ? 0 : index + 1, in: app)
    case .previous: try go(to: index == 0 ? attempt.questions.count - 1 : index - 1, in: app)
    case .flag: try press(.flag, in: app)
    case .clear: try press(.clear, in: app)
    case .openOverview: try press(.overview, in: app)
    }
    return .stay
  }

  mutating func goBack(in app: AppContext) throws -> Move {
    if overview != nil {
      overview = nil
      return .stay
    }
    if sheet.letGo(page: &page) { return .stay }
    try save(in: app)
    return .push(purpose.questionWhetherToLeave(sitting, look: app.look))
  }

  mutating func go(_ step: PageStep, in app: AppContext) throws -> Move {
    guard var overview else { return try goOnPage(step, in: app) }
    let outcome = overview.go(step, attempt: attempt, in: app.body, look: app.look)
    self.overview = overview
    return try react(to: outcome, in: app)
  }

  mutating func open(_ target: Int, in app: AppContext) throws -> Move {
    if target <= sheet.lastTarget {
      try react(to: sheet.open(target, page: &page), in: app)
    } else if let button = Button(rawValue: target) {
      try press(button, in: app)
    }
    return .stay
  }

  private mutating func react(to outcome: AnswerSheet.Outcome, in app: AppContext) throws {
    switch outcome {
    case .none: break
    case .changed:
      isUnsaved = true
      // A typed text is stored on the next tick or move: not with each of its letters.
      if !sheet.takesText { try save(in: app) }
    case .answered:
      isUnsaved = true
      try press(.next, in: app)
    case .blank: try press(.next, in: app)
    }
  }

  private mutating func press(_ button: Button, in app: AppContext) throws {
    switch button {
    case .next:
      try isLast ? openOverview(in: app) : go(to: index + 1, in: app)
    case .previous: try go(to: max(0, index - 1), in: app)
    case .flag:
      try app.training.perform(
        .flag(item: index, isFlagged: !attempt.entries[index].isFlagged), on: &sitting)
    case .clear:
      try app.training.perform(.answer(item: index, response: nil), on: &sitting)
      show(index)
    case .overview: try openOverview(in: app)
    }
  }

  private mutating func openOverview(in app: AppContext) throws {
    try save(in: app)
    overview = ExamOverview(focus: attempt.unanswered.isEmpty ? attempt.questions.count : index)
  }

  private mutating func save(in app: AppContext) throws {
    guard isUnsaved else { return }
    try app.training.perform(
      .answer(item: index, response: sheet.response), on: &sitting)
    isUnsaved = false
  }

  private mutating func go(to item: Int, in app: AppContext) throws {
    // An answer and the step to the next question are one transaction.
    try isUnsaved
      ? app.training.perform(
        .answer(item: index, response: sheet.response), .move(to: item), on: &sitting)
      : app.training.perform(.move(to: item), on: &sitting)
    show(item)
  }

  private mutating func show(_ item: Int) {
    sheet = AnswerSheet(attempt: attempt, index: item)
    isUnsaved = false
    page = Page()
  }

  private mutating func react(
    to outcome: ExamOverview.Outcome, in app: AppContext
  ) throws -> Move {
    switch outcome {
    case .stay: return .stay
    case .submit: return .push(questionWhetherToSubmit(look: app.look))
    case .goTo(let item):
      try go(to: item, in: app)
      overview = nil
      return .stay
    }
  }

  private func questionWhetherToSubmit(look: Look) -> MessageBox {
    MessageBox(
      heading: look(.submitHeading),
      message: look(
        .submitAbout(unanswered: attempt.unanswered.count, flagged: attempt.flagged.count)),
      stay: look(.backToQuestions),
      instead: MessageBox.Choice(label: look(.submitExam)) { [sitting, purpose] app in
        .popThenReplace(try purpose.screen(after: app.training.submit(sitting), in: app))
      })
  }

  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    if let overview {
      overview.draw(attempt: attempt, on: &canvas, in: area, look: look)
    } else {
      page.draw(lines(in: area, look: look), on: &canvas, in: area, glyphs: look.glyphs)
    }
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    if let overview { return overview.lines(attempt: attempt, in: area, look: look) }
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    let head = QuestionHead(attempt: attempt, index: index)
    head.addProgress("", to: &builder, look: look)
    head.addPrompt(to: &builder, look: look)
    sheet.addLines(
      to: &builder, look: look, buttonLabel: look(.keepAndGoOn), rows: area.rows)
    if sheet.held == nil { addButtons(to: &builder, look: look) }
    return builder.lines
  }

  private func addButtons(to builder: inout PageBuilder, look: Look) {
    let entry = attempt.entries[index]
    if !sheet.hasButton {
      builder.blank()
      builder.button(Button.next.rawValue, look(isLast ? .examOverview : .nextQuestion))
    }
    if index > 0 { builder.button(Button.previous.rawValue, look(.previousQuestion)) }
    builder.button(
      Button.flag.rawValue, look(entry.isFlagged ? .unflagQuestion : .flagQuestion))
    if entry.response != nil { builder.button(Button.clear.rawValue, look(.clearAnswer)) }
    if sheet.hasButton || !isLast { builder.button(Button.overview.rawValue, look(.examOverview)) }
  }
}
