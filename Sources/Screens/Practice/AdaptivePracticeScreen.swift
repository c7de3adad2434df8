import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// Practice of what is known least: which statements were picked, and why.
struct AdaptivePracticeScreen: Screen {
  enum Target { case start }

  private let outline: ModuleOutline
  private let mastery: Mastery
  private let selection: AdaptiveSelection
  var page = Page<Target>()

  /// Picks `count` questions; as many as practice usually asks when nil.
  init(count: Int? = nil, in app: AppContext) throws {
    outline = try app.module.outline()
    (selection, mastery) = try app.training.adaptiveSelection(
      count ?? app.practiceCount, for: app.somebody.id)
  }

  func title(look: Look) -> [String] { [look(.practice), look(.adaptive)] }

  var commands: [KeyCommand<Never>] { [.open(), .help, .back()] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    .replace(try PracticeScreen(in: app) { try $0.startPractice(selection, by: $1) })
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.adaptiveWhy(selection.entries.count)))
    builder.blank()
    let bars = selection.statements.compactMap { id in
      mastery.statements[id].map { score in
        ScoreBar("\(id) \(outline.statement(id).map { look($0.title) } ?? "")", score)
      }
    }
    let widest = ScoreBar.widest(of: bars.map(\.label))
    for bar in bars { bar.add(to: &builder, widest: widest, look: look) }
    builder.blank()
    builder.button(.start, look(.start))
    builder.blank()
    builder.paragraph(look(.masteryAbout), Style(.quiet))
  }
}
