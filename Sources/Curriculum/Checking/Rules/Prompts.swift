/// Rules about what is asked.
extension Rule {
  /// No word of the prompt returns in the key alone.
  static let keyEcho = Rule.each("key-echo") { question, language, module in
    guard question.body.kind == .singleChoice,
      let item = ChoiceItem(question, in: language, module.vocabulary)
    else { return nil }
    let echoes = item.options.map { $0.stems.intersection(item.promptStems) }
    guard let echoing = echoes.firstIndex(where: { !$0.isEmpty }), item.keys == [echoing],
      echoes.count(where: \.isEmpty) == echoes.count - 1
    else { return nil }
    let stems = echoes[echoing].sorted().joined(separator: ", ")
    return Finding(
      about: question, language, at: module.place(ofEntry: echoing, of: question),
      id: "hanya kunci yang mengulang kata soal (kata dasar: \(stems)); pakai kata lain, atau "
        + "ulangi juga di pengecoh",
      en: "the key alone repeats words of the prompt (stems: \(stems)); use others, or repeat "
        + "them in distractors too")
  }

  /// A question asks for what is, not for what is not, unless the word is in capitals.
  static let negativeStem = Rule.each("negative-stem") { question, language, module in
    guard question.body.kind != .trueFalse,
      let prompt = question.prompt.written(in: language),
      let word = negation(in: prompt, language)
    else { return nil }
    return Finding(
      about: question, language, at: module.placeOfPrompt(of: question),
      id: "pertanyaannya menyangkal (\"\(word)\"); tanyakan yang benar, atau tulis kata itu "
        + "dengan huruf besar",
      en: "the question is negative (\"\(word)\"); ask for what is so, or write the word in "
        + "capitals")
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
