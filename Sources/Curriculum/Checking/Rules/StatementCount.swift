extension Rule {
  /// Every statement has as many questions as the module's goals say, those of cases included.
  static let statementCount = Rule(id: "statement-count") { module in
    guard let goals = module.outline.goals else { return [] }
    return module.outline.statements.compactMap { statement in
      let count = module.questions.count { $0.statement == statement.id }
      let goal = goals.questionsPerStatement[statement.id.section] ?? 0
      guard count < goal else { return nil }
      return Finding(
        .error, rule: "statement-count",
        LocalizedText(
          id:
            "\(statement.id) memiliki \(count) soal, diperlukan \(goal); tulis \(goal - count) lagi",
          en:
            "\(statement.id) has \(count) questions, \(goal) are wanted; write \(goal - count) more"
        ))
    }
  }
}
