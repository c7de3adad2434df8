import Curriculum
import Quiz
import Terminal
import Texts

/// One question of practice or of a review after another, with feedback after each.
struct PracticeScreen: Screen {
  private(set) var attempt: Attempt
  private(set) var sheet: AnswerSheet
  private(set) var page = Page()
  let outline: ModuleOutline
  /// In a review, when the answered question comes again.
  private(set) var nextReview: DueMoment?

  /// Goes on with `attempt` at the first question that has no answer.
  init(attempt: Attempt, in app: AppContext) throws {
    self.attempt = attempt
    self.outline = try app.module.outline()
    self.sheet = AnswerSheet(attempt: attempt, index: attempt.position)
    try readNextReview(in: app)
  }

  var index: Int { attempt.position }
  var isAnswered: Bool { attempt.entries[index].response != nil }
  var isLast: Bool { index + 1 == attempt.questions.count }
  private var isReview: Bool { attempt.plan.kind == .review }

  /// The item whose answer was given last, where it can be taken back.
  private var undoable: Int? {
    guard isReview else { return nil }
    return isAnswered ? index : index > 0 ? index - 1 : nil
  }

  var takesText: Bool { !isAnswered && sheet.takesText }
  private var isUnfinished: Bool { !isAnswered && sheet.isTouched }

  func costOfLeaving(in language: Language) -> String? {
    isUnfinished ? Text.unfinishedAbout(language) : nil
  }

  func typingHint(in language: Language) -> String? {
    isAnswered ? nil : sheet.typingHint(in: language)
  }

  func title(in language: Language) -> [String] {
    if isReview { return [Text.review(language)] }
    let sections = Set(attempt.questions.map(\.statement.section))
    let section = sections.count == 1 ? sections.first.flatMap { outline.section($0) } : nil
    return [Text.practice(language)] + (section.map { [$0.title.text(in: language)] } ?? [])
  }

  func keys(in language: Language) -> [KeyHint] {
    let back = KeyHint(
      "Esc", Text.keyBack(language),
      explanation: isReview ? Text.helpReviewBack(language) : Text.helpPracticeBack(language))
    let help = KeyHint("?", Text.keyHelp(language))
    let undo =
      undoable == nil
      ? [] : [KeyHint("u", Text.keyUndo(language), explanation: Text.helpUndo(language))]
    guard isAnswered else {
      return sheet.keys(in: language, focus: page.focus)
        + [
          KeyHint("Tab", Text.keyFlag(language), explanation: Text.helpFlag(language))
        ] + undo + [help, back]
    }
    return [
      KeyHint("↵", Text.keyContinue(language)),
      KeyHint("b", Text.keyRead(language), explanation: Text.helpRead(language)),
      KeyHint("r", Text.keyDoubtful(language), explanation: Text.helpDoubtful(language)),
      KeyHint("m", Text.keyEasy(language), explanation: Text.helpEasy(language)),
    ] + undo + [help, back]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if !isAnswered, event.isLeaving, sheet.letGo(page: &page) { return .stay }
    if takesText ? event.isLeaving : event.isBack {
      return isUnfinished ? .push(Self.questionWhetherToLeave(look: app.look)) : .pop
    }
    if event == .key(.character("u")), !takesText, let undoable {
      try undo(undoable, in: app)
      return .stay
    }
    if event == .key(.tab) {
      try app.perform(
        .flag(item: index, isFlagged: !attempt.entries[index].isFlagged), on: &attempt)
      return .stay
    }
    return try isAnswered ? handleFeedback(event, in: app) : handleAnswering(event, in: app)
  }

  private mutating func handleAnswering(_ event: Event, in app: AppContext) throws -> Move {
    let lines = lines(in: app.body, look: app.look)
    let outcome = sheet.handle(event, page: &page, lines: lines, in: app.body)
    if case .blank = outcome {
      return .push(
        MessageBox(
          heading: Text.blankHeading(app.language), message: Text.blankAbout(app.language),
          choices: [.close(Text.backToQuestions(app.language))]))
    }
    guard case .answered = outcome, let response = sheet.response else { return .stay }
    try app.perform(.answer(item: index, response: response), on: &attempt)
    try readNextReview(in: app)
    page = Page()
    showVerdict(in: app)
    return .stay
  }

  private static func questionWhetherToLeave(look: Look) -> MessageBox {
    MessageBox(
      heading: look(.unfinishedHeading), message: look(.unfinishedAbout),
      stay: look(.backToQuestions),
      instead: MessageBox.Choice(label: look(.toHome)) { _ in .home })
  }

  /// Takes an answer back; its question is on the screen again, as it was before.
  private mutating func undo(_ item: Int, in app: AppContext) throws {
    try app.perform(.answer(item: item, response: nil), on: &attempt)
    try readNextReview(in: app)
    sheet = AnswerSheet(attempt: attempt, index: index)
    page = Page()
  }

  private mutating func readNextReview(in app: AppContext) throws {
    guard isReview, isAnswered else {
      nextReview = nil
      return
    }
    nextReview = try app.reviewCards()[attempt.questions[index].id].map {
      DueMoment(of: $0, calendar: app.calendar, at: app.now)
    }
  }

  /// Brings the verdict into view where prompt and feedback don't fit together.
  private mutating func showVerdict(in app: AppContext) {
    let height = app.body.rows
    let verdict = headLines(in: app.body, look: app.look).lines.count
    guard verdict > height / 2 else { return }
    page.scroll(
      to: verdict, count: lines(in: app.body, look: app.look).count, height: height)
  }

  private mutating func handleFeedback(_ event: Event, in app: AppContext) throws -> Move {
    switch event {
    case .key(.character("b")): return try openLesson(in: app)
    case .key(.character("r")): try rate(.doubtful, in: app)
    case .key(.character("m")): try rate(.easy, in: app)
    case .key(.enter): return try open(page.focus, in: app)
    default:
      let lines = lines(in: app.body, look: app.look)
      if case .opened(let target) = page.handle(event, lines: lines, in: app.body) {
        return try open(target, in: app)
      }
    }
    return .stay
  }

  private mutating func open(_ target: Int, in app: AppContext) throws -> Move {
    target == 1 ? try openLesson(in: app) : try goOn(in: app)
  }

  private func openLesson(in app: AppContext) throws -> Move {
    .push(try ReaderScreen(at: attempt.questions[index].statement, in: app))
  }

  private mutating func rate(_ confidence: Attempt.Confidence, in app: AppContext) throws {
    let isSame = attempt.entries[index].confidence == confidence
    try app.perform(.rate(item: index, isSame ? .unsaid : confidence), on: &attempt)
    try readNextReview(in: app)
  }

  private mutating func goOn(in app: AppContext) throws -> Move {
    if isLast {
      try app.perform(.submit, on: &attempt)
      return .replace(try attempt.screen(in: app))
    }
    try app.perform(.move(to: index + 1), on: &attempt)
    sheet = AnswerSheet(attempt: attempt, index: index)
    page = Page()
    return .stay
  }
}
