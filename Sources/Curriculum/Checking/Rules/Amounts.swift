/// Rules about how much there is, and how it is spread.
extension Rule {
  /// About as many claims are true as false, so that one answer for all gains nothing.
  static let trueFalseBalance = Rule("true-false-balance") { module in
    let answers = module.questions.compactMap { question -> Bool? in
      if case .trueFalse(let claim) = question.body { claim.answer } else { nil }
    }
    let right = answers.count(where: \.self)
    let wrong = answers.count - right
    // Within 10 points of a half; one more or less can't be helped in an odd number.
    guard abs(right - wrong) > max(1, answers.count / 5) else { return [] }
    return [
      Finding(
        .warning, id: "\(right) pernyataan benar dan \(wrong) salah; buat jumlahnya seimbang",
        en: "\(right) claims are true and \(wrong) false; make them about as many")
    ]
  }

  /// At least half of the questions ask to use what was learnt.
  static let levels = Rule("levels") { module in
    let deep = module.questions.count { $0.level == .apply || $0.level == .analyse }
    guard deep * 2 < module.questions.count else { return [] }
    let wanted = "level: \(Question.Level.apply.rawValue), \(Question.Level.analyse.rawValue)"
    let total = module.questions.count
    return [
      Finding(
        .warning,
        id: "\(deep) dari \(total) soal meminta peserta menerapkan atau menelaah; "
          + "sedikitnya separuh perlu begitu (\(wanted))",
        en: "\(deep) of \(total) questions ask to apply or analyse what was learnt; "
          + "at least half should (\(wanted))")
    ]
  }

  /// Every statement has as many questions as the module's goals say, those of cases included.
  static let statementCount = Rule("statement-count") { module in
    guard let goals = module.outline.goals else { return [] }
    return module.outline.statements.compactMap { statement in
      let count = module.questions.count { $0.statement == statement.id }
      return shortage(
        of: count, to: goals.questionsPerStatement[statement.id.section] ?? 0, in: module,
        id: "\(statement.id) memiliki \(count) soal", en: "\(statement.id) has \(count) questions")
    }
  }

  /// Every type of question is used as often as the module's goals say.
  static let typeCount = Rule("type-count") { module in
    Question.Kind.allCases.compactMap { kind in
      let count = module.questions.count { $0.body.kind == kind }
      return shortage(
        of: count, to: module.outline.goals?.questionsPerType ?? 0, in: module,
        id: "ada \(count) soal berjenis \(kind.rawValue)",
        en: "there are \(count) questions of the type \(kind.rawValue)")
    }
  }

  /// A story is worth reading for three questions or more, and the module has enough such cases.
  static let caseSize = Rule("case-size") { module in
    let counts = Dictionary(grouping: module.questions.compactMap(\.caseID), by: \.self)
      .mapValues(\.count)
    let small = module.cases.compactMap { story -> Finding? in
      let count = counts[story.id] ?? 0
      guard count < smallestCase else { return nil }
      return Finding(
        .warning, at: module.casePlaces[story.id],
        id: "kasus \(story.id) memiliki \(count) soal; tulis \(smallestCase) atau lebih",
        en: "the case \(story.id) has \(count) questions; write \(smallestCase) or more")
    }
    let large = module.cases.count - small.count
    let missing = shortage(
      of: large, to: module.outline.goals?.cases ?? 0, in: module,
      id: "ada \(large) kasus dengan \(smallestCase) soal atau lebih",
      en: "there are \(large) cases with \(smallestCase) questions or more")
    return small + [missing].compactMap(\.self)
  }

  private static let smallestCase = 3

  /// What is said where there is less than the module's goals say; nil where there is enough.
  private static func shortage(
    of count: Int, to goal: Int, in module: CheckedModule, id: String, en: String
  ) -> Finding? {
    guard count < goal else { return nil }
    return Finding(
      .error, at: module.placeOfGoals,
      id: "\(id), diperlukan \(goal); tulis \(goal - count) lagi",
      en: "\(en), \(goal) are wanted; write \(goal - count) more")
  }
}
