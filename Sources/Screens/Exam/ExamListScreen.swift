import Training
import Curriculum
import Quiz
import Terminal
import Texts

/// The exams that one may take alone.
struct ExamListScreen: Screen {
  private let blueprints: [Blueprint]
  var page = Page()

  init(in app: AppContext) throws {
    self.blueprints = try app.module.outline().selfStudyBlueprints
  }

  func title(in language: Language) -> [String] { [Text.exam(language)] }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    .push(Self.question(whetherToStart: blueprints[target], look: app.look))
  }

  private static func question(whetherToStart blueprint: Blueprint, look: Look) -> MessageBox {
    MessageBox(
      heading: look(.examStartHeading),
      message: look(.examStartAbout(look(blueprint.name), facts: look(blueprint.facts))),
      choices: [
        MessageBox.Choice(label: look(.examStart)) { app in
          .popThenReplace(
            try ExamScreen(
              app.training.startExam(blueprint, by: app.somebody.id), in: app))
        },
        .close(look(.notYet)),
      ])
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    guard !blueprints.isEmpty else {
      builder.paragraph(look(.noExams))
      return builder.lines
    }
    builder.paragraph(look(.examAbout), Style(.quiet))
    builder.blank()
    for (index, blueprint) in blueprints.enumerated() {
      builder.item(
        index, [StyledRun(look(blueprint.name))],
        detail: [StyledRun(look(blueprint.facts), Style(.quiet))])
    }
    return builder.lines
  }
}

extension Blueprint {
  /// What the test is, in a line.
  var facts: Text {
    .examFacts(questions: questionCount, minutes: minutes, passing: passingPercentage)
  }
}
