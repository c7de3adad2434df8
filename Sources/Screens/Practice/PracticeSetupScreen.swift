import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// What to practise, and how many questions.
struct PracticeSetupScreen: PreviewScreen, Refreshing {
  enum Target: Hashable {
    case adaptive, wrong, kinds, cases
    case sections(Set<SectionLetter>)
    case statement(StatementID)
    case count, fewer, more
  }

  private let outline: ModuleOutline
  private var count: Int
  /// What was answered wrong when it came last.
  private var wrong: [QuestionID] = []
  var page = Page<Target>()

  init(in app: AppContext) throws {
    self.outline = try app.module.outline()
    self.count = app.settings.practiceCount
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    wrong = try app.participant.map { try app.training.wrongQuestions(of: $0.id) } ?? []
  }

  func title(look: Look) -> [String] { [look(.practice)] }

  /// What the section in focus is about.
  func buildPreview(_ builder: inout Builder, look: Look) {
    guard case .sections(let letters) = page.focus ?? .sections([]) else { return }
    for section in outline.sections where letters.isEmpty || letters.contains(section.letter) {
      builder.heading(look(section.title))
      if !letters.isEmpty { builder.blank() }
      for statement in section.statements {
        builder.item(.statement(statement.id), lead: "\(statement.id)  ", look(statement.title))
      }
    }
  }

  var commands: [KeyCommand<Target>] {
    [
      .move, .open(page.focus == .count ? .keyChange : .keyOpen),
      KeyCommand(["-": .fewer, "+": .more], .keyFewerMore),
      .sections(of: outline) { .sections([$0.letter]) }, .help, .back(),
    ]
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .adaptive: return .push(try AdaptivePracticeScreen(count: count, in: app))
    case .wrong:
      let first = Array(wrong.prefix(count))
      return .replace(try PracticeScreen(in: app) { try $0.startPractice(of: first, by: $1) })
    case .sections(let sections):
      return try start(PracticeFilter(sections: sections, count: count), in: app)
    case .statement(let id):
      return try start(PracticeFilter(statements: [id], count: count), in: app)
    case .kinds: return .push(try PracticeChoiceScreen.kinds(count: count, in: app))
    case .cases: return .push(try PracticeChoiceScreen.cases(count: count, in: app))
    case .count: count = AppContext.practiceCounts.following(count)
    case .more: count = AppContext.practiceCounts.element(1, after: count)
    case .fewer: count = AppContext.practiceCounts.element(-1, after: count)
    }
    return .stay
  }

  private func start(_ filter: PracticeFilter, in app: AppContext) throws -> Move {
    .replace(try PracticeScreen(app.training.startPractice(filter, by: app.somebody.id), in: app))
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.practiceAbout), .aside)
    builder.item(.sections([]), lead: "*  ", look(.allSections))
    for section in outline.sections {
      builder.item(.sections([section.letter]), lead: "\(section.letter)  ", look(section.title))
    }
    builder.blank()
    let again = look(.practiseWrong(min(wrong.count, count), of: wrong.count))
    builder.menu(
      [(.adaptive, look(.adaptive), look(.adaptiveAbout))]
        + (wrong.isEmpty ? [] : [(.wrong, again, look(.practiseWrongAbout))])
        + [
          (.kinds, look(.practiceByKind), look(.practiceByKindAbout)),
          (.cases, look(.practiceByCase), look(.practiceByCaseAbout)),
          (.count, "\(look(.howMany)) \(count)", ""),
        ])
  }
}
