import Curriculum
import Quiz
import Terminal
import Texts

/// All questions of a submitted attempt, each with its answer and the reasons.
struct AnswersScreen: PreviewScreen {
  enum Target: Hashable { case next, previous, lesson, filter, story }

  private let attempt: Attempt
  private let outline: ModuleOutline
  private let isOwn: Bool
  private var filter = Filter.all
  /// The place among what is shown.
  private var place = 0
  /// Whether a story that was told before stands whole again.
  private var isStoryOpen = false
  var page = Page<Target>()

  /// Starts with the first question.
  /// - Parameter isOwn: whether whoever looks has answered.
  init(attempt: Attempt, isOwn: Bool = true, in app: AppContext) throws {
    self.isOwn = isOwn
    self.attempt = attempt
    self.outline = try app.module.outline()
  }

  func title(look: Look) -> [String] { [look(.answers)] }

  /// Which answers are shown.
  private enum Filter: CaseIterable {
    case all, wrong, flagged

    var label: Text {
      switch self {
      case .all: .allAnswers
      case .wrong: .onlyWrong
      case .flagged: .onlyFlagged
      }
    }
  }

  private func items(of filter: Filter) -> [Int] {
    switch filter {
    case .all: Array(attempt.questions.indices)
    // What was left out is not wrong.
    case .wrong: attempt.marks.enumerated().filter { $1?.isRight == false }.map(\.offset)
    case .flagged: attempt.flagged
    }
  }

  private var items: [Int] { items(of: filter) }
  private var index: Int { items[place] }

  /// The next choice of answers of which there are some.
  private var nextFilter: Filter {
    let filters = Filter.allCases.filter { $0 == filter || !items(of: $0).isEmpty }
    return filters.following(filter)
  }

  var commands: [KeyCommand<Target>] {
    [
      .scroll, .open([nil, .next].contains(page.focus) ? .keyNextPart : .keyOpen),
      KeyCommand(
        [.tab: .next], also: place > 0 ? [.backTab: .previous, .left: .previous] : [:],
        .keyQuestions, help: .helpQuestions), KeyCommand(["b": .lesson], .keyRead, help: .helpRead),
      .story(.story, isOn: foldsStory),
      KeyCommand(["f": .filter], .keyFilter, help: .helpFilterAnswers, isOn: nextFilter != filter),
      .help,
      .back(),
    ]
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .previous: return go(to: place - 1)
    case .story: isStoryOpen.toggle()
    case .filter:
      (filter, place) = (nextFilter, 0)
      page = Page()
    case .lesson: return .push(try ReaderScreen(on: attempt.questions[index], in: app))
    case .next: return go(to: place + 1)
    }
    return .stay
  }

  /// Past the last it goes back.
  private mutating func go(to place: Int) -> Move {
    guard place < items.count else { return .pop }
    self.place = place
    isStoryOpen = false
    page = Page()
    return .stay
  }

  /// The first that is looked at tells its story whole.
  private var foldsStory: Bool { place > 0 && attempt.wasStoryTold(before: index) }

  func pane(in body: Rect) -> Pane? { .beside(attempt.questions[index], in: body) }

  func buildPreview(_ builder: inout Builder, look: Look) {
    QuestionHead(attempt: attempt, index: index).addBeside(to: &builder, look: look)
  }

  func build(_ builder: inout Builder, look: Look) {
    let head = QuestionHead(attempt: attempt, index: index)
    head.addProgress(filter == .all ? "" : look(filter.label), to: &builder, look: look)
    head.addPrompt(isFolded: foldsStory && !isStoryOpen, to: &builder, look: look)
    FeedbackLines(attempt: attempt, index: index, outline: outline, isOwn: isOwn, look: look).add(
      to: &builder)
    builder.blank()
    let isLast = place + 1 == items.count
    builder.button(.next, look(isLast ? .backToResult : .nextQuestion))
    if place > 0 { builder.button(.previous, look(.previousQuestion)) }
    if nextFilter != filter { builder.button(.filter, look(nextFilter.label)) }
  }
}
