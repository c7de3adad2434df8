import Curriculum
import Foundation
import PlayedDay
import Quiz
import Tables
import Testing
import Training

@testable import Reports

/// What a report says of a third test, checked from the notes of who answered what.
@Suite struct FollowUpReportTests {
  private let day: PlayedDay.Whole
  private var report: SessionReport { day.report }

  init() throws { day = try PlayedDay.swapped.get() }

  private func score(_ person: Int, _ role: TestRole) -> Double? {
    let marks = day.notes.filter { $0.person == person && $0.role == role }.map(\.mark)
    return marks.isEmpty ? nil : 100 * marks.reduce(0, +) / Double(marks.count)
  }

  /// Those with all three scores, from the notes.
  private var members: [(before: Double, after: Double, later: Double)] {
    report.people.indices.compactMap { person in
      guard let before = score(person, .preTest), let after = score(person, .postTest),
        let later = score(person, .followUp)
      else { return nil }
      return (before, after, later)
    }
  }

  private func isClose(_ figure: Double?, _ expected: Double) -> Bool {
    figure.map { abs($0 - expected) < 1e-9 } ?? false
  }

  @Test("Each person and the class have kept the share that follows from the notes")
  func kept() {
    for (place, person) in report.people.enumerated() {
      guard let before = score(place, .preTest), let after = score(place, .postTest),
        let later = score(place, .followUp), after > before
      else {
        #expect(person.kept?.share == nil)
        continue
      }
      #expect(
        isClose(person.kept?.share, min(max((later - before) / (after - before), 0), 1)))
    }
    #expect(members.count == 15 && report.kept.count == 15)
    let mean = { (values: [Double]) in values.reduce(0, +) / Double(values.count) }
    let (before, after) = (mean(members.map(\.before)), mean(members.map(\.after)))
    let later = mean(members.map(\.later))
    #expect(isClose(report.kept.ofMeans, (later - before) / (after - before)))
  }

  @Test("What does not count in the class's figures is still the person's own")
  func notCounted() throws {
    let place = try #require(report.people.firstIndex { $0.kept?.share != nil })
    var other = report
    other.people[place].scores[.followUp]?.attempt.isCounted = false
    #expect(other.people[place].kept == report.people[place].kept)
    #expect(other.kept.count == report.kept.count - 1)
  }

  @Test("The forms are told apart by what each took, whatever half somebody is of")
  func formsTaken() throws {
    let forms = try #require(report.forms)
    var moved = report
    for place in moved.people.indices { moved.people[place].entry.formOrder = .straight }
    #expect(moved.forms == forms)
    let place = try #require(moved.people.firstIndex { $0.countedGain != nil })
    let before = try #require(moved.people[place].scores[.preTest])
    moved.people[place].scores[.postTest]?.attempt.purpose = before.attempt.purpose
    let counts = [moved.forms, forms].map { $0?.halves.map(\.count).reduce(0, +) }
    #expect(counts[0] == counts[1].map { $0 - 1 })
  }

  @Test("Nobody was asked in the follow-up what they had been asked before")
  func unseen() {
    for person in report.people.indices {
      let asked = { (role: TestRole) in
        Set(day.notes.filter { $0.person == person && $0.role == role }.map(\.question))
      }
      #expect(asked(.followUp).isDisjoint(with: asked(.preTest).union(asked(.postTest))))
    }
  }

  @Test("The page, the CSV and the JSON tell what was kept, each person's and the class's")
  func exports() throws {
    let share = try #require(report.kept.ofMeans)
    let html = report.html(in: .indonesian, at: PlayedDay.start)
    #expect(html.contains("15 peserta memiliki ketiga nilai"))
    #expect(html.contains(Language.indonesian.percentOrDash(100 * share)))
    let rows = try CSVTable(bytes: Array(Data(report.csv().utf8))).rows.map(\.fields)
    let (later, kept) = try (
      #require(rows[0].firstIndex(of: "followUp")), #require(rows[0].firstIndex(of: "kept"))
    )
    #expect(rows[0].contains("followUp.D"))
    for (person, row) in zip(report.people, rows.dropFirst()) {
      #expect(Double(row[later]) == person.percentage(.followUp))
      #expect(row[kept].isEmpty == (person.kept?.share == nil))
    }
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json(in: .english).utf8)) as? [String: Any]
    )
    let followUp = try #require(json["followUp"] as? [String: Any])
    #expect(followUp["participants"] as? Int == 15)
    #expect(followUp["day"] as? String == report.session.test(.followUp)?.day?.description)
    #expect(isClose(followUp["kept"] as? Double, share))
    let tests = try #require(json["tests"] as? [String: [String: Any]])
    #expect(tests["followUp"]?["submitted"] as? Int == 15)
  }

  @Test(
    "The sheets after the post-test name the day of the follow-up; those after it what was kept")
  func sheets() throws {
    var papers = try SessionPapers(of: day.session.id, in: day.training, language: .indonesian)
    let sheets = { (role: TestRole) in
      try papers.html(.feedback, role).components(separatedBy: "<section").dropFirst()
    }
    let date = try #require(report.session.test(.followUp)?.day)
    let said = "Tes lanjutan: \(Language.indonesian.day(date.noon))"
    let place = try #require(report.session.tests.firstIndex { $0.role == .followUp })
    #expect(try !sheets(.preTest).contains { $0.contains("belum mengerjakan") })
    // Only those who have not been there yet, while it is still to come.
    #expect(report.session.tests[place].state == .closed)
    #expect(try !sheets(.postTest).contains { $0.contains(said) })
    papers.report.session.tests[place].state = .unopened
    let awaited = report.people.count {
      $0.percentage(.postTest) != nil && $0.percentage(.followUp) == nil
    }
    #expect(try awaited > 0 && sheets(.postTest).count { $0.contains(said) } == awaited)
    #expect(try sheets(.followUp).allSatisfy { !$0.contains(said) })
    papers.report.session.tests[place].day = Day("2026-01-31")
    let invites = { try sheets(.postTest).contains { $0.contains("Tes lanjutan: 31 Januari") } }
    #expect(try !invites())
    papers.report.session.tests[place].state = .open
    #expect(try invites())
    #expect(try sheets(.followUp).count == 15)
    let person = try #require(report.people.first { $0.kept?.share != nil })
    let share = try #require(person.kept?.share)
    let sheet = try #require(sheets(.followUp).first { $0.contains(person.numberedName) })
    #expect(sheet.contains("<dd>\(Language.indonesian.percent(100 * share, places: 0))</dd>"))
  }

  @Test("On paper a follow-up has one form for everybody, also where forms were swapped before")
  func paper() throws {
    let papers = try SessionPapers(of: day.session.id, in: day.training, language: .indonesian)
    let count = { (paper: SessionPaper, role: TestRole) in
      try papers.html(paper, role).components(separatedBy: "<section").count - 1
    }
    #expect(try count(.key, .followUp) == 1 && count(.key, .preTest) == 2)
    #expect(try !papers.html(.answerSheets, .followUp).contains("bentuk "))
  }

  @Test("The means beside a gain are of those whose gain it is")
  func means() throws {
    // One took the pre-test alone, whose score is not among the means of the pairs.
    let pairs = report.gain
    let html = report.html(in: .indonesian, at: PlayedDay.start)
    let (before, after) = try (
      #require(pairs.ofMeans?.before), #require(pairs.ofMeans?.after)
    )
    let language = Language.indonesian
    #expect(
      html.contains("<dd>\(language.percentOrDash(before)) → \(language.percentOrDash(after))</dd>")
    )
    #expect(before != report.test(.preTest)?.meanPercentage)
    for result in report.sections {
      let gain = try #require(result.gain.ofMeans)
      let row = [gain.before, gain.after].map {
        "<td class=\"n\">\(language.percentOrDash($0))</td>"
      }.joined()
      #expect(html.contains(row))
    }
  }
}
