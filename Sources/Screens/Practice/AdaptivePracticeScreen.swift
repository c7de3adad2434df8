import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// Practice of what is known least: which statements were picked, and why.
struct AdaptivePracticeScreen: Screen {
  private let outline: ModuleOutline
  private let mastery: Mastery
  private let selection: AdaptiveSelection
  var page = Page<Choice>()

  /// Picks `count` questions; as many as practice usually asks when nil.
  init(count: Int? = nil, in app: AppContext) throws {
    outline = try app.module.outline()
    (selection, mastery) = try app.training.adaptiveSelection(
      count ?? app.settings.practiceCount, for: app.somebody.id)
  }

  func title(look: Look) -> [String] { [look(.practice), look(.adaptive)] }

  var commands: [KeyCommand<Choice>] { [.open(), .help, .back()] }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.paragraph(look(.adaptiveWhy(selection.entries.count)))
    builder.blank()
    let bars = selection.statements.compactMap { id in
      mastery.statements[id].map { ScoreBar(outline.name(of: id, in: look.language), $0) }
    }
    ScoreBar.add(bars, to: &builder, look: look)
    builder.blank()
    let start = Choice(.start) { [selection] app in
      .replace(try PracticeScreen(in: app) { try $0.startPractice(selection, by: $1) })
    }
    builder.button(start, look: look)
    builder.blank()
    builder.paragraph(look(.masteryAbout), .aside)
  }
}
