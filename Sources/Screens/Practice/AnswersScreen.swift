import Curriculum
import Quiz
import Terminal
import Texts

/// All questions of a submitted attempt, each with its answer and the reasons.
struct AnswersScreen: Screen {
  typealias Target = QuestionTarget

  private let attempt: Attempt
  private let outline: ModuleOutline
  private var index = 0
  var page = Page<Target>()

  /// Starts with the first question.
  init(attempt: Attempt, in app: AppContext) throws {
    self.attempt = attempt
    self.outline = try app.module.outline()
  }

  func title(look: Look) -> [String] { [look(.answers)] }

  enum Action { case next, previous, lesson }

  var commands: [KeyCommand<Action>] {
    [
      .scroll, .open(.keyNextPart),
      KeyCommand(
        [.tab: .next], also: index > 0 ? [.backTab: .previous, .left: .previous] : [:],
        .keyQuestions, help: .helpQuestions),
      KeyCommand(["b": .lesson], .keyRead, help: .helpRead), .help, .back(),
    ]
  }

  mutating func perform(_ action: Action, in app: AppContext) throws -> Move {
    switch action {
    case .next: return goOn()
    case .previous: return goBefore()
    case .lesson: return .push(try ReaderScreen(at: attempt.questions[index].statement, in: app))
    }
  }

  mutating func open(_ target: QuestionTarget, in app: AppContext) -> Move {
    target == .previous ? goBefore() : goOn()
  }

  private mutating func goBefore() -> Move {
    index -= 1
    page = Page()
    return .stay
  }

  private mutating func goOn() -> Move {
    guard index + 1 < attempt.questions.count else { return .pop }
    index += 1
    page = Page()
    return .stay
  }

  func build(_ builder: inout Builder, look: Look) {
    let head = QuestionHead(attempt: attempt, index: index)
    head.addProgress("", to: &builder, look: look)
    head.addPrompt(to: &builder, look: look)
    FeedbackLines(attempt, index: index, outline: outline, look: look).add(to: &builder)
    builder.blank()
    let isLast = index + 1 == attempt.questions.count
    builder.button(.next, look(isLast ? .backToResult : .nextQuestion))
    if index > 0 { builder.button(.previous, look(.previousQuestion)) }
  }
}
