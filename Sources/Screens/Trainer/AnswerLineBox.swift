import Curriculum
import Quiz
import Reports
import Texts
import Training

/// The box in which a sheet of answers is typed as one line, sheet after sheet.
@MainActor
enum AnswerLineBox {
  static func screen(_ test: SessionTestID, in app: AppContext) throws -> InputScreen {
    let forms = try app.training.swappedForms(of: test).sorted {
      $0.value.rawValue < $1.value.rawValue
    }
    let orders = [nil] + forms.map { Optional($0.key) }
    let names = [.formOnRecord] + forms.map { Text.formNamed($0.value.rawValue) }
    let itemCount = try app.training.paper(test).questions.count
    let entered = Text.sheetsEntered(
      try app.training.attempts(at: test),
      of: try app.training.roster(of: test.session).count)
    var box = InputScreen(
      .answerLine, [.answerLineHow, entered].joined(separator: " "),
      (forms.isEmpty ? [] : [.choice(.form, .form, names, chosen: 0)]) + [
        .short(.number, .rosterNumber, "", limit: 4), .text(.answers, .answers, limit: 300),
      ], button: .readBack
    ) { form, app in
      let entry = try app.training.roster(at: test).entry(form.number(.number))
      let order = orders[form.choice(.form)]
      // What was typed stands below until it is stored.
      return .push(
        try SheetBox(of: entry, on: order, typed: form.text(.answers), at: test, in: app).box)
    }
    box.form.go(to: .number)
    box.isKeptFromLoss = true
    box.news = { form in
      let typed = AnswerLine.answers(in: form.text(.answers)).count
      return typed > 0 ? .answersTyped(typed, of: itemCount) : nil
    }
    return box
  }
}

/// A sheet that was typed, before it is stored: whose it is, what was read, and how that differs from
/// what was entered for the same person before.
@MainActor
private struct SheetBox {
  /// Whose it is, with the order of forms by which the sheet is.
  private let entry: RosterEntry
  private let test: SessionTestID
  /// The sheet's form; nil where all have the same.
  private let form: Question.Form?
  private let answers: [String]
  private let sheet: PaperSheet

  init(
    of owner: RosterEntry, on order: FormOrder?, typed: String, at test: SessionTestID,
    in app: AppContext
  ) throws {
    var entry = owner
    entry.formOrder = order ?? entry.formOrder
    (self.entry, self.test) = (entry, test)
    form = try app.training.swappedForms(of: test)[entry.formOrder]
    answers = AnswerLine.answers(in: typed)
    let count = try app.training.paper(test, for: entry.formOrder).questions.count
    guard answers.count == count else {
      throw FormError(
        text: .answerCount(answers.count, expected: count).asSentenceStart,
        field: InputField.answers)
    }
    do {
      sheet = try app.training.read(
        answers, of: entry, on: entry.formOrder, at: test, in: app.language)
    } catch let error as PaperItemError {
      let told = form.map { Text.ofForm($0.rawValue, error.text) } ?? error.text
      throw FormError(text: told.asSentenceStart, field: InputField.answers)
    }
  }

  var box: MessageBox {
    let person = entry.numberedNameAndDetails
    let head =
      form.map { form in Text { "\(person), \(Text.formNamed(form.rawValue)($0))" } }
      ?? Text(person)
    // What was taken on a screen is no entry of paper to compare with.
    guard sheet.earlier != nil, sheet.reasonNeeded != .onScreen else {
      // A number and its letter stay in one line.
      let all = sheet.answers.enumerated().map { "\($0 + 1)\u{A0}\($1.isEmpty ? "–" : $1)" }
      return asking(
        .isItRight, [head] + sheet.warnings + [Text(all.joined(separator: "  "))], [store, correct])
    }
    let differences = sheet.differencesInWords
    guard !differences.isEmpty else {
      return asking(.secondEntrySame, [head], [next(.nextSheet)])
    }
    return asking(
      .secondEntryDiffers(differences.count), [head] + sheet.warnings + differences,
      [correct, store, next(.keepEarlier)])
  }

  private func asking(_ heading: Text, _ lines: [Text], _ choices: [Choice]) -> MessageBox {
    MessageBox(heading, lines.joined(separator: "\n"), choices)
  }

  private var store: Choice {
    Choice(.storeAnswers) { app in
      guard let needed = sheet.reasonNeeded else {
        return try app.tellingCertificates { try store(in: app) }
      }
      return .push(
        RepairBox.box(
          sheet.replaces ? .replaceAnswersHeading : .enterPaperShort, needed.text,
          by: try app.training.session(test.session).leader
        ) { _, reason, app in .popThen(try store(because: reason, in: app)) })
    }
  }

  /// - Returns: the way from this box to the next sheet's.
  private func store(because reason: Reason? = nil, in app: AppContext) throws -> Move {
    try app.training.enter(
      [(entry.id, answers)], at: test, on: [entry.id: entry.formOrder], origin: .paper,
      because: reason)
    return try goOn(in: app)
  }

  private func goOn(in app: AppContext) throws -> Move {
    .popThen(.replace(try AnswerLineBox.screen(test, in: app)))
  }

  private var correct: Choice { .close(.correctAnswers) }

  private func next(_ label: Text) -> Choice { Choice(label) { try goOn(in: $0) } }
}
