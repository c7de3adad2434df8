import Classroom
import Foundation
import Quiz
import Testing
import Training

@testable import Reports

@Suite struct CutShortTests {
  private let room: Classroom
  private let course: Course
  private let trainer = "Ibu Ratna"

  /// Asep did the whole pre-test rightly; Budi went home after two answers, both wrong.
  init() throws {
    room = try Classroom()
    course = try room.addCourse(["Asep", "Budi"])
    try room.take(course.preTest, by: course.roster[0]) { _ in true }
    var sitting = try room.training.take(course.preTest, by: course.roster[1])
    for (item, question) in sitting.attempt.questions.prefix(2).enumerated() {
      try room.training.perform(.move(to: item), on: &sitting)
      try room.training.perform(.answer(item: item, response: question.mistake), on: &sitting)
    }
    _ = try room.training.close(course.preTest)
  }

  private func report() throws -> SessionReport {
    try SessionReport(of: course.id, in: room.training)
  }

  @Test("A question that somebody never saw is no wrong answer of theirs in the analysis")
  func unseen() throws {
    let test = try #require(try report().test(.preTest))
    #expect(test.items.map(\.analysis.responses) == [2, 2, 1, 1, 1, 1, 1])
    #expect(test.items.map(\.analysis.compared) == Array(repeating: 1, count: 7))
    #expect(test.items.map(\.analysis.facilityIndex) == [0.5, 0.5, 1, 1, 1, 1, 1])
    #expect(test.cutShortCount == 1)
  }

  @Test("What somebody never saw counts in no section, nor is it to be read again")
  func sections() throws {
    for entry in course.roster { try room.take(course.postTest, by: entry) { _ in true } }
    let report = try report()
    let budi = report.people[1]
    let seen = report.sections.filter { budi.percentage(.preTest, section: $0.id) != nil }
    #expect(!seen.isEmpty && seen.count < report.sections.count)
    for section in report.sections {
      let isSeen = seen.contains { $0.id == section.id }
      #expect(section.percentages[.preTest] == (isSeen ? 50 : 100))
      #expect(section.gain.ofMeans?.before == section.percentages[.preTest])
    }
    let sheet = try html(.feedback)
    let missed = try room.training.record(of: course.id).tests[.preTest].map { test in
      Set(
        (test.responses[budi.scores[.preTest]!.attempt.id] ?? []).filter(\.isSeen)
          .compactMap { test.questions[$0.question]?.statement.description })
    }
    let named = try #require(sheet.firstMatch(of: /Baca lagi di menu Belajar: ([^<]+)</)).1
    #expect(Set(named.split(separator: "; ").map { String($0.prefix { $0 != " " }) }) == missed)
  }

  @Test("Each gain in the JSON follows from the means beside it, and each passed from its own mark")
  func recomputable() throws {
    // Budi's post-test is cut short at once: no section has both his scores.
    try room.take(course.postTest, by: course.roster[0]) { $0 > 1 }
    _ = try room.training.take(course.postTest, by: course.roster[1])
    _ = try room.training.close(course.postTest)
    try room.training.setPassMark(
      80, of: course.postTest, because: Reason("Dinas", by: trainer))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report().json(in: .english).utf8))
        as? [String: Any])
    let sections = try #require(json["sections"] as? [[String: Any]])
    let gains = (sections + [json]).compactMap { $0["gain"] as? [String: Any] }
    #expect(gains.count == sections.count + 1)
    for gain in gains {
      guard let before = gain["before"] as? Double, let after = gain["after"] as? Double else {
        #expect(gain["participants"] as? Int == 0)
        continue
      }
      let value = before == 100 ? nil : (after - before) / (100 - before)
      #expect(gain["ofMeans"] as? Double == value)
    }
    let whole = try #require(json["gain"] as? [String: Any])
    #expect(whole["before"] as? Double == 50)
    let tests = try #require(json["tests"] as? [String: Any])
    let marks = ["preTest", "postTest"].map { (tests[$0] as? [String: Any])?["passMark"] as? Int }
    #expect(marks == [60, 80])
    #expect((tests["preTest"] as? [String: Any])?["minutes"] as? Int == 30)
    #expect(tests["followUp"] is NSNull)
  }

  @Test("The record of the test tells of a closing that cut somebody short, with the name")
  func closing() throws {
    let incidents = try #require(
      html(.record).components(separatedBy: "<p class=\"caption\">Kejadian dan perbaikan").last)
    #expect(incidents.contains("2. Budi") && incidents.contains("1 peserta terpotong"))
    #expect(!incidents.contains("Asep"))
  }

  @Test("The record of a test names whom minutes were given to, unless that was everybody")
  func minutes() throws {
    let course = try room.addCourse()
    try room.training.extend(
      course.preTest, for: Array(course.roster.prefix(2)), byMinutes: 5,
      because: Reason("Listrik padam", by: trainer))
    try room.training.extend(
      course.preTest, byMinutes: 9, because: Reason("Hujan", by: trainer))
    let cells = try html(.record, of: course).matches(of: /<td[^>]*>([^<]*)/).map(\.1)
    #expect(cells.contains("1. Asep; 2. Budi") && cells.contains("semua (3 peserta)"))
  }

  private func html(_ paper: SessionPaper, of course: Course? = nil) throws -> String {
    try SessionPapers(
      of: (course ?? self.course).id, in: room.training, language: .indonesian
    ).html(paper, .preTest)
  }

  @Test("Who was cut short is named everywhere, and is left out of the class where that is chosen")
  func leftOut() throws {
    let before = try report()
    #expect(before.csv().contains("pre-test"))
    #expect(try before.html(in: .indonesian, at: room.clocks.now.date).contains("terpotong"))
    #expect(before.test(.preTest)?.meanPercentage == 50)
    let attempt = try #require(
      try room.training.attempts(at: course.preTest).first { $0.participant == course.roster[1] })
    try room.training.count(attempt.id, inClass: false, because: Reason("Pulang", by: trainer))
    #expect(try report().test(.preTest)?.meanPercentage == 100)
    #expect(try report().test(.preTest)?.notCountedCount == 1)
    // Where nobody counts, everybody still has their own scores by section.
    for attempt in try room.training.attempts(at: course.preTest) {
      try room.training.count(attempt.id, inClass: false, because: Reason("Coba", by: trainer))
    }
    #expect(
      try !before.sections.isEmpty && report().sections.map(\.id) == before.sections.map(\.id))
  }
}
