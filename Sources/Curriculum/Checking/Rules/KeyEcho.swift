extension Rule {
  /// No word of the prompt returns in the key alone.
  static let keyEcho = Rule(id: "key-echo") { module in
    module.questions.flatMap { question in
      Language.allCases.compactMap { language -> Finding? in
        guard let item = ChoiceItem(question, in: language) else { return nil }
        let echoes = item.options.map { $0.stems.intersection(item.promptStems) }
        let rivals = echoes.enumerated().filter { $0.offset != item.key }.map(\.element)
        guard !echoes[item.key].isEmpty, rivals.allSatisfy(\.isEmpty) else { return nil }
        let stems = echoes[item.key].sorted().joined(separator: ", ")
        return Finding(
          .warning, rule: "key-echo", at: module.place(ofEntry: item.key, of: question),
          LocalizedText(
            id: "\(question.id) (\(language.rawValue)): hanya kunci yang mengulang kata soal "
              + "(kata dasar: \(stems)); pakai kata lain, atau ulangi juga di pengecoh",
            en: "\(question.id) (\(language.rawValue)): the key alone repeats words of the prompt "
              + "(stems: \(stems)); use others, or repeat them in distractors too"))
      }
    }
  }
}
