import Training
import Curriculum
import Quiz
import Terminal
import Texts

/// Practice of what is known least: which statements were picked, and why.
struct AdaptivePracticeScreen: Screen {
  private let outline: ModuleOutline
  private let mastery: Mastery
  private let selection: AdaptiveSelection
  var page = Page()

  /// Picks `count` questions; as many as practice usually asks when nil.
  init(count: Int? = nil, in app: AppContext) throws {
    outline = try app.module.outline()
    (selection, mastery) = try app.training.adaptiveSelection(
      count ?? app.practiceCount, for: app.somebody.id)
  }

  func title(in language: Language) -> [String] {
    [Text.practice(language), Text.adaptive(language)]
  }

  var commands: [KeyCommand<Never>] { [.open(), .help, .back()] }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    .replace(try PracticeScreen(app.training.startPractice(selection, by: app.somebody.id), in: app))
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
