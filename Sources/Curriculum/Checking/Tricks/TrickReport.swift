/// What all tricks gain on the choices of a module.
///
/// One who has learnt nothing and plays tricks should score no better than chance.
package struct TrickReport: Sendable {
  /// Every trick in each language, first on all questions, then on those of the tests.
  package let figures: [TrickFigure]

  init(on module: CheckedModule) {
    figures = Language.allCases.flatMap { language in
      let items = module.questions.compactMap { ChoiceItem($0, in: language, module.vocabulary) }
      return Self.figures(of: items, language)
    }
  }

  private static func figures(of items: [ChoiceItem], _ language: Language) -> [TrickFigure] {
    let meaning = Trick.byMeaning(learntFrom: items)
    return [Question.Kind.singleChoice, .multipleChoice].flatMap { kind -> [TrickFigure] in
      let items = items.filter { $0.kind == kind }
      let positions = 0..<(items.map(\.options.count).max() ?? 0)
      let tricks = Trick.byForm + positions.map(Trick.position) + meaning
      let played = tricks.map { trick in (trick, items.map(trick.guess)) }
      return TrickFigure.Scope.allCases.flatMap { scope in
        played.compactMap { trick, guesses in
          let guesses = guesses.filter { scope.includes($0.form) }
          return guesses.isEmpty
            ? nil
            : TrickFigure(
              trick: trick, language: language, kind: kind, scope: scope, guesses: guesses)
        }
      }
    }
  }

  /// The figures that are over their limits.
  func findings() -> [Finding] {
    figures.filter(\.isOverLimit)
      .map { figure in
        let points = { (language: Language) in language.number(100 * figure.excess) }
        let limit = Int(figure.limit ?? 0)
        let count = figure.countToFix
        let name = figure.trick.name
        return Finding(
          .error,
          id:
            "siasat \"\(name.text(in: .indonesian))\" \(points(.indonesian)) poin di atas peluang menebak "
            + "(\(scopeName(figure.scope).id), paling banyak \(limit)); ubah sedikitnya \(count) "
            + "soal yang terpecahkan olehnya",
          en: "the trick \"\(name.text(in: .english))\" is \(points(.english)) points above chance "
            + "(\(scopeName(figure.scope).text(in: .english)), at most \(limit)); fix \(count) or "
            + "more of the questions that it solves"
        )
        .found(
          by: "tricks/\(figure.trick.id)/\(figure.language.rawValue)/\(figure.scope.rawValue)")
      }
  }

  private func scopeName(_ scope: TrickFigure.Scope) -> LocalizedText {
    switch scope {
    case .all: LocalizedText(id: "semua soal", en: "all questions")
    case .tests: LocalizedText(id: "bentuk A dan B", en: "forms A and B")
    }
  }
}
