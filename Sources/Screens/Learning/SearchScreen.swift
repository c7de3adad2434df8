import Curriculum
import Terminal
import Texts

/// Searches all lessons and the glossary while one types.
struct SearchScreen: Screen {
  private enum Hit {
    case statement(StatementID, title: String, words: String)
    case term(GlossaryTerm)
  }

  private let parts: [(part: Lesson.Part, text: String)]
  private let glossary: [GlossaryTerm]
  private var field = TextField(limit: 60)
  private var hits: [Hit] = []
  private(set) var page = Page()

  /// Fewer letters than this would find nearly everything.
  private static let shortestQuery = 2

  init(in app: AppContext) throws {
    let outline = try app.module.outline()
    self.glossary = outline.glossary
    self.parts = try outline.sections.flatMap {
      try app.module.lesson($0.letter, in: app.language).parts.map { ($0, $0.plainText) }
    }
  }

  var takesText: Bool { page.focus == 0 }
  private var query: String { field.text.trimmed }

  func title(in language: Language) -> [String] { [Text.learn(language), Text.search(language)] }

  func keys(in language: Language) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyMove(language)), KeyHint("↵", Text.keyOpen(language)),
      KeyHint("/", Text.keySearch(language), explanation: Text.helpSearch(language)),
      KeyHint("Esc", Text.keyBack(language)),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if takesText, field.handle(event) {
      hits = query.count < Self.shortestQuery ? [] : find(in: app.language)
      return .stay
    }
    if takesText ? event.isLeaving : event.isBack { return .pop }
    switch event {
    case .key(.character("/")): page.go(to: 0)
    case .key(.enter) where takesText, .key(.tab) where takesText:
      if !hits.isEmpty { page.go(to: 1) }
    default:
      let lines = lines(in: app.body, look: app.look)
      if case .opened(let target) = page.handle(event, lines: lines, in: app.body), target > 0 {
        return try open(hits[target - 1], in: app)
      }
    }
    return .stay
  }

  private func open(_ hit: Hit, in app: AppContext) throws -> Move {
    switch hit {
    case .statement(let id, _, _): .push(try ReaderScreen(at: id, query: query, in: app))
    case .term(let term): .push(try GlossaryScreen(at: term, in: app))
    }
  }

  private func find(in language: Language) -> [Hit] {
    let terms = glossary.filter {
      !$0.term.text(in: language).places(of: query).isEmpty
        || !$0.meaning.text(in: language).places(of: query).isEmpty
    }
    let statements = parts.compactMap { part, text -> Hit? in
      guard let place = text.places(of: query).first else { return nil }
      return .statement(
        part.statement, title: part.title, words: text.surroundings(of: place, reach: 30))
    }
    return statements + terms.map(Hit.term)
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.field(field, label: look(.searchFor), target: 0)
    let text = LessonLines(query: query)
    if query.count >= Self.shortestQuery {
      builder.paragraph(
        look(hits.isEmpty ? .nothingFound : .found(hits.count)), Style(.quiet), indent: 1)
    } else {
      builder.paragraph(look(.searchHow), Style(.quiet), indent: 1)
    }
    for (index, hit) in hits.enumerated() {
      switch hit {
      case .statement(let id, let title, let words):
        builder.item(
          index + 1, lead: "\(id)  ", [StyledRun(title)],
          detail: text.marked([StyledRun(words, Style(.quiet))]))
      case .term(let term):
        builder.item(
          index + 1, lead: "\(look.glyphs.bullet)   ", [StyledRun(look(term.term))],
          detail: text.marked([StyledRun(look(term.meaning), Style(.quiet))]))
      }
    }
    return builder.lines
  }
}
