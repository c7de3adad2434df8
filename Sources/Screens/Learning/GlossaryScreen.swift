import Quiz
import Curriculum
import Terminal
import Texts

/// The terms and what they mean; first those that stand in the lesson one comes from.
struct GlossaryScreen: Screen {
  /// The terms, and how many of them stand in the lesson.
  private let terms: [GlossaryTerm]
  private let countInLesson: Int
  private var field = TextField(limit: 40)
  var page = Page(focus: 1)

  init(for part: Lesson.Part? = nil, in app: AppContext) throws {
    let language = app.language
    let all = try app.module.outline().glossary.sorted {
      $0.term.text(in: language).lowercased() < $1.term.text(in: language).lowercased()
    }
    let text = part?.plainText ?? ""
    let here = all.filter { !text.places(of: $0.term.text(in: language)).isEmpty }
    self.countInLesson = here.count
    self.terms = here + all.filter { !here.contains($0) }
  }

  /// Opens at one term.
  init(at term: GlossaryTerm, in app: AppContext) throws {
    try self.init(in: app)
    page.go(to: (terms.firstIndex(of: term) ?? 0) + 1)
  }

  enum Action {
    case toField, toList
  }

  private var isTyping: Bool { page.focus == 0 }

  func isTyped(_ key: Key) -> Bool { isTyping && TextField.isTyped(key) }

  func title(in language: Language) -> [String] { [Text.learn(language), Text.glossary(language)] }

  var commands: [KeyCommand<Action>] {
    [
      .move,
      isTyping
        ? KeyCommand([.enter: .toList], also: [.tab: .toList], .keyContinue)
        : KeyCommand(["/": .toField], also: [.tab: .toField], .keySearch, help: .helpFilter),
      KeyCommand([.enter: .page(.down)], label: nil, help: .keyMove), .help, .back(),
    ]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    isTyping && field.handle(event) ? .stay : try follow(event, in: app)
  }

  mutating func perform(_ action: Action, in app: AppContext) -> Move {
    page.go(to: action == .toList ? 1 : 0)
    return .stay
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.field(field, label: look(.searchFor), target: 0)
    let shown = terms.enumerated().filter { matches($0.element, look: look) }
    if shown.isEmpty { builder.paragraph(look(.nothingFound), Style(.quiet), indent: 1) }
    for (index, term) in shown {
      if index == 0, countInLesson > 0 {
        builder.paragraph(look(.termsHere), Style(.quiet), indent: 1)
      }
      if index == countInLesson, countInLesson > 0 {
        builder.paragraph(look(.otherTerms), Style(.quiet), indent: 1)
      }
      builder.item(
        index + 1, [StyledRun(look(term.term), Style(bold: true))],
        detail: [StyledRun(look(term.meaning))])
    }
    return builder.lines
  }

  private func matches(_ term: GlossaryTerm, look: Look) -> Bool {
    let query = field.text.trimmed
    return query.isEmpty || !look(term.term).places(of: query).isEmpty
      || !look(term.meaning).places(of: query).isEmpty
  }
}
