import Classroom
import Curriculum
import Foundation
import Quiz
import Testing
import Texts
import Training

@testable import Reports

/// What a report says once the content has changed, and once the trainer has ruled.
@Suite struct RulingsAndVersionsTests {
  private let room: Classroom
  private let course: Course

  init() throws {
    room = try Classroom()
    course = try room.addCourse(["Asep", "Budi", "Wati", "Dewi", "Eko", "Fitri"])
    for (number, person) in course.roster.enumerated() {
      try room.take(course.preTest, by: person) { (number + $0) % 3 == 0 }
      try room.take(course.postTest, by: person) { (number + $0) % 4 != 0 }
    }
  }

  private func report(in room: Classroom? = nil) throws -> SessionReport {
    try SessionReport(of: course.id, in: (room ?? self.room).training)
  }

  private func postTest() throws -> TestReport {
    try #require(try report().test(.postTest))
  }

  private func rule(_ verdict: Ruling.Verdict, onItem item: Int) throws {
    try room.training.rule(
      [postTest().items[item].version: verdict], at: course.postTest,
      because: Reason("Kunci keliru", by: "Ibu Ratna"))
  }

  @Test(
    "A key that changes, options in another order, a question that goes: the report is the same")
  func changedContent() throws {
    let before = try report()
    let (json, csv) = (try before.json(in: .english), before.csv(.spreadsheet))
    try room.module.write(
      SampleModule.questions.compactMap { question in
        switch question.body {
        case .singleChoice(let options) where options.count == 4:
          SampleModule.question(
            question.id, form: question.form, SampleModule.choice(right: [3], of: 4))
        case .multipleChoice, .ordering:
          SampleModule.question(
            question.id, form: question.form, SampleModule.choice(right: [1, 2], of: 3))
        case .matching, .trueFalse, .shortAnswer: nil
        case .singleChoice: question
        }
      })
    let later = room.again()
    #expect(try later.training.module.bank().questions.count == SampleModule.questions.count - 6)
    let after = try report(in: later)
    #expect(after == before)
    #expect(Data(try after.json(in: .english).utf8) == Data(json.utf8))
    #expect(Data(after.csv(.spreadsheet).utf8) == Data(csv.utf8))
  }

  @Test("What was decided stands in the JSON in the language of the document")
  func json() throws {
    try rule(.leftOut, onItem: 0)
    let (report, what) = (try report(), Text.verdictLeftOut)
    #expect(try report.json(in: .indonesian).contains(what.id))
    #expect(try !report.json(in: .indonesian).contains(what.en))
    #expect(try report.json(in: .english).contains(what.en))
  }

  @Test("Where everybody earns the point, that is said of the question, and not that it is easy")
  func everybodysPoint() throws {
    try rule(.everybody, onItem: 0)
    let item = try #require(report().test(.postTest)?.items.first)
    #expect(item.findings == [.ruled(.everybody)] && item.analysis.facilityIndex == 1)
  }

  @Test(
    "A question that is left out is in no figure of its test, and the other test stays as it was")
  func leftOut() throws {
    let before = try report()
    try rule(.leftOut, onItem: 0)
    let after = try report()
    let (old, new) = try (#require(before.test(.postTest)), #require(after.test(.postTest)))
    #expect(new.items.map(\.id) == old.items.map(\.id))
    #expect(new.items[0].findings == [.ruled(.leftOut)])
    #expect(new.items[0].analysis.facilityIndex == nil)
    // All who were asked it are told, not that nobody earned anything.
    #expect(new.items[0].analysis.responses == 6)
    #expect(after.test(.preTest) == before.test(.preTest))
    // Of each six that count, the scores are those of the items two to seven.
    let scores = (0..<6).map { number in
      100 * Double((1..<7).count { (number + $0) % 4 != 0 }) / 6
    }
    #expect(zip(new.percentages, scores).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test("Everybody's point makes an item easy for all, and scores, gains and sections follow")
  func everybody() throws {
    let before = try report()
    try rule(.everybody, onItem: 0)
    let after = try report()
    let item = try #require(after.test(.postTest)?.items.first)
    #expect(item.analysis.facilityIndex == 1)
    for (old, new) in zip(before.people, after.people) {
      let isRaised = (course.roster.firstIndex(of: old.id) ?? 0) % 4 == 0
      let gained = (new.percentage(.postTest) ?? 0) - (old.percentage(.postTest) ?? 0)
      #expect(abs(gained - (isRaised ? 100.0 / 7 : 0)) < 1e-9)
      #expect((new.gain != old.gain) == isRaised)
    }
    let mean = { (report: SessionReport) in report.test(.postTest)?.meanPercentage ?? 0 }
    #expect(mean(after) > mean(before))
    #expect(after.sections != before.sections)
  }

  @Test("The key of an item's options is that of the rulings; there is none where no key decides")
  func keysOfOptions() throws {
    let place = try #require(
      postTest().items.firstIndex { $0.question.body.kind == .singleChoice })
    let question = try postTest().items[place].question
    let keys = {
      try postTest().items[place].distractors?.options.filter(\.isKey)
        .map { Response.choice($0.index) }
    }
    #expect(try keys() == [question.key])
    try rule(.alsoRight(question.mistake), onItem: place)
    #expect(try Set(keys() ?? []) == [question.key, question.mistake])
    try rule(.key(question.mistake), onItem: place)
    #expect(try keys() == [question.mistake])
    try rule(.everybody, onItem: place)
    #expect(try keys() == [])
    #expect(try postTest().items[place].analysis.randomGuessScore == nil)
  }

  @Test("A key that was changed is told first of all that is said of the question")
  func changedKey() throws {
    let item = try postTest().items[0]
    let key = item.question.mistake
    try rule(.key(key), onItem: 0)
    let now = try postTest().items[0]
    #expect(now.findings.first == .ruled(.key(key)) && now.findings.count > 1)
    let letter = item.question.written(key, order: item.order, in: .indonesian)
    #expect(
      now.remarks(in: .indonesian)[0] == "kuncinya \(letter), menurut keputusan pelatih")
  }

  @Test("The record of a test tells what was decided and by whom, and is not signed before that")
  func testRecord() throws {
    room.clocks.pass(.days(3))
    try rule(.leftOut, onItem: 0)
    let (language, now) = (Language.indonesian, room.training.now.date)
    let papers = try SessionPapers(of: course.id, in: room.training, language: language)
    let record = try papers.html(.record, .postTest)
    #expect(record.contains("<th>Tentang</th>") && record.contains("<th>Oleh</th>"))
    #expect(
      record.contains(
        "<td>soal tidak dihitung</td><td>Kunci keliru</td><td>Ibu Ratna</td></tr>"))
    #expect(record.contains("<p>\(language.day(now).unbroken)"))
    let key = try papers.html(.key, .postTest)
    #expect(key.contains("(Kunci keliru). \(language.moment(now)), Ibu Ratna</p>"))
  }

  @Test("A sheet to take home tells rulings, all that is right, and no reason of a key that is not")
  func feedbackSheets() throws {
    let place = try #require(
      postTest().items.firstIndex { $0.question.body.kind == .singleChoice })
    let question = try postTest().items[place].question
    let reasons = {
      let page = try SessionPapers(of: course.id, in: room.training, language: .indonesian)
        .html(.feedback, .postTest)
      let count = { (part: String) in page.components(separatedBy: part).count - 1 }
      return (
        page: page, wrong: count("<dt>\(Text.yourAnswerColumn(.indonesian))"),
        ruled: count("Keputusan pelatih tentang soal \(place + 1): "), told: count("</dl><p>")
      )
    }
    try rule(.alsoRight(.choice(3)), onItem: place)
    var now = try reasons()
    let right = [question.key, .choice(3)].map { question.words($0, in: .indonesian) }
    #expect(now.page.contains("<b>\(right.joined(separator: " atau "))</b>"))
    // Everybody is told once, also who had it right.
    #expect(now.ruled == 6 && now.page.contains("juga benar (Kunci keliru).</p>"))
    #expect(now.told == now.wrong)
    try rule(.key(.choice(3)), onItem: place)
    now = try reasons()
    #expect(now.ruled == 6 && now.told < now.wrong && !now.page.contains(" atau "))
    try rule(.key(question.key), onItem: place)
    #expect(try reasons().ruled == 0)
    try rule(.leftOut, onItem: place)
    #expect(try reasons().page.contains(": soal tidak dihitung (Kunci keliru).</p>"))
  }

  @Test("What an earlier session answered adds to the evidence where the key was the same there")
  func evidence() throws {
    room.clocks.pass(.minutes(1))
    let later = try room.addCourse(["Gita", "Hari"])
    for person in later.roster { try room.take(later.postTest, by: person) { $0 > 0 } }
    let counts = {
      let items = try SessionReport(of: later.id, in: room.training).test(.postTest)?.items ?? []
      return Dictionary(uniqueKeysWithValues: items.map { ($0.version, $0.evidence.count) })
    }
    #expect(try counts().values.allSatisfy { $0 == 8 })
    let item = try postTest().items[0]
    try rule(.key(item.question.mistake), onItem: 0)
    #expect(try counts().filter { $0.value != 8 } == [item.version: 2])
  }

  @Test(
    "A ruling names its item and its answer where no attempt counts, and where all are set aside")
  func rulingsWithoutAttempts() throws {
    try rule(.key(postTest().items[0].question.mistake), onItem: 0)
    let lines = { try report().rulingLines(in: .indonesian, at: .postTest) }
    let before = try lines()
    let attempts = try room.training.attempts(at: course.postTest)
    for attempt in attempts {
      try room.training.count(
        attempt.id, inClass: false, because: Reason("Coba", by: "Ratna"))
    }
    #expect(try lines() == before)
    for attempt in attempts {
      try room.training.setAside(attempt.id, because: Reason("Coba", by: "Ratna"))
    }
    #expect(try lines() == before && before[0].about.contains("soal 1"))
  }

  @Test("Whoever has fewer items that count is compared by the share of them")
  func unequalTotals() throws {
    var record = try room.training.record(of: course.postTest)
    let attempts = record.attempts
    for (person, attempt) in attempts.enumerated() {
      for item in 0..<7 {
        // The first has all right of the five that count, the others six of seven.
        record.responses[attempt.id]?[item].mark =
          person > 0 ? (item == 3 ? 0 : 1) : item < 2 ? nil : 1
      }
      let question = record.responses[attempt.id]?[3].question
      let asked = try #require(question.flatMap { record.questions[$0] })
      record.responses[attempt.id]?[3].response = person > 0 ? asked.mistake : asked.key
    }
    let table = ResponseTable(record, of: attempts)
    #expect(abs((table.statistics.mean ?? 0) - (7 + 5 * 6) / 6) < 1e-9)
    #expect(table.distractors[3]?.options.first(where: \.isKey)?.upper == 1)
  }

  @Test("Another pass mark is in the report at once: who has passed, how many, and the mark itself")
  func passMark() throws {
    for mark in [0, 60, 80, 100] {
      try room.training.setPassMark(
        mark, of: course.postTest, because: Reason("Dinas", by: "Ratna"))
      let report = try report()
      let passed = report.people.map { ($0.percentage(.postTest) ?? 0) + 1e-9 >= Double(mark) }
      #expect(report.test(.postTest)?.passedCount == passed.count { $0 })
      #expect(
        report.people.map { report.outcome(of: $0).id }
          == passed.map { $0 ? Text.outcomePassed.id : Text.outcomeNotPassed.id })
      #expect(try report.json(in: .english).contains("\"passMark\" : \(mark)"))
    }
  }

  @Test("What a ruling is foretold to change is what the report then shows")
  func foretold() throws {
    let version = try postTest().items[1].version
    let effects = try room.training.effects(of: [version: .leftOut], at: course.postTest)
    let before = try report()
    try rule(.leftOut, onItem: 1)
    let after = try report()
    for (old, new) in zip(before.people, after.people) {
      let effect = effects.first { $0.participant == old.id }
      let change = (old.percentage(.postTest) ?? 0, new.percentage(.postTest) ?? 0)
      #expect(abs(change.0 - (effect?.before ?? change.0)) < 1e-9)
      #expect(abs(change.1 - (effect?.after ?? change.0)) < 1e-9)
    }
    #expect(!effects.isEmpty)
  }
}
