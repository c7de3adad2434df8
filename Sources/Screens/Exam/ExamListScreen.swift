import Curriculum
import Terminal
import Texts
import Training

/// The exams that one may take alone.
struct ExamListScreen: Screen {
  typealias Target = Blueprint

  private let blueprints: [Blueprint]
  var page = Page<Target>()

  init(in app: AppContext) throws { self.blueprints = try app.module.outline().selfStudyBlueprints }

  func title(look: Look) -> [String] { [look(.exam)] }

  func open(_ blueprint: Blueprint, in app: AppContext) -> Move {
    .push(Self.question(whetherToStart: blueprint, look: app.look))
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

  func build(_ builder: inout Builder, look: Look) {
    guard !blueprints.isEmpty else {
      builder.paragraph(look(.noExams))
      return
    }
    builder.paragraph(look(.examAbout), Style(.quiet))
    builder.blank()
    for blueprint in blueprints {
      builder.item(blueprint, look(blueprint.name), detail: look(blueprint.facts))
    }
  }
}

extension Blueprint {
  /// What the test is, in a line.
  var facts: Text {
    .examFacts(questions: questionCount, minutes: minutes, passing: passingPercentage)
  }
}
