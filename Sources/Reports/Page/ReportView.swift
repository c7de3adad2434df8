import Curriculum
import Foundation
import Quiz
import Texts

extension SessionReport {
  /// The report as one HTML file that needs nothing else: no script, no network, no other file.
  /// - Throws: nothing in practice; the template is part of the program.
  public func html(in language: Language, at now: Date) throws -> String {
    try view(in: language, at: now).page(reportTemplate, in: language)
  }

  /// What the report's page shows, as the texts that its template places.
  private func view(in language: Language, at now: Date) -> View {
    let taken = tests.filter { $0.submittedCount > 0 }
    var told: Set<QuestionVersionID> = []
    let analyses = taken.map { test in
      defer { told.formUnion(test.items.map(\.version)) }
      return test.view(titles: { title(of: $0, in: language) }, told: told, language)
    }
    let (repairs, outdated) = (repairViews(language), outdatedInWords(in: language))
    return [
      "title": session.facts.title, "writtenBy": Text.writtenBy(language.moment(now))(language),
      "head": letterhead.view, "facts": facts(language), "summary": testsInWords(in: language),
      "teachAgain": teachAgain(language), "signatureTitles": signatureTitles(language),
      "testNames": tests.map { $0.role.text(language) },
      "people": people.map { view($0, language) },
      "meanScores": tests.map { language.percentOrDash($0.meanPercentage) },
      "hasFollowUp": session.test(.followUp) != nil,
      "histograms": taken.map {
        $0.histogram(passing: session.test($0.role)?.terms.passMark ?? 0, language)
      },
      "gain": hasGain ? gainView(language) : nil, "heatMap": heatMap(language),
      // What the bars of a statement take, one for each test.
      "barsHeight": String(8 * tests.count), "statements": statements.map { view($0, language) },
      "analyses": analyses, "discussions": discussions.map { Self.view($0, language) },
      "hasRepairs": !repairs.isEmpty || !outdated.isEmpty, "repairs": repairs,
      // The certificates that were printed and hold no more.
      "outdated": outdated,
    ]
  }

  private func repairViews(_ language: Language) -> [View] {
    repairLines(in: language).map { line in
      [
        "date": language.moment(line.madeAt),
        "what": [line.about, line.what].filter { !$0.isEmpty }.joined(separator: ": "),
        "reason": line.reason, "by": line.madeBy,
      ]
    }
  }

  /// Each vote as its share right and the number of votes.
  private static func view(_ discussion: Discussion, _ language: Language) -> View {
    let vote = { (round: Discussion.Round) in
      discussion.shareRight(in: round).map { share in
        "\(language.percent(100 * share, places: 0)) (\(discussion.total(in: round)))"
      } ?? "–"
    }
    let question = discussion.question
    return [
      "question": "\(question.statement). \(question.prompt.text(in: language))",
      "first": vote(.first), "second": vote(.second),
    ]
  }

  private var hasGain: Bool { test(.preTest) != nil && test(.postTest) != nil }

  private func facts(_ language: Language) -> [View] {
    let facts = session.facts
    let all: [(Text, String)] = [
      (.sessionNumber, String(session.number)), (.dates, facts.days(in: language)),
      (.sessionPlace, facts.place), (.trainer, facts.trainer),
      (.moduleName, outline.title.text(in: language)), (.peopleCount, String(people.count)),
      (.trainingHours, facts.hours > 0 ? language.number(facts.hours.rawValue) : ""),
      (.testMinutes, ofTests(language) { $0.minutes.map(String.init) ?? "–" }),
      (.formRule, session.swapsForms ? Text.formsSwapped(language) : ""),
      (.passMark, ofTests(language) { String($0.passMark) }),
    ]
    return all.filter { !$1.isEmpty }.map(language.fact)
  }

  /// What the tests are taken under: once where it is the same for all, else test by test.
  private func ofTests(_ language: Language, _ term: (Terms) -> String) -> String {
    let terms = session.tests.map { (name: $0.role.text(language), term: term($0.terms)) }
    return Set(terms.map(\.term)).count == 1
      ? terms[0].term : terms.map { "\($0.name): \($0.term)" }.joined(separator: ", ")
  }

  /// A column for each day; of a longer session one that the days are written into by hand.
  private func signatureTitles(_ language: Language) -> [String] {
    guard (2...3).contains(session.facts.dayCount) else { return [Text.signature(language)] }
    return session.facts.days.listed.map {
      "\(Text.signature(language)) \(language.shortDay($0.noon))"
    }
  }

  private func view(_ person: PersonResult, _ language: Language) -> View {
    let gain: View = [
      "value": language.numberOrDash(person.gain?.value),
      "level": person.gain?.level?.text(language) ?? "",
    ]
    let kept = language.percentOrDash(person.kept?.share.map { 100 * $0 })
    return [
      "number": String(person.entry.number), "name": person.name,
      "organisation": person.entry.participant.organisation ?? "",
      "village": person.entry.participant.village ?? "",
      "scores": tests.map { language.percentOrDash(person.percentage($0.role)) },
      // One, where the session has a test before and one after; and so with what was kept.
      "gains": hasGain ? [gain] : [], "kept": test(.followUp) == nil ? [] : [kept],
      "outcome": outcome(of: person)(language),
      "marks": marks(of: person, in: language),
    ]
  }

  private func teachAgain(_ language: Language) -> View? {
    guard let role = latestTest?.role else { return nil }
    let rows = statementsToTeachAgain().map { result -> View in
      [
        "id": result.id.description, "title": result.statement.title.text(in: language),
        "percentage": language.percentOrDash(result.tallies[role]?.percentage),
        "lesson": lesson(of: result.id, in: language),
      ]
    }
    return ["basis": Text.resultsOf(role.text)(language), "rows": rows]
  }

  private func view(_ result: StatementResult, _ language: Language) -> View {
    let bars = tests.enumerated().map { place, test -> View in
      [
        "y": String(1 + 8 * place), "width": coordinate(result.tallies[test.role]?.percentage ?? 0),
        "colour": ChartColours.colour(of: test.role),
      ]
    }
    return [
      "id": result.id.description, "title": result.statement.title.text(in: language),
      "scores": tests.map { language.percentOrDash(result.tallies[$0.role]?.percentage) },
      "bars": bars,
    ]
  }

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
