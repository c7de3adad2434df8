import Curriculum
import Terminal
import Texts
import Training

/// The notes on what is presented at another terminal of this laptop, or was last: for the trainer's
/// eyes.
struct PresenterNotesScreen: ReadingScreen, Watching {
  private var statement: StatementID?
  private var title = ""
  private var note: SectionGuide.TrainerNote?
  var page = Page<Never>()

  init(in app: AppContext) throws { try refresh(in: app) }

  mutating func refresh(in app: AppContext) throws {
    let presented = try app.training.presented()
    guard presented != statement else { return }
    statement = presented
    page = Page()
    note = nil
    title = ""
    guard let statement else { return }
    title = try app.module.outline().statement(statement)?.title.text(in: app.language) ?? ""
    note = try app.module.guide(statement.section)?.notes.first { $0.statement == statement }
  }

  var tick: Duration? { .seconds(1) }

  func title(look: Look) -> [String] { [look(.trainer), look(.presenterNotes)] }

  func build(_ builder: inout PageBuilder<Never>, look: Look) {
    guard let statement else { return builder.paragraph(look(.nothingPresented)) }
    builder.heading("\(statement). \(title)", isApart: true)
    guard let note else { return builder.paragraph(look(.noNotes), .aside) }
    for (heading, text) in [
      (Text.guideOpening, note.opening), (.guideExercise, note.exercise),
      (.guideMistakes, note.mistakes),
    ] {
      builder.paragraph(look(heading), Style(bold: true))
      builder.paragraph(look(text))
      builder.blank()
    }
  }
}
