import Curriculum
import Foundation
import Quiz
import Testing

@testable import Reports

@Suite struct ReviewLogLineRowTests {
  private func entry(
    _ question: QuestionID, _ rating: ReviewRating, phase: ReviewPhaseName, interval: TimeInterval
  ) -> ReviewLogLine {
    ReviewLogLine(
      question: question, date: Date(timeIntervalSince1970: 1_800_000_000.25), rating: rating,
      phase: phase, interval: interval, elapsedDays: 0)
  }

  @Test("The columns are those of Anki's revlog: days above 0, seconds below")
  func csv() throws {
    let entries = [
      entry("D1-03", .good, phase: .learning, interval: 600),
      entry("D1-03", .easy, phase: .review, interval: 12 * 86_400),
      entry("=D1", .again, phase: .relearning, interval: 600),
    ]
    var text = ""
    var writer = RowWriter<ReviewLogLine>(.csv(.plain)) { text += $0 }
    for entry in entries { try writer.append(entry) }
    try writer.finish()
    #expect(
      text.split(separator: "\r\n") == [
        "time,card,rating,state,interval", "1800000000250,D1-03,3,0,-600",
        "1800000000250,D1-03,4,1,12", "1800000000250,'=D1,1,2,-600",
      ])
  }
}
