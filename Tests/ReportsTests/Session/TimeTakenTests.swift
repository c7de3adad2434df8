import Classroom
import Curriculum
import Foundation
import Quiz
import Tables
import Testing
import Texts
import Training

@testable import Reports

@Suite struct TimeTakenTests {
  @Test(
    "How long a test took stands in every export, in minutes and seconds; on paper nobody knows")
  func exports() throws {
    let room = try Classroom()
    let course = try room.addCourse(["Asep", "Budi"])
    let sitting = try room.training.take(course.preTest, by: course.roster[0])
    room.clocks.pass(.seconds(754))
    _ = try room.training.submit(sitting)
    let blank = try room.training.paper(course.preTest).questions.map { _ in "" }
    try room.training.enter(
      [(course.roster[1], blank)], at: course.preTest, origin: .paper)
    let report = try SessionReport(of: course.id, in: room.training)

    let rows = try CSVTable(bytes: Array(report.csv().utf8)).rows.map(\.fields)
    let column = try #require(rows[0].firstIndex(of: "preTestTime"))
    #expect(rows.dropFirst().map { $0[column] } == ["0:12:34", ""])
    let origin = try #require(rows[0].firstIndex(of: "preTestOrigin"))
    #expect(rows.dropFirst().map { $0[origin] } == ["screen", "paper"])
    let json = try JSONSerialization.jsonObject(with: Data(report.json(in: .english).utf8))
    let people = try #require((json as? [String: Any])?["participants"] as? [[String: Any]])
    let seconds = people.map { ($0["secondsSpent"] as? [String: Any])?["preTest"] as? Int }
    #expect(seconds == [754, nil])
    let attempts = try room.training.attempts(at: course.preTest)
    let roster = try room.training.roster(of: course.id).map(\.participant)
    let listed = attempts.map { attempt in
      ScoreRow(attempt, of: roster.first { $0.id == attempt.participant } ?? roster[0])
    }
    #expect(Set(listed.map(\.secondsSpent)) == [754, nil])
  }

  @Test(
    "A length of time is written so that spreadsheets of any language read it",
    arguments: [(0, "0:00:00"), (59, "0:00:59"), (754, "0:12:34"), (36_061, "10:01:01")])
  func written(_ seconds: Int, _ text: String) { #expect(Language.duration(seconds) == text) }
}
