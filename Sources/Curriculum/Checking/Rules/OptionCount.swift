extension Rule {
  /// A single-choice question has three or four options: more are rarely plausible.
  ///
  /// Rodriguez (2005): three options are optimal; a fourth does little harm.
  static let optionCount = Rule(id: "option-count") { module in
    module.questions.compactMap { question in
      guard case .singleChoice(let options) = question.body, !(3...4).contains(options.count) else {
        return nil
      }
      return Finding(
        .warning, rule: "option-count", at: module.place(of: question),
        LocalizedText(
          id: "\(question.id) memiliki \(options.count) pilihan; tulis tiga atau empat",
          en: "\(question.id) has \(options.count) options; write three or four"))
    }
  }
}
