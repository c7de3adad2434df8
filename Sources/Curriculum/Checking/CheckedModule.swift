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
  /// How the files have the questions, by id.
  var questionNodes: [QuestionID: CollectedQuestions.PlacedNode] = [:]
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
    return questionNodes[question.id].map { question in
      let entries = lists.lazy.compactMap { question.node[$0] }.first?.entries ?? []
      return entries.indices.contains(index)
        ? ContentPlace(entries[index], in: question.file) : question.place
    }
  }

  /// Where the prompt of a question stands, else the question.
  package func placeOfPrompt(of question: Question) -> ContentPlace? {
    questionNodes[question.id].map { ContentPlace($0.node["prompt"] ?? $0.node, in: $0.file) }
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

/// A guide, and where its parts stand.
package struct CheckedGuide: Sendable {
  package let guide: SectionGuide
  /// The file's path, relative to the module's folder.
  package let file: String
  let tables: [TablePlace]
  let example: ContentPlace?
  let summary: [ContentPlace]
  let notes: [ContentPlace]

  /// Where a table and its cells stand.
  struct TablePlace {
    let start: ContentPlace
    let rows: [[ContentPlace]]
  }
}
