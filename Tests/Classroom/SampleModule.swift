import Foundation
import Scratch

@testable import Curriculum

/// A small module in a folder of its own, whose questions a test may change at any time.
package final class SampleModule: Sendable {
  package let folder: URL

  /// Writes a module that asks `questions`.
  package init(_ questions: [Question] = SampleModule.questions) throws {
    folder = Scratch.place("/contoh")
    for part in ["lessons", "questions"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: part), withIntermediateDirectories: true)
    }
    try write(Self.outline, to: "module.yaml")
    for section in ["D", "E"] {
      try write("# \(section)\n\nPengantar.\n", to: "lessons/\(section).md")
    }
    try write(questions)
  }

  /// What stands in the files now, read when it is asked for.
  package var content: ContentModule { ContentModule(path: folder.path) }

  /// Puts other questions in the place of all.
  package func write(_ questions: [Question]) throws {
    for section in ["D", "E"] as [SectionLetter] {
      let lines = questions.filter { $0.statement.section == section }.map { "- " + $0.yaml }
      try write(lines.joined(separator: "\n") + "\n", to: "questions/\(section).yaml")
    }
  }

  /// Puts other words in the place of some, wherever they stand in the outline and the questions.
  package func replace(_ changes: [(old: String, new: String)]) throws {
    for file in ["module.yaml", "questions/D.yaml", "questions/E.yaml"] {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      try write(changes.reduce(text) { $0.replacing($1.old, with: $1.new) }, to: file)
    }
  }

  private func write(_ text: String, to file: String) throws {
    try text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
  }

  private static let outline = """
    id: contoh
    title: { id: "Contoh" }
    language: id
    version: "1.0.0"
    licence: "CC-BY-4.0"
    source: { title: "Contoh", author: "Contoh", body: "Contoh", note: { id: "Untuk pengujian." } }
    sections:
      - letter: D
        title: { id: "Prinsip" }
        lesson: lessons/D.md
        questions: questions/D.yaml
        statements:
          - { id: D1, title: { id: "Mitra" } }
          - { id: D2, title: { id: "Mandiri" } }
      - letter: E
        title: { id: "Tahap" }
        lesson: lessons/E.md
        questions: questions/E.yaml
        statements:
          - { id: E1, title: { id: "Mulai" } }
    blueprints:
    \(blueprint("exam", form: "practice", d: 3, e: 1))
    \(blueprint("pre-test", form: "A", d: 4, e: 3))
    \(blueprint("post-test", form: "B", d: 4, e: 3))
    \(blueprint("follow-up", form: "practice", d: 4, e: 2))
    \(blueprint("too-long", form: "A", d: 40, e: 3))
    glossary: []

    """

  private static func blueprint(_ id: String, form: String, d: Int, e: Int) -> String {
    """
      - id: \(id)
        name: { id: "\(id)" }
        form: \(form)
        minutes: 20
        passing: 70
        items:
          - { section: D, count: \(d) }
          - { section: E, count: \(e) }
    """
  }
}

extension SampleModule {
  /// In each form of the test seven, with all types among them, and ten single choices for practice.
  package static let questions: [Question] =
    (1...10).map { number in
      let statement = number <= 4 ? "D1" : number <= 8 ? "D2" : "E1"
      return question("\(statement)-0\(number)", form: .practice, choice(right: [0], of: 3))
    } + form(.a, "1") + form(.b, "2")

  /// - Parameter ten: tells the numbers of one form from those of another.
  private static func form(_ form: Question.Form, _ ten: String) -> [Question] {
    [
      question("D1-\(ten)1", form: form, choice(right: [0], of: 4)),
      question("D1-\(ten)2", form: form, choice(right: [2], of: 4)),
      question("D2-\(ten)3", form: form, choice(right: [0, 1], of: 4)),
      question(
        "D2-\(ten)4", form: form,
        .trueFalse(.init(answer: true, whyTrue: text("Ya."), whyFalse: text("Bukan.")))),
      question(
        "E1-\(ten)5", form: form,
        .matching(
          .init(
            pairs: (0..<3).map { .init(item: text("hal \($0)"), answer: text("jawab \($0)")) },
            extraAnswers: [text("lain")]))),
      question("E1-\(ten)6", form: form, .ordering((0..<3).map { text("langkah \($0)") })),
      question("E1-\(ten)7", form: form, .shortAnswer(.init(answers: ["pemberdayaan"]))),
    ]
  }

  package static func text(_ text: String) -> LocalizedText { LocalizedText(id: text) }

  package static func choice(right: Set<Int>, of count: Int) -> Question.Body {
    let options = (0..<count).map {
      Question.Option(
        text: text("pilihan \($0)"), isCorrect: right.contains($0), why: text("Sebab."))
    }
    return right.count == 1 ? .singleChoice(options) : .multipleChoice(options)
  }

  package static func question(
    _ id: QuestionID, form: Question.Form, _ body: Question.Body
  ) -> Question {
    Question(
      id: id, statement: StatementID(String(id.rawValue.prefix(2)))!, level: .apply, form: form,
      prompt: text("Pertanyaan \(id)?"), explanation: text("Sebab."), body: body, caseStudy: nil)
  }
}

extension Question {
  /// The question as a file has it, in one line: JSON is YAML.
  fileprivate var yaml: String {
    let shared = [
      ("id", quoted(id.rawValue)), ("statement", quoted(statement.description)),
      ("type", quoted(body.kind.rawValue)), ("level", quoted(level.rawValue)),
      ("form", quoted(form.rawValue)), ("prompt", quoted(prompt.id)),
      ("explanation", quoted(explanation.id)),
    ]
    return map(shared + answers)
  }

  private var answers: [(String, String)] {
    switch body {
    case .singleChoice(let options), .multipleChoice(let options):
      let options = options.map {
        map([
          ("text", quoted($0.text.id)), ("correct", "\($0.isCorrect)"), ("why", quoted($0.why.id)),
        ])
      }
      return [("options", list(options))]
    case .trueFalse(let claim):
      return [
        ("answer", "\(claim.answer)"), ("whyTrue", quoted(claim.whyTrue.id)),
        ("whyFalse", quoted(claim.whyFalse.id)),
      ]
    case .matching(let matching):
      let pairs = matching.pairs.map {
        map([("item", quoted($0.item.id)), ("answer", quoted($0.answer.id))])
      }
      return [
        ("pairs", list(pairs)),
        ("extraAnswers", list(matching.extraAnswers.map { map([("text", quoted($0.id))]) })),
      ]
    case .ordering(let items):
      return [("items", list(items.map { map([("text", quoted($0.id))]) }))]
    case .shortAnswer(let key): return [("answers", list(key.answers.map(quoted)))]
    }
  }

  private func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  private func map(_ entries: [(String, String)]) -> String {
    "{ " + entries.map { "\($0): \($1)" }.joined(separator: ", ") + " }"
  }

  private func list(_ entries: [String]) -> String { "[" + entries.joined(separator: ", ") + "]" }
}
