import Curriculum
import Foundation
import Quiz

/// Large banks and long texts to measure with.
enum Samples {
  /// Ten thousand questions for practice, on 28 statements of seven sections.
  static let bank = QuestionBank(
    questions: (0..<10_000).map { number in
      let section = "ABCDEFG"[String.Index(utf16Offset: number % 7, in: "ABCDEFG")]
      let statement = "\(section)\(1 + number / 7 % 4)"
      return question(
        "\(statement)-\(number)", statement, ["singleChoice": ["_0": options(right: 1)]])
    })

  /// One question of each kind.
  static let questionsOfEachKind: [Question] = {
    let texts = ["satu", "dua", "tiga"].map(text)
    let claim: [String: Any] = ["answer": false, "whyTrue": texts[0], "whyFalse": texts[1]]
    let matching: [String: Any] = [
      "pairs": texts.map { ["item": $0, "answer": $0] }, "extraAnswers": [Any](),
    ]
    let words: [String: Any] = [
      "answers": ["partisipasi warga", "keikutsertaan"], "englishAnswers": [Any](),
      "near": [Any](),
    ]
    let bodies: [(String, Any)] = [
      ("singleChoice", options(right: 1)), ("multipleChoice", options(right: 2)),
      ("trueFalse", claim), ("matching", matching), ("ordering", texts), ("shortAnswer", words),
    ]
    return bodies.enumerated().map { question("D1-\($0)", "D1", [$1.0: ["_0": $1.1]]) }
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

  private static func text(_ text: String) -> [String: String] { ["id": text] }

  private static func options(right: Int) -> [Any] {
    (0..<4).map { number -> [String: Any] in
      let text = text("Pilihan \(number)")
      return ["text": text, "isCorrect": number < right, "why": text]
    }
  }

  private static func question(
    _ id: String, _ statement: String, _ body: [String: Any]
  ) -> Question {
    let parts: [String: Any] = [
      "id": id, "statement": statement, "level": "apply", "form": "practice",
      "prompt": text(paragraph), "explanation": text(paragraph), "body": body,
    ]
    do {
      let data = try JSONSerialization.data(withJSONObject: parts)
      return try JSONDecoder().decode(Question.self, from: data)
    } catch {
      fatalError("\(error)")
    }
  }
}
