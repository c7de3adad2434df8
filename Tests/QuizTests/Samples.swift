import Foundation

@testable import Curriculum
@testable import Quiz

/// Small questions and banks whose right answers are known.
enum Samples {
  static func text(_ text: String) -> LocalizedText { LocalizedText(id: text) }

  static func question(
    id: QuestionID = "D1-01", statement: String = "D1", level: Question.Level = .apply,
    form: Question.Form = .practice, caseID: CaseID? = nil, _ body: Question.Body
  ) -> Question {
    Question(
      id: id, statement: StatementID(statement)!, level: level, form: form, prompt: text("?"),
      explanation: text("!"), body: body,
      caseStudy: caseID.map { CaseStudy(id: $0, title: text("Kasus"), story: text("Cerita.")) })
  }

  /// The first option is right.
  static func singleChoice(
    id: QuestionID, statement: String, level: Question.Level = .apply,
    form: Question.Form = .practice, caseID: CaseID? = nil
  ) -> Question {
    question(
      id: id, statement: statement, level: level, form: form, caseID: caseID,
      .singleChoice(options(right: [0], of: 3)))
  }

  static func multipleChoice(right: Set<Int>, of count: Int) -> Question {
    question(.multipleChoice(options(right: right, of: count)))
  }

  static func matching(pairs: Int) -> Question {
    question(
      .matching(
        Question.Matching(
          pairs: (0..<pairs).map { .init(item: text("i\($0)"), answer: text("a\($0)")) },
          extraAnswers: [text("x")])))
  }

  static func ordering(items: Int) -> Question {
    question(.ordering((0..<items).map { text("\($0)") }))
  }

  static func shortAnswer(_ answers: [String]) -> Question {
    question(.shortAnswer(Question.ShortAnswer(answers: answers)))
  }

  private static func options(right: Set<Int>, of count: Int) -> [Question.Option] {
    (0..<count).map {
      Question.Option(text: text("o\($0)"), isCorrect: right.contains($0), why: text("w"))
    }
  }

  /// Three statements of D and two of E, each with four practice questions and two in each form.
  static let bank: QuestionBank = {
    let questions = ["D1", "D2", "D3", "E1", "E2"].flatMap { statement in
      (1...8).map { number in
        singleChoice(
          id: "\(statement)-0\(number)", statement: statement,
          level: number.isMultiple(of: 2) ? .apply : .understand,
          form: number <= 4 ? .practice : number <= 6 ? .a : .b)
      }
    }
    return QuestionBank(questions: questions)
  }()

  static let start = Date(timeIntervalSince1970: 1_800_000_000)

  /// The moment after so many seconds, by both clocks.
  static func moment(_ seconds: Double = 0) -> Moment {
    Moment(date: start.addingTimeInterval(seconds), running: .milliseconds(Int(seconds * 1000)))
  }

  static func attemptStart(seed: UInt64 = 1) -> AttemptStart {
    AttemptStart(id: AttemptID(UUID()), module: "m", seed: seed, date: start)
  }

  static func blueprint(form: Question.Form? = .a) -> Blueprint {
    Blueprint(
      id: "t", name: text("T"), form: form, minutes: 10, passMark: 60,
      rows: [
        .init(section: "D", level: .apply, count: 2), .init(section: "E", level: nil, count: 2),
      ])
  }

  /// An exam of four questions; its time stands.
  static func exam(
    form: Question.Form? = .a, seed: UInt64 = 7, minutes: Int? = 10
  ) throws -> Attempt {
    try .test(
      blueprint(form: form), for: .test("t", Terms(minutes: minutes, passMark: 60)), from: bank,
      attemptStart(seed: seed))
  }

  /// Practice of one question.
  static func practice(of question: Question) throws -> Attempt {
    try .practice(
      PracticeFilter(count: 1), from: QuestionBank(questions: [question]),
      attemptStart())
  }
}
