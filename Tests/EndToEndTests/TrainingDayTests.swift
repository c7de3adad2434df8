import Foundation
import Quiz
import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct TrainingDayTests {
  @Test("A day of twenty people on one terminal, from the roster to the printed report")
  func wholeDay() throws {
    var day = try TrainingDay()
    try day.prepare()
    try day.hold("Pre-test")
    try day.hold("Post-test")
    try day.writeReport()

    let report = try #require(
      try JSONSerialization.jsonObject(
        with: day.program.output("report", "--session", "1", "--format", "json")) as? [String: Any])
    try expectScores(in: report, of: day)
    try expectItems(in: report, of: day)
    try expectPage(of: day)
    let certificates = String(
      decoding: try day.program.output("report", "certificates", "--session", "1"), as: UTF8.self)
    #expect(certificates.components(separatedBy: "<article").count == 21)
  }

  private func expectScores(in report: [String: Any], of day: TrainingDay) throws {
    let people = try #require(report["participants"] as? [[String: Any]])
    #expect(people.count == TrainingDay.names.count)
    var gains: [Double] = []
    for (place, person) in people.enumerated() {
      let (before, after) = (day.percentage("Pre-test", place), day.percentage("Post-test", place))
      #expect(person["preTest"] as? Double == before && person["postTest"] as? Double == after)
      if before < 100 {
        gains.append((after - before) / (100 - before))
        #expect(person["gain"] as? Double == gains.last)
      } else {
        #expect(person["gain"] is NSNull)
      }
      #expect(person["outcome"] as? String == (after >= 50 ? "passed" : "failed"))
    }
    let gain = try #require(report["gain"] as? [String: Any])
    let means = ["Pre-test", "Post-test"].map { test in
      (0..<20).reduce(0) { $0 + day.percentage(test, $1) } / 20
    }
    #expect(isClose(gain["ofMeans"], (means[1] - means[0]) / (100 - means[0])))
    #expect(isClose(gain["meanOfGains"], gains.reduce(0, +) / Double(gains.count)))
    let sections = try #require(report["sections"] as? [[String: Any]])
    #expect(isClose(sections.first?["preTest"], means[0]))
    #expect(isClose(sections.first?["postTest"], means[1]))
  }

  private func expectItems(in report: [String: Any], of day: TrainingDay) throws {
    let tests = try #require(report["tests"] as? [String: Any])
    for (test, key) in [("Pre-test", "preTest"), ("Post-test", "postTest")] {
      let results = try #require(tests[key] as? [String: Any])
      let items = try #require(results["items"] as? [[String: Any]])
      // Each half has another form, of four items.
      #expect(items.count == 8)
      for item in items {
        let id = try #require(item["item"] as? String)
        let village = id.replacing("D1-1", with: "A").replacing("D1-2", with: "B")
        let marks = day.marks.filter { $0.key.test == test && $0.key.village == village }
        #expect(marks.count == 10)
        #expect(isClose(item["facilityIndex"], Double(marks.count { $0.value }) / 10))
        let options = try #require(item["options"] as? [[String: Any]])
        #expect(
          options.first { $0["isKey"] as? Bool == true }?["count"] as? Int
            == marks.count { $0.value })
      }
    }
  }

  /// The page that the trainer wrote from the screen shows every name as it is, with its scores.
  private func expectPage(of day: TrainingDay) throws {
    let page = try String(contentsOf: day.page, encoding: .utf8)
    let rows = page.components(separatedBy: "<tr>")
    for (place, name) in TrainingDay.names.enumerated() {
      let escaped =
        name
        .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("'", with: "&#39;")
      let score = day.percentage("Post-test", place)
      let written = score == score.rounded() ? "\(Int(score)),0%" : "\(score)%"
      #expect(
        rows.contains { $0.contains(">\(escaped)</th>") && $0.contains(">\(written)</td>") },
        "\(name)")
    }
  }

  private func isClose(_ figure: Any?, _ expected: Double) -> Bool {
    (figure as? Double).map { abs($0 - expected) < 1e-9 } ?? false
  }
}

/// A trainer and twenty volunteers who share a terminal.
private struct TrainingDay {
  static let names = [
    "=1+1", "<script>alert(1)</script>", "O'Brien') DROP TABLE", "ꦱꦶꦠꦶ ꦲꦩꦶꦤꦃ",
    "Nama Panjang " + String(repeating: "sekali ", count: 25) + "habis", "Siti Aminah",
    "Budi Santoso", "Wati", "Asep Sunandar", "Rina Marlina", "Dewi Lestari", "Agus Salim",
    "Nurhayati", "Yusuf", "Maria Goreti", "I Wayan Suta", "Teuku Umar", "Fatimah", "Kartini",
    "Paulus",
  ]
  private static let pin = "2846"

  struct Answer: Hashable {
    var person: Int
    var test: String
    var village: String
  }

  /// Whether each answer that was given was right.
  private(set) var marks: [Answer: Bool] = [:]
  let program: BuiltProgram
  private let sitting: Sitting

  init() throws {
    program = try BuiltProgram.withSampleModule()
    sitting = try Sitting(program)
  }

  /// What the report from the screen is written into.
  var page: URL { program.folder.appendingPathComponent("laporan-sesi-1.html") }

  /// The score that follows from what was answered.
  func percentage(_ test: String, _ person: Int) -> Double {
    let own = marks.filter { $0.key.test == test && $0.key.person == person }
    return 100 * Double(own.count { $0.value }) / Double(own.count)
  }

  /// The first start, the PIN, the session and its roster.
  func prepare() throws {
    try sitting.settle()
    try sitting.type("Ratna")
    try sitting.press(.enter)
    try sitting.open(Text.trainer(.indonesian))
    for _ in 0..<2 {
      try sitting.type(Self.pin)
      try sitting.press(.enter)
    }
    try sitting.open(Text.newSession(.indonesian))
    try sitting.type("Pelatihan kader")
    try sitting.open(Text.keySaveSession(.indonesian))
    try sitting.open(Text.roster(.indonesian))
    try sitting.paste((["nama"] + Self.names).joined(separator: "\n") + "\n")
    try sitting.wait(for: "20 peserta dimasukkan")
    try sitting.press(.escape)
  }

  /// Opens a test, lets everyone take it, and closes it.
  mutating func hold(_ test: String) throws {
    let name = try #require(TestRole(rawValue: test.lowercased())).text
    try sitting.open(Text.openTest(name)(.indonesian))
    try sitting.open(Text.startTurns(name)(.indonesian))
    for person in Self.names.indices { try take(test, person: person) }
    try sitting.press(.escape)
    try sitting.type(Self.pin)
    try sitting.press(.enter)
    // The box that asks once more has the same words on its button.
    for _ in 0..<2 { try sitting.open(Text.closeTest(name)(.indonesian)) }
  }

  /// Finds the name, answers every question, hands in and calls the next one.
  private mutating func take(_ test: String, person: Int) throws {
    // Enough of a name to be the only one.
    try sitting.type(String(Self.names[person].prefix(6)))
    try sitting.press(.enter)
    try sitting.open(Text.turnStart(.indonesian))
    for _ in 0..<4 {
      let village = try #require(
        sitting.screen.text.firstMatch(of: /desa ([AB]\d)/)?.1, "\(sitting.screen.text)")
      let answer = Answer(person: person, test: test, village: String(village))
      let isRight = Self.knows(answer)
      marks[answer] = isRight
      try Volunteer(sitting: sitting).lookAround()
      try sitting.open(isRight ? "Mitra" : person.isMultiple(of: 2) ? "Objek" : "Penonton")
    }
    try sitting.open(Text.submitExam(.indonesian))
    try sitting.open(Text.submitExam(.indonesian))
    sitting.expect("Terima kasih")
    #expect(!sitting.screen.text.contains("%"))
    try sitting.press(.enter)
  }

  /// The later someone came in the list, the more they know; after the training everyone knows more.
  private static func knows(_ answer: Answer) -> Bool {
    let question = Int(answer.village.dropFirst()) ?? 0
    let luck = (answer.person * 7 + question * 11) % 20
    return luck < answer.person / 2 + (answer.test == "Pre-test" ? 5 : 11)
  }

  /// Looks at the results and writes the report, all from the session's screen.
  func writeReport() throws {
    try sitting.open(Text.resultsAndReports(.indonesian))
    sitting.expect("Post-test: 20 dari 20 peserta mengumpulkan")
    try sitting.open(Text.scoreRecap(.indonesian))
    sitting.expect("<script>alert(1)</script>")
    try sitting.press(.escape)
    try sitting.open(Text.reportFiles(.indonesian))
    try sitting.open(Text.writeHTML(.indonesian))
    try sitting.wait(for: "Laporan disimpan di")
    try sitting.press(.enter)
  }
}
