import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// An exam under way: its questions in any order, the clock, the flags, the overview.
struct ExamScreen: PreviewScreen {
  enum Target: SheetTarget {
    case sheet(AnswerTarget)
    case next, previous, flag, clear, story, overview
    /// A question, in the overview.
    case item(Int)
    case submit

    var onSheet: AnswerTarget? { if case .sheet(let target) = self { target } else { nil } }
  }

  private var sitting: Sitting
  private var sheet: AnswerSheet
  private var questionPage = Page<Target>()
  var page: Page<Target> {
    get { overview?.page ?? questionPage }
    set { if overview == nil { questionPage = newValue } else { overview?.page = newValue } }
  }
  /// The overview, while it is open.
  private var overview: ExamOverview?
  /// Whether the sheet holds something that is not stored yet: a text that is being typed.
  private var isUnsaved = false
  private var secondsLeft: Int?
  /// What was stored before a line of an ordering was lifted; each place that it passes is stored, too.
  private var beforeLifting: Response?
  /// Whether the story was read before the question came into view, and so stands there in a line.
  private var isStoryKnown: Bool
  /// Whether it stands whole again.
  private var isStoryOpen = false
  private let outline: ModuleOutline
  /// Whose turn it is in a session, where neither score nor answers are shown; nil where the exam is
  /// taken alone.
  private let turn: SessionTurn?

  /// Goes on with a sitting where it was.
  init(_ sitting: Sitting, turn: SessionTurn? = nil, in app: AppContext) throws {
    self.sitting = sitting
    self.turn = turn
    self.outline = try app.module.outline()
    self.sheet = AnswerSheet(
      attempt: sitting.attempt, index: sitting.attempt.position, language: app.language)
    self.questionPage = Page(focus: sheet.chosen.map(Target.sheet))
    self.isStoryKnown = sitting.attempt.isStoryKnown(at: sitting.attempt.position)
    self.secondsLeft = sitting.attempt.secondsLeft(at: app.training.now)
  }

  var attempt: Attempt { sitting.attempt }

  /// The seconds left at which that is told: by a bell, where it is wanted, or in words.
  private static let bells = [300, 60]

  private var index: Int { attempt.position }
  private var isLast: Bool { index + 1 == attempt.questions.count }

  var tick: Duration? { attempt.timeLimit == nil ? nil : .seconds(1) }

  var openSheet: AnswerSheet? { overview == nil ? sheet : nil }

  func costOfLeaving(in app: AppContext) -> Text? {
    .leaveExamCost(isTimed: attempt.timeLimit != nil)
  }

  var mustBeSeen: Target? { openSheet?.lastPlace.map(Target.sheet) }

  func title(look: Look) -> [String] {
    if let turn { return [look(turn.role.text), turn.name] }
    let name = attempt.plan.purpose.blueprint.flatMap { outline[$0]?.name }
    return [look(.exam)] + (name.map { [look($0)] } ?? [])
  }

  func status(with look: Look) -> StyledRun? {
    guard let secondsLeft else { return nil }
    let style: Style =
      secondsLeft <= 60
      ? Style(.bad, bold: true) : secondsLeft <= 300 ? Style(.warning, bold: true) : Style(.accent)
    return StyledRun(look(.timeLeft(look.language.countdown(secondsLeft))), style)
  }

  func isTyped(_ key: Key) -> Bool { overview == nil && sheet.isTyped(key, focus: page.focus) }

  var commands: [KeyCommand<Target>] {
    if let overview { return overview.commands }
    return sheet.commands(focus: page.focus) + [
      KeyCommand(
        [.left: .previous, .right: .next],
        also: ["h": .previous, "l": .next, .backTab: .previous, .tab: .next], .keyQuestions,
        help: .helpQuestions),
      .flag(.flag),
      .story(.story, isOn: isStoryKnown),
      KeyCommand(["o": .overview], .keyOverview, help: .helpOverview),
      KeyCommand([.backspace: .clear], .clearAnswer, isOn: attempt.entries[index].response != nil),
      .help, .back(help: .helpExamBack, also: []),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    do {
      defer { tellTime(in: app) }
      let wasRunning = attempt.isRunning
      // Nobody's time runs while the window is too small to show the question.
      try app.showsScreens
        ? app.training.goOn(with: &sitting) : app.training.leave(&sitting)
      if event == .tick { return try keepUp(in: app, hasStopped: wasRunning && !attempt.isRunning) }
      return try react(to: event, in: app)
    } catch QuizError.timeIsUp {
      app.comesUnasked()
      return .replace(try turn.screen(after: attempt, in: app))
    } catch StoreError.attemptIsSubmitted {
      app.comesUnasked()
      return .replace(
        try turn.screen(after: app.training.attempt(attempt.id), isFromElsewhere: true, in: app))
    }
  }

  /// Each second what is being typed is saved, and what the trainer changed is taken over.
  private mutating func keepUp(in app: AppContext, hasStopped: Bool) throws -> Move {
    try save(in: app)
    try app.training.keepUp(&sitting)
    if !attempt.isOpen { return .replace(try turn.screen(after: attempt, in: app)) }
    // A box that asks over it has the sitting as it was while its time ran, and goes.
    return hasStopped ? .refresh : .stay
  }

  /// Tells the time left, with a bell when it is nearly over.
  private mutating func tellTime(in app: AppContext) {
    let before = secondsLeft
    secondsLeft = attempt.secondsLeft(at: app.training.now)
    guard let before, let left = secondsLeft else { return }
    if Self.bells.contains(where: { before > $0 && left <= $0 }) { app.isTimeDue = true }
  }

  private mutating func react(to event: Event, in app: AppContext) throws -> Move {
    if overview == nil, let outcome = sheet.type(event, page: &questionPage) {
      try react(to: outcome, in: app)
      return .stay
    }
    if case .mouse(let mouse) = event, overview != nil {
      let rows = rows(in: app.body, look: app.look)
      let target = overview?.handle(mouse, in: rows, area: app.body.column())
      return try target.map { try open($0, in: app) } ?? .stay
    }
    return try follow(event, in: app)
  }

  mutating func goBack(in app: AppContext) throws -> Move {
    if overview != nil {
      overview = nil
      return .stay
    }
    if sheet.held != nil, !sheet.isPicking { try storeBeforeLifting(in: app) }
    if sheet.letGo(page: &questionPage) { return .stay }
    try save(in: app)
    return turn.questionWhetherToLeave(sitting)
  }

  mutating func go(_ step: PageStep, in app: AppContext) throws -> Move {
    guard overview != nil else { return try goOnPage(step, in: app) }
    let target = overview?.go(step, in: app.body.column())
    return try target.map { try open($0, in: app) } ?? .stay
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .submit: return .push(questionWhetherToSubmit)
    case .item(let item):
      try go(to: item, in: app)
      overview = nil
    case .sheet(let target):
      switch target {
      case .answer, .done:
        // Whoever still holds the key that led here may read on, and has not answered.
        let answersFirst = attempt.entries[index].response == nil && sheet.answers(at: page.focus)
        if answersFirst, app.isEnterHeld { return .stay }
        beforeLifting = attempt.entries[index].response
      case .choose, .shift: break
      }
      try react(to: sheet.open(target, page: &questionPage), in: app)
    case .next: try goOn(in: app)
    case .previous: if index > 0 { try go(to: index - 1, in: app) }
    case .flag:
      try app.training.perform(
        .flag(item: index, isFlagged: !attempt.entries[index].isFlagged), on: &sitting)
    case .clear:
      try app.training.perform(.answer(item: index, response: nil), on: &sitting)
      show(index)
    case .overview: try openOverview(in: app)
    case .story: isStoryOpen.toggle()
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
    case .blank: try goOn(in: app)
    case .answered, .partial:
      isUnsaved = true
      try goOn(in: app)
    }
  }

  private mutating func goOn(in app: AppContext) throws {
    try isLast ? openOverview(in: app) : go(to: index + 1, in: app)
  }

  private mutating func openOverview(in app: AppContext) throws {
    try save(in: app)
    overview = ExamOverview(
      focus: attempt.unanswered.isEmpty ? attempt.questions.count : index,
      count: attempt.questions.count, width: app.body.column().columns)
  }

  private mutating func save(in app: AppContext) throws {
    guard isUnsaved else { return }
    try app.training.perform(.answer(item: index, response: sheet.response), on: &sitting)
    isUnsaved = false
  }

  /// Before the line is put back: where that can't be stored, it is still lifted, and Esc tries again.
  private mutating func storeBeforeLifting(in app: AppContext) throws {
    if attempt.entries[index].response != beforeLifting {
      try app.training.perform(.answer(item: index, response: beforeLifting), on: &sitting)
    }
    isUnsaved = false
  }

  private mutating func go(to item: Int, in app: AppContext) throws {
    let isKnown = attempt.isStoryKnown(at: item)
    // An answer and the step to the next question are one transaction.
    try isUnsaved
      ? app.training.perform(
        .answer(item: index, response: sheet.response), .move(to: item), on: &sitting)
      : app.training.perform(.move(to: item), on: &sitting)
    isStoryKnown = isKnown
    show(item)
  }

  private mutating func show(_ item: Int) {
    sheet = AnswerSheet(attempt: attempt, index: item, language: sheet.language)
    (isUnsaved, isStoryOpen) = (false, false)
    questionPage = Page(focus: sheet.chosen.map(Target.sheet))
  }

  private var questionWhetherToSubmit: MessageBox {
    .question(
      .submitHeading,
      .submitAbout(
        unanswered: attempt.unanswered.count, partial: attempt.partlyAnswered.count,
        flagged: attempt.flagged.count), stay: .backToQuestions, go: .submitExam
    ) { [sitting, turn] app in
      .popThen(.replace(try turn.screen(after: app.training.submit(sitting), in: app)))
    }
  }

  func pane(in body: Rect) -> Pane? {
    overview == nil ? .beside(attempt.questions[index], in: body) : nil
  }

  func buildPreview(_ builder: inout Builder, look: Look) {
    QuestionHead(attempt: attempt, index: index).addBeside(to: &builder, look: look)
  }

  func build(_ builder: inout Builder, look: Look) {
    if let overview { return overview.add(attempt, to: &builder, look: look) }
    let head = QuestionHead(attempt: attempt, index: index)
    head.addProgress("", to: &builder, look: look)
    head.addPrompt(isFolded: isStoryKnown && !isStoryOpen, to: &builder, look: look)
    sheet.add(to: &builder, look: look, buttonLabel: look(.keepAndGoOn))
    if !sheet.isPicking { addButtons(to: &builder, look: look) }
  }

  private func addButtons(to builder: inout Builder, look: Look) {
    let entry = attempt.entries[index]
    if !sheet.hasButton {
      builder.blank()
      builder.button(.next, look(isLast ? .examOverview : .nextQuestion))
    }
    if index > 0 { builder.button(.previous, look(.previousQuestion)) }
    builder.button(.flag, look(entry.isFlagged ? .unflagQuestion : .flagQuestion))
    if entry.response != nil { builder.button(.clear, look(.clearAnswer)) }
    if sheet.hasButton || !isLast { builder.button(.overview, look(.examOverview)) }
  }
}
