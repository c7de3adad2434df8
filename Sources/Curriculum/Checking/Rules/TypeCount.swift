extension Rule {
  /// Every type of question is used as often as the module's goals say.
  static let typeCount = Rule(id: "type-count") { module in
    let goal = module.outline.goals?.questionsPerType ?? 0
    return Question.Kind.allCases.compactMap { kind in
      let count = module.questions.count { $0.body.kind == kind }
      guard count < goal else { return nil }
      return Finding(
        .error, rule: "type-count",
        LocalizedText(
          id: "ada \(count) soal berjenis \(kind.rawValue), diperlukan \(goal); "
            + "tulis \(goal - count) lagi",
          en: "there are \(count) questions of the type \(kind.rawValue), \(goal) are wanted; "
            + "write \(goal - count) more"))
    }
  }
}
