extension Rule {
  /// Everything that people read has an English text too.
  static let translation = Rule(id: "translation") { module in
    let questions = module.questions.compactMap { question in
      finding(question.id.rawValue, question.texts, at: module.place(of: question))
    }
    let cases = module.cases.compactMap {
      finding($0.id.rawValue, [$0.title, $0.story], at: module.casePlaces[$0.id])
    }
    let terms = module.outline.glossary.compactMap {
      finding($0.term.id, [$0.term, $0.meaning], at: ContentPlace(file: "module.yaml"))
    }
    return questions + cases + terms
  }

  private static func finding(
    _ what: String, _ texts: [LocalizedText], at place: ContentPlace?
  ) -> Finding? {
    let missing = texts.filter { $0.en == nil }
    guard let first = missing.first else { return nil }
    let start = first.id.split(separator: "\n").first.map { String($0.prefix(40)) } ?? ""
    return Finding(
      .warning, rule: "translation", at: place,
      LocalizedText(
        id: "\(what): \(missing.count) dari \(texts.count) teks belum ada dalam bahasa Inggris, "
          + "yang pertama \"\(start)\"; tambahkan di bawah en:",
        en: "\(what): \(missing.count) of \(texts.count) texts have no English, "
          + "the first is \"\(start)\"; add it under en:"))
  }
}

extension Question {
  /// Every text of the question that is written in two languages.
  var texts: [LocalizedText] {
    [prompt, explanation] + body.texts
  }
}

extension Question.Body {
  /// Every text of the answers that is written in two languages.
  var texts: [LocalizedText] {
    switch self {
    case .singleChoice(let options), .multipleChoice(let options):
      options.flatMap { [$0.text, $0.why] }
    case .trueFalse(let claim): [claim.whyTrue, claim.whyFalse]
    case .matching(let matching): matching.pairs.map(\.item) + matching.answers
    case .ordering(let items): items
    case .shortAnswer: []
    }
  }
}
