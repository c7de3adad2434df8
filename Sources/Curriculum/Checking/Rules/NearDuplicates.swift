/// The rule that finds questions which ask nearly the same.
extension Rule {
  /// No two questions ask nearly the same: their prompts share less than half of their stems.
  ///
  /// The story of a case counts with the prompt, but between two questions of one case.
  static let nearDuplicates = Rule("near-duplicates") { module in
    Language.allCases.flatMap { remarks(on: module, $0) }
  }

  private static let limit = 0.5

  private static func remarks(on module: CheckedModule, _ language: Language) -> [Finding] {
    let questions = module.questions.filter { $0.prompt.written(in: language) != nil }
    let prompts = questions.map {
      module.vocabulary.stems(in: $0.prompt.text(in: language), language)
    }
    let stories = Dictionary(
      module.cases.map {
        ($0.id, module.vocabulary.stems(in: $0.story.text(in: language), language))
      },
      uniquingKeysWith: { first, _ in first })
    let whole = zip(questions, prompts).map { question, prompt in
      prompt.union(question.caseID.flatMap { stories[$0] } ?? [])
    }
    let apart = SimilarSets(whole, limit: limit).pairs {
      questions[$0].caseID == nil || questions[$0].caseID != questions[$1].caseID
    }
    let withinCases = Dictionary(grouping: questions.indices, by: { questions[$0].caseID })
      .filter { $0.key != nil }.values.flatMap { members in
        SimilarSets(members.map { prompts[$0] }, limit: limit).pairs().map {
          SimilarSets.Pair(
            first: members[$0.first], second: members[$0.second], likeness: $0.likeness)
        }
      }
    return (apart + withinCases).sorted { ($0.first, $0.second) < ($1.first, $1.second) }.map {
      let (first, second) = (questions[$0.first], questions[$0.second])
      let percent = Int(($0.likeness * 100).rounded())
      return Finding(
        about: second, language, at: module.placeOfPrompt(of: second),
        id: "\(percent)% kata dasarnya sama dengan \(first.id); tanyakan hal lain, atau ceritakan "
          + "kejadian lain",
        en: "\(percent)% of its stems are those of \(first.id); ask something else, or tell of "
          + "another event")
    }
  }
}
