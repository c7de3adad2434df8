import Testing

@testable import Curriculum

@Suite struct ShortAnswerTests {
  private static let near = Question.ShortAnswer.Near(
    answers: ["pengaruh"], englishAnswers: ["influence"], why: "Pengaruh tidak memaksa.")
  private static let key = Question.ShortAnswer(
    answers: ["kekuasaan"], englishAnswers: ["power"], near: [near])

  @Test(
    "A near answer is known by its wording, whatever its case, and by one typing error",
    arguments: [
      ("Kekuasaan", .right), ("power", .right), ("kekuasan", .typingError),
      ("Pengaruh!", .near(near)), ("pengaru", .near(near)), ("influence", .near(near)),
      ("wewenang", .wrong), ("", .wrong),
    ] as [(String, Question.ShortAnswer.Judgement)])
  func judge(_ typed: String, _ judgement: Question.ShortAnswer.Judgement) {
    #expect(Self.key.judge(typed) == judgement)
  }
}
