/// The rule that finds texts without English.
extension Rule {
  /// Everything that people read has an English text too.
  static let translation = Rule("translation") { module in
    let questions = module.questions.compactMap { question in
      remark(on: question.id.rawValue, question.texts, at: module.place(of: question))
    }
    let cases = module.cases.compactMap {
      remark(on: $0.id.rawValue, [$0.title, $0.story], at: module.casePlaces[$0.id])
    }
    let terms = module.outline.glossary.compactMap {
      remark(on: $0.term.id, [$0.term, $0.meaning], at: ContentPlace(file: "module.yaml"))
    }
    let guides = module.guides.compactMap {
      remark(on: $0.node.file, $0.guide.texts, at: ContentPlace(file: $0.node.file))
    }
    return questions + cases + terms + guides
  }

  private static func remark(
    on what: String, _ texts: [LocalizedText], at place: ContentPlace?
  ) -> Finding? {
    let missing = texts.filter { $0.en == nil }
    guard let first = missing.first else { return nil }
    let start = first.id.split(separator: "\n").first.map { String($0.prefix(40)) } ?? ""
    return Finding(
      .warning, at: place,
      id: "\(what): \(missing.count) dari \(texts.count) teks belum ada dalam bahasa Inggris, "
        + "yang pertama \"\(start)\"; tambahkan di bawah en:",
      en: "\(what): \(missing.count) of \(texts.count) texts have no English, "
        + "the first is \"\(start)\"; add it under en:")
  }
}
