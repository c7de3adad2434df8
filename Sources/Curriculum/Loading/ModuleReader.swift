import Foundation
import Yams

/// Reads the files of a module, and finds all their mistakes.
struct ModuleReader {
  let folder: URL
  let log = ProblemLog()

  /// Where the files of a section are.
  struct Files: Codable, Hashable {
    var lesson: String
    var questions: String
  }

  /// The outline and the files; nil where `module.yaml` can't be read.
  func outline() -> ContentCache.Outline? {
    let file = "module.yaml"
    guard let node = yaml(file), let reader = NodeReader(node, file: file, log: log) else {
      return nil
    }
    defer { reader.finish() }
    var files: [SectionLetter: Files] = [:]
    var taken: Set<String> = []
    let sections = reader.list("sections").compactMap { node in
      section(node, file: file, files: &files, taken: &taken)
    }
    let blueprints = reader.list("blueprints").compactMap { node in
      blueprint(node, file: file, sections: Set(sections.map(\.letter)), taken: &taken)
    }
    let glossary = reader.list("glossary").compactMap { term($0, file: file) }
    let goals = goals(reader, file: file, sections: Set(sections.map(\.letter)))
    let id = reader.text("id")
    let title = reader.localized("title")
    _ = reader.text("language")
    let version = reader.text("version")
    let licence = reader.text("licence")
    let source = source(reader)
    let cases = reader.optionalText("cases")
    guard let id, let title, let version, let licence, let source else { return nil }
    let outline = ModuleOutline(
      id: ModuleID(id), title: title, version: version, licence: licence, source: source,
      sections: sections, blueprints: blueprints, glossary: glossary, goals: goals)
    return ContentCache.Outline(outline: outline, files: files, cases: cases)
  }

  private func source(_ module: NodeReader) -> ModuleOutline.Source? {
    guard let reader = module.mapping("source") else { return nil }
    defer { reader.finish() }
    let title = reader.text("title")
    let author = reader.text("author")
    let body = reader.text("body")
    let note = reader.localized("note")
    guard let title, let author, let body, let note else { return nil }
    return ModuleOutline.Source(title: title, author: author, body: body, note: note)
  }

  /// - Parameter taken: the letters and ids that were read, each of which stands for one thing.
  private func section(
    _ node: Node, file: String, files: inout [SectionLetter: Files], taken: inout Set<String>
  ) -> Section? {
    guard let reader = NodeReader(node, file: file, log: log) else { return nil }
    defer { reader.finish() }
    let letter = reader.text("letter").map(SectionLetter.init(_:))
    let title = reader.localized("title")
    let lesson = reader.text("lesson")
    let questions = reader.text("questions")
    let statements = reader.list("statements").compactMap { statement($0, file: file) }
    guard let letter, let title, let lesson, let questions else { return nil }
    if letter.rawValue.wholeMatch(of: /[A-Z]/) == nil {
      log.add("expected a section's letter from A to Z, found \"\(letter)\"", file: file, at: node)
    }
    take(letter.rawValue, from: &taken, file: file, at: node)
    for statement in statements {
      take(statement.id.description, from: &taken, file: file, at: node)
      if statement.id.section != letter {
        log.add(
          "the statement \(statement.id) stands in the section \(letter)", file: file, at: node)
      }
    }
    files[letter] = Files(lesson: lesson, questions: questions)
    return Section(letter: letter, title: title, statements: statements)
  }

  private func statement(_ node: Node, file: String) -> Statement? {
    guard let reader = NodeReader(node, file: file, log: log) else { return nil }
    defer { reader.finish() }
    let id = reader.statement("id")
    let title = reader.localized("title")
    guard let id, let title else { return nil }
    return Statement(id: id, title: title)
  }

  private func take(_ id: String, from taken: inout Set<String>, file: String, at node: Node) {
    if !taken.insert(id).inserted { log.add("\"\(id)\" stands here twice", file: file, at: node) }
  }

  private func blueprint(
    _ node: Node, file: String, sections: Set<SectionLetter>, taken: inout Set<String>
  ) -> Blueprint? {
    guard let reader = NodeReader(node, file: file, log: log) else { return nil }
    defer { reader.finish() }
    let id = reader.text("id")
    let name = reader.localized("name")
    let form =
      reader.optional("form") == nil ? nil : reader.choice("form", of: Question.Form.self)
    let minutes = reader.number("minutes", in: 1...600)
    let passing = reader.number("passing", in: 0...100)
    let rows = reader.list("items").compactMap { node -> Blueprint.Row? in
      guard let reader = NodeReader(node, file: file, log: log) else { return nil }
      defer { reader.finish() }
      let section = reader.text("section").map(SectionLetter.init(_:))
      let level =
        reader.optional("level") == nil ? nil : reader.choice("level", of: Question.Level.self)
      let count = reader.number("count", in: 1...200)
      guard let section, let count else { return nil }
      checkSection(section, of: sections, file: file, at: node)
      return Blueprint.Row(section: section, level: level, count: count)
    }
    guard let id, let name, let minutes, let passing else { return nil }
    take(id, from: &taken, file: file, at: node)
    return Blueprint(
      id: BlueprintID(id), name: name, form: form, minutes: minutes, passingPercentage: passing,
      rows: rows)
  }

  private func checkSection(
    _ section: SectionLetter, of sections: Set<SectionLetter>, file: String, at node: Node
  ) {
    if !sections.contains(section) {
      log.add("the module has no section \"\(section)\"", file: file, at: node)
    }
  }

  private func goals(
    _ module: NodeReader, file: String, sections: Set<SectionLetter>
  ) -> ContentGoals? {
    guard let node = module.optional("goals"),
      let reader = NodeReader(node, file: file, log: log)
    else { return nil }
    defer { reader.finish() }
    var goals = ContentGoals()
    for node in reader.list("questionsPerStatement") {
      guard let row = NodeReader(node, file: file, log: log) else { continue }
      defer { row.finish() }
      guard let section = row.text("section").map(SectionLetter.init(_:)),
        let count = row.number("count", in: 1...200)
      else {
        continue
      }
      checkSection(section, of: sections, file: file, at: node)
      goals.questionsPerStatement[section] = count
    }
    goals.questionsPerType = reader.number("questionsPerType", in: 0...200) ?? 0
    goals.cases = reader.number("cases", in: 0...200) ?? 0
    return goals
  }

  private func term(_ node: Node, file: String) -> GlossaryTerm? {
    guard let reader = NodeReader(node, file: file, log: log) else { return nil }
    defer { reader.finish() }
    let translations = reader.translations()
    defer { translations?.finish() }
    let term = reader.text("term", with: translations)
    let meaning = reader.text("meaning", with: translations)
    guard let term, let meaning else { return nil }
    return GlossaryTerm(term: term, meaning: meaning)
  }

  /// The root node of a YAML file; nil, and a mistake, where it can't be read.
  func yaml(_ file: String) -> Node? {
    guard let text = text(file) else { return nil }
    do {
      // Every value is read as text first: Yams' rules for other types take most of its time.
      if let node = try Yams.compose(yaml: text, .basic) { return node }
      log.add("the file is empty", file: file)
    } catch YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _)
    {
      let around = context.map { " (\($0.text))" } ?? ""
      log.add("not YAML: \(problem)\(around)", file: file, line: mark.line, column: mark.column)
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      let names = keys.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
      log.add(
        "the key \(names) stands here twice", file: file, line: context.mark.line,
        column: context.mark.column)
    } catch {
      log.add("not YAML: \(error)", file: file)
    }
    return nil
  }

  /// The text of a file; nil, and a mistake, where it can't be read.
  func text(_ file: String) -> String? {
    guard let data = FileManager.default.contents(atPath: folder.appendingPathComponent(file).path)
    else {
      log.add("the file is missing or can't be read", file: file)
      return nil
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      log.add("the file is not UTF-8 text", file: file)
      return nil
    }
    return text
  }

  /// The questions and cases of all files.
  func questions(of known: ContentCache.Outline) -> CollectedQuestions {
    var collected = CollectedQuestions(
      log: log, statements: Set(known.outline.statements.map(\.id)))
    for file in known.outline.sections.compactMap({ known.files[$0.letter]?.questions }) {
      for node in entries(file) {
        guard let question = QuestionReader(file: file, log: log).question(node) else { continue }
        collected.add(question, file: file, at: node)
      }
    }
    if let cases = known.cases {
      for node in entries(cases) {
        let (story, questions) = QuestionReader(file: cases, log: log).caseStudy(node)
        if let story { collected.add(story, file: cases, at: node) }
        for (question, node) in questions { collected.add(question, file: cases, at: node) }
      }
    }
    return collected
  }

  private func entries(_ file: String) -> [Node] {
    guard let root = yaml(file) else { return [] }
    guard case .sequence(let sequence) = root else {
      log.add("expected a list, found \(root.kindName)", file: file, at: root)
      return []
    }
    return Array(sequence)
  }
}
