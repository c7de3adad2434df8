import Curriculum
import Quiz
import Reports
import Terminal
import Texts

/// One item of a test: what it asks, who chose which option, its figures and what they say.
struct ItemScreen: Screen {
  private let item: ItemReport
  private let statementTitle: LocalizedText?
  var page = Page<Target>()

  init(item: ItemReport, outline: ModuleOutline) {
    self.item = item
    self.statementTitle = outline.statement(item.statement)?.title
  }

  func title(look: Look) -> [String] { [look(.itemAnalysis), item.id] }

  enum Target { case lesson }

  enum Action { case lesson }

  var commands: [KeyCommand<Action>] {
    [
      .scroll, KeyCommand(["b": .lesson], .keyRead, help: .helpRead), .help, .back(),
      .open(),
    ]
  }

  func perform(_ action: Action, in app: AppContext) throws -> Move { try open(.lesson, in: app) }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    .push(try ReaderScreen(at: item.statement, in: app))
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(item.question.prompt))
    builder.blank()
    for (finding, remark) in zip(item.findings, item.remarks(in: look.language)) {
      builder.runs(
        [StyledRun(remark, Style(finding.isWarning ? .warning : .normal))], hang: 2,
        lead: [StyledRun("\(finding.isWarning ? look.glyphs.flag : look.glyphs.bullet) ")])
    }
    builder.blank()
    if let distractors = item.distractors { add(distractors, to: &builder, look: look) }
    for (name, figure) in zip(ItemAnalysis.figureNames, item.analysis.figures(in: look.language)) {
      builder.paragraph("\(look(name)): \(figure)", indent: 1)
    }
    builder.blank()
    let title = statementTitle.map { " \(look($0))" } ?? ""
    builder.button(.lesson, look(.readAgain("\(item.statement)\(title)")))
  }

  private func add(_ distractors: DistractorAnalysis, to builder: inout Builder, look: Look) {
    for option in distractors.options {
      let mark = option.isKey ? look.glyphs.right : " "
      let text = item.question.optionText(option.index).map { look($0) } ?? ""
      let role: Style.Role = option.isKey ? .good : .normal
      builder.runs(
        [StyledRun(text + (option.isKey ? " (\(look(.key)))" : ""), Style(role))], hang: 5,
        lead: [StyledRun(" \(mark) \(optionLetter(option.index)) ", Style(role, bold: true))])
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
      builder.paragraph(words, Style(.quiet), indent: 5)
    }
    if distractors.unanswered > 0 {
      builder.paragraph(look(.unansweredCount(distractors.unanswered)), Style(.quiet), indent: 5)
    }
    builder.blank()
  }
}
