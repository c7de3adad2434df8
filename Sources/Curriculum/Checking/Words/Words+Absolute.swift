extension Words {
  /// The words of a text, in lower case and in its order, that allow of no exception.
  static func absoluteWords(in tokens: [String], _ language: Language) -> [String] {
    let single = language == .english ? englishAbsolutes : indonesianAbsolutes
    let pairs = language == .english ? [] : indonesianAbsolutePairs
    return tokens.indices.compactMap { index in
      if single.contains(tokens[index]) { return tokens[index] }
      guard index + 1 < tokens.count else { return nil }
      let pair = tokens[index] + " " + tokens[index + 1]
      return pairs.contains(pair) ? pair : nil
    }
  }

  private static let indonesianAbsolutes: Set = [
    "cuma", "hanya", "harus", "mustahil", "mutlak", "pasti", "satunya", "selalu", "selamanya",
    "semata", "semua", "semuanya", "seluruh", "seluruhnya", "senantiasa", "wajib",
  ]
  private static let indonesianAbsolutePairs: Set = [
    "sama sekali", "tak pernah", "tanpa kecuali", "tidak boleh", "tidak mungkin", "tidak pernah",
  ]
  private static let englishAbsolutes: Set = [
    "all", "always", "certainly", "completely", "entirely", "every", "everyone", "everything",
    "impossible", "must", "never", "none", "only", "solely",
  ]
}
