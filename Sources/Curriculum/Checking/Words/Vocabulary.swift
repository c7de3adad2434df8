/// The words of a module's texts, each stemmed once.
final class Vocabulary {
  private var known: [Key: String] = [:]

  private struct Key: Hashable {
    let word: String
    let language: Language
  }

  /// The stems of the words in a text that carry meaning.
  func stems(in text: String, _ language: Language) -> Set<String> {
    let words = Words.tokens(in: text).filter { !Words.isFunctionWord($0, language) }
    return Set(words.map { stem($0, language) })
  }

  /// The stem of a word in lower case.
  func stem(_ word: String, _ language: Language) -> String {
    let key = Key(word: word, language: language)
    if let stem = known[key] { return stem }
    let stem = Words.stem(word, language)
    known[key] = stem
    return stem
  }
}
