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
    case term(GlossaryTerm, words: String)
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
      try app.module.lesson($0.letter, in: language).parts.map { ($0, $0.searchableText) }
    }
    let bank = try app.module.bank()
    // Read with the first letters that are looked for, not before the screen opens.
    let asked = Asked(bank, in: language)
    self.list = SearchList(limit: 60) { typed in
      guard typed.count >= Self.shortestQuery else { return [] }
      let statements = parts.compactMap { part, text in
        text.excerpt(with: typed).map { Hit.statement(part, words: $0) }
      }
      let terms = outline.glossary.filter { $0.has(typed, in: language) }
        .map { Hit.term($0, words: $0.searchableText(in: language)) }
      let hits = statements + terms + asked.hits(typed)
      // A statement that is asked for by its name, then what has the words as they are typed.
      let ranks = hits.map { $0.rank(for: typed) }
      return (0...2).flatMap { rank in zip(hits, ranks).filter { $1 == rank }.map(\.0) }
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
        "\(text(story.title)). \(text(story.story))".excerpt(with: typed)
          .map { .story(story, words: $0) }
      }
        + questions.compactMap { question in
          text(question.prompt).excerpt(with: typed).map { .question(question, words: $0) }
        }
    }

    private func text(_ text: LocalizedText) -> String { text.text(in: language) }
  }

  func title(look: Look) -> [String] { [look(.learn), look(.search)] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .field: .stay
    case .hit(.statement(let part, _)):
      .push(try ReaderScreen(at: part.statement, query: list.query, in: app))
    case .hit(.term(let term, _)): .push(try GlossaryScreen(at: term, in: app))
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
    let words = shown?.words.parts(of: list.query) ?? []
    let text = LessonLines(words: words)
    switch shown {
    case nil: break
    case .statement(let part, _):
      let place = part.blocks.firstIndex { !$0.plainText.places(ofAny: words).isEmpty }
      builder.heading("\(part.statement) \(part.title)", isApart: true)
      text.add(Array(part.blocks[(place ?? 0)...]), to: &builder, indent: 0)
    case .term(let term, _):
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
    builder.list(list.shown, target: Self.target) { [query = list.query] hit, builder in
      let (lead, name, words) =
        switch hit {
        case .statement(let part, let words): ("\(part.statement)  ", part.title, words)
        case .term(let term, _): ("\(look.glyphs.bullet)   ", look(term.term), look(term.meaning))
        case .story(let story, let words):
          ("\(look.glyphs.bullet)   ", look(.caseTitle(look(story.title))), words)
        case .question(let question, let words):
          ("?   ", look(.questionAbout("\(question.statement)")), words)
        }
      let text = LessonLines(words: hit.words.parts(of: query))
      builder.item(
        Self.target(of: hit), lead: lead, runs: [StyledRun(name)],
        detail: text.marked([StyledRun(words, .aside)]))
    }
  }
}

extension SearchScreen.Hit {
  /// What was found, around where it stands.
  fileprivate var words: String {
    switch self {
    case .statement(_, let words), .term(_, let words), .story(_, let words),
      .question(_, let words):
      words
    }
  }

  fileprivate func rank(for query: String) -> Int {
    if case .statement(let part, _) = self,
      "\(part.statement)".lowercased() == query.lowercased()
    {
      return 0
    }
    return words.places(of: query).isEmpty ? 2 : 1
  }
}

extension Lesson.Part {
  /// All that a search finds it by.
  var searchableText: String { "\(plainText) \(statement)" }
}

extension String {
  /// What stands around what is searched for, on one line; nil where that does not stand here.
  fileprivate func excerpt(with query: String) -> String? {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.hasWords(of: query) else { return nil }
    return line.places(ofAny: line.parts(of: query)).first
      .map { line.surroundings(of: $0, reach: 30) }
  }
}
