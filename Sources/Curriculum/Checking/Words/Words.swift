/// A text as the words that it is made of.
enum Words {
  /// The words in lower case, without punctuation; hyphens part words (`anak-anak` is two).
  static func tokens(in text: String) -> [String] {
    text.lowercased().unicodeScalars.split { !isOfWord($0) }.map { String($0) }
  }

  /// Whether it is a letter, or hangs on one; Unicode's tables are asked only where they are needed.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.isGraphemeExtend
  }

  /// The stem of a word in lower case.
  static func stem(_ word: String, _ language: Language) -> String {
    switch language {
    case .indonesian: IndonesianStemmer.stem(word)
    case .english: EnglishStemmer.stem(word)
    }
  }

  /// The sentences of a text: each ends at `.`, `!`, `?` or `…` before a space, or with a line.
  static func sentences(in text: String) -> [String] {
    text.split(separator: "\n").flatMap { line in
      line.split(separator: " ").reduce(into: [[Substring]]()) { sentences, word in
        let isNew = sentences.last?.last.map(endsSentence) ?? true
        if isNew { sentences.append([]) }
        sentences[sentences.count - 1].append(word)
      }
      .map { $0.joined(separator: " ") }
    }
  }

  private static func endsSentence(_ word: Substring) -> Bool {
    let end = word.last { !"\"”’)]»*".contains($0) }
    return end.map { ".!?…".contains($0) } ?? false
  }

  /// How many words a reader counts: what stands between spaces and has a letter or a digit.
  static func count(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count {
      $0.contains { $0.isLetter || $0.isNumber }
    }
  }

  /// The share of common elements, 0 to 1 (Jaccard 1901); 0 for two empty sets.
  static func likeness(_ left: Set<String>, _ right: Set<String>) -> Double {
    let common = left.count(where: right.contains)
    let all = left.count + right.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}
