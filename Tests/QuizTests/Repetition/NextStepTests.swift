import Curriculum
import Testing

@testable import Quiz

@Suite struct NextStepTests {
  private func step(
    _ cards: [QuestionID: ReviewCard], unread: String? = nil, hasPassedExam: Bool = false
  ) -> NextStep {
    let state = Samples.state(cards)
    return NextStep(
      left: nil, queue: ReviewQueue(state, read: [], newLimit: 2),
      unread: unread.flatMap { StatementID($0) }, mastery: Mastery(state),
      forecast: ReviewForecast(state), hasPassedExam: hasPassedExam)
  }

  private var allKnown: [QuestionID: ReviewCard] {
    Dictionary(
      uniqueKeysWithValues: Samples.bank.headers.map {
        ($0.id, Samples.card(stability: 90, daysAgo: 3, interval: 9))
      })
  }

  @Test("First what would be forgotten, then what is unread, then what is weak, then an exam")
  func order() {
    let due: [QuestionID: ReviewCard] = ["D1-01": Samples.card(daysAgo: 9, rating: .again)]
    #expect(step(due, unread: "D1") == .review(count: 3))
    #expect(step([:], unread: "D2") == .read(StatementID("D2")!))
    #expect(step([:]) == .practise(StatementID("D1")!))
    #expect(step(allKnown) == .exam)
    #expect(step(allKnown, hasPassedExam: true) == .rest(days: 6))
  }
}
