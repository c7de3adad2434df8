/// Which words make an option sound humane, and which make it sound harsh.
///
/// A list of stems, and two rules: a phrase counts as a whole, and what follows a negation (“tanpa
/// bertanya”) counts the other way.
struct NiceWords: Sendable {
  private let phrases: [String: [Phrase]]
  private let negations: Set<String>

  private struct Phrase {
    let stems: [String]
    let weight: Int
  }

  /// The words of a language.
  static func of(_ language: Language) -> NiceWords {
    language == .english ? english : indonesian
  }

  /// - Parameters:
  ///   - nice: words and, in quotation marks or joined by `+`, phrases.
  init(_ language: Language, nice: String, harsh: String, negations: String) {
    let stem = { (word: Substring) in Words.stem(String(word), language) }
    let phrases = [(nice, 1), (harsh, -1)].flatMap { list, weight in
      list.split(whereSeparator: \.isWhitespace).map { entry in
        Phrase(stems: entry.split(separator: "+").map(stem), weight: weight)
      }
    }
    self.phrases = Dictionary(grouping: phrases, by: { $0.stems.first ?? "" })
    self.negations = Set(negations.split(whereSeparator: \.isWhitespace).map(stem))
  }

  /// How nice a text sounds: each nice phrase counts 1, each harsh one −1.
  /// - Parameter stems: the stems of its words, in order.
  func score(of stems: [String]) -> Int {
    var score = 0
    var index = 0
    while index < stems.count {
      let rest = stems[index...]
      let longest = phrases[stems[index]]?.filter { rest.starts(with: $0.stems) }
        .max { $0.stems.count < $1.stems.count }
      if let longest {
        let isNegated = stems[max(0, index - 2)..<index].contains(where: negations.contains)
        score += isNegated ? -longest.weight : longest.weight
      }
      index += longest?.stems.count ?? 1
    }
    return score
  }
}
