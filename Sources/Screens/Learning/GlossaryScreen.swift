import Curriculum
import Terminal
import Texts

/// The terms and what they mean; first those that stand in the lesson one comes from.
struct GlossaryScreen: SearchListScreen, PreviewScreen {
  enum Target: Hashable {
    case field
    case term(GlossaryTerm)
    case statement(StatementID)
  }

  var list: SearchList<GlossaryTerm>
  var page: Page<Target>
  /// The terms that stand in the lesson.
  private let here: Set<GlossaryTerm>
  /// The lessons' statements, with their words.
  private let parts: [(part: Lesson.Part, text: String)]

  init(for part: Lesson.Part? = nil, in app: AppContext) throws {
    let language = app.language
    let text = part?.plainText ?? ""
    self.parts = try app.module.outline().sections.flatMap {
      try app.module.lesson($0.letter, in: language).parts.map { ($0, $0.plainText) }
    }
    let terms = try app.module.outline().glossary
      .sorted { $0.term.text(in: language).lowercased() < $1.term.text(in: language).lowercased() }
    let here = terms.filter { text.has(term: $0.term.text(in: language)) }
    self.here = Set(here)
    let ordered = here + terms.filter { !here.contains($0) }
    self.list = SearchList(limit: 40) { typed in
      ordered.filter { typed.isEmpty || $0.has(typed, in: language) }
    }
    self.page = Page(focus: ordered.first.map(Self.target))
  }

  /// Opens at one term.
  init(at term: GlossaryTerm, in app: AppContext) throws {
    try self.init(in: app)
    page.go(to: .term(term))
  }

  static var field: Target { .field }
  static func target(of term: GlossaryTerm) -> Target { .term(term) }

  /// A term is read where it stands: Enter goes on to the next.
  var openCommand: KeyCommand<Target> {
    KeyCommand(
      basic: [.enter: .page(.down)], also: [.right: .page(.down), "l": .page(.down)], nil,
      help: .keyMove)
  }

  func title(look: Look) -> [String] { [look(.learn), look(.glossary)] }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    guard case .statement(let id) = target else { return .stay }
    return .push(try ReaderScreen(at: id, query: focused?.term.text(in: app.language), in: app))
  }

  private var focused: GlossaryTerm? {
    list.shown.first { .term($0) == page.focus }
  }

  /// The statements in which the term in focus stands.
  func buildPreview(_ builder: inout Builder, look: Look) {
    guard let term = focused else { return }
    let using = parts.filter { $0.text.has(term: look(term.term)) }
    guard !using.isEmpty else { return }
    builder.heading(look(.termStandsIn), isApart: true)
    for (part, _) in using {
      builder.item(.statement(part.statement), lead: "\(part.statement)  ", part.title)
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.field(list.field, label: look(.searchFor), target: .field)
    if list.shown.isEmpty {
      builder.paragraph(look(.nothingFound), .aside, indent: 1, role: .outcome)
    }
    let here = list.shown.prefix { self.here.contains($0) }
    if !here.isEmpty { builder.paragraph(look(.termsHere), .aside, indent: 1) }
    add(Array(here), to: &builder, look: look)
    let others = list.shown[here.endIndex...]
    if !here.isEmpty, !others.isEmpty {
      builder.paragraph(look(.otherTerms), .aside, indent: 1)
    }
    add(Array(others), to: &builder, look: look)
  }

  private func add(_ terms: [GlossaryTerm], to builder: inout Builder, look: Look) {
    builder.list(terms, target: Self.target) { term, builder in
      builder.item(
        .term(term), runs: [StyledRun(look(term.term), Style(bold: true))],
        detail: [StyledRun(look(term.meaning))])
    }
  }
}

extension GlossaryTerm {
  func searchableText(in language: Language) -> String {
    "\(term.text(in: language)): \(meaning.text(in: language))"
  }

  /// Whether the term with its meaning has what is searched for.
  func has(_ query: String, in language: Language) -> Bool {
    searchableText(in: language).hasWords(of: query)
  }
}
