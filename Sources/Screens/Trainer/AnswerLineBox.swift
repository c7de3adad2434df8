import Curriculum
import Foundation
import Quiz
import Texts
import Training

/// The box in which a sheet of answers is typed as one line, sheet after sheet.
@MainActor
enum AnswerLineBox {
  enum Field { case number, answers }

  static func screen(
    _ test: SessionTestID, number: String = "", answers: String = ""
  ) -> InputScreen<Field> {
    let form = Form<Field>(
      [
        .short(.number, .rosterNumber, number, limit: 4),
        .text(.answers, .answersOfSheet, answers, limit: 300),
      ], button: .readBack)
    return InputScreen(FormBox(heading: .answerLine, message: .answerLineHow, form: form)) {
      form, app in
      let number = try RepairBox.number(form.text(.number), .rosterNumber)
      return .replace(
        try readBack(
          number, AnswerLine.answers(in: form.text(.answers)), typed: form.text(.answers),
          at: test, in: app))
    }
  }

  /// Tells whose answers they are, and asks, before they are stored.
  private static func readBack(
    _ number: Int, _ answers: [String], typed: String, at test: SessionTestID, in app: AppContext
  ) throws -> MessageBox {
    guard
      let entry = try app.training.roster(of: test.session).first(where: { $0.number == number })
    else { throw SessionError.noSuchNumber(number) }
    let stored = try app.training.attempts(at: test).first { $0.participant == entry.id }
    if let stored, stored.origin == .screen || stored.origin == .phone {
      throw SessionError.alreadyStarted(stored.id)
    }
    let paper = try app.training.paper(test, for: entry.formOrder)
    guard answers.count == paper.questions.count else {
      throw AnswerLineError(found: answers.count, expected: paper.questions.count)
    }
    // What can't be read is told now.
    _ = try paper.answered(onPaper: answers)
    let written = answers.enumerated().map { "\($0 + 1) \($1.isEmpty ? "–" : $1)" }
    let who = [entry.participant.name, entry.participant.details].filter { !$0.isEmpty }
    let lines =
      ["\(number). " + who.joined(separator: ", "), written.joined(separator: "  ")]
      + (stored == nil ? [] : [Text.replacesPaper(app.language)])
    return MessageBox(
      heading: app.look(.isItRight), message: lines.joined(separator: "\n"),
      choices: [
        MessageBox.Choice(label: app.look(.storeAnswers)) { app in
          try app.training.enter([(entry.id, answers)], at: test, origin: .paper)
          return .replace(screen(test))
        },
        MessageBox.Choice(label: app.look(.correctAnswers)) { _ in
          .replace(screen(test, number: String(number), answers: typed))
        },
      ])
  }
}

/// A line that has too few answers or too many.
struct AnswerLineError: Error, Worded {
  let found: Int
  let expected: Int

  var text: Text { .answerCount(found, expected: expected) }
}
