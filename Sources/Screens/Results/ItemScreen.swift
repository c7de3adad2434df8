import Curriculum
import Quiz
import Reports
import Terminal
import Texts

/// One item of a test: what it asks, who chose which option, its figures and what they say.
struct ItemScreen: Screen, Refreshing {
  private var item: ItemReport
  private let test: SessionTestID
  private let outline: ModuleOutline
  var page = Page<Choice>()

  init(item: ItemReport, of test: SessionTestID, outline: ModuleOutline) {
    self.item = item
    self.test = test
    self.outline = outline
  }

  /// After a ruling its key and its figures are others.
  mutating func refresh(in app: AppContext) throws {
    let items = try app.report(of: test.session).test(test.role)?.items
    item = items?.first { $0.version == item.version } ?? item
  }

  func title(look: Look) -> [String] { [look(.itemAnalysis), item.id] }

  private var lesson: Choice {
    .to(.readLesson) { [id = item.statement] in try ReaderScreen(at: id, in: $0) }
  }

  private var ruling: Choice {
    .to(.rulingButton) { [item, test] _ in RulingScreen(item, at: test) }
  }

  var commands: [KeyCommand<Choice>] {
    [
      .scroll, KeyCommand(["b": lesson], .keyRead, help: .helpRead),
      KeyCommand(["e": ruling], .keyRepair, help: .rulingButton), .help, .back(), .open(),
    ]
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.paragraph(look(item.question.prompt))
    for line in item.paperLines(in: look.language) { builder.paragraph(line, indent: 1) }
    builder.blank()
    for (finding, remark) in zip(item.findings, item.remarks(in: look.language)) {
      builder.runs(
        [StyledRun(remark, Style(finding.isWarning ? .warning : .normal))], hang: 2,
        lead: [StyledRun("\(finding.isWarning ? look.glyphs.flag : look.glyphs.bullet) ")])
    }
    builder.blank()
    if let distractors = item.distractors { add(distractors, to: &builder, look: look) }
    for (name, figure) in item.figures(in: look.language) {
      builder.paragraph("\(look(name)): \(figure)", indent: 1)
    }
    builder.blank()
    let name = outline.name(of: item.statement, in: look.language)
    builder.button(lesson, look(.readAgain(name)))
    builder.button(ruling, look: look)
  }

  private func add(
    _ distractors: DistractorAnalysis, to builder: inout PageBuilder<Choice>, look: Look
  ) {
    for option in item.lettered(distractors.options) {
      let mark = option.isKey ? look.glyphs.right : " "
      let role: Style.Role = option.isKey ? .good : .normal
      builder.runs(
        [StyledRun(item.words(of: option, look: look), Style(role))], hang: 5,
        lead: [
          StyledRun(
            " \(mark) \(item.letter(option.index, in: look.language)) ", Style(role, bold: true))
        ])
      let share = distractors.share(of: option)
      let words = look(
        .choices(
          option.count, of: distractors.responses, percent: look.language.percent(100 * share),
          upper: option.upper, upperSize: distractors.upperSize, lower: option.lower,
          lowerSize: distractors.lowerSize))
      if !look.glyphs.isPlain {
        builder.line([
          StyledRun("     "),
          StyledRun(
            look.glyphs.bar(share, columns: max(5, min(30, builder.textWidth - 6))),
            Style(option.isKey ? .good : .accent)),
        ])
      }
      builder.paragraph(words, .aside, indent: 5)
    }
    if distractors.unanswered > 0 {
      builder.paragraph(look(.unansweredCount(distractors.unanswered)), .aside, indent: 5)
    }
    builder.blank()
  }
}

extension ItemReport {
  /// What an option says, and whether it is the key.
  func words(of option: DistractorAnalysis.Option, look: Look) -> String {
    let text = question.optionText(option.index).map { look($0) }
    return [text, option.isKey ? "(\(look(.key)))" : nil].compactMap(\.self)
      .joined(separator: " ")
  }
}
