/// Reads the files of a module, and finds all their mistakes.
struct ModuleReader {
  let folder: ContentFolder

  var log: ProblemLog { folder.log }

  init(path: String) {
    folder = ContentFolder(path: path, log: ProblemLog())
  }

  /// The index; nil where `module.yaml` can't be read.
  func index() -> ModuleIndex? { OutlineReader(folder: folder).index() }

  /// A lesson, and the line of each statement's heading.
  func lesson(
    of section: Section, from file: String
  ) -> (lesson: Lesson, lines: [StatementID: Int])? {
    folder.text(file).flatMap { LessonReader(file: file, section: section, log: log).lesson($0) }
  }

  /// The guide of a section, if it has one, and the node that it was read from.
  func guide(of section: Section, in outline: ModuleOutline) -> (
    guide: SectionGuide, node: YAMLNode
  )? {
    let file = SectionGuide.file(of: section.letter)
    guard folder.has(file) else { return nil }
    return folder.mapping(file) { reader in
      GuideReader(section: section, outline: outline).guide(reader).map { ($0, reader.node) }
    }
  }

  /// The questions and cases of all files.
  func questions(of index: ModuleIndex) -> CollectedQuestions {
    var collected = CollectedQuestions(
      log: log, statements: index.outline.statements.map(\.id))
    for file in index.outline.sections.compactMap({ index.files[$0.letter]?.questions }) {
      guard let (entries, texts) = entries(file) else { continue }
      for (place, node) in entries.enumerated() {
        if node["case"] != nil {
          log.add(.caseAmongQuestions, at: node.place)
          continue
        }
        guard let draft = QuestionReader(log: log).question(node) else { continue }
        collected.add(draft, of: draft.statement?.description, at: node, text: texts?[place])
      }
    }
    if let cases = index.cases, let (entries, _) = entries(cases) {
      for node in entries {
        guard let (story, questions) = QuestionReader(log: log).caseStudy(node) else { continue }
        if let story { collected.add(story, at: node) }
        for (draft, node) in questions {
          collected.add(draft, of: story?.id.rawValue, at: node)
        }
      }
    }
    return collected
  }

  /// The entries of a file, and the text of each where they can be read by themselves.
  private func entries(_ file: String) -> ([YAMLNode], texts: [Substring.UTF8View]?)? {
    guard let yaml = folder.yamlText(file) else { return nil }
    guard case .list(let entries) = yaml.root.content else {
      log.add(.unexpected(yaml.root.found, expected: .list), at: yaml.root.place)
      return nil
    }
    return (entries, yaml.entryTexts)
  }

  /// The lesson of a section in a language; the Indonesian one where there is no translation.
  ///
  /// `lessons/X.md` is translated in `lessons/en/X.md`.
  func lessonFile(
    of section: SectionLetter, in language: Language, _ index: ModuleIndex
  ) -> String? {
    guard let file = index.files[section]?.lesson else { return nil }
    let place = file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex
    let translated = "\(file[..<place])\(language.rawValue)/\(file[place...])"
    return language != .indonesian && folder.has(translated) ? translated : file
  }
}
