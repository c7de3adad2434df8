/// A choice as one sees it who plays tricks: words, and nothing of what they teach.
package struct ChoiceItem: Sendable {
  /// An option's words.
  package struct Option: Sendable {
    /// The text.
    let text: String
    /// Its words in lower case.
    let words: [String]
    /// The stems of its words, in its order.
    let wordStems: [String]
    /// The stems of the words that carry meaning.
    let stems: Set<String>
  }

  /// The question's id.
  let id: QuestionID
  /// The statement that it tests.
  let statement: StatementID
  /// The form that it belongs to.
  let form: Question.Form
  /// Whether one option is to be chosen, or several.
  let kind: Question.Kind
  /// The language of the words.
  let language: Language
  /// The stems of the prompt's words that carry meaning.
  let promptStems: Set<String>
  /// The options, in the file's order.
  let options: [Option]
  /// The indices of the right options.
  let keys: Set<Int>

  /// A choice in a language; nil for other types and where a translation is missing.
  init?(_ question: Question, in language: Language, _ vocabulary: Vocabulary) {
    guard !question.options.isEmpty, let prompt = question.prompt.written(in: language) else {
      return nil
    }
    let texts = question.options.compactMap { $0.text.written(in: language) }
    guard texts.count == question.options.count else { return nil }
    self.id = question.id
    self.statement = question.statement
    self.form = question.form
    self.kind = question.body.kind
    self.language = language
    self.promptStems = vocabulary.stems(in: prompt, language)
    self.options = texts.map { text in
      let words = Words.tokens(in: text)
      let stems = words.map { vocabulary.stem($0, language) }
      let telling = zip(words, stems).filter { !Words.isFunctionWord($0.0, language) }
      return Option(text: text, words: words, wordStems: stems, stems: Set(telling.map(\.1)))
    }
    self.keys = Set(question.options.indices.filter { question.options[$0].isCorrect })
  }
}
