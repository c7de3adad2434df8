import Curriculum
import Quiz
import Tables
import Texts

/// What one participant of a session answered to one item of a test, for who works the figures out anew.
public struct AnswerRow: ListRow, Sendable {
  let entry: RosterEntry
  let role: TestRole
  let attempt: AttemptSummary
  let response: SessionResponse
  let question: Question
  /// The answer by the letters on paper, which are the same for everybody.
  let letters: String?
  /// The answer in the words that were shown.
  let words: String?
  /// What could be earned: nothing where a ruling has left the question out.
  let most: Int

  public static var columns: [CSVColumn<AnswerRow>] {
    [
      ("number", { .count($0.entry.number) }), ("name", { .text($0.entry.participant.name) }),
      ("test", { .text($0.role.rawValue) }), ("form", { .text($0.question.form.rawValue) }),
      ("item", { .count($0.response.item + 1) }), ("question", { .text($0.question.id.rawValue) }),
      ("version", { .text($0.response.question.rawValue) }),
      ("seen", { .flag($0.response.isSeen) }), ("answer", { .text($0.letters) }),
      ("words", { .text($0.words) }), ("mark", { .number($0.response.mark) }),
      ("max", { .count($0.most) }),
      // What came from paper or a file has the time at which it was entered.
      (
        "answeredAt",
        { .text($0.attempt.origin.isTimed ? $0.response.answeredAt?.ISO8601Format() : nil) }
      ),
      ("origin", { .text($0.attempt.origin.rawValue) }),
      ("submitted", { .flag(!$0.attempt.isOpen) }),
      ("counted", { .flag($0.attempt.isCounted) }),
    ]
  }
}

extension SessionRecord {
  /// Every answer of everybody to every item: by test, then as the roster and the test have them.
  public func answerRows(in language: Language) -> [AnswerRow] {
    session.tests.flatMap { test -> [AnswerRow] in
      guard let record = tests[test.role] else { return [] }
      let orders = record.paperOrders(in: session)
      let verdicts = Dictionary(grouping: record.rulings, by: \.question)
        .mapValues { $0.map(\.verdict) }
      let attempts = Dictionary(grouping: record.attempts, by: \.participant)
      return roster.flatMap { entry in
        (attempts[entry.id] ?? []).flatMap { attempt in
          (record.responses[attempt.id] ?? []).compactMap { response in
            guard let question = record.questions[response.question] else { return nil }
            return AnswerRow(
              entry: entry, role: test.role, attempt: attempt, response: response,
              question: question,
              letters: response.response.map {
                question.written($0, order: orders[response.question] ?? [], in: language)
              },
              words: response.response.map { question.words($0, in: language) },
              most: verdicts[response.question]?.last == .leftOut ? 0 : 1)
          }
        }
      }
    }
  }

  /// The same as CSV, a row an answer.
  public func answersCSV(_ style: CSVStyle, in language: Language) -> String {
    style.table(AnswerRow.columns, of: answerRows(in: language))
  }
}
