import Curriculum
import Foundation
import Quiz
import Texts
import Training

/// What a question's form sends.
struct AnswerForm {
  /// What is to be done besides keeping the answer.
  enum Step: String {
    case next, previous, flag, unflag, clear, overview
  }

  let answer: PhoneAnswer
  let step: Step
  /// Whether it is an order with gaps: no answer yet, so what is stored stays.
  let isUnfinished: Bool

  /// Whether something was chosen that an attempt, which takes no answer here, does not have.
  func isLost(in attempt: Attempt) -> Bool {
    let stored = attempt.entries[answer.item].response
    return isUnfinished || answer.response.map { !$0.isBlank && $0 != stored } ?? false
  }

  /// - Throws: `Visit.Refusal.form` for what is no form of ours.
  init(_ form: Form, item: Int, of attempt: Attempt) throws {
    guard let id = form["attempt"].flatMap({ UUID(uuidString: $0) }),
      let count = form["count"].flatMap({ Int($0) }),
      let step = Step(rawValue: form["step"] ?? "next")
    else { throw Visit.Refusal.form }
    let question = attempt.questions[item]
    let given = step == .clear ? nil : try Self.read(form, question.body)
    isUnfinished =
      if case .order(let lines) = given { lines.count < question.body.shownCount } else { false }
    let response = isUnfinished ? attempt.entries[item].response : given
    if let response, !question.accepts(response) { throw Visit.Refusal.form }
    let last = attempt.questions.count - 1
    let next =
      switch step {
      case .next: isUnfinished ? item : min(item + 1, last)
      case .previous: max(item - 1, 0)
      case .flag, .unflag, .clear, .overview: item
      }
    let flag: Bool? =
      switch step {
      case .flag: true
      case .unflag: false
      default: nil
      }
    self.step = step
    self.answer = PhoneAnswer(
      attempt: AttemptID(id), item: item, count: count,
      response: response, flag: flag, next: next)
  }

  private static func read(_ form: Form, _ body: Question.Body) throws(Visit.Refusal) -> Response? {
    switch body {
    case .singleChoice:
      guard let option = form["option"] else { return nil }
      return .choice(try index(option))
    case .multipleChoice:
      var ticked: Set<Int> = []
      for option in form.all("option") { ticked.insert(try index(option)) }
      return .choices(ticked)
    case .trueFalse:
      switch form["truth"] {
      case "1": return .truth(true)
      case "0": return .truth(false)
      case nil: return nil
      case .some: throw .form
      }
    case .matching(let matching):
      var chosen: [Int?] = []
      for item in matching.pairs.indices {
        let value = form["match\(item)"] ?? ""
        chosen.append(value.isEmpty ? nil : try index(value))
      }
      return .matches(chosen)
    case .ordering(let items): return try order(form, count: items.count)
    case .shortAnswer: return form["text"].map { .text(String($0.prefix(200))) }
    }
  }

  /// The lines that have a place of their own, in order; nil when no place is given.
  private static func order(_ form: Form, count: Int) throws(Visit.Refusal) -> Response? {
    var lines: [Int?] = Array(repeating: nil, count: count)
    var given = 0
    for line in 0..<count {
      guard let text = form["place\(line)"], !text.isEmpty else { continue }
      guard let place = Form.number(text), lines.indices.contains(place - 1) else { throw .form }
      lines[place - 1] = line
      given += 1
    }
    return given == 0 ? nil : .order(lines.compactMap(\.self))
  }

  private static func index(_ text: String) throws(Visit.Refusal) -> Int {
    guard let index = Int(text) else { throw .form }
    return index
  }
}
