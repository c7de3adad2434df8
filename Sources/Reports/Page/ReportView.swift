import Curriculum
import Foundation
import Quiz
import Tables
import Texts

/// What the report's page shows, as the texts that its template places.
struct ReportView {
  struct Fact {
    let name, value: String
  }

  struct Gain {
    let value, level: String
  }

  struct Person {
    let number, name, organisation, village: String
    let scores: [String]
    /// One, where the session has a test before and one after; and so with what was kept.
    let gains: [Gain]
    let kept: [String]
    let outcome: String
    /// What is to be marked about the tests.
    let marks: [String]
  }

  struct RepairRow {
    let date, what, reason, by: String
  }

  struct DiscussionRow {
    let question, first, second: String
  }

  struct TeachAgain {
    struct Row {
      let id, title, percentage, lesson: String
    }
    let basis: String
    let rows: [Row]
    let isEmpty: Bool
  }

  struct StatementRow {
    struct Bar {
      let y, width, colour: String
    }
    let id, title: String
    let scores: [String]
    let bars: [Bar]
  }

  let title, writtenBy: String
  let head: HeadView?
  let facts: [Fact]
  let summary: [String]
  let teachAgain: TeachAgain?
  let signatureTitles: [String]
  let testNames: [String]
  let people: [Person]
  let meanScores: [String]
  let hasFollowUp: Bool
  let meanKept: String
  let histograms: [HistogramView]
  let gain: GainView?
  let heatMap: HeatMapView?
  let hasStatements: Bool
  /// What the bars of a statement take, one for each test.
  let barsHeight: String
  let statements: [StatementRow]
  let analyses: [AnalysisView]
  let hasDiscussions: Bool
  let discussions: [DiscussionRow]
  let hasRepairs: Bool
  let repairs: [RepairRow]
  /// The certificates that were printed and hold no more.
  let outdated: [String]

  init(_ report: SessionReport, language: Language, now: Date) {
    title = report.session.facts.title.withoutControls
    head = HeadView(report.letterhead)
    writtenBy = Text.writtenBy(language.moment(now))(language)
    facts = Self.facts(of: report, language)
    summary = report.testsInWords(in: language)
    teachAgain = Self.teachAgain(report, language)
    signatureTitles = Self.signatureTitles(report.session.facts, language)
    testNames = report.tests.map { $0.role.text(language) }
    people = report.people.map { Self.person($0, of: report, language) }
    meanScores = report.tests.map { language.percentOrDash($0.meanPercentage) }
    hasFollowUp = report.session.test(.followUp) != nil
    meanKept = language.percentOrDash(report.kept.ofMeans.map { 100 * $0 })
    histograms = report.tests.filter { $0.submittedCount > 0 }.map {
      HistogramView($0, passing: report.session.test($0.role)?.terms.passMark ?? 0, language)
    }
    gain = Self.hasGain(report) ? GainView(report, language) : nil
    heatMap = HeatMapView(report, language)
    barsHeight = String(8 * report.tests.count)
    hasStatements = !report.statements.isEmpty
    statements = report.statements.map { Self.statement($0, of: report, language) }
    let titles = Dictionary(
      report.statements.map { ($0.id, $0.statement.title) }, uniquingKeysWith: { first, _ in first }
    )
    var told: Set<QuestionVersionID> = []
    analyses = report.tests.filter { $0.submittedCount > 0 }.map { test in
      defer { told.formUnion(test.items.map(\.version)) }
      return AnalysisView(test, titles: titles, told: told, language)
    }
    discussions = report.discussions.map { Self.row($0, language) }
    hasDiscussions = !discussions.isEmpty
    repairs = report.repairLines(in: language).map { line in
      RepairRow(
        date: language.moment(line.madeAt),
        what: [line.about, line.what].filter { !$0.isEmpty }.joined(separator: ": ")
          .withoutControls,
        reason: line.reason.withoutControls, by: line.madeBy.withoutControls)
    }
    outdated = report.outdatedInWords(in: language)
    hasRepairs = !repairs.isEmpty || !outdated.isEmpty
  }

  /// Each vote as its share right and the number of votes.
  private static func row(_ discussion: Discussion, _ language: Language) -> DiscussionRow {
    let vote = { (round: Discussion.Round) in
      discussion.shareRight(in: round).map { share in
        "\(language.percent(100 * share, places: 0)) (\(discussion.total(in: round)))"
      } ?? "–"
    }
    let question = discussion.question
    return DiscussionRow(
      question: "\(question.statement). \(question.prompt.text(in: language))".withoutControls,
      first: vote(.first), second: vote(.second))
  }

  private static func hasGain(_ report: SessionReport) -> Bool {
    report.test(.preTest) != nil && report.test(.postTest) != nil
  }

  private static func facts(of report: SessionReport, _ language: Language) -> [Fact] {
    let facts = report.session.facts
    let all: [(Text, String)] = [
      (.sessionNumber, String(report.session.number)), (.dates, facts.days(in: language)),
      (.venue, facts.place), (.trainerName, facts.trainer),
      (.moduleName, report.moduleTitle.text(in: language)),
      (.peopleCount, String(report.people.count)),
      (.trainingHours, facts.hours > 0 ? language.number(facts.hours.value) : ""),
      (.testMinutes, Self.ofTests(report, language) { $0.minutes.map(String.init) ?? "–" }),
      (
        .formRule,
        report.session.swapsForms
          ? Text.formsSwapped(language) : ""
      ),
      (.passMark, Self.ofTests(report, language) { String($0.passMark) }),
    ]
    return all.filter { !$1.isEmpty }.map {
      Fact(name: $0(language), value: $1.withoutControls)
    }
  }

  /// What the tests are taken under: once where it is the same for all, else test by test.
  private static func ofTests(
    _ report: SessionReport, _ language: Language, _ term: (Terms) -> String
  ) -> String {
    let terms = report.session.tests.map { (name: $0.role.text(language), term: term($0.terms)) }
    return Set(terms.map(\.term)).count == 1
      ? terms[0].term : terms.map { "\($0.name): \($0.term)" }.joined(separator: ", ")
  }

  /// A column for each day; of a longer session one that the days are written into by hand.
  private static func signatureTitles(
    _ facts: TrainingSession.Facts, _ language: Language
  ) -> [String] {
    let days = facts.days(upTo: 3)
    guard days.count > 1 else { return [Text.signature(language)] }
    return days.map { "\(Text.signature(language)) \(language.shortDay($0.noon))" }
  }

  private static func person(
    _ person: PersonResult, of report: SessionReport, _ language: Language
  ) -> Person {
    Person(
      number: String(person.entry.number), name: person.name.withoutControls,
      organisation: (person.entry.participant.organisation ?? "").withoutControls,
      village: (person.entry.participant.village ?? "").withoutControls,
      scores: report.tests.map { language.percentOrDash(person.percentage($0.role)) },
      gains: hasGain(report)
        ? [
          Gain(
            value: language.numberOrDash(person.gain?.value),
            level: person.gain?.level?.text(language) ?? "")
        ] : [],
      kept: report.test(.followUp) == nil
        ? [] : [language.percentOrDash(person.kept?.share.map { 100 * $0 })],
      outcome: report.outcome(of: person)(language),
      marks: report.session.tests.flatMap { test in
        report.marks(of: person, at: test.role).map {
          "\(test.role.text(language)): \($0(language))"
        }
      })
  }

  private static func teachAgain(_ report: SessionReport, _ language: Language) -> TeachAgain? {
    guard let role = report.latestTest?.role else { return nil }
    let rows = report.statementsToTeachAgain().map { result in
      TeachAgain.Row(
        id: result.id.description, title: result.statement.title.text(in: language),
        percentage: language.percentOrDash(result.tally(role)?.percentage),
        lesson: report.lesson(of: result.id, in: language))
    }
    return TeachAgain(
      basis: Text.resultsOf(role.text)(language), rows: rows, isEmpty: rows.isEmpty)
  }

  private static func statement(
    _ result: StatementResult, of report: SessionReport, _ language: Language
  ) -> StatementRow {
    StatementRow(
      id: result.id.description, title: result.statement.title.text(in: language),
      scores: report.tests.map { language.percentOrDash(result.tally($0.role)?.percentage) },
      bars: report.tests.enumerated().map { place, test in
        StatementRow.Bar(
          y: String(1 + 8 * place), width: coordinate(result.tally(test.role)?.percentage ?? 0),
          colour: ChartColours.colour(of: test.role))
      })
  }
}

extension SessionReport {
  /// Where a statement is taught: its section's letter and title.
  func lesson(of statement: StatementID, in language: Language) -> String {
    let letter = statement.section
    let title = sections.first { $0.section.letter == letter }?.section.title.text(in: language)
    return title.map { "\(letter). \($0)" } ?? letter.rawValue
  }
}
