extension ModuleOutline {
  /// Its texts, each with the id of what it belongs to.
  fileprivate var named: [(name: String, texts: [LocalizedText])] {
    [(id.rawValue, [title, source.note])]
      + sections.flatMap { section in
        [(section.letter.rawValue, [section.title])]
          + section.statements.map { ($0.id.description, [$0.title]) }
      }
      + blueprints.map { ($0.id.rawValue, [$0.name]) }
      + glossary.map { ($0.term.id, [$0.term, $0.meaning]) }
  }
}

/// The rules that find texts and lessons without English.
extension Rule {
  /// Where some lessons are translated, all are.
  static let translatedLessons = Rule("translated-lessons") { module in
    let english = Set(module.lessons.filter { $0.language == .english }.map(\.lesson.section))
    return module.lessons.filter { !english.isEmpty && !english.contains($0.lesson.section) }.map {
      Finding(
        .warning, at: ContentPlace(file: $0.file),
        id:
          "materi ini belum ada dalam bahasa Inggris; tulis terjemahannya di folder en di sebelahnya",
        en: "this lesson has no English; write its translation in the folder en beside it")
    }
  }

  /// Everything that people read has an English text too.
  static let translation = Rule("translation") { module in
    let owners: [(name: String, texts: [LocalizedText], place: ContentPlace?)] =
      module.outline.named.map { ($0, $1, ContentPlace(file: OutlineReader.file)) }
      + module.questions.map { ($0.id.rawValue, $0.texts, module.place(of: $0)) }
      + module.cases.map { ($0.id.rawValue, [$0.title, $0.story], module.casePlaces[$0.id]) }
      + module.guides.map { ($0.file, $0.guide.texts, ContentPlace(file: $0.file)) }
    return owners.compactMap { name, texts, place in
      let missing = texts.filter { $0.en == nil }
      guard let first = missing.first else { return nil }
      let start = first.id.split(separator: "\n").first.map { String($0.prefix(40)) } ?? ""
      return Finding(
        .warning, at: place,
        id: "\(name): \(missing.count) dari \(texts.count) teks belum ada dalam bahasa Inggris, "
          + "yang pertama \"\(start)\"; tambahkan di bawah en:",
        en: "\(name): \(missing.count) of \(texts.count) texts have no English, "
          + "the first is \"\(start)\"; add it under en:")
    }
  }
}
