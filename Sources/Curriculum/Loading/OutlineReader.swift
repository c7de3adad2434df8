/// The outline, and which files hold the rest.
struct ModuleIndex: Codable {
  var outline: ModuleOutline
  var files: [SectionLetter: SectionFiles]
  var cases: String?

  /// The files that the outline and the questions are read from.
  var questionFiles: [String] {
    [OutlineReader.file] + files.values.map(\.questions).sorted() + [cases].compactMap(\.self)
  }
}

/// Where the files of a section are.
struct SectionFiles: Codable, Hashable {
  var lesson: String
  var questions: String
}

/// Reads `module.yaml`.
final class OutlineReader {
  static let file = "module.yaml"

  private let folder: ContentFolder
  private var files: [SectionLetter: SectionFiles] = [:]
  /// The letters and ids that were read, each of which stands for one thing.
  private var taken: Set<String> = []

  init(folder: ContentFolder) { self.folder = folder }

  /// The index; nil where the file can't be read.
  func index() -> ModuleIndex? {
    guard let node = folder.yaml(Self.file),
      let reader = NodeReader(node, file: Self.file, log: folder.log)
    else { return nil }
    defer { reader.finish() }
    let sections = reader.mappings("sections").compactMap(section)
    let letters = Set(sections.map(\.letter))
    let blueprints = reader.mappings("blueprints").compactMap { blueprint($0, sections: letters) }
    let glossary = reader.mappings("glossary").compactMap(term)
    let statements = Set(sections.flatMap(\.statements).map(\.id))
    let coverage = reader.optionalMappings("coverage").compactMap {
      coveredTerm($0, statements: statements)
    }
    let goals = reader.optional("goals").flatMap(reader.child).map {
      self.goals($0, sections: letters)
    }
    let id = reader.identifier("id")
    let title = reader.localized("title")
    _ = reader.choice("language", of: Language.self)
    let version = reader.identifier("version")
    let licence = reader.text("licence")
    let source = reader.mapping("source").flatMap(self.source)
    let cases = reader.optional("cases") == nil ? nil : path("cases", in: reader)
    guard let id, let title, let version, let licence, let source else { return nil }
    let outline = ModuleOutline(
      id: ModuleID(id), title: title, version: version, licence: licence, source: source,
      sections: sections, blueprints: blueprints, glossary: glossary, coverage: coverage,
      goals: goals)
    return ModuleIndex(outline: outline, files: files, cases: cases)
  }

  private func source(_ reader: NodeReader) -> ModuleOutline.Source? {
    defer { reader.finish() }
    let title = reader.text("title")
    let author = reader.text("author")
    let body = reader.text("body")
    let note = reader.localized("note")
    guard let title, let author, let body, let note else { return nil }
    return ModuleOutline.Source(title: title, author: author, body: body, note: note)
  }

  private func section(_ reader: NodeReader) -> Section? {
    defer { reader.finish() }
    let letter = reader.text("letter").map(SectionLetter.init(_:))
    let title = reader.localized("title")
    let lesson = path("lesson", in: reader)
    let questions = path("questions", in: reader)
    let statements = reader.mappings("statements").compactMap(statement)
    guard let letter, let title, let lesson, let questions else { return nil }
    if letter.rawValue.wholeMatch(of: /[A-Z]/) == nil {
      reader.add(
        .value(.unexpected(.text(letter.rawValue), expected: .sectionLetter)), at: reader.node)
    }
    take(letter.rawValue, in: reader)
    for statement in statements {
      take(statement.id.description, in: reader)
      if statement.id.section != letter {
        reader.add(.name(.statementOfOtherSection(statement.id, in: letter)), at: reader.node)
      }
    }
    files[letter] = SectionFiles(lesson: lesson, questions: questions)
    return Section(letter: letter, title: title, statements: statements)
  }

  /// The path of a file in the module's folder.
  private func path(_ key: String, in reader: NodeReader) -> String? {
    guard let path = reader.text(key) else { return nil }
    if !folder.contains(path), let node = reader.optional(key) {
      reader.add(.file(.outsideModule(path)), at: node)
      return nil
    }
    return path
  }

  private func statement(_ reader: NodeReader) -> Statement? {
    defer { reader.finish() }
    let id = reader.statement("id")
    let title = reader.localizedLine("title")
    guard let id, let title else { return nil }
    return Statement(id: id, title: title)
  }

  private func take(_ id: String, in reader: NodeReader) {
    if !taken.insert(id).inserted { reader.add(.name(.repeated(id)), at: reader.node) }
  }

  private func blueprint(_ reader: NodeReader, sections: Set<SectionLetter>) -> Blueprint? {
    defer { reader.finish() }
    let id = reader.identifier("id")
    let name = reader.localizedLine("name")
    let form = reader.optionalChoice("form", of: Question.Form.self)
    let minutes = reader.number("minutes", in: 1...600)
    let passing = reader.number("passing", in: 0...100)
    let rows = reader.mappings("items").compactMap { row($0, sections: sections) }
    guard let id, let name, let minutes, let passing else { return nil }
    take(id, in: reader)
    return Blueprint(
      id: BlueprintID(id), name: name, form: form, minutes: minutes, passingPercentage: passing,
      rows: rows)
  }

  private func row(_ reader: NodeReader, sections: Set<SectionLetter>) -> Blueprint.Row? {
    defer { reader.finish() }
    let section = section("section", in: reader, of: sections)
    let level = reader.optionalChoice("level", of: Question.Level.self)
    let count = reader.number("count", in: 1...200)
    guard let section, let count else { return nil }
    return Blueprint.Row(section: section, level: level, count: count)
  }

  /// A letter that names a section of the module.
  private func section(
    _ key: String, in reader: NodeReader, of sections: Set<SectionLetter>
  ) -> SectionLetter? {
    guard let section = reader.text(key).map(SectionLetter.init(_:)) else { return nil }
    if !sections.contains(section) { reader.add(.name(.unknownSection(section)), at: reader.node) }
    return section
  }

  private func goals(_ reader: NodeReader, sections: Set<SectionLetter>) -> ContentGoals {
    defer { reader.finish() }
    var goals = ContentGoals()
    for row in reader.mappings("questionsPerStatement") {
      defer { row.finish() }
      let section = section("section", in: row, of: sections)
      guard let count = row.number("count", in: 1...200), let section else { continue }
      goals.questionsPerStatement[section] = count
    }
    goals.questionsPerType = reader.number("questionsPerType", in: 0...200) ?? 0
    goals.cases = reader.number("cases", in: 0...200) ?? 0
    return goals
  }

  /// A term that is looked for by itself, unless there are other words for it.
  private func coveredTerm(
    _ reader: NodeReader, statements: Set<StatementID>
  ) -> CoveredTerm? {
    defer { reader.finish() }
    let term = reader.localized("term")
    let words = reader.optionalTexts("words")
    guard let statement = reader.statement("statement"), let term else { return nil }
    if !statements.contains(statement), let node = reader.optional("statement") {
      reader.add(.name(.unknownStatement(statement)), at: node)
    }
    return CoveredTerm(
      statement: statement, term: term, words: words.isEmpty ? [term.id] : words)
  }

  private func term(_ reader: NodeReader) -> GlossaryTerm? {
    defer { reader.finish() }
    let translations = reader.translations()
    defer { translations?.finish() }
    let term = reader.text("term", with: translations)
    let meaning = reader.text("meaning", with: translations)
    guard let term, let meaning else { return nil }
    return GlossaryTerm(term: term, meaning: meaning)
  }
}
