/// A module as rules see it: everything that its files say, and where they say it.
package struct CheckedModule {
  /// What the module holds.
  package var outline: ModuleOutline
  /// All questions, in the files' order.
  package var questions: [Question]
  /// All cases, in the files' order.
  package var cases: [CaseStudy] = []
  /// The lessons in both languages, in the sections' order.
  package var lessons: [CheckedLesson] = []
  /// The guides, in the sections' order.
  package var guides: [CheckedGuide] = []
  /// The files beside those that the module is made of, which nothing is read from.
  package var unnamedFiles: [String] = []
  /// The folders of the modules before this one that have its id.
  package var namesakes: [String] = []
  /// How `module.yaml` has what the module holds.
  var outlineNode: YAMLNode?
  /// How the files have the questions, by id.
  var questionNodes: [QuestionID: YAMLNode] = [:]
  /// Where cases stand, by id.
  package var casePlaces: [CaseID: ContentPlace] = [:]
  /// The words of all texts.
  let vocabulary = Vocabulary()

  /// Where a question stands, or nil.
  package func place(of question: Question) -> ContentPlace? {
    questionNodes[question.id]?.place
  }

  /// Where an option (or pair, or item) of a question stands, else the question.
  package func place(ofEntry index: Int, of question: Question) -> ContentPlace? {
    let lists = ["options", "pairs", "items"]
    return questionNodes[question.id].map { node in
      let entries = lists.lazy.compactMap { node[$0] }.first?.entries ?? []
      return (entries.indices.contains(index) ? entries[index] : node).place
    }
  }

  /// Where the goals stand.
  package var placeOfGoals: ContentPlace? { outlineNode?["goals"]?.place }

  /// Where a line of a blueprint stands, each by its place among all.
  package func place(ofRow row: Int, ofBlueprint blueprint: Int) -> ContentPlace? {
    let blueprints = outlineNode?["blueprints"]?.entries ?? []
    guard blueprints.indices.contains(blueprint) else { return nil }
    let rows = blueprints[blueprint]["items"]?.entries ?? []
    return (rows.indices.contains(row) ? rows[row] : blueprints[blueprint]).place
  }

  /// Where the prompt of a question stands, else the question.
  package func placeOfPrompt(of question: Question) -> ContentPlace? {
    questionNodes[question.id].map { ($0["prompt"] ?? $0).place }
  }
}

/// A lesson with its language and its file.
package struct CheckedLesson: Sendable {
  /// The lesson.
  package var lesson: Lesson
  /// The language that it is written in.
  package var language: Language
  /// The file's path, relative to the module's folder.
  package var file: String
  /// The line of each statement's heading.
  package var lines: [StatementID: Int] = [:]

  /// Where a part stands.
  package func place(of part: Lesson.Part) -> ContentPlace {
    ContentPlace(file: file, line: lines[part.statement] ?? 1)
  }
}

/// A guide, and how its file has it.
package struct CheckedGuide: Sendable {
  package let guide: SectionGuide
  let node: YAMLNode

  var file: String { node.place.file }

  /// The tables of neighbours: a list of them, or one that stands alone.
  var tables: [YAMLNode] {
    node["contrast"].map { $0.entries.isEmpty ? [$0] : $0.entries } ?? []
  }

  /// The entries of a list.
  func entries(_ key: String) -> [YAMLNode] { node[key]?.entries ?? [] }
}
