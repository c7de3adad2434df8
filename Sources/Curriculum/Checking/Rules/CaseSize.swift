extension Rule {
  /// A story is worth reading for three questions or more, and the module has enough such cases.
  static let caseSize = Rule(id: "case-size") { module in
    let counts = Dictionary(grouping: module.questions.compactMap(\.caseID), by: \.self)
      .mapValues(\.count)
    let small = module.cases.compactMap { story -> Finding? in
      let count = counts[story.id] ?? 0
      guard count < smallestCase else { return nil }
      return Finding(
        .warning, rule: "case-size", at: module.casePlaces[story.id],
        LocalizedText(
          id: "kasus \(story.id) memiliki \(count) soal; tulis \(smallestCase) atau lebih",
          en: "the case \(story.id) has \(count) questions; write \(smallestCase) or more"))
    }
    let goal = module.outline.goals?.cases ?? 0
    let large = module.cases.count - small.count
    guard large < goal else { return small }
    return small + [
      Finding(
        .error, rule: "case-size",
        LocalizedText(
          id: "ada \(large) kasus dengan \(smallestCase) soal atau lebih, diperlukan \(goal); "
            + "tulis \(goal - large) lagi",
          en:
            "there are \(large) cases with \(smallestCase) questions or more, \(goal) are wanted; "
            + "write \(goal - large) more"))
    ]
  }

  private static let smallestCase = 3
}
