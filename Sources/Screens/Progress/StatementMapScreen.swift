import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// The statements with their mastery, each of which opens: to be read or practised.
struct StatementMapScreen: PreviewScreen, Refreshing {
  typealias Target = Statement

  private let outline: ModuleOutline
  private let sections: [Section]
  private var progress: LearningProgress
  var page = Page<Target>()

  /// The map of a section, or of all where none is given.
  init(section: SectionLetter? = nil, in app: AppContext) throws {
    self.outline = try app.module.outline()
    self.sections = outline.sections.filter { section == nil || $0.letter == section }
    self.progress = try app.training.progress(of: app.somebody.id)
  }

  mutating func refresh(in app: AppContext) throws {
    progress = try app.training.progress(of: app.somebody.id)
  }

  func title(look: Look) -> [String] { [look(.progress), look(.map)] }

  func open(_ statement: Statement, in app: AppContext) -> Move {
    .push(box(for: statement, look: app.look))
  }

  /// Says how a statement stands, and offers its lesson and practice.
  private func box(for statement: Statement, look: Look) -> MessageBox {
    let id = statement.id
    let practice = Choice(.practiseStatement) { app in
      let filter = PracticeFilter(statements: [id], count: app.settings.practiceCount)
      return .replace(try PracticeScreen(in: app) { try $0.startPractice(filter, by: $1) })
    }
    return MessageBox(
      Text(statement.name(in:)), Text(describe(statement, look: look)),
      [Choice(.readLesson) { .replace(try ReaderScreen(at: id, in: $0)) }]
        + (score(of: statement).questions > 0 ? [practice] : []) + [.close(.goBack)])
  }

  private func describe(_ statement: Statement, look: Look) -> String {
    let score = score(of: statement)
    let sentence = look(
      .masteryOf(
        look.language.percent(score.percentage, places: 0), answered: score.answered,
        of: score.questions))
    let due = progress.state.questions
      .filter { $0.statement == statement.id }
      .compactMap { progress.state.cards[$0.id] }
      .min { $0.due < $1.due }
    guard let due else { return sentence }
    let moment = DueMoment(of: due, calendar: progress.state.rules.calendar, at: progress.state.now)
    return "\(sentence) \(look(.nextReviewAt(moment.text(with: look))))"
  }

  private func score(of statement: Statement) -> Mastery.Score {
    progress.mastery.statements[statement.id] ?? Mastery.Score.none
  }

  /// How the statement in focus stands.
  func buildPreview(_ builder: inout Builder, look: Look) {
    guard let statement = page.focus ?? sections.first?.statements.first else { return }
    builder.heading(statement.name(in: look.language), isApart: true)
    builder.paragraph(describe(statement, look: look))
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.masteryAbout), .aside)
    let widest = ScoreBar.widest(of: outline.statements.map { $0.name(in: look.language) })
    for section in sections {
      builder.heading("\(section.letter)  \(look(section.title))")
      for statement in section.statements {
        let score = score(of: statement)
        ScoreBar(statement.name(in: look.language), score).add(
          statement, to: &builder, widest: widest, look: look)
      }
    }
  }
}
