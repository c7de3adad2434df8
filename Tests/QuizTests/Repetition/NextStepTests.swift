import Testing

@testable import Curriculum
@testable import Quiz

@Suite struct NextStepTests {
  private func step(
    _ cards: [QuestionID: ReviewCard], unread: Statement? = nil, hasPassedExam: Bool = false
  ) -> NextStep {
    let state = Samples.state(cards)
    return NextStep(
      waiting: NextStep.waiting(
        exam: nil, round: nil,
        reviewCount: ReviewQueue(state, read: [], newLimit: 2).countToday, unread: unread),
      mastery: Mastery(state), forecast: ReviewForecast(state), hasPassedExam: hasPassedExam)
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
    let unread = Statement(id: StatementID("D2")!, title: LocalizedText(id: "Kedua"))
    #expect(step(due, unread: unread) == .review(count: 3))
    #expect(step([:], unread: unread) == .read(unread))
    #expect(step([:]) == .practise(StatementID("D1")!))
    #expect(step(allKnown) == .exam)
    #expect(step(allKnown, hasPassedExam: true) == .rest(days: 6))
  }
}
