import Curriculum
import Terminal
import Texts

/// Searches all lessons and the glossary while one types.
struct SearchScreen: SearchListScreen {
  enum Target: Hashable {
    case field
    case statement(StatementID)
    case term(GlossaryTerm)
  }

  enum Hit {
    case statement(StatementID, title: String, words: String)
    case term(GlossaryTerm)
  }

  var list: SearchList<Hit>
  var page = Page(focus: Target.field)

  /// Fewer letters than this would find nearly everything.
  private static let shortestQuery = 2

  init(in app: AppContext) throws {
    let outline = try app.module.outline()
    let language = app.language
    let parts = try outline.sections.flatMap {
      try app.module.lesson($0.letter, in: language).parts.map { ($0, $0.plainText) }
    }
    self.list = SearchList(limit: 60) { typed in
      guard typed.count >= Self.shortestQuery else { return [] }
      let statements = parts.compactMap { part, text -> Hit? in
        guard let place = text.places(of: typed).first else { return nil }
        return .statement(
          part.statement, title: part.title, words: text.surroundings(of: place, reach: 30))
      }
      return statements + outline.glossary.filter { $0.has(typed, in: language) }.map(Hit.term)
    }
  }

  static var field: Target { .field }
  static var helpSearch: Text { .helpSearch }

  static func target(of hit: Hit) -> Target {
    switch hit {
    case .statement(let id, _, _): .statement(id)
    case .term(let term): .term(term)
    }
  }

  func title(look: Look) -> [String] { [look(.learn), look(.search)] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .field: .stay
    case .statement(let id): .push(try ReaderScreen(at: id, query: list.query, in: app))
    case .term(let term): .push(try GlossaryScreen(at: term, in: app))
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.field(list.field, label: look(.searchFor), target: .field)
    let isSearching = list.query.count >= Self.shortestQuery
    let found: Text = list.shown.isEmpty ? .nothingFound : .found(list.shown.count)
    builder.paragraph(look(isSearching ? found : .searchHow), Style(.quiet), indent: 1)
    let text = LessonLines(query: list.query)
    builder.list(list.shown, target: Self.target) { hit, builder in
      let (lead, name, words) =
        switch hit {
        case .statement(let id, let title, let words): ("\(id)  ", title, words)
        case .term(let term): ("\(look.glyphs.bullet)   ", look(term.term), look(term.meaning))
        }
      builder.item(
        Self.target(of: hit), lead: lead, runs: [StyledRun(name)],
        detail: text.marked([StyledRun(words, Style(.quiet))]))
    }
  }
}
