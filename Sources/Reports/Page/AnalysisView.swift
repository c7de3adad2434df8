import Curriculum
import Quiz
import Tables
import Texts

/// The item analysis of one test.
struct AnalysisView {
  struct Figure {
    let name, value: String
  }

  struct Option {
    let letter: String
    var text: String
    let count, upper, lower, inWords, width, colour: String
    let isKey: Bool
  }

  struct Remark {
    let text: String
    let isWarning: Bool
  }

  struct Item {
    let number, id, statement: String
    /// nil where it stands above already.
    let prompt: String?
    let figures: [String]
    let hasOptions: Bool
    let options: [Option]
    let remarks: [Remark]
  }

  let test: String
  /// How the figures are read; told once.
  let explanations: [String]
  let figures: [Figure]
  let columns: [String]
  let items: [Item]

  /// - Parameters:
  ///   - titles: the titles of the statements.
  ///   - told: what stands above already with all its words, which are not said once more.
  init(
    _ test: TestReport, titles: [StatementID: LocalizedText], told: Set<QuestionVersionID>,
    _ language: Language
  ) {
    self.test = test.role.text(language)
    let isFirst = told.isEmpty
    let repeats = test.items.contains { told.contains($0.version) }
    explanations =
      (isFirst ? [Text.figuresExplained(language), Text.choicesExplained(language)] : [])
      + (repeats ? [Text.itemsAsAbove(language)] : [])
    figures = test.statistics.figures(in: language).map {
      Figure(name: $0(language), value: $1)
    }
    columns = ItemAnalysis.figureNames.map { $0(language) }
    items = test.items.map { item in
      Self.item(
        item, isOfForms: Set(test.items.map(\.form)).count > 1, isTold: told.contains(item.version),
        title: titles[item.statement]?.text(in: language) ?? "", language)
    }
  }

  private static func item(
    _ item: ItemReport, isOfForms: Bool, isTold: Bool, title: String, _ language: Language
  ) -> Item {
    let options = item.distractors.map { distractors in
      item.lettered(distractors.options).map {
        var option = option($0, of: item, distractors, language)
        if isTold { option.text = "" }
        return option
      }
    }
    return Item(
      number: (isOfForms ? item.form.rawValue : "") + String(item.number), id: item.id,
      statement: "\(item.statement) \(title)",
      prompt: isTold ? nil : item.question.prompt.text(in: language).withoutControls,
      figures: item.figures(in: language), hasOptions: options != nil,
      options: options ?? [],
      remarks: zip(item.findings, item.remarks(in: language)).map {
        Remark(text: $1, isWarning: $0.isWarning)
      })
  }

  private static func option(
    _ option: DistractorAnalysis.Option, of item: ItemReport, _ distractors: DistractorAnalysis,
    _ language: Language
  ) -> Option {
    Option(
      letter: item.letter(option.index, in: language),
      text: (item.question.optionText(option.index)?.text(in: language) ?? "").withoutControls,
      count: String(option.count), upper: String(option.upper), lower: String(option.lower),
      inWords: Text.choicesInWords(option.count, of: distractors.responses)(language),
      width: coordinate(100 * distractors.share(of: option)),
      colour: option.isKey ? "#38761d" : "#b45f06", isKey: option.isKey)
  }
}
