import Curriculum
import Terminal
import Texts

/// The trainer's way to the projector: which section is presented.
struct PresentChoiceScreen: Screen {
  private let outline: ModuleOutline
  var page = Page<Choice>()

  init(in app: AppContext) throws { outline = try app.module.outline() }

  func title(look: Look) -> [String] { [look(.trainer), look(.presenting)] }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.paragraph(look(.presentHow), .aside)
    builder.blank()
    for section in outline.sections {
      let choice = Choice.to(Text(section.title), id: "\(section.letter)") { app in
        let lesson = try app.module.lesson(section.letter, in: app.language)
        return try PresentScreen.opened(lesson, at: nil, isTrainer: true, in: app)
      }
      builder.item(choice, lead: "\(section.letter)  ", look: look)
    }
  }
}
