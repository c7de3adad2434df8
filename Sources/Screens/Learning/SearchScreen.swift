import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// Searches all lessons, the glossary, and the questions and cases of practice while one types; the
/// questions of the tests stay unseen.
struct SearchScreen: SearchListScreen, PreviewScreen {
  enum Target: Hashable {
    case field
    case hit(Hit)
  }

  enum Hit: Hashable {
    case statement(Lesson.Part, words: String)
    case term(GlossaryTerm)
    case story(CaseStudy, words: String)
    case question(Question, words: String)
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
    let bank = try app.module.bank()
    // Read with the first letters that are looked for, not before the screen opens.
    let asked = Asked(bank, in: language)
    self.list = SearchList(limit: 60) { typed in
      guard typed.count >= Self.shortestQuery else { return [] }
      let statements = parts.compactMap { part, text -> Hit? in
        guard let place = text.places(of: typed).first else { return nil }
        return .statement(part, words: text.surroundings(of: place, reach: 30))
      }
      return statements + outline.glossary.filter { $0.has(typed, in: language) }.map(Hit.term)
        + asked.hits(typed)
    }
  }

  static var field: Target { .field }
  static var helpSearch: Text { .helpSearch }

  static func target(of hit: Hit) -> Target { .hit(hit) }

  /// The questions and cases of practice, which are decoded when they are searched first.
  private final class Asked {
    private let language: Language
    private let bank: QuestionBank
    private lazy var questions = bank.headers.filter { $0.form == .practice }
      .compactMap { bank.question($0.id) }

    init(_ bank: QuestionBank, in language: Language) {
      self.bank = bank
      self.language = language
    }

    func hits(_ typed: String) -> [Hit] {
      var stories: Set<CaseID> = []
      let cases = questions.compactMap(\.caseStudy).filter { stories.insert($0.id).inserted }
      return cases.compactMap { story in
        words(of: typed, in: "\(text(story.title)). \(text(story.story))")
          .map { .story(story, words: $0) }
      }
        + questions.compactMap { question in
          words(of: typed, in: text(question.prompt)).map { .question(question, words: $0) }
        }
    }

    private func text(_ text: LocalizedText) -> String { text.text(in: language) }

    private func words(of typed: String, in text: String) -> String? {
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      return line.places(of: typed).first.map { line.surroundings(of: $0, reach: 30) }
    }
  }

  func title(look: Look) -> [String] { [look(.learn), look(.search)] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .field: .stay
    case .hit(.statement(let part, _)):
      .push(try ReaderScreen(at: part.statement, query: list.query, in: app))
    case .hit(.term(let term)): .push(try GlossaryScreen(at: term, in: app))
    case .hit(.story(let story, _)):
      .push(
        try PracticeScreen(in: app) {
          try $0.startPractice(
            PracticeFilter(cases: .one(story.id), count: app.settings.practiceCount), by: $1)
        })
    case .hit(.question(let question, _)):
      .push(try PracticeScreen(in: app) { try $0.startPractice(of: [question.id], by: $1) })
    }
  }

  /// What was found, from the place where it was; while one types, the first of it.
  func buildPreview(_ builder: inout Builder, look: Look) {
    let shown = list.shown.first { Self.target(of: $0) == page.focus } ?? list.shown.first
    let text = LessonLines(query: list.query)
    switch shown {
    case nil: break
    case .statement(let part, _):
      let place = part.blocks.firstIndex { !$0.plainText.places(of: list.query).isEmpty }
      builder.heading("\(part.statement) \(part.title)", isApart: true)
      text.add(Array(part.blocks[(place ?? 0)...]), to: &builder, indent: 0)
    case .term(let term):
      builder.heading(look(term.term), isApart: true)
      builder.runs(text.marked([StyledRun(look(term.meaning))]))
    case .story(let story, _): add(story, text, to: &builder, look: look)
    case .question(let question, _):
      if let story = question.caseStudy {
        add(story, text, to: &builder, look: look)
        builder.blank()
      }
      builder.runs(text.marked([StyledRun(look(question.prompt), Style(bold: true))]))
    }
  }

  private func add(_ story: CaseStudy, _ text: LessonLines, to builder: inout Builder, look: Look) {
    builder.heading(look(.caseTitle(look(story.title))), isApart: true)
    for line in look(story.story).split(separator: "\n") {
      builder.runs(text.marked([StyledRun(String(line))]))
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.field(list.field, label: look(.searchFor), target: .field)
    let isSearching = list.query.count >= Self.shortestQuery
    let found: Text = list.shown.isEmpty ? .nothingFound : .found(list.shown.count)
    builder.paragraph(look(isSearching ? found : .searchHow), .aside, indent: 1)
    let text = LessonLines(query: list.query)
    builder.list(list.shown, target: Self.target) { hit, builder in
      let (lead, name, words) =
        switch hit {
        case .statement(let part, let words): ("\(part.statement)  ", part.title, words)
        case .term(let term): ("\(look.glyphs.bullet)   ", look(term.term), look(term.meaning))
        case .story(let story, let words):
          ("\(look.glyphs.bullet)   ", look(.caseTitle(look(story.title))), words)
        case .question(let question, let words):
          ("?   ", look(.questionAbout("\(question.statement)")), words)
        }
      builder.item(
        Self.target(of: hit), lead: lead, runs: [StyledRun(name)],
        detail: text.marked([StyledRun(words, .aside)]))
    }
  }
}
