import Curriculum
import Foundation
import Quiz
import Terminal
import Texts
import Training

/// The answers that one participant wrote on paper, one field for each question.
struct PaperEntryScreen: FormScreen {
  private let entry: RosterEntry
  private let test: SessionTestID
  /// A field for each item, by its place.
  var form: Form<Int>

  init(
    _ entry: RosterEntry, role: TestRole, of session: TrainingSession, in app: AppContext
  ) throws {
    self.entry = entry
    self.test = SessionTestID(role, of: session.id)
    let paper = try app.training.paper(test, for: entry.formOrder)
    let stored = try app.training.attempt(of: entry.id, at: test)
    let rows = paper.questions.enumerated().map { item, question in
      let written = stored?.writtenAnswer(to: question, order: paper.plan.items[item].order)
      return Form<Int>.Row.text(
        item, .paperItem(item + 1, question.paperFormat.text), written ?? "",
        limit: question.paperFormat == .words ? 200 : 40)
    }
    self.form = Form(rows, button: .paperSave)
  }

  func title(look: Look) -> [String] { [look(test.role.text), look(.enterPaperShort)] }

  func status(with look: Look) -> [StyledRun]? {
    [StyledRun(entry.participant.name, Style(.quiet))]
  }

  mutating func handIn(in app: AppContext) throws -> Move {
    do {
      try app.training.enter(
        [(entry.id, form.rows.indices.map(form.text))], at: test, origin: .paper)
      return .pop
    } catch let error as PaperItemError {
      form.go(to: error.item)
      throw error
    }
  }

  func build(_ builder: inout PageBuilder<Form<Int>.Target>, look: Look) {
    builder.paragraph(look(.paperEntryHow), Style(.quiet))
    builder.blank()
    form.add(to: &builder, look: look)
  }
}

extension Attempt {
  /// The answer to a question as it would be written on paper; nil where there is none.
  fileprivate func writtenAnswer(to question: Question, order: [Int]) -> String? {
    questions.firstIndex { $0.id == question.id }
      .flatMap { entries[$0].response }
      .map { question.written($0, order: order) }
  }
}
