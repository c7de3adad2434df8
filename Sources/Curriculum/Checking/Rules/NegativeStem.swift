extension Rule {
  /// A question asks for what is, not for what is not, unless the word is in capitals.
  static let negativeStem = Rule(id: "negative-stem") { module in
    module.questions.flatMap { question in
      Language.allCases.compactMap { language -> Finding? in
        guard question.body.kind != .trueFalse,
          let prompt = question.prompt.written(in: language),
          let word = negation(in: prompt, language)
        else { return nil }
        return Finding(
          .warning, rule: "negative-stem", at: module.placeOfPrompt(of: question),
          LocalizedText(
            id: "\(question.id) (\(language.rawValue)): pertanyaannya menyangkal (\"\(word)\"); "
              + "tanyakan yang benar, atau tulis kata itu dengan huruf besar",
            en: "\(question.id) (\(language.rawValue)): the question is negative (\"\(word)\"); "
              + "ask for what is so, or write the word in capitals"))
      }
    }
  }

  /// The word that turns the question round, in lower case; nil where there is none.
  private static func negation(in prompt: String, _ language: Language) -> String? {
    guard let sentence = Words.sentences(in: prompt).last(where: { $0.contains("?") }) else {
      return nil
    }
    let words = sentence.split { !$0.isLetter }.map(String.init)
    return words.indices.first { isNegation(at: $0, of: words, language) }.map { words[$0] }
  }

  private static func isNegation(at index: Int, of words: [String], _ language: Language) -> Bool {
    let before = index > 0 ? words[index - 1].lowercased() : ""
    switch language {
    case .indonesian:
      // Elsewhere these words belong to what is told, as in “mengapa warga tidak datang?”
      return words[index] == "kecuali"
        || ["bukan", "tidak", "belum", "tak"].contains(words[index])
          && ["yang", "mana", "manakah", "apa", "siapa"].contains(before)
    case .english:
      return words[index] == "except"
        || words[index] == "not" && ["is", "are", "does", "do", "has", "was"].contains(before)
          && ["which", "what", "who"].contains { words.first?.lowercased() == $0 }
    }
  }
}
