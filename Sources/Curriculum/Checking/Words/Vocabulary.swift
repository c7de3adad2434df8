/// The words of a module's texts, each stemmed once.
final class Vocabulary {
  private var known: [Language: [String: String]] = [:]

  /// The stems of the words in a text that carry meaning.
  func stems(in text: String, _ language: Language) -> Set<String> {
    let words = Words.tokens(in: text).filter { !Words.isFunctionWord($0, language) }
    return Set(words.map { stem($0, language) })
  }

  /// The stem of a word in lower case.
  func stem(_ word: String, _ language: Language) -> String {
    if let stem = known[language]?[word] { return stem }
    let stem = Words.stem(word, language)
    known[language, default: [:]][word] = stem
    return stem
  }
}
