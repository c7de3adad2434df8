import Curriculum
import Foundation
import Testing

@testable import Quiz

@Suite struct MasteryTests {
  private static let d1 = StatementID("D1")!
  private static let d2 = StatementID("D2")!

  @Test("A statement's mastery is the mean recall of its questions, nothing for those never asked")
  func statement() throws {
    // Each statement of the bank has four questions for practice.
    let mastery = Mastery(
      Samples.state([
        "D1-01": Samples.card(stability: 5, daysAgo: 5), "D1-02": Samples.card(daysAgo: 0),
      ]))
    let score = try #require(mastery.statements[Self.d1])
    #expect(abs(score.share - (0.9 + 1) / 4) < 1e-9)
    #expect(score.answered == 2)
    #expect(score.questions == 4)
    #expect(mastery.statements[Self.d2]?.share == 0)
    let section = try #require(mastery.sections["D"])
    #expect(abs(section.share - score.share / 3) < 1e-9)
    #expect(abs((mastery.total?.share ?? 0) - score.share / 5) < 1e-9)
    #expect(mastery.weakestFirst.last == Self.d1)
  }

  @Test("What was answered wrong last is not mastered, however fresh it is")
  func wrong() {
    let cards: [QuestionID: ReviewCard] = ["D1-01": Samples.card(daysAgo: 0, rating: .again)]
    #expect(Mastery(Samples.state(cards)).statements[Self.d1]?.share == 0)
  }

  @Test("Without questions there is no mastery to tell")
  func empty() {
    let mastery = Mastery(Samples.state(bank: QuestionBank(questions: [])))
    #expect(mastery.total == nil)
    #expect(mastery.statements.isEmpty)
  }

  @Test("The forecast counts each review on its day, the overdue ones today")
  func forecast() {
    let forecast = ReviewForecast(
      Samples.state([
        "D1-01": Samples.card(daysAgo: 20), "D1-02": Samples.card(daysAgo: 5),
        "D2-01": Samples.card(daysAgo: 2, interval: 5),
        "D2-02": Samples.card(daysAgo: 0, interval: 90),
        "D3-01": Samples.card(
          daysAgo: 0, interval: 0.01, rating: .again, phase: .learning(step: 0)),
        "D1-05": Samples.card(daysAgo: 20),
      ]))
    #expect(forecast.counts == [3, 0, 0, 1] + Array(repeating: 0, count: 10))
    #expect(forecast.total == 4)
  }
}
