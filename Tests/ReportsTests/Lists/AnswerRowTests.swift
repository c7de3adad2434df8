import Classroom
import Curriculum
import Foundation
import Quiz
import Tables
import Testing
import Training

@testable import Reports

@Suite struct AnswerRowTests {
  private let room: Classroom
  private let course: Course

  init() throws {
    room = try Classroom()
    course = try room.addCourse(["=Asep", "Budi"])
    for person in course.roster { try room.take(course.preTest, by: person) { $0 > 0 } }
  }

  private func record() throws -> SessionRecord { try room.training.record(of: course.id) }

  @Test("Every answer has a row, by the roster and the test, and the marks add up to the scores")
  func complete() throws {
    let record = try record()
    let rows = record.answerRows(in: .english)
    #expect(rows.count == record.tests[.preTest]?.allResponses.count)
    #expect(rows.map(\.entry.number) == rows.map(\.entry.number).sorted())
    for attempt in try #require(record.tests[.preTest]?.attempts) {
      let marks = rows.filter { $0.attempt.id == attempt.id }.compactMap(\.response.mark)
      #expect(marks.reduce(0, +) == attempt.earned && marks.count == attempt.itemCount)
    }
    #expect(rows.allSatisfy { $0.letters?.isEmpty == false && $0.words?.isEmpty == false })
  }

  @Test("A row tells of a name like a formula as text, and of what was shown, answered and earned")
  func row() throws {
    let lines = try record().answersCSV(.spreadsheet, in: .english)
      .components(separatedBy: "\r\n")
    #expect(
      lines[0]
        == "\u{FEFF}number,name,test,form,item,question,version,seen,answer,words,mark,max,"
        + "answeredAt,origin,submitted,counted")
    let first = try #require(record().answerRows(in: .english).first)
    #expect(
      lines[1].hasPrefix(
        "1,'=Asep,pre-test,\(first.question.form.rawValue),1,\(first.question.id),"
          + "\(first.response.question),true,\(first.letters ?? "?"),"))
    #expect(lines[1].hasSuffix(",0,1,2027-01-15T08:00:00Z,screen,true,true"))
  }

  @Test("What a ruling leaves out can earn nothing, and has no mark")
  func leftOut() throws {
    let version = try #require(record().answerRows(in: .english).first).response.question
    try room.training.rule(
      [version: .leftOut], at: course.preTest, because: Reason("Keliru", by: "Ibu Ratna"))
    let rows = try record().answerRows(in: .english)
    #expect(rows.allSatisfy { ($0.most == 0) == ($0.response.question == version) })
    #expect(rows.allSatisfy { ($0.response.mark == nil) == ($0.most == 0) })
  }
}
