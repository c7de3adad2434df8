import Curriculum
import Testing

@testable import Quiz

@Suite struct AdaptiveSelectionTests {
  private func selection(_ count: Int, _ cards: [QuestionID: ReviewCard], seed: UInt64 = 1)
    -> AdaptiveSelection
  {
    let state = Samples.state(cards)
    var generator = SeededGenerator(seed: seed)
    return AdaptiveSelection(count, in: state, mastery: Mastery(state), using: &generator)
  }

  private let known = Dictionary(
    uniqueKeysWithValues: ["D1", "D3", "E2"].flatMap { statement in
      (1...3).map { (QuestionID("\(statement)-0\($0)"), Samples.card(daysAgo: 1)) }
    })

  @Test("The least known statements are picked, and the reason says so", arguments: 1...20)
  func weakest(_ seed: Int) {
    let selection = selection(4, known, seed: UInt64(seed))
    #expect(Set(selection.statements) == [StatementID("D2")!, StatementID("E1")!])
    #expect(selection.entries.allSatisfy { $0.reason == .lowMastery(0) })
  }

  @Test("No question comes twice, of a statement the unknown ones come first", arguments: 1...40)
  func distinct(_ count: Int) {
    let selection = selection(count, known)
    #expect(selection.entries.count == min(count, 20))
    #expect(Set(selection.entries.map(\.question.id)).count == selection.entries.count)
    let d1 = selection.entries.first { $0.question.statement == StatementID("D1")! }
    #expect(d1?.question.id ?? "D1-04" == "D1-04")
  }
}
