import Curriculum
import Quiz
import Texts

extension TestReport {
  /// The item analysis of the test.
  /// - Parameters:
  ///   - titles: the titles of the statements.
  ///   - told: what stands above already with all its words, which are not said once more.
  func view(
    titles: (StatementID) -> String, told: Set<QuestionVersionID>, _ language: Language
  ) -> View {
    let isRepeating = items.contains { told.contains($0.version) }
    let figures = statistics.figures(in: language).map { language.fact($0.name, $0.value) }
    return [
      "test": role.text(language),
      // How the figures are read; told once.
      "explanations":
        (told.isEmpty ? [Text.figuresExplained(language), Text.choicesExplained(language)] : [])
        + (isRepeating ? [Text.itemsAsAbove(language)] : []),
      "figures": figures, "ofForms": isOfForms ? Text.figuresOfForms(language) : nil,
      "columns": ItemAnalysis.figures.map { $0.name(language) },
      "items": items.map { item in
        item.view(
          isOfForms: isOfForms, isTold: told.contains(item.version),
          title: titles(item.statement), language)
      },
    ]
  }
}

extension ItemReport {
  fileprivate func view(
    isOfForms: Bool, isTold: Bool, title: String, _ language: Language
  ) -> View {
    let options = distractors.map { distractors in
      lettered(distractors.options).map { view($0, of: distractors, isTold: isTold, language) }
    }
    let remarks = zip(findings, remarks(in: language)).map { finding, remark -> View in
      ["text": remark, "isWarning": finding.isWarning]
    }
    let paper = paperLines(in: language)
    return [
      "number": (isOfForms ? form.rawValue : "") + String(number), "id": id,
      "statement": "\(statement) \(title)",
      "prompt": isTold ? nil : question.prompt.text(in: language),
      "figures": figures(in: language).map(\.value), "options": options ?? [],
      "paper": isTold || paper.isEmpty ? nil : paper.joined(separator: " · "),
      "remarks": remarks,
    ]
  }

  private func view(
    _ option: DistractorAnalysis.Option, of distractors: DistractorAnalysis, isTold: Bool,
    _ language: Language
  ) -> View {
    [
      "letter": letter(option.index, in: language),
      "text": isTold ? "" : question.optionText(option.index)?.text(in: language) ?? "",
      "count": String(option.count), "upper": String(option.upper), "lower": String(option.lower),
      "inWords": Text.count(option.count, of: distractors.responses)(language),
      "width": coordinate(100 * distractors.share(of: option)),
      "colour": option.isKey ? "#38761d" : "#b45f06", "isKey": option.isKey,
    ]
  }
}
