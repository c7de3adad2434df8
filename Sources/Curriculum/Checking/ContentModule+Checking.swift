import Yams

extension ContentModule {
  /// Every mistake in every file of the module, in the order of the files.
  public func problems() -> [ContentProblem] { examined().problems }

  /// What all rules have to say of the module.
  /// - Throws: `ContentError.problems` for files with mistakes, which come before all rules.
  package func report() throws -> CheckReport {
    let (module, problems) = examined()
    guard let module, problems.isEmpty else { throw ContentError.problems(problems) }
    return CheckReport(of: module)
  }

  /// The whole module, read anew with the places of all that it says, and the mistakes in it.
  package func examined() -> (module: CheckedModule?, problems: [ContentProblem]) {
    let reader = ModuleReader(folder: folder)
    guard let known = reader.outline() else { return (nil, reader.log.problems) }
    let lessons = known.outline.sections.flatMap { self.lessons(of: $0, known, reader) }
    let collected = reader.questions(of: known)
    var module = CheckedModule(
      outline: known.outline, questions: collected.questions, cases: collected.cases,
      lessons: lessons)
    module.questionPlaces = collected.questionNodes.mapValues(QuestionPlace.init)
    module.casePlaces = collected.caseNodes.mapValues { ContentPlace($0.node, in: $0.file) }
    return (module, reader.log.problems)
  }

  /// The lesson of a section in each language that has one.
  private func lessons(
    of section: Section, _ known: ContentCache.Outline, _ reader: ModuleReader
  ) -> [CheckedLesson] {
    guard let file = known.files[section.letter]?.lesson else { return [] }
    let translated = lessonFile(file, in: .english)
    let files = [(file, Language.indonesian)] + (translated == file ? [] : [(translated, .english)])
    return files.compactMap { file, language in
      guard let text = reader.text(file),
        let lesson = LessonReader(file: file, section: section, log: reader.log).lesson(text)
      else { return nil }
      return CheckedLesson(lesson, language: language, file: file, lines: headingLines(in: text))
    }
  }

  private func headingLines(in text: String) -> [StatementID: Int] {
    var lines: [StatementID: Int] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where line.hasPrefix("## ") {
      let id = line.dropFirst(3).prefix { $0 != "." && $0 != " " }
      if let statement = StatementID(String(id)) { lines[statement] = index + 1 }
    }
    return lines
  }
}

extension ContentPlace {
  fileprivate init(_ node: Node, in file: String) {
    self.init(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }
}

extension QuestionPlace {
  fileprivate init(_ placed: CollectedQuestions.PlacedNode) {
    let node = placed.node
    let entries = node["options"] ?? node["pairs"] ?? node["items"]
    self.init(
      start: ContentPlace(node, in: placed.file),
      prompt: node["prompt"].map { ContentPlace($0, in: placed.file) },
      entries: entries?.sequence?.map { ContentPlace($0, in: placed.file) } ?? [])
  }
}
