import Curriculum
import Quiz
import Terminal
import Texts

/// All questions of a submitted attempt, each with its answer and the reasons.
struct AnswersScreen: Screen {
  private let attempt: Attempt
  private let outline: ModuleOutline
  private var index = 0
  private(set) var page = Page()

  private enum Button: Int {
    case next, previous
  }

  /// Starts with the first question.
  /// - Throws: `AppError.questionsGone`, or what the content throws.
  init(attempt: Attempt, in app: AppContext) throws {
    guard !attempt.questions.isEmpty else { throw AppError.questionsGone }
    self.attempt = attempt
    self.outline = try app.module.outline()
  }

  func title(in language: Language) -> [String] { [Text.answers(language)] }

  func keys(in language: Language) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyScroll(language)), KeyHint("↵", Text.keyNextPart(language)),
      KeyHint("Tab", Text.keyQuestions(language), explanation: Text.helpQuestions(language)),
      KeyHint("b", Text.keyRead(language), explanation: Text.helpRead(language)),
      KeyHint("?", Text.keyHelp(language)), KeyHint("Esc", Text.keyBack(language)),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    switch event {
    case .key(.character("b")):
      return .push(try ReaderScreen(at: attempt.questions[index].statement, in: app))
    case .key(.left) where index > 0, .key(.backTab) where index > 0: goBack()
    case .key(.tab): return goOn()
    default:
      if event.isBack { return .pop }
      let lines = lines(in: app.body, look: app.look)
      switch page.handle(event, lines: lines, in: app.body) {
      case .opened(Button.previous.rawValue): goBack()
      case .opened: return goOn()
      case .ignored, .moved: break
      }
    }
    return .stay
  }

  private mutating func goBack() {
    index -= 1
    page = Page()
  }

  private mutating func goOn() -> Move {
    guard index + 1 < attempt.questions.count else { return .pop }
    index += 1
    page = Page()
    return .stay
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    let head = QuestionHead(attempt: attempt, index: index)
    head.addProgress("", to: &builder, look: look)
    head.addPrompt(to: &builder, look: look)
    let question = attempt.questions[index]
    FeedbackLines(
      question: question, order: attempt.plan.items[index].order,
      response: attempt.entries[index].response, look: look
    ).add(
      to: &builder, statementTitle: outline.statement(question.statement).map { look($0.title) })
    builder.blank()
    let isLast = index + 1 == attempt.questions.count
    builder.button(Button.next.rawValue, look(isLast ? .backToResult : .nextQuestion))
    if index > 0 { builder.button(Button.previous.rawValue, look(.previousQuestion)) }
    return builder.lines
  }
}
