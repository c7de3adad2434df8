extension ContentModule {
  /// What all rules have to say of the module.
  /// - Throws: `ContentError.problems` for files with mistakes, which come before all rules.
  package func report() throws -> CheckReport { CheckReport(of: try checked()) }

  /// The whole module with the places of all that it says.
  /// - Throws: `ContentError.problems` for files with mistakes.
  package func checked() throws -> CheckedModule {
    let (module, problems) = examined()
    guard let module, problems.isEmpty else { throw ContentError.problems(problems, path: path) }
    return module
  }

  /// The whole module, read anew with the places of all that it says, and every mistake in its files,
  /// in their order.
  package func examined() -> (module: CheckedModule?, problems: [ContentProblem]) {
    let reader = ModuleReader(path: path)
    guard let index = reader.index() else { return (nil, reader.log.problems) }
    let lessons = index.outline.sections.flatMap { self.lessons(of: $0, index, reader) }
    let guides = index.outline.sections.compactMap { section in
      reader.guide(of: section, in: index.outline).map(CheckedGuide.init)
    }
    let collected = reader.questions(of: index)
    var module = CheckedModule(
      outline: index.outline, questions: collected.questions, cases: collected.cases,
      lessons: lessons, guides: guides)
    module.questionNodes = collected.questionNodes
    module.casePlaces = collected.caseNodes.mapValues(\.place)
    return (module, reader.log.problems)
  }

  /// The lesson of a section in each language that has one.
  private func lessons(
    of section: Section, _ index: ModuleIndex, _ reader: ModuleReader
  ) -> [CheckedLesson] {
    var files: Set<String> = []
    return Language.allCases.compactMap { language in
      guard let file = reader.lessonFile(of: section.letter, in: language, index),
        files.insert(file).inserted, let (lesson, lines) = reader.lesson(of: section, from: file)
      else { return nil }
      return CheckedLesson(lesson: lesson, language: language, file: file, lines: lines)
    }
  }
}
