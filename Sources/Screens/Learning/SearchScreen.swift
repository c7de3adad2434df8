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
  var page = Page()

  /// Fewer letters than this would find nearly everything.
  private static let shortestQuery = 2

  init(in app: AppContext) throws {
    let outline = try app.module.outline()
    self.glossary = outline.glossary
    self.parts = try outline.sections.flatMap {
      try app.module.lesson($0.letter, in: app.language).parts.map { ($0, $0.plainText) }
    }
  }

  enum Action {
    case toField, toList
  }

  private var isTyping: Bool { page.focus == 0 }

  func isTyped(_ key: Key) -> Bool { isTyping && TextField.isTyped(key) }

  private var query: String { field.text.trimmed }

  func title(in language: Language) -> [String] { [Text.learn(language), Text.search(language)] }

  var commands: [KeyCommand<Action>] {
    [
      .move, isTyping ? KeyCommand([.enter: .toList], also: [.tab: .toList], .keyOpen) : .open(),
      KeyCommand(["/": .toField], .keySearch, help: .helpSearch), .back(),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    guard isTyping, field.handle(event) else { return try follow(event, in: app) }
    hits = query.count < Self.shortestQuery ? [] : find(in: app.language)
    return .stay
  }

  mutating func perform(_ action: Action, in app: AppContext) -> Move {
    page.go(to: action == .toList && !hits.isEmpty ? 1 : 0)
    return .stay
  }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    target > 0 ? try open(hits[target - 1], in: app) : .stay
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
