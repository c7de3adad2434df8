/// The outline, and which files hold the rest.
struct ModuleIndex: Codable {
  var outline: ModuleOutline
  var files: [SectionLetter: SectionFiles]
  var cases: String?

  /// The files that the outline and the questions are read from.
  var questionFiles: [String] {
    [OutlineReader.file] + files.values.compactMap(\.questions).sorted()
      + [cases].compactMap(\.self)
  }
}

/// Where the files of a section are; nil for one that can't be read.
struct SectionFiles: Codable, Hashable {
  var lesson: String?
  var questions: String?
}

/// Reads `module.yaml`.
final class OutlineReader {
  static let file = "module.yaml"

  private let folder: ContentFolder
  private var sections: [Section] = []
  private var files: [SectionLetter: SectionFiles] = [:]
  /// The letters and ids that were read, each of which stands for one thing.
  private var taken: Set<String> = []

  init(folder: ContentFolder) { self.folder = folder }

  /// The index; nil where the file can't be read.
  func index() -> ModuleIndex? { folder.mapping(Self.file, index) }

  private func index(_ reader: NodeReader) -> ModuleIndex? {
    sections = reader.mappings("sections", isFilled: true, section)
    let blueprints = reader.mappings("blueprints", blueprint)
    var terms: Set<String> = []
    let glossary = reader.mappings("glossary") { entry in
      let term = entry.translated("term")
      if let term, !terms.insert(term.id.lowercased()).inserted {
        entry.add(.repeated(term.id), at: "term")
      }
      return all(term, entry.translated("meaning")).map(GlossaryTerm.init)
    }
    let coverage = reader.mappings("coverage", required: false, coveredTerm)
    let goals = reader.mapping("goals", required: false, goals)
    let id = reader.identifier("id")
    let title = reader.localized("title")
    _ = reader.choice("language", of: Language.self)
    let version = reader.identifier("version")
    let licence = reader.text("licence")
    let source = reader.mapping("source") {
      all($0.text("title"), $0.text("author"), $0.text("body"), $0.localized("note"))
        .map(ModuleOutline.Source.init)
    }
    let cases = reader.has("cases") ? path("cases", in: reader) : nil
    // What is missing was told; the mistakes in the other files are to be told with it.
    let outline = ModuleOutline(
      id: ModuleID(id ?? ""), title: title ?? .missing, version: version ?? "",
      licence: licence ?? "",
      source: source ?? ModuleOutline.Source(title: "", author: "", body: "", note: .missing),
      sections: sections, blueprints: blueprints, glossary: glossary, coverage: coverage,
      goals: goals)
    return ModuleIndex(outline: outline, files: files, cases: cases)
  }

  private func section(_ reader: NodeReader) -> Section? {
    let letter = reader.text("letter").map(SectionLetter.init(_:))
    let title = reader.localized("title")
    let files = SectionFiles(
      lesson: path("lesson", in: reader), questions: path("questions", in: reader))
    let statements = reader.mappings("statements", isFilled: true) { reader in
      let title = reader.localizedLine("title")
      return reader.statement("id").map { Statement(id: $0, title: title ?? .missing) }
    }
    guard let letter, take(letter.rawValue, in: reader) else { return nil }
    let isLetter = letter.rawValue.wholeMatch(of: /[A-Z]/) != nil
    if !isLetter {
      reader.add(.unexpected(.text(letter.rawValue), expected: .sectionLetter))
    }
    for statement in statements {
      take(statement.id.description, in: reader)
      if isLetter, statement.id.section != letter {
        reader.add(.statementOfOtherSection(statement.id, in: letter))
      }
    }
    self.files[letter] = files
    return Section(letter: letter, title: title ?? .missing, statements: statements)
  }

  /// The path of a file in the module's folder.
  private func path(_ key: String, in reader: NodeReader) -> String? {
    guard let path = reader.text(key), !path.isEmpty else { return nil }
    if folder.hasFile(path) { return path }
    reader.add(folder.contains(path) ? .missingFile(path) : .outsideModule(path), at: key)
    return nil
  }

  /// Whether nothing else is called so; a mistake where something is.
  @discardableResult private func take(_ id: String, in reader: NodeReader) -> Bool {
    let isFree = taken.insert(id).inserted
    if !isFree { reader.add(.repeated(id)) }
    return isFree
  }

  private func blueprint(_ reader: NodeReader) -> Blueprint? {
    let id = reader.identifier("id")
    let name = reader.localizedLine("name")
    let form = reader.choice("form", of: Question.Form.self, required: false)
    let minutes = reader.number("minutes", in: 1...600)
    let passing = reader.number("passing", in: 0...100)
    let rows = reader.mappings("items", isFilled: true, row)
    guard let id, let name, let minutes, let passing else { return nil }
    take(id, in: reader)
    return Blueprint(
      id: BlueprintID(id), name: name, form: form, minutes: minutes, passMark: passing,
      rows: rows)
  }

  private func row(_ reader: NodeReader) -> Blueprint.Row? {
    let section = sectionLetter(in: reader)
    let level = reader.choice("level", of: Question.Level.self, required: false)
    let count = reader.number("count", in: 1...200)
    guard let section, let count else { return nil }
    return Blueprint.Row(section: section, level: level, count: count)
  }

  /// A letter that names a section of the module.
  private func sectionLetter(in reader: NodeReader) -> SectionLetter? {
    let letter = reader.text("section").map(SectionLetter.init(_:))
    if let letter, files[letter] == nil {
      reader.add(.unknownSection(letter, known: sections.map(\.letter)), at: "section")
    }
    return letter
  }

  private func goals(_ reader: NodeReader) -> ContentGoals {
    let counts = reader.mappings("questionsPerStatement") { row in
      all(sectionLetter(in: row), row.number("count", in: 1...200))
    }
    return ContentGoals(
      questionsPerStatement: Dictionary(counts, uniquingKeysWith: { $1 }),
      questionsPerType: reader.number("questionsPerType", in: 0...200) ?? 0,
      cases: reader.number("cases", in: 0...200) ?? 0)
  }

  /// A term that is looked for by itself, unless there are other words for it.
  private func coveredTerm(_ reader: NodeReader) -> CoveredTerm? {
    let term = reader.localized("term")
    let words = reader.texts("words", required: false)
    let statement = reader.statement("statement", of: sections.flatMap(\.statements))
    guard let statement, let term else { return nil }
    return CoveredTerm(statement: statement, term: term, words: words.isEmpty ? [term.id] : words)
  }
}

extension LocalizedText {
  /// In place of one that was told to be missing.
  fileprivate static let missing = LocalizedText(id: "")
}
