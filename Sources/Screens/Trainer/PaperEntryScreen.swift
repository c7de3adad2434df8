import Curriculum
import Foundation
import Quiz
import Records
import Terminal
import Texts

/// The answers that one participant wrote on paper, one field for each question.
struct PaperEntryScreen: FormScreen {
  private let entry: RosterEntry
  private let session: TrainingSession
  private let plan: AttemptPlan
  /// A field for each item, by its place.
  var form: Form<Int>

  init(
    _ entry: RosterEntry, kind: AttemptPlan.Kind, of session: TrainingSession, in app: AppContext
  ) throws {
    self.entry = entry
    self.session = session
    let bank = try app.module.bank()
    let plan = try session.paperPlan(
      kind, outline: app.module.outline(), bank: bank, id: app.makeID(), at: app.now)
    self.plan = plan
    let stored = try app.records.attemptID(of: entry.id, at: kind, in: session.id)
      .map { try app.records.attempt($0, bank: bank) }
    let rows = Attempt(plan: plan, bank: bank).questions.enumerated().map { item, question in
      let written = stored?.writtenAnswer(to: question, order: plan.items[item].order)
      return Form<Int>.Row.text(
        item, .paperItem(item + 1, question.paperFormat.text), written ?? "",
        limit: question.paperFormat == .words ? 200 : 40)
    }
    self.form = Form(rows, button: .paperSave)
  }

  func title(look: Look) -> [String] { [look(plan.kind.testName), look(.enterPaperShort)] }

  func status(with look: Look) -> [StyledRun]? {
    [StyledRun(entry.participant.name, Style(.quiet))]
  }

  mutating func handIn(in app: AppContext) throws -> Move {
    do {
      let attempt = try Attempt.onPaper(
        plan, bank: app.module.bank(), answers: form.rows.indices.map(form.text))
      try app.records.enter([(entry.id, attempt)], in: session.id, origin: .paper)
      return .pop
    } catch let error as PaperItemError {
      form.go(to: error.item)
      throw error
    }
  }

  func build(_ builder: inout Builder, look: Look) {
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
