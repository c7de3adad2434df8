import Curriculum
import Foundation
import Quiz

/// Large banks and long texts to measure with.
enum Samples {
  /// Ten thousand questions for practice, on 28 statements of seven sections.
  static let bank = QuestionBank(
    questions: (0..<10_000).compactMap { number in
      let section = "ABCDEFG"[String.Index(utf16Offset: number % 7, in: "ABCDEFG")]
      return StatementID("\(section)\(1 + number / 7 % 4)").map {
        question("\($0)-\(number)", $0, .singleChoice(options(right: 1)))
      }
    })

  /// One question of each kind.
  static let questionsOfEachKind: [Question] = {
    guard let statement = StatementID("D1") else { return [] }
    let texts = ["satu", "dua", "tiga"].map { LocalizedText(id: $0) }
    let bodies: [Question.Body] = [
      .singleChoice(options(right: 1)), .multipleChoice(options(right: 2)),
      .trueFalse(.init(answer: false, whyTrue: texts[0], whyFalse: texts[1])),
      .matching(.init(pairs: texts.map { .init(item: $0, answer: $0) })), .ordering(texts),
      .shortAnswer(.init(answers: ["partisipasi warga", "keikutsertaan"])),
    ]
    return bodies.enumerated().map { question("D1-\($0)", statement, $1) }
  }()

  static let now = Date(timeIntervalSince1970: 1_800_000_000)

  static func start() -> AttemptStart {
    AttemptStart(id: AttemptID(UUID()), module: "m", seed: 1, date: now)
  }

  /// A time zone with a history, as learners have one.
  static let jakarta = TimeZone(identifier: "Asia/Jakarta") ?? .gmt

  /// A paragraph of a hundred words of the kind that lessons have.
  static let paragraph = Array(
    repeating: "Warga bermusyawarah lebih dahulu, lalu bersama-sama memilih langkah berikutnya.",
    count: 10
  ).joined(separator: " ")

  /// A learnt card.
  static func card(reviewed date: Date) -> ReviewCard {
    ReviewCard(
      phase: .review, memory: FSRS.Memory(stability: 12, difficulty: 5), lastRating: .good,
      lastReview: date, due: date.addingTimeInterval(12 * 86_400))
  }

  private static func options(right: Int) -> [Question.Option] {
    (0..<4).map {
      let text = LocalizedText(id: "Pilihan \($0)")
      return Question.Option(text: text, isCorrect: $0 < right, why: text)
    }
  }

  private static func question(
    _ id: QuestionID, _ statement: StatementID, _ body: Question.Body
  ) -> Question {
    let text = LocalizedText(id: paragraph)
    let draft = QuestionDraft(
      id: id, statement: statement, level: .apply, form: .practice, prompt: text,
      explanation: text, body: body)
    guard let question = try? draft.checked() else { fatalError("\(draft.problems)") }
    return question
  }
}
