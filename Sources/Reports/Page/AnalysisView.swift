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
    let letter, text, count, upper, lower, inWords, width, colour: String
    let isKey: Bool
  }

  struct Remark {
    let text: String
    let isWarning: Bool
  }

  struct Item {
    let number, id, statement, prompt: String
    let figures: [String]
    let hasOptions: Bool
    let options: [Option]
    let remarks: [Remark]
  }

  let test: String
  let figures: [Figure]
  let columns: [String]
  let items: [Item]

  /// - Parameter titles: the titles of the statements.
  init(_ test: TestReport, titles: [StatementID: LocalizedText], _ language: Language) {
    self.test = test.role.text(language)
    figures = test.statistics.figures(in: language).map {
      Figure(name: $0(language), value: $1)
    }
    columns = ItemAnalysis.figureNames.map { $0(language) }
    items = test.items.map { item in
      Self.item(item, title: titles[item.statement]?.text(in: language) ?? "", language)
    }
  }

  private static func item(_ item: ItemReport, title: String, _ language: Language) -> Item {
    let options = item.distractors.map { distractors in
      distractors.options.map { option($0, of: item, distractors, language) }
    }
    return Item(
      number: String(item.number), id: item.id, statement: "\(item.statement) \(title)",
      prompt: item.question.prompt.text(in: language).withoutControls,
      figures: item.analysis.figures(in: language), hasOptions: options != nil,
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
      letter: optionLetter(option.index),
      text: (item.question.optionText(option.index)?.text(in: language) ?? "").withoutControls,
      count: String(option.count), upper: String(option.upper), lower: String(option.lower),
      inWords: Text.choicesInWords(option.count, of: distractors.responses)(language),
      width: coordinate(100 * distractors.share(of: option)),
      colour: option.isKey ? "#38761d" : "#b45f06", isKey: option.isKey)
  }
}
