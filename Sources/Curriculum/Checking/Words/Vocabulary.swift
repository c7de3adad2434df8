/// The words of a module's texts, each text taken apart and each word stemmed once.
final class Vocabulary {
  private var stems: [Key: String] = [:]
  private var texts: [Key: Set<String>] = [:]
  private var tokens: [String: [String]] = [:]

  private struct Key: Hashable {
    let text: String
    let language: Language
  }

  /// The words of a text in lower case, without punctuation.
  func tokens(in text: String) -> [String] {
    if let known = tokens[text] { return known }
    let found = Words.tokens(in: text)
    tokens[text] = found
    return found
  }

  /// The stems of the words in a text that carry meaning.
  func stems(in text: String, _ language: Language) -> Set<String> {
    let key = Key(text: text, language: language)
    if let known = texts[key] { return known }
    let words = tokens(in: text).filter { !Words.isFunctionWord($0, language) }
    let found = Set(words.map { stem($0, language) })
    texts[key] = found
    return found
  }

  /// The stem of a word in lower case.
  func stem(_ word: String, _ language: Language) -> String {
    let key = Key(text: word, language: language)
    if let known = stems[key] { return known }
    let found = Words.stem(word, language)
    stems[key] = found
    return found
  }
}
