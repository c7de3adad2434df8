import Curriculum
import Testing

@testable import Quiz

@Suite struct GradingTests {
  @Test(
    "Ticks earn (right − wrong) / right ones, not below nothing",
    arguments: [
      (Set([0, 1]), 1.0), ([0], 0.5), ([0, 2], 0), ([0, 1, 2], 0.5), ([2, 3], 0), ([], 0),
    ] as [(Set<Int>, Double)])
  func ticks(_ ticked: Set<Int>, earns fraction: Double) {
    let question = Samples.multipleChoice(right: [0, 1], of: 4)
    #expect(question.mark(for: .choices(ticked)).fraction == fraction)
  }

  @Test("A matching earns the share of items with their own answer")
  func matching() {
    let question = Samples.matching(pairs: 4)
    #expect(question.mark(for: .matches([0, 1, 2, 3])) == .full)
    #expect(question.mark(for: .matches([0, 1, 3, 2])).fraction == 0.5)
    #expect(question.mark(for: .matches([0, nil, nil, nil])).fraction == 0.25)
  }

  @Test("An ordering is right as a whole or not at all")
  func ordering() {
    let question = Samples.ordering(items: 3)
    #expect(question.mark(for: .order([0, 1, 2])) == .full)
    #expect(question.mark(for: .order([1, 0, 2])) == Mark.none)
  }

  @Test(
    "Case, accents, punctuation and spaces don't matter in a short answer",
    arguments: ["Mitra", "  mitra ", "MITRA!", "mítra"])
  func wordings(_ typed: String) {
    #expect(Samples.shortAnswer(["mitra"]).mark(for: .text(typed)) == .full)
  }

  @Test(
    "One typing error is forgiven and said so",
    arguments: ["partisipsi", "partsiipasi", "partisipassi", "partisepasi"])
  func nearMiss(_ typed: String) {
    let mark = Samples.shortAnswer(["partisipasi"]).mark(for: .text(typed))
    #expect(mark.isRight && mark.isNearMiss)
  }

  @Test(
    "Two errors, another word, or one error in a short word are not forgiven",
    arguments: [
      ("partisipasi", "partsipsi"), ("partisipasi", "pembangunan"), ("aksi", "aksa"),
      ("partisipasi", ""),
    ])
  func misses(_ answer: String, _ typed: String) {
    #expect(Samples.shortAnswer([answer]).mark(for: .text(typed)) == Mark.none)
  }

  @Test("A response of another type, or out of range, earns nothing")
  func foreignResponses() {
    let question = Samples.singleChoice(id: "D1-01", statement: "D1")
    #expect(question.mark(for: .truth(true)) == Mark.none)
    #expect(question.mark(for: .choice(99)) == Mark.none)
    #expect(question.mark(for: nil) == Mark.none)
  }
}
