extension Rule {
  /// Forms A and B ask the same statements at the same levels, so that their scores can be compared.
  static let parallelForms = Rule(id: "parallel-forms") { module in
    module.outline.statements.flatMap { statement in
      let questions = module.questions.filter { $0.statement == statement.id }
      let total = counts(in: questions)
      if total.a != total.b {
        return [finding(.error, "\(statement.id)", total)]
      }
      return Question.Level.allCases.compactMap { level in
        let count = counts(in: questions.filter { $0.level == level })
        return count.a == count.b
          ? nil : finding(.warning, "\(statement.id) (\(level.rawValue))", count)
      }
    }
  }

  private static func counts(in questions: [Question]) -> (a: Int, b: Int) {
    (questions.count { $0.form == .a }, questions.count { $0.form == .b })
  }

  private static func finding(
    _ severity: Finding.Severity, _ what: String, _ count: (a: Int, b: Int)
  ) -> Finding {
    Finding(
      severity, rule: "parallel-forms",
      LocalizedText(
        id: "\(what): bentuk A memiliki \(count.a) soal, bentuk B \(count.b); samakan jumlahnya",
        en: "\(what): form A has \(count.a) questions, form B \(count.b); make them as many"))
  }
}
