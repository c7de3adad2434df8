import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// The answers that one participant wrote on paper, one field for each question.
struct PaperEntryScreen: FormScreen {
  /// Whose they are, with the order of forms by which the sheet is.
  private let entry: RosterEntry
  private let test: SessionTestID
  /// The sheet's form; nil where all have the same.
  private let sheetForm: Question.Form?
  /// Why answers are entered only with a reason; nil where they need none.
  private let reasonNeeded: ReasonNeeded?
  /// The field of the reason, where one is needed.
  private var reason: Int?
  /// A field for each item, by its place.
  var form: Form<Int>

  init(
    _ entry: RosterEntry, role: TestRole, of session: TrainingSession, in app: AppContext
  ) throws {
    self.entry = entry
    self.test = SessionTestID(role, of: session.id)
    sheetForm = try app.training.swappedForms(of: test)[entry.formOrder]
    let paper = try app.training.paper(test, for: entry.formOrder)
    reasonNeeded = try app.training.reasonNeeded(toEnterFor: entry.id, at: test)
    let written =
      reasonNeeded == .onScreen
      ? nil
      : try app.training.attempt(of: entry.id, at: test)?.written(on: paper, in: app.language)
    var rows = paper.questions.enumerated().map { item, question in
      Form<Int>.Row.text(
        item, .paperItem(item + 1, question.paperFormat.text), written?[item] ?? "",
        limit: question.paperFormat == .words ? 200 : 40)
    }
    if reasonNeeded != nil {
      reason = rows.count
      rows.append(.text(rows.count, .reason, limit: 200))
    }
    self.form = Form(rows, button: .paperSave)
  }

  func title(look: Look) -> [String] { [look(test.role.text), look(.enterPaperShort)] }

  func status(with look: Look) -> StyledRun? {
    let answers = form.rows.indices.filter { $0 != reason }
    let typed = answers.count { !form.text($0).isEmpty }
    let named = sheetForm.map { [look(.formNamed($0.rawValue))] } ?? []
    let parts = [look(.count(typed, of: answers.count)), entry.numberedName] + named
    return StyledRun(parts.joined(separator: " · "), .aside)
  }

  mutating func handIn(in app: AppContext) throws -> Move {
    let sheet = try app.training.read(
      answers, of: entry, on: entry.formOrder, at: test, in: app.language)
    let isBlank = answers.allSatisfy(\.isEmpty)
    // What the other form's sheet had stands in no field here.
    guard isBlank || sheet.earlierForm != nil || sheet.asksAgain else {
      return try store(sheet, in: app)
    }
    let about = Text { [entry] in "\(entry.numberedName): \(sheet.summary($0))" }
    return .ask(
      isBlank ? .paperBlank : .isItRight,
      isBlank && sheet.earlierForm == nil ? .paperBlankAbout(entry.numberedName) : about,
      stay: .backToQuestions, go: isBlank ? .storeBlank : .storeAnswers
    ) { [self] in .popThen(try store(sheet, in: $0)) }
  }

  /// What was typed for each question.
  private var answers: [String] { form.rows.indices.filter { $0 != reason }.map(form.text) }

  private func store(_ sheet: PaperSheet, in app: AppContext) throws -> Move {
    let leader = try app.training.session(test.session).leader
    let field = sheet.reasonNeeded == nil ? nil : reason
    return try app.tellingCertificates {
      try app.training.enter(
        [(entry.id, answers)], at: test, on: [entry.id: entry.formOrder], origin: .paper,
        because: field.map { try Reason(form.text($0), by: leader) })
      return .pop
    }
  }

  func field(of error: any Error) -> Int? {
    if case SessionError.noReason = error { reason } else { (error as? PaperItemError)?.item }
  }

  func addHead(to builder: inout PageBuilder<Form<Int>.Target>, look: Look) {
    if let reasonNeeded { builder.paragraph(look(reasonNeeded.text), Style(.warning)) }
    builder.paragraph(look(.paperEntryHow), .aside)
  }
}
