import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// What to practise, and how many questions.
struct PracticeSetupScreen: PreviewScreen {
  enum Target: Hashable {
    case adaptive, wrong, kinds, cases
    case sections(Set<SectionLetter>)
    case statement(StatementID)
    case count
  }

  private let outline: ModuleOutline
  private var count: Int
  /// What was answered wrong when it came last.
  private let wrong: [QuestionID]
  var page = Page<Target>()

  init(in app: AppContext) throws {
    self.outline = try app.module.outline()
    self.count = app.practiceCount
    self.wrong = try app.participant.map { try app.training.wrongQuestions(of: $0.id) } ?? []
  }

  func title(look: Look) -> [String] { [look(.practice)] }

  func pane(in body: Rect) -> Pane? { .afterText }

  /// What the section in focus is about.
  func buildPreview(_ builder: inout Builder, look: Look) {
    guard case .sections(let letters) = page.focus ?? .sections([]) else { return }
    for section in outline.sections where letters.isEmpty || letters.contains(section.letter) {
      builder.blank()
      builder.heading(look(section.title))
      if !letters.isEmpty { builder.blank() }
      for statement in section.statements {
        builder.item(.statement(statement.id), lead: "\(statement.id)  ", look(statement.title))
      }
    }
  }

  enum Action {
    case fewer, more
    case section(SectionLetter)
  }

  var commands: [KeyCommand<Action>] {
    [
      .move, .open(page.focus == .count ? .keyChange : .keyOpen),
      KeyCommand(["-": .fewer, "+": .more], .keyFewerMore),
      .sections(of: outline) { .section($0) }, .help, .back(),
    ]
  }

  mutating func perform(_ action: Action, in app: AppContext) throws -> Move {
    switch action {
    case .section(let letter): return try open(.sections([letter]), in: app)
    case .more: count = AppContext.practiceCounts.element(1, after: count)
    case .fewer: count = AppContext.practiceCounts.element(-1, after: count)
    }
    return .stay
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .adaptive: return .push(try AdaptivePracticeScreen(count: count, in: app))
    case .wrong:
      let sitting = try app.training.startPractice(
        of: Array(wrong.prefix(count)), by: app.somebody.id)
      return .replace(try PracticeScreen(sitting, in: app))
    case .sections(let sections):
      return try start(PracticeFilter(sections: sections, count: count), in: app)
    case .statement(let id):
      return try start(PracticeFilter(statements: [id], count: count), in: app)
    case .kinds: return .push(try PracticeChoiceScreen.kinds(count: count, in: app))
    case .cases: return .push(try PracticeChoiceScreen.cases(count: count, in: app))
    case .count:
      count = AppContext.practiceCounts.following(count)
      return .stay
    }
  }

  private func start(_ filter: PracticeFilter, in app: AppContext) throws -> Move {
    .replace(
      try PracticeScreen(app.training.startPractice(filter, by: app.somebody.id), in: app))
  }

  private var targets: [Target] {
    [.sections([])] + outline.sections.map { .sections([$0.letter]) }
      + [.adaptive] + (wrong.isEmpty ? [] : [.wrong]) + [.kinds, .cases, .count]
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.practiceAbout), Style(.quiet))
    let others = targets.filter { if case .sections = $0 { false } else { true } }
    for target in targets {
      guard case .sections(let letters) = target else { break }
      let section = letters.first.flatMap(outline.section)
      builder.item(
        target, lead: "\(section?.letter ?? "*")  ",
        section.map { look($0.title) } ?? look(.allSections))
    }
    builder.blank()
    let labels = others.map { label(of: $0, look: look) }
    let labelWidth = labels.map { columns(of: $0) }.max() ?? 0
    for (target, label) in zip(others, labels) {
      let about = about(target).map { [StyledRun(look($0), .aside)] } ?? []
      builder.menuItem(target, label, state: about, labelWidth: labelWidth)
    }
  }

  private func label(of target: Target, look: Look) -> String {
    switch target {
    case .adaptive: look(.adaptive)
    case .wrong: look(.practiseWrong(wrong.count))
    case .kinds: look(.practiceByKind)
    case .cases: look(.practiceByCase)
    case .count: "\(look(.howMany)) \(count)"
    case .sections, .statement: look(.allSections)
    }
  }

  private func about(_ target: Target) -> Text? {
    switch target {
    case .adaptive: .adaptiveAbout
    case .wrong: .practiseWrongAbout
    case .kinds: .practiceByKindAbout
    case .cases: .practiceByCaseAbout
    case .count, .sections, .statement: nil
    }
  }
}
