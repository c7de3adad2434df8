import Classroom
import Curriculum
import Foundation
import Quiz
import Testing
import Training

@testable import Reports

@Suite struct DiscussionReportTests {
  /// A session whose class has voted twice on one question, once on another, and not on a third.
  private func report() throws -> SessionReport {
    let room = try Classroom()
    let course = try room.addCourse()
    let questions = try room.training.questionsForAll().prefix(3).map {
      try #require(try room.training.module.bank().question($0.id))
    }
    for (place, question) in questions.enumerated() {
      let key = try #require(question.ballotKey)
      let discussion = try room.training.newDiscussion(of: question, in: course.session)
      let hands = { (right: Int) in discussion.order.indices.map { $0 == key ? right : 2 } }
      if place < 2 { try room.training.set(hands(4), in: .first, of: discussion.id) }
      if place < 1 { try room.training.set(hands(6), in: .second, of: discussion.id) }
      try room.training.end(discussion.id)
    }
    return try SessionReport(of: course.id, in: room.training)
  }

  @Test("Both votes of a question stand in the page, and a dash where there was one")
  func page() throws {
    let html = try report().html(in: .english, at: Clocks.start)
    #expect(html.contains("Vote together"))
    #expect(html.contains("50% (8)") && html.contains("60% (10)"))
    #expect(html.contains("<td class=\"n\">–</td>"))
  }

  @Test("The report as JSON has how many voted, and how many of them were right")
  func json() throws {
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(report().json(in: .english).utf8))
        as? [String: Any])
    let together = try #require(report["together"] as? [[String: Any]])
    #expect(together.count == 2)
    #expect(together[0]["first"] as? [String: Int] == ["votes": 8, "right": 4])
    #expect(together[0]["second"] as? [String: Int] == ["votes": 10, "right": 6])
    #expect(together[1]["second"] is NSNull)
  }

  @Test("Where the class never voted the page says nothing of it")
  func none() throws {
    let room = try Classroom()
    let course = try room.addCourse()
    let report = try SessionReport(of: course.id, in: room.training)
    #expect(!report.html(in: .english, at: Clocks.start).contains("Vote together"))
  }
}
