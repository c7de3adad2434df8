/// A run of text that people read, in one language.
package struct ReadableText: Codable, Hashable, Sendable {
  /// The language that it is written in.
  package var language: Language
  /// Whether it stands in emphasis, as foreign words in lessons do.
  package var isEmphasised = false
  /// Where it stands; in a question, where the question starts.
  package var place: ContentPlace
  /// The text.
  package var text: String
}

extension CheckedModule {
  /// Every text of the module that people read, in the files' order; code in lessons is left out.
  package var readableTexts: [ReadableText] {
    outlineTexts + lessons.flatMap(texts) + guides.flatMap(texts) + cases.flatMap(texts)
      + questions.flatMap(texts)
  }

  private var outlineTexts: [ReadableText] {
    let sections = outline.sections.flatMap { [$0.title] + $0.statements.map(\.title) }
    let terms = outline.glossary.flatMap { [$0.term, $0.meaning] }
    let texts =
      [outline.title, outline.source.note] + sections + outline.blueprints.map(\.name) + terms
      + outline.coverage.map(\.term)
    return readable(texts, at: ContentPlace(file: "module.yaml"))
  }

  private func texts(of checked: CheckedGuide) -> [ReadableText] {
    let guide = checked.guide
    let parts =
      zip(guide.contrasts.map(\.texts), checked.tables)
      + [(guide.example.texts, checked.node["example"] ?? checked.node)]
      + zip(guide.summary.map { [$0] }, checked.entries("summary"))
      + zip(guide.notes.map(\.texts), checked.entries("notes"))
    return parts.flatMap { readable($0, at: $1.place) }
  }

  private func texts(of story: CaseStudy) -> [ReadableText] {
    guard let place = casePlaces[story.id] else { return [] }
    return readable([story.title, story.story], at: place)
  }

  private func texts(of question: Question) -> [ReadableText] {
    guard let place = place(of: question) else { return [] }
    guard case .shortAnswer(let key) = question.body else {
      return readable(question.texts, at: place)
    }
    // The first wording is shown; the others are accepted, old spellings among them.
    let answers =
      key.answers.prefix(1).map { (Language.indonesian, $0) }
      + key.englishAnswers.prefix(1).map { (.english, $0) }
    return readable(question.texts, at: place)
      + answers.map { ReadableText(language: $0, place: place, text: $1) }
  }

  private func texts(of lesson: CheckedLesson) -> [ReadableText] {
    let start = ContentPlace(file: lesson.file)
    let head = ReadableText(language: lesson.language, place: start, text: lesson.lesson.title)
    let introduction = lesson.lesson.introduction.flatMap { texts(of: $0, lesson, at: start) }
    return [head] + introduction
      + lesson.lesson.parts.flatMap { part -> [ReadableText] in
        let place = lesson.place(of: part)
        return [ReadableText(language: lesson.language, place: place, text: part.title)]
          + part.blocks.flatMap { texts(of: $0, lesson, at: place) }
      }
  }

  private func texts(
    of block: LessonBlock, _ lesson: CheckedLesson, at place: ContentPlace
  ) -> [ReadableText] {
    block.spans.filter { $0.style != .code }.map { span in
      ReadableText(
        language: lesson.language, isEmphasised: span.style == .emphasis, place: place,
        text: span.text)
    }
  }

  private func readable(_ texts: [LocalizedText], at place: ContentPlace) -> [ReadableText] {
    texts.flatMap { text in
      Language.allCases.compactMap { language in
        text.written(in: language).map {
          ReadableText(language: language, place: place, text: $0)
        }
      }
    }
  }
}
