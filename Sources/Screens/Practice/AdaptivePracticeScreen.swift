import Curriculum
import Quiz
import Terminal
import Texts

/// Practice of what is known least: which statements were picked, and why.
struct AdaptivePracticeScreen: Screen {
  private let outline: ModuleOutline
  private let mastery: Mastery
  private let selection: AdaptiveSelection
  private(set) var page = Page()

  /// Picks `count` questions; as many as practice usually asks when nil.
  init(count: Int? = nil, in app: AppContext) throws {
    let state = try app.reviewState()
    var generator = SeededGenerator(seed: app.makeSeed())
    outline = try app.module.outline()
    mastery = Mastery(state)
    selection = AdaptiveSelection(
      count ?? app.practiceCount, in: state, mastery: mastery, using: &generator)
  }

  func title(in language: Language) -> [String] {
    [Text.practice(language), Text.adaptive(language)]
  }

  func keys(in language: Language) -> [KeyHint] {
    [
      KeyHint("↵", Text.keyOpen(language)), KeyHint("?", Text.keyHelp(language)),
      KeyHint("Esc", Text.keyBack(language)),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event.isBack { return .pop }
    let lines = lines(in: app.body, look: app.look)
    guard case .opened = page.handle(event, lines: lines, in: app.body) else { return .stay }
    return .replace(try PracticeScreen(attempt: app.startPractice(selection), in: app))
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.paragraph(look(.adaptiveWhy(selection.entries.count)))
    builder.blank()
    for id in selection.statements {
      guard let score = mastery.statements[id] else { continue }
      let title = outline.statement(id).map { look($0.title) } ?? ""
      builder.add(
        ScoreBar(
          label: "\(id) \(title)", percentage: score.percentage,
          part: score.answered, whole: score.questions
        ).line(width: builder.textWidth, look: look))
    }
    builder.blank()
    builder.button(0, look(.start))
    builder.blank()
    builder.paragraph(look(.masteryAbout), Style(.quiet))
    return builder.lines
  }
}
