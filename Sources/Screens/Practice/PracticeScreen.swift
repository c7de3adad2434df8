import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// One question of practice or of a review after another, with feedback after each.
struct PracticeScreen: PreviewScreen {
  enum Target: SheetTarget {
    case sheet(AnswerTarget)
    /// One does not know the answer yet.
    case unknown
    /// How sure one is of the answer.
    case certainty
    case next, lesson, flag, undo, doubtful, easy, story

    var onSheet: AnswerTarget? { if case .sheet(let target) = self { target } else { nil } }
  }

  private var sitting: Sitting
  private(set) var sheet: AnswerSheet
  var page = Page<Target>()
  let outline: ModuleOutline
  /// In a review, when the answered question comes again.
  private(set) var nextReview: DueMoment?
  /// Where the focus was when something was clicked; nil where a key was pressed.
  private var clicked: (from: Target?, isOnAnswer: Bool)?
  /// Whether a story that was told before stands whole again.
  private(set) var isStoryOpen = false
  /// What the lesson says on the question that was answered, where there is room for it.
  private(set) var lesson: Lesson.Part?

  /// Goes on with a sitting where it was.
  init(_ sitting: Sitting, in app: AppContext) throws {
    self.sitting = sitting
    self.outline = try app.module.outline()
    self.sheet = AnswerSheet(
      attempt: sitting.attempt, index: sitting.attempt.position, language: app.language)
    try look(up: app)
  }

  /// Begins a round for the person who sits there.
  init(
    in app: AppContext, begin: (Training, ParticipantID) throws -> Sitting
  ) throws {
    try self.init(begin(app.training, app.somebody.id), in: app)
  }

  var attempt: Attempt { sitting.attempt }

  var question: Question { attempt.questions[index] }

  /// Reads what stands beside an answer.
  private mutating func look(up app: AppContext) throws {
    tellNextReview(in: app)
    lesson = nil
    guard isAnswered, shownPane(in: app.body) == .afterText else { return }
    lesson = try app.module.lesson(question.statement.section, in: app.language).parts
      .first { $0.statement == question.statement }
  }

  var index: Int { attempt.position }
  var isAnswered: Bool { attempt.entries[index].response != nil }
  var isLast: Bool { index + 1 == attempt.questions.count }
  private var isReview: Bool { attempt.plan.purpose == .review }

  /// The item whose answer was given last, where it can be taken back.
  private var undoable: Int? {
    guard isReview else { return nil }
    return isAnswered ? index : index > 0 ? index - 1 : nil
  }

  /// Whether the sheet holds something that is not stored yet.
  private var isUnsaved: Bool {
    let entry = attempt.entries[index]
    return !isAnswered && (sheet.draft != entry.draft || sheet.certainty != entry.certainty)
  }

  /// Whether nothing was done in it that could be gone on with.
  private var isEmpty: Bool {
    !(!isAnswered && sheet.isTouched)
      && attempt.entries.allSatisfy { $0.response == nil && $0.draft == nil && !$0.isFlagged }
  }

  var tick: Duration? { isUnsaved ? .seconds(1) : nil }

  var openSheet: AnswerSheet? { isAnswered ? nil : sheet }

  /// Only what is right can be rated: what was wrong comes again soon whatever one says.
  private var isRight: Bool { attempt.mark(of: index)?.isRight == true }

  var mustBeSeen: Target? { isAnswered ? .next : sheet.lastPlace.map(Target.sheet) }

  func title(look: Look) -> [String] {
    if isReview { return [look(.review)] }
    let sections = Set(attempt.questions.map(\.statement.section))
    let section = sections.count == 1 ? sections.first.flatMap { outline.section($0) } : nil
    return [look(.practice)] + (section.map { [look($0.title)] } ?? [])
  }

  func isTyped(_ key: Key) -> Bool { !isAnswered && sheet.isTyped(key, focus: page.focus) }

  var commands: [KeyCommand<Target>] {
    let here =
      isAnswered
      ? [
        .open(page.focus == .lesson ? .keyRead : .keyContinue),
        KeyCommand(["b": .lesson], page.focus == .lesson ? nil : .keyRead, help: .helpRead),
        KeyCommand(["r": .doubtful], .keyDoubtful, help: .helpDoubtful, isOn: isRight),
        KeyCommand(["m": .easy], .keyEasy, help: .helpEasy, isOn: isRight),
      ]
      : sheet.commands(focus: page.focus, labelBeside: labelBeside) + [
        KeyCommand(
          [.tab: .sheet(.done)], .keyDone, help: .helpDone,
          isOn: sheet.hasButton && sheet.held == nil && page.focus != .sheet(.done),
          onlyLeads: true),
        KeyCommand(["y": .certainty], .keySure, help: .helpSure),
        KeyCommand(["z": .unknown], .keyUnknown, help: .helpUnknown),
      ]
    return here + [
      KeyCommand(["u": .undo], .keyUndo, help: .helpUndo, isOn: undoable != nil),
      .story(.story, isOn: foldsStory),
      .flag(.flag), .help,
      attempt.unanswered.isEmpty
        ? .back(.keySummary, help: .seeSummary)
        : isEmpty ? .back() : .back(help: isReview ? .helpReviewBack : .helpPracticeBack),
    ]
  }

  private var labelBeside: Text {
    switch page.focus {
    case .certainty: .keyChange
    case .unknown: .keyUnknown
    default: .keyOpen
    }
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    clicked = nil
    if case .mouse(let mouse) = event, mouse.action == .click {
      clicked = (page.focus, !isAnswered && !sheet.hasButton)
    }
    let typed = isAnswered ? nil : sheet.type(event, page: &page)
    let move = try typed.map { try react(to: $0, in: app) } ?? follow(event, in: app)
    // A typed text is stored on the next tick or move: not with each of its letters.
    if event == .tick || !sheet.takesText { try save(in: app) }
    return move
  }

  /// Past the end of the feedback a page down leads nowhere: Enter still goes on.
  mutating func go(_ step: PageStep, in app: AppContext) throws -> Move {
    let isRead =
      isAnswered && !page.isInPane && step == .pageDown
      && page.isAtEnd(of: rowsInView(in: app.body, look: app.look), height: app.body.rows)
    return isRead ? .stay : try goOnPage(step, in: app)
  }

  mutating func goBack(in app: AppContext) throws -> Move {
    if !isAnswered, sheet.letGo(page: &page) { return .stay }
    // With all answered the round is done, whichever way it is left.
    if attempt.unanswered.isEmpty { return try finish(in: app) }
    try save(in: app)
    storeBeforeLeaving(in: app)
    return .pop
  }

  /// Nobody goes on another time with a round in which nothing was done.
  func storeBeforeLeaving(in app: AppContext) {
    if isEmpty { try? app.training.leaveEmpty(sitting) }
  }

  /// Keeps what was filled in for when the question is opened again; trouble with the disk is told with
  /// the answer.
  /// - Throws: where the round is no longer this screen's.
  private mutating func save(in app: AppContext) throws {
    guard isUnsaved else { return }
    do {
      try app.training.perform(
        .draft(item: index, response: sheet.draft, certainty: sheet.certainty), on: &sitting)
    } catch StoreError.cannotWrite {}
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    // An answer stands at once: the first click only chooses it.
    if let clicked, clicked.isOnAnswer, clicked.from != target, case .sheet(.answer) = target {
      return .stay
    }
    switch target {
    case .lesson:
      // Line by line Enter alone would lead to the lesson again, and nobody is at a place there.
      if app.glyphs.isPlain { page.go(to: .next) }
      return .push(try ReaderScreen(on: question, in: app))
    case .unknown: try store(.unknown, in: app)
    case .doubtful: try rate(.doubtful, in: app)
    case .easy: try rate(.easy, in: app)
    case .undo: try undo(in: app)
    // Most who say it are sure.
    case .certainty: sheet.certainty = [nil, .high, .middle, .low].following(sheet.certainty)
    case .story: isStoryOpen.toggle()
    case .flag:
      try app.training.perform(
        .flag(item: index, isFlagged: !attempt.entries[index].isFlagged), on: &sitting)
    case .next: return try goOn(in: app)
    case .sheet(let target):
      if app.isEnterHeld, !sheet.isWorkedOn, sheet.answers(at: page.focus) { return .stay }
      return try react(to: sheet.open(target, page: &page), in: app)
    }
    return .stay
  }

  private mutating func react(to outcome: AnswerSheet.Outcome, in app: AppContext) throws -> Move {
    switch outcome {
    case .none, .changed: return .stay
    case .answered:
      try storeAnswer(in: app)
      return .stay
    case .blank:
      page.go(to: .sheet(sheet.firstOpen))
      return .push(MessageBox.notice(.blankHeading, .blankAbout, close: .backToQuestions))
    case .partial(let open):
      page.go(to: .sheet(sheet.firstOpen))
      return questionWhetherToAnswer(open)
    }
  }

  private mutating func storeAnswer(in app: AppContext) throws {
    if let response = sheet.response { try store(response, in: app) }
  }

  private mutating func store(_ response: Response, in app: AppContext) throws {
    let certainty = response.isGuess ? sheet.certainty : nil
    let draft =
      certainty == attempt.entries[index].certainty
      ? nil : AttemptAction.draft(item: index, response: nil, certainty: certainty)
    try app.training.perform(
      [draft, .answer(item: index, response: response)].compactMap(\.self), on: &sitting)
    isStoryOpen = false
    try look(up: app)
    page = Page()
    showVerdict(in: app)
  }

  /// Asks before an answer is marked of which a part is still open.
  private func questionWhetherToAnswer(_ open: Text) -> Move {
    .ask(.partialHeading, open, stay: .backToQuestions, go: .answerAnyway) { app in
      var answered = self
      try answered.storeAnswer(in: app)
      return .popThen(.replace(answered))
    }
  }

  /// Takes an answer back; its question is on the screen again, as it was before.
  private mutating func undo(in app: AppContext) throws {
    guard let item = undoable else { return }
    try save(in: app)
    try app.training.perform(.answer(item: item, response: nil), on: &sitting)
    try look(up: app)
    showQuestion()
  }

  private mutating func tellNextReview(in app: AppContext) {
    let card = isReview && isAnswered ? sitting.nextReview : nil
    nextReview = card.map { DueMoment(of: $0, calendar: app.calendar, at: app.now) }
  }

  /// Brings the verdict into view where prompt and feedback don't fit together.
  private mutating func showVerdict(in app: AppContext) {
    let height = app.body.rows
    var head = builder(in: app.body, look: app.look)
    addHead(to: &head, look: app.look)
    let verdict = Spot(row: head.rows.count)
    let rows = rows(in: app.body, look: app.look)
    let ruler = Ruler(rows)
    guard ruler.lines(from: .start, to: verdict, atMost: height) > height / 2 else { return }
    page.scroll(to: verdict, in: rows, height: height)
  }

  private mutating func rate(_ confidence: Attempt.Confidence, in app: AppContext) throws {
    let isSame = attempt.entries[index].confidence == confidence
    try app.training.perform(.rate(item: index, isSame ? .unsaid : confidence), on: &sitting)
    tellNextReview(in: app)
  }

  private mutating func finish(in app: AppContext) throws -> Move {
    try app.training.perform(.submit, on: &sitting)
    return .replace(try SummaryScreen(attempt: attempt, in: app))
  }

  private mutating func goOn(in app: AppContext) throws -> Move {
    if isLast { return try finish(in: app) }
    try app.training.perform(.move(to: index + 1), on: &sitting)
    (isStoryOpen, lesson) = (false, nil)
    showQuestion()
    return .stay
  }

  private mutating func showQuestion() {
    sheet = AnswerSheet(attempt: attempt, index: index, language: sheet.language)
    page = Page()
  }
}
