extension Rule {
  /// One who has learnt nothing and plays tricks scores no better than chance.
  static let tricks = Rule(id: "tricks") { module in
    Language.allCases.flatMap { language in
      module.trickFigures(in: language).compactMap { figure in
        figure.severity.map { finding($0, figure, language) }
      }
    }
  }

  private static func finding(
    _ severity: Finding.Severity, _ figure: TrickFigure, _ language: Language
  ) -> Finding {
    let points = ((figure.excess * 1000).rounded() / 10).formatted()
    let name = figure.trick.name
    let count = figure.countToMend
    return Finding(
      severity, rule: "tricks/\(figure.trick.id)/\(language.rawValue)",
      LocalizedText(
        id: "siasat \"\(name.text(in: .indonesian))\" \(points) poin di atas peluang menebak "
          + "(paling banyak 5); ubah sedikitnya \(count) soal yang terpecahkan olehnya",
        en: "the trick \"\(name.text(in: .english))\" is \(points) points above chance "
          + "(at most 5); mend \(count) or more of the questions that it solves"))
  }
}

extension CheckedModule {
  /// All tricks played on all single-choice questions that are written in a language.
  package func trickFigures(in language: Language) -> [TrickFigure] {
    let items = questions.compactMap { ChoiceItem($0, in: language) }
    let positions = 0..<(items.map(\.options.count).max() ?? 0)
    return items.isEmpty
      ? [] : (Trick.all + positions.map(Trick.position)).map { $0.play(on: items) }
  }
}
