import Quiz
import Testing

@Suite struct AnswerLineTests {
  @Test(
    "A line has a letter for each item, and brackets for more",
    arguments: [
      ("CABD-A*", ["C", "A", "B", "D", "", "A", ""]), ("c a,b  d", ["c", "a", "b", "d"]),
      ("A(BDAC)-(daya warga)", ["A", "BDAC", "", "daya warga"]), ("A(BD", ["A", "(BD"]),
      ("()B", ["", "B"]), ("", []),
    ])
  func line(_ line: String, _ answers: [String]) {
    #expect(AnswerLine.answers(in: line) == answers)
  }
}
