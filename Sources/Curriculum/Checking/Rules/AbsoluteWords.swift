extension Rule {
  /// No absolute word marks the wrong options: the key has one too, or none has.
  static let absoluteWords = Rule(id: "absolute-words") { module in
    module.questions.flatMap { question in
      Language.allCases.flatMap { language -> [Finding] in
        let words = question.options.map {
          Words.absoluteWords(in: $0.text.written(in: language) ?? "", language)
        }
        let keyHasOne = zip(question.options, words).contains { $0.isCorrect && !$1.isEmpty }
        guard !keyHasOne else { return [] }
        return words.enumerated().compactMap { index, words in
          words.first.map { finding($0, at: index, of: question, language, in: module) }
        }
      }
    }
  }

  private static func finding(
    _ word: String, at index: Int, of question: Question, _ language: Language,
    in module: CheckedModule
  ) -> Finding {
    Finding(
      .warning, rule: "absolute-words", at: module.place(ofEntry: index, of: question),
      LocalizedText(
        id: "\(question.id) (\(language.rawValue)): \"\(word)\" menandai pilihan yang salah; "
          + "tulis tanpa kata mutlak",
        en: "\(question.id) (\(language.rawValue)): \"\(word)\" marks a wrong option; "
          + "write it without an absolute word"))
  }
}
