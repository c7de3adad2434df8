import Quiz
import Reports
import Texts
import Training

/// The box in which a sheet of answers is typed as one line, sheet after sheet.
struct AnswerLineBox: FormBoxScreen {
  enum Field { case number, answers }

  private let test: SessionTestID
  private let itemCount: Int
  /// How many of how many are in.
  private let entered: Text
  var box: FormBox<Field>

  init(
    _ test: SessionTestID, number: String = "", answers: String = "", in app: AppContext
  ) throws {
    self.test = test
    itemCount = try app.training.paper(test).questions.count
    entered = .sheetsEntered(
      try app.training.attempts(at: test).count,
      of: try app.training.roster(of: test.session).count)
    box = FormBox(
      heading: .answerLine, message: .answerLineHow,
      form: Form(
        [
          .short(.number, .rosterNumber, number, limit: 4),
          .text(.answers, .answersOfSheet, answers, limit: 300),
        ], button: .readBack))
  }

  func build(_ builder: inout PageBuilder<Target>, look: Look) {
    var shown = box
    let typed = AnswerLine.answers(in: box.form.text(.answers)).count
    shown.message = shown.message + entered
    if typed > 0 { shown.message = shown.message + .answersTyped(typed, of: itemCount) }
    shown.add(to: &builder, look: look)
  }

  mutating func handIn(in app: AppContext) throws -> Move {
    let number = try box.form.number(.number)
    guard
      let entry = try app.training.roster(of: test.session).first(where: { $0.number == number })
    else { throw SessionError.noSuchNumber(number) }
    return .replace(try SheetBox(of: entry, typed: box.form.text(.answers), at: test, in: app).box)
  }
}

/// A sheet that was typed, before it is stored: whose it is, what was read, and how that differs from
/// what was entered for the same person before.
@MainActor
private struct SheetBox {
  private let app: AppContext
  private let entry: RosterEntry
  private let test: SessionTestID
  private let typed: String
  private let answers: [String]
  private let sheet: PaperSheet

  init(of entry: RosterEntry, typed: String, at test: SessionTestID, in app: AppContext) throws {
    (self.app, self.entry, self.test, self.typed) = (app, entry, test, typed)
    answers = AnswerLine.answers(in: typed)
    let stored = try app.training.attempts(at: test).first { $0.participant == entry.id }
    if let stored, stored.origin == .screen || stored.origin == .phone {
      throw SessionError.alreadyStarted(stored.id)
    }
    let count = try app.training.paper(test, for: entry.formOrder).questions.count
    guard answers.count == count else {
      throw AnswerLineError(found: answers.count, expected: count)
    }
    sheet = try app.training.read(answers, of: entry, at: test)
  }

  var box: MessageBox {
    let who = [entry.participant.name, entry.participant.details].filter { !$0.isEmpty }
    let head = "\(entry.number). " + who.joined(separator: ", ")
    guard sheet.earlier != nil else {
      let all = sheet.answers.enumerated().map { "\($0 + 1) \($1.isEmpty ? "–" : $1)" }
      return asking(.isItRight, [head, all.joined(separator: "  ")], [store, correct])
    }
    let differences = sheet.differencesInWords
    guard !differences.isEmpty else {
      return asking(.secondEntrySame, [head], [next(.nextSheet)])
    }
    return asking(
      .secondEntryDiffers(differences.count), [head] + differences.map { app.look($0) },
      [correct, store, next(.keepEarlier)])
  }

  private func asking(
    _ heading: Text, _ lines: [String], _ choices: [MessageBox.Choice]
  ) -> MessageBox {
    MessageBox(
      heading: app.look(heading), message: lines.joined(separator: "\n"), choices: choices)
  }

  private var store: MessageBox.Choice {
    MessageBox.Choice(label: app.look(.storeAnswers)) { [entry, answers, test] app in
      try app.training.enter([(entry.id, answers)], at: test, origin: .paper)
      return .replace(try AnswerLineBox(test, in: app))
    }
  }

  private var correct: MessageBox.Choice {
    MessageBox.Choice(label: app.look(.correctAnswers)) { [entry, typed, test] app in
      .replace(try AnswerLineBox(test, number: "\(entry.number)", answers: typed, in: app))
    }
  }

  private func next(_ label: Text) -> MessageBox.Choice {
    MessageBox.Choice(label: app.look(label)) { [test] app in
      .replace(try AnswerLineBox(test, in: app))
    }
  }
}

/// A line that has too few answers or too many.
struct AnswerLineError: Error, Worded {
  let found: Int
  let expected: Int

  var text: Text { .answerCount(found, expected: expected) }
}
