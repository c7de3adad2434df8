extension Rule {
  /// A wrong option that many questions share is soon known as wrong.
  ///
  /// Names of statements and conditions return as neighbours of each other; so an option that is
  /// the key somewhere may stand as wrong elsewhere, and others twice, as in parallel forms.
  static let repeatedDistractors = Rule(id: "repeated-distractors") { module in
    var uses: [String: [(question: Question, index: Int)]] = [:]
    var keys: Set<String> = []
    for question in module.questions {
      for (index, option) in question.options.enumerated() {
        let text = Words.tokens(in: option.text.id).joined(separator: " ")
        if option.isCorrect {
          keys.insert(text)
        } else {
          uses[text, default: []].append((question, index))
        }
      }
    }
    let repeated = uses.filter { $1.count > 2 && !keys.contains($0) }.values.sorted {
      $0[0].question.id < $1[0].question.id
    }
    return repeated.map { uses in
      let ids = uses.map(\.question.id.rawValue).joined(separator: ", ")
      let text = uses[0].question.options[uses[0].index].text
      return Finding(
        .warning, rule: "repeated-distractors",
        at: module.place(ofEntry: uses[2].index, of: uses[2].question),
        LocalizedText(
          id: "pilihan salah \"\(text.id)\" dipakai di \(ids); tulis pengecoh lain",
          en: "the wrong option \"\(text.text(in: .english))\" stands in \(ids); "
            + "write other distractors"))
    }
  }
}
