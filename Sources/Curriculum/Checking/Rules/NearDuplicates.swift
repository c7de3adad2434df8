extension Rule {
  /// No two questions ask nearly the same: their prompts share less than half of their stems.
  ///
  /// The story of a case counts with the prompt, but between two questions of one case.
  static let nearDuplicates = Rule(id: "near-duplicates") { module in
    Language.allCases.flatMap { findings(in: module, $0) }
  }

  private static let limit = 0.5

  private struct Stems {
    let question: Question
    let prompt: Set<String>
    let all: Set<String>

    func likeness(to other: Stems) -> Double {
      let isOneCase = question.caseID != nil && question.caseID == other.question.caseID
      return isOneCase
        ? Words.likeness(prompt, other.prompt) : Words.likeness(all, other.all)
    }
  }

  private static func findings(in module: CheckedModule, _ language: Language) -> [Finding] {
    let stories = Dictionary(
      module.cases.map { ($0.id, Words.stems(in: $0.story.text(in: language), language)) },
      uniquingKeysWith: { first, _ in first })
    let stems = module.questions.compactMap { question -> Stems? in
      guard let text = question.prompt.written(in: language) else { return nil }
      let prompt = Words.stems(in: text, language)
      let story = question.caseID.flatMap { stories[$0] } ?? []
      return Stems(question: question, prompt: prompt, all: prompt.union(story))
    }
    return stems.enumerated().flatMap { index, first in
      stems[(index + 1)...].compactMap { second in
        let likeness = first.likeness(to: second)
        return likeness < limit
          ? nil : finding(first.question, second.question, likeness, language, in: module)
      }
    }
  }

  private static func finding(
    _ first: Question, _ second: Question, _ likeness: Double, _ language: Language,
    in module: CheckedModule
  ) -> Finding {
    let percent = Int((likeness * 100).rounded())
    return Finding(
      .warning, rule: "near-duplicates", at: module.placeOfPrompt(of: second),
      LocalizedText(
        id:
          "\(second.id) (\(language.rawValue)): \(percent) % kata dasarnya sama dengan \(first.id); "
          + "tanyakan hal lain, atau ceritakan kejadian lain",
        en:
          "\(second.id) (\(language.rawValue)): \(percent) % of its stems are those of \(first.id); "
          + "ask something else, or tell of another event"))
  }
}
