import Curriculum
import Foundation
import Quiz
import Texts

extension SessionReport {
  /// The report as one HTML file that needs nothing else: no script, no network, no other file.
  public func html(in language: Language, at now: Date) -> String {
    ReportPage(report: self, language: language).html(at: now)
  }
}

/// The report of a session as a page, section by section.
struct ReportPage: Page {
  let report: SessionReport
  let language: Language

  var people: [PersonResult] { report.people }
  var tests: [TestReport] { report.tests }
  var hasFollowUp: Bool { report.test(.followUp) != nil }
  var hasGain: Bool { report.test(.preTest) != nil && report.test(.postTest) != nil }

  func html(at now: Date) -> String {
    let title = report.session.facts.title
    let sections = [
      facts, teachAgain, attendance, scores, gain, heatMap, statements, discussions, analyses,
      repairs,
    ]
    return page(
      PageStyle.report, title: "\(say(.trainingReport)): \(title)",
      """
      \(report.letterhead.markup)
      <header>
      <h1>\(title)</h1>
      <p class="quiet">\(say(.trainingReport))</p>
      </header>
      <main>
      \(sections)</main>
      <footer>\(say(.writtenBy(language.moment(now))))</footer>
      """)
  }

  private var facts: Markup {
    section(
      say(.sessionFacts),
      """
      <dl>
      \(factsOfSession.map { "\($0.markup)\n" })</dl>
      \(report.testsInWords(in: language).map { "<p>\($0)</p>\n" })
      """)
  }

  private var factsOfSession: [Fact] {
    let (session, facts) = (report.session, report.session.facts)
    let all: [(Text, String)] = [
      (.sessionNumber, String(session.number)), (.dates, facts.days(in: language)),
      (.sessionPlace, facts.place), (.trainer, facts.trainer),
      (.moduleName, report.outline.title.text(in: language)),
      (.peopleCount, String(people.count)),
      (.trainingHours, facts.hours > 0 ? language.number(facts.hours.rawValue) : ""),
      (.testMinutes, ofTests { $0.minutes.map(String.init) ?? "–" }),
      (.formRule, session.swapsForms ? say(.formsSwapped) : ""),
      (.passMark, ofTests { String($0.passMark) }),
    ]
    return all.filter { !$1.isEmpty }.map(language.fact)
  }

  /// What the tests are taken under: once where it is the same for all, else test by test.
  private func ofTests(_ term: (Terms) -> String) -> String {
    let terms = report.session.tests.map { (name: say($0.role.text), term: term($0.terms)) }
    return Set(terms.map(\.term)).count == 1
      ? terms[0].term : terms.map { "\($0.name): \($0.term)" }.joined(separator: ", ")
  }

  private var teachAgain: Markup {
    guard let role = report.latestTest?.role else { return .none }
    let rows = report.statementsToTeachAgain().map { result -> Markup in
      """
      <li><strong>\(title(of: result))</strong>: \
      \(language.percentOrDash(result.tallies[role]?.percentage)). \
      \(say(.lesson)): \(report.lesson(of: result.id, in: language))</li>

      """
    }
    let list: Markup =
      rows.isEmpty ? "<p>\(say(.nothingToTeachAgain))</p>" : "<ol>\n\(rows)</ol>"
    return section(
      say(.teachAgain), "<p class=\"quiet\">\(say(.resultsOf(role.text)))</p>\n\(list)")
  }

  func title(of result: StatementResult) -> String {
    "\(result.id). \(result.statement.title.text(in: language))"
  }

  private var attendance: Markup {
    let titles = signatureTitles
    let rows = people.map { person -> Markup in
      let participant = person.entry.participant
      return """
        <td class="n">\(person.entry.number)</td>\(rowName(person.name))\
        <td class="free">\(participant.organisation ?? "")</td>
        <td class="free">\(participant.village ?? "")</td>\
        \(titles.map { _ in "<td class=\"room\"></td>" })
        """
    }
    return section(
      say(.attendanceList),
      table(
        "sign",
        [numbers(.numberShort), words(.name), words(.organisation), words(.village)]
          + titles.map { "<th scope=\"col\" class=\"room\">\($0)</th>" }, rows))
  }

  /// A column for each day; of a longer session one that the days are written into by hand.
  private var signatureTitles: [String] {
    let facts = report.session.facts
    guard (2...3).contains(facts.dayCount) else { return [say(.signature)] }
    return facts.days.listed.map { "\(say(.signature)) \(language.shortDay($0.noon))" }
  }

  private var repairs: Markup {
    let (lines, outdated) = (
      report.repairLines(in: language), report.outdatedInWords(in: language)
    )
    if lines.isEmpty, outdated.isEmpty { return .none }
    let rows = lines.map { line -> Markup in
      let what = [line.about, line.what].filter { !$0.isEmpty }.joined(separator: ": ")
      return """
        <td>\(language.moment(line.madeAt))</td>\(rowName(what))<td>\(line.reason)</td>\
        <td>\(line.madeBy)</td>
        """
    }
    return section(
      say(.repairsMade),
      """
      \(outdated.map { "<p class=\"warn\">\($0)</p>" })
      \(table(nil, [words(.date), words(.what), words(.reason), words(.madeBy)], rows))
      """)
  }
}

extension SessionReport {
  /// Where a statement is taught: its section's letter and title.
  func lesson(of statement: StatementID, in language: Language) -> String {
    let letter = statement.section
    let title = outline.section(letter)?.title.text(in: language)
    return title.map { "\(letter). \($0)" } ?? letter.rawValue
  }

  /// What a statement is called in the module; empty where it has none of that id.
  func title(of statement: StatementID, in language: Language) -> String {
    outline.statement(statement)?.title.text(in: language) ?? ""
  }
}
