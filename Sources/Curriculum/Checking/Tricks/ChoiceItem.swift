/// A single-choice question as one sees it who plays tricks: words, and nothing of their meaning.
package struct ChoiceItem: Sendable {
  /// An option's words.
  package struct Option: Sendable {
    /// The text.
    package var text: String
    /// Its words in lower case.
    package var words: [String]
    /// The stems of the words that carry meaning.
    package var stems: Set<String>
  }

  /// The question's id.
  package var id: QuestionID
  /// The language of the words.
  package var language: Language
  /// The stems of the prompt's words that carry meaning.
  package var promptStems: Set<String>
  /// The options, in the file's order.
  package var options: [Option]
  /// The index of the key.
  package var key: Int

  /// A question in a language; nil for other types and where a translation is missing.
  package init?(_ question: Question, in language: Language) {
    guard case .singleChoice(let options) = question.body,
      let key = options.firstIndex(where: \.isCorrect),
      let prompt = question.prompt.written(in: language)
    else { return nil }
    let texts = options.compactMap { $0.text.written(in: language) }
    guard texts.count == options.count else { return nil }
    self.id = question.id
    self.language = language
    self.promptStems = Words.stems(in: prompt, language)
    self.options = texts.map {
      Option(text: $0, words: Words.tokens(in: $0), stems: Words.stems(in: $0, language))
    }
    self.key = key
  }
}

extension LocalizedText {
  /// The text in a language, or nil where nobody has written it.
  package func written(in language: Language) -> String? { language == .english ? en : id }
}
