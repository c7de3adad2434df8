import Curriculum
import Foundation
import PlayedDay
import Quiz
import Testing
import Texts

@testable import Reports

/// A whole day's report, its figures worked out a second time from what was noted on the way.
@Suite struct WholeDayTests {
  private let notes: [PlayedDay.Note]
  private let report: SessionReport

  init() throws {
    let day = try PlayedDay.whole.get()
    notes = day.notes
    report = day.report
  }

  private func notes(_ role: TestRole) -> [PlayedDay.Note] {
    notes.filter { $0.role == role }
  }

  private func percent(_ notes: [PlayedDay.Note]) -> Double {
    100 * notes.reduce(0) { $0 + $1.mark } / Double(notes.count)
  }

  private func isClose(_ figure: Double?, _ expected: Double) -> Bool {
    figure.map { abs($0 - expected) < 1e-9 } ?? false
  }

  @Test(
    "Where forms are swapped, items are compared within their form, which is what people were asked"
  )
  func forms() throws {
    for test in try PlayedDay.swapped.get().report.tests {
      for (form, items) in Dictionary(grouping: test.items, by: \.form) {
        let weights = items.compactMap(\.analysis.effectiveWeight).reduce(0, +)
        #expect(isClose(weights, 100), "\(test.role) \(form)")
        for distractors in items.compactMap(\.distractors) {
          #expect(distractors.upperSize == distractors.lowerSize)
          #expect(
            distractors.upperSize == max(1, Int((0.27 * Double(distractors.responses)).rounded())))
        }
      }
    }
  }

  @Test("How the figures of two forms are joined is told where there are two, and only there")
  func joinedForms() throws {
    let told = { (report: SessionReport) in
      report.html(in: .indonesian, at: PlayedDay.start).contains(Text.figuresOfForms.id)
    }
    #expect(try told(PlayedDay.swapped.get().report) && !told(report))
  }

  @Test("Everyone's scores and gains are those that were noted, also of the one who left early")
  func people() throws {
    #expect(report.people.count == 20)
    for (place, person) in report.people.enumerated() {
      let before = percent(notes(.preTest).filter { $0.person == place })
      #expect(isClose(person.percentage(.preTest), before))
      guard place < 18 else {
        #expect(person.percentage(.postTest) == nil && person.gain == nil)
        continue
      }
      let after = percent(notes(.postTest).filter { $0.person == place })
      #expect(isClose(person.percentage(.postTest), after))
      #expect(isClose(person.gain?.value, (after - before) / (100 - before)))
      #expect(person.scores[.postTest]?.attempt.isPassed == (after >= 60))
    }
    let post = try #require(report.test(.postTest))
    #expect(post.submittedCount == 18 && post.unfinishedCount == 1)
    #expect(report.outcome(of: report.people[18]).id == "belum selesai")
    #expect(report.outcome(of: report.people[19]).id == "belum mengerjakan")
  }

  @Test("The class has the gain of its means and the mean of its gains, of those with both scores")
  func classGain() {
    let both = (0..<18).map { person in
      (
        percent(notes(.preTest).filter { $0.person == person }),
        percent(notes(.postTest).filter { $0.person == person })
      )
    }
    let before = both.reduce(0) { $0 + $1.0 } / 18
    let after = both.reduce(0) { $0 + $1.1 } / 18
    let gains = both.filter { $0.0 < 100 }.map { ($0.1 - $0.0) / (100 - $0.0) }
    #expect(isClose(report.gain.ofMeans?.value, (after - before) / (100 - before)))
    #expect(isClose(report.gain.meanOfGains, gains.reduce(0, +) / Double(gains.count)))
  }

  @Test("Sections and statements have the shares that were noted, and the three lowest come again")
  func parts() {
    for role in [TestRole.preTest, .postTest] {
      for result in report.sections {
        let part = notes(role).filter { $0.statement.section == result.id }
        #expect(isClose(result.percentages[role], percent(part)))
      }
      for result in report.statements {
        let part = notes(role).filter { $0.statement == result.id }
        #expect(isClose(result.tallies[role]?.percentage, percent(part)))
      }
    }
    let lowest = Dictionary(grouping: notes(.postTest), by: \.statement)
      .map { ($0.key, percent($0.value)) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0)
    #expect(report.statementsToTeachAgain().map(\.id) == lowest)
  }

  @Test(
    "Every item's figures follow from the marks that were noted",
    arguments: [TestRole.preTest, .postTest])
  func items(_ role: TestRole) throws {
    let test = try #require(report.test(role))
    let totals = Dictionary(grouping: notes(role), by: \.person)
      .mapValues { $0.reduce(0) { $0 + $1.mark } }
    #expect(test.items.count == Set(notes(role).map(\.question)).count)
    var variances = 0.0
    for item in test.items {
      let answers = notes(role).filter { $0.question.rawValue == item.id }
      let x = answers.map(\.mark)
      let rest = answers.map { (totals[$0.person] ?? 0) - $0.mark }
      #expect(item.analysis.responses == x.count)
      #expect(isClose(item.analysis.facilityIndex, x.reduce(0, +) / Double(x.count)))
      #expect(isClose(item.analysis.standardDeviation, spread(x, x).squareRoot()))
      if spread(x, x) > 0 {
        let correlation = spread(x, rest) / (spread(x, x) * spread(rest, rest)).squareRoot()
        #expect(isClose(item.analysis.discriminationIndex, 100 * correlation))
      }
      variances += spread(x, x)
      for option in item.distractors?.options ?? [] {
        #expect(option.count == answers.count { $0.chosen.contains(option.index) })
      }
    }
    let sums = totals.values.map { $0 }
    let p = Double(test.items.count)
    #expect(isClose(test.statistics.mean, sums.reduce(0, +) / Double(sums.count)))
    #expect(isClose(test.statistics.standardDeviation, spread(sums, sums).squareRoot()))
    #expect(
      isClose(
        test.statistics.internalConsistency,
        100 * p / (p - 1) * (1 - variances / spread(sums, sums))))
    #expect(test.distribution.reduce(0, +) == test.submittedCount)
  }

  /// The sample covariance from raw sums, another way than the program's.
  private func spread(_ x: [Double], _ y: [Double]) -> Double {
    let n = Double(x.count)
    let products = zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
    return (products - x.reduce(0, +) * y.reduce(0, +) / n) / (n - 1)
  }

  @Test("The upper and lower groups of an option are the five best and the five weakest")
  func groups() throws {
    let test = try #require(report.test(.preTest))
    let item = try #require(test.items.first { $0.distractors != nil })
    let ranked = (0..<20).sorted { left, right in
      let total = { (person: Int) in
        notes(.preTest).filter { $0.person == person }.reduce(0) { $0 + $1.mark }
      }
      return (total(right), left) < (total(left), right)
    }
    let best = Set(ranked.prefix(5))
    let weakest = Set(ranked.suffix(5))
    for option in try #require(item.distractors).options {
      let chose = notes(.preTest).filter {
        $0.question.rawValue == item.id && $0.chosen.contains(option.index)
      }
      #expect(option.upper == chose.count { best.contains($0.person) })
      #expect(option.lower == chose.count { weakest.contains($0.person) })
    }
  }
}
