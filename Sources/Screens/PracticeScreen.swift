import Curriculum
import Quiz
import Terminal
import Texts

/// One question of practice after another, with feedback after each.
struct PracticeScreen: Screen {
  private(set) var attempt: Attempt
  private var sheet: AnswerSheet
  private(set) var page = Page()
  private let cases: [String: CaseStudy]
  private let outline: ModuleOutline

  /// Goes on with `attempt` at the first question that has no answer.
  init(attempt: Attempt, in app: AppContext) throws {
    self.attempt = attempt
    self.outline = try app.module.outline()
    self.cases = Dictionary(
      try app.module.bank().cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.sheet = AnswerSheet(attempt: attempt, index: attempt.position)
  }

  private var index: Int { attempt.position }
  private var isAnswered: Bool { attempt.entries[index].response != nil }
  private var isLast: Bool { index + 1 == attempt.questions.count }

  var takesText: Bool { !isAnswered && sheet.takesText && page.focus == 0 }

  func typingHint(in language: Language) -> String? {
    isAnswered ? nil : sheet.typingHint(in: language)
  }

  func title(in language: Language) -> [String] {
    let sections = Set(attempt.questions.map(\.statement.section))
    let section = sections.count == 1 ? sections.first.flatMap { outline.section(String($0)) } : nil
    return [Text.practice(language)] + (section.map { [$0.title.text(in: language)] } ?? [])
  }

  func keys(in language: Language) -> [KeyHint] {
    let back = KeyHint(
      "Esc", Text.keyBack(language), explanation: Text.helpPracticeBack(language))
    let help = KeyHint("?", Text.keyHelp(language))
    guard isAnswered else {
      return sheet.keys(in: language)
        + [
          KeyHint("Tab", Text.keyFlag(language), explanation: Text.helpFlag(language)), help, back,
        ]
    }
    return [
      KeyHint("↵", Text.keyContinue(language)),
      KeyHint("b", Text.keyRead(language), explanation: Text.helpRead(language)),
      KeyHint("r", Text.keyDoubtful(language), explanation: Text.helpDoubtful(language)),
      KeyHint("m", Text.keyEasy(language), explanation: Text.helpEasy(language)),
      help, back,
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if !isAnswered, event.isLeaving, sheet.letGo(page: &page) { return .stay }
    if takesText ? event == .key(.escape) : event.isBack { return .pop }
    if event == .key(.tab) {
      try app.perform(
        .flag(item: index, isFlagged: !attempt.entries[index].isFlagged), on: &attempt)
      return .stay
    }
    return try isAnswered ? handleFeedback(event, in: app) : handleAnswering(event, in: app)
  }

  private mutating func handleAnswering(_ event: Event, in app: AppContext) throws -> Move {
    let lines = lines(in: app.body, look: app.look)
    guard
      case .answered = sheet.handle(event, page: &page, lines: lines, in: app.body),
      let response = sheet.response
    else { return .stay }
    try app.perform(.answer(item: index, response: response), on: &attempt)
    page = Page()
    showVerdict(in: app)
    return .stay
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
  }

  private mutating func goOn(in app: AppContext) throws -> Move {
    if isLast {
      try app.perform(.submit, on: &attempt)
      return .replace(SummaryScreen(attempt: attempt, outline: outline))
    }
    try app.perform(.move(to: index + 1), on: &attempt)
    sheet = AnswerSheet(attempt: attempt, index: index)
    page = Page()
    return .stay
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = headLines(in: area, look: look)
    if isAnswered {
      addFeedback(to: &builder, look: look)
    } else {
      sheet.addLines(to: &builder, look: look, buttonLabel: look(.answer))
    }
    return builder.lines
  }

  private func headLines(in area: Rect, look: Look) -> PageBuilder {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    let head = QuestionHead(attempt: attempt, index: index, cases: cases)
    head.addProgress(look(.rightSoFar(attempt.result.total.right)), to: &builder, look: look)
    head.addPrompt(to: &builder, look: look)
    return builder
  }

  private func addFeedback(to builder: inout PageBuilder, look: Look) {
    let question = attempt.questions[index]
    FeedbackLines(
      question: question, order: attempt.plan.items[index].order,
      response: attempt.entries[index].response, look: look
    ).add(
      to: &builder, statementTitle: outline.statement(question.statement).map { look($0.title) })
    switch attempt.entries[index].confidence {
    case .unsaid: break
    case .doubtful: builder.paragraph(look(.markedDoubtful), Style(.warning))
    case .easy: builder.paragraph(look(.markedEasy), Style(.good))
    }
    builder.blank()
    builder.button(0, look(isLast ? .seeSummary : .nextQuestion))
    builder.button(1, look(.readLesson))
  }
}
