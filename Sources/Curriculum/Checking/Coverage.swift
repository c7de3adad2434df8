/// Where each statement, and each term that the source names for it, is taught and tested.
package struct Coverage: Sendable {
  /// A statement or one of its terms.
  package struct Row: Sendable {
    package let statement: StatementID
    /// The statement's title, or the term.
    package let name: LocalizedText
    package let isTerm: Bool
    /// Where lessons speak of it: statements, and the letters of sections whose introduction does.
    package let taught: [String]
    /// The questions whose key speaks of it; for a statement, all of its questions.
    package let tested: [QuestionHeader]
  }

  /// The statements in order, each before its terms.
  package let rows: [Row]

  package init(of module: CheckedModule) {
    let search = CoverageSearch(module)
    rows = module.outline.statements.flatMap { statement in
      let terms = module.outline.coverage.filter { $0.statement == statement.id }
      return [search.row(for: statement)] + terms.map(search.row)
    }
  }
}

/// Finds terms in lessons and keys.
private struct CoverageSearch {
  private let module: CheckedModule
  private let lessons: [(place: String, words: [String])]
  private let keys: [(question: Question, words: [[String]])]

  init(_ module: CheckedModule) {
    self.module = module
    self.lessons = module.lessons.filter { $0.language == .indonesian }.map(\.lesson).flatMap {
      lesson in
      let introduction = lesson.introduction.map(\.plainText).joined(separator: " ")
      return [(lesson.section.rawValue, Self.words(in: introduction))]
        + lesson.parts.map { ($0.statement.description, Self.words(in: $0.plainText)) }
    }
    self.keys = module.questions.map { ($0, $0.keyTexts.map(Self.words)) }
  }

  func row(for statement: Statement) -> Coverage.Row {
    Coverage.Row(
      statement: statement.id, name: statement.title, isTerm: false,
      taught: lessons.map(\.place).filter { $0 == statement.id.description },
      tested: module.questions.filter { $0.statement == statement.id }.map(\.header))
  }

  func row(for term: CoveredTerm) -> Coverage.Row {
    let phrases = term.words.map(Self.words)
    let speaks = { (words: [String]) in phrases.contains { words.contains(run: $0) } }
    return Coverage.Row(
      statement: term.statement, name: term.term, isTerm: true,
      taught: lessons.filter { speaks($0.words) }.map(\.place),
      tested: keys.filter { $0.words.contains(where: speaks) }.map(\.question.header))
  }

  /// The words in lower case, without what may hang on them (`mitranya`).
  private static func words(in text: String) -> [String] {
    Words.tokens(in: text).map { word in
      word.count > 5 && word.hasSuffix("nya") ? String(word.dropLast(3)) : word
    }
  }
}

extension [String] {
  /// Whether the words stand here side by side.
  fileprivate func contains(run: [String]) -> Bool {
    guard let first = run.first else { return false }
    return indices.contains { self[$0] == first && self[$0...].starts(with: run) }
  }
}
