import Curriculum
import Foundation
import Quiz
import Testing

@testable import Web

@Suite struct AnswerFormTests {
  /// An attempt of one question of a type.
  private func attempt(_ kind: Question.Kind) throws -> Attempt {
    let bank = try Classroom.module.bank()
    let question = try #require(bank.questions.first { $0.body.kind == kind })
    let plan = AttemptPlan(
      AttemptStart(
        id: AttemptID(UUID()), module: "m", seed: 1, date: Date(timeIntervalSince1970: 0)),
      for: .practice,
      items: [
        AttemptPlan.Item(question: question.id, order: Array(0..<question.body.shownCount))
      ])
    return Attempt(plan: plan, questions: [question])
  }

  private func page(_ attempt: Attempt, draft: Form? = nil) -> String {
    TestPages(
      language: .indonesian, ticket: "0", role: .preTest, person: RosterPerson(name: "Wati")
    )
    .question(0, of: attempt, secondsLeft: nil, draft: draft).html
  }

  private func form(_ response: Response?, _ attempt: Attempt) throws -> Form {
    var fields = [("attempt", attempt.id.description), ("count", "0")]
    fields += Phone.fields(of: response)
    return try #require(Form(Phone.encoded(fields)))
  }

  @Test("What a form of each type sends is the answer", arguments: Question.Kind.allCases)
  func everyType(_ kind: Question.Kind) throws {
    var attempt = try attempt(kind)
    let key = attempt.questions[0].key
    let read = try AnswerForm(form(key, attempt), item: 0, of: attempt)
    #expect(read.answer.response == key)
    let untouched = try AnswerForm(form(nil, attempt), item: 0, of: attempt).answer.response
    #expect(untouched?.isBlank ?? true)

    // The page then shows it, and nothing is chosen before.
    let before = page(attempt)
    #expect(!before.contains(" checked") && !before.contains(" selected"))
    try attempt.apply(
      .answer(item: 0, response: key),
      at: Moment(date: attempt.plan.start.date, running: .zero))
    let after = page(attempt)
    switch key {
    case .text(let text): #expect(after.contains("value=\"\(text)\""))
    case .choice, .choices, .truth: #expect(after.contains(" checked"))
    case .order: #expect(after.contains(" selected"))
    // In full too: the closed box may be too narrow for it.
    case .matches: #expect(after.contains(" selected") && !after.contains("hidden=\"true\"></p>"))
    case .unknown: Issue.record("no page gives this")
    }
  }

  @Test(
    "An order that is not finished is not an answer, stays on the page, and can be taken back",
    arguments: ["place0=2", "place0=1&place1=1"])
  func unfinishedOrder(_ fields: String) throws {
    let attempt = try attempt(.ordering)
    let form = try #require(Form("attempt=\(attempt.id)&count=0&\(fields)"))
    let read = try AnswerForm(form, item: 0, of: attempt)
    #expect(read.isUnfinished && read.answer.response == nil)
    let page = page(attempt, draft: form)
    #expect(page.contains(" selected") && page.contains("value=\"clear\""))
  }
}
