import Curriculum
import Foundation
import Quiz
import Texts
import Training

/// What came of a test, for each person to take home.
extension SessionPapers {
  /// Weeks after the end of a training in which what was kept is asked.
  private static let weeksToFollowUp = 4

  func feedbackSheets(_ role: TestRole) throws -> [Sheet] {
    guard let record = try training.record(of: session.id).tests[role] else { return [] }
    let responses = Dictionary(grouping: record.responses, by: \.attempt)
    let verdicts = Dictionary(grouping: record.rulings, by: \.question)
    return try report.people.compactMap { person in
      guard let score = person.scores[role], !score.attempt.isOpen else { return nil }
      let answers = (responses[score.attempt.id] ?? []).sorted { $0.item < $1.item }
      var sheet = Sheet(
        heading: "\(person.entry.number). \(person.name)", about: about)
      sheet.facts = scores(of: person)
      sheet.sentences = [
        Text.feedbackRight(
          answers.count { ($0.mark ?? 0) >= 1 }, of: answers.count { $0.mark != nil })(language)
      ]
      let wrong = answers.filter { ($0.mark ?? 1) < 1 }
      if !wrong.isEmpty {
        sheet.tables = [try table(wrong, record, verdicts)]
      }
      sheet.closing = toRead(wrong, record) + followUp
      return sheet
    }
  }

  private func scores(of person: PersonResult) -> [Sheet.Fact] {
    session.tests.compactMap { test in
      person.percentage(test.role).map {
        Sheet.Fact(name: name(of: test.role), value: language.percent($0))
      }
    } + [Sheet.Fact(name: Text.outcome(language), value: report.outcome(of: person)(language))]
  }

  private func table(
    _ wrong: [SessionResponse], _ record: TestRecord, _ verdicts: [QuestionVersionID: [Ruling]]
  ) throws -> Sheet.Table {
    let rows = wrong.compactMap { answer -> [String]? in
      guard let question = record.questions[answer.question] else { return nil }
      var key = question.key
      for ruling in verdicts[answer.question] ?? [] {
        if case .key(let other) = ruling.verdict { key = other }
      }
      return [
        String(answer.item + 1),
        question.prompt.text(in: language),
        answer.response.map { question.words($0, in: language) } ?? "–",
        question.words(key, in: language), question.explanation.text(in: language),
      ]
    }
    return Sheet.Table(
      style: "small",
      columns: [
        Text.numberShort(language), Text.item(language), Text.yourAnswerColumn(language),
        Text.rightAnswer(language), Text.why(language),
      ], rows: rows)
  }

  /// The three statements that cost most.
  private func toRead(_ wrong: [SessionResponse], _ record: TestRecord) -> [String] {
    var lost: [StatementID: Double] = [:]
    for answer in wrong {
      guard let question = record.questions[answer.question] else { continue }
      lost[question.statement, default: 0] += 1 - (answer.mark ?? 0)
    }
    let titles = Dictionary(
      report.statements.map { ($0.id, $0.statement.title.text(in: language)) },
      uniquingKeysWith: { first, _ in first })
    let worst = lost.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
    guard !worst.isEmpty else { return [] }
    return [
      Text.readStatementsAgain(
        worst.map { "\($0.key) \(titles[$0.key] ?? "")" }.joined(separator: "; "))(
          language)
    ]
  }

  private var followUp: [String] {
    guard session.test(.followUp) != nil else { return [] }
    let date = facts.endsOn.noon.addingTimeInterval(Double(Self.weeksToFollowUp) * 7 * 86_400)
    return [Text.followUpAround(language.day(date))(language)]
  }
}

extension Question {
  /// A response in the words of the question.
  func words(_ response: Response, in language: Language) -> String {
    let text = { (text: LocalizedText) in text.text(in: language) }
    let option = { (index: Int) in self.optionText(index).map(text) ?? "" }
    switch (response, body) {
    case (.choice(let chosen), _): return option(chosen)
    case (.choices(let chosen), _): return chosen.sorted().map(option).joined(separator: "; ")
    case (.truth(let isTrue), _): return option(isTrue ? 0 : 1)
    case (.matches(let chosen), .matching(let matching)):
      return zip(matching.pairs, chosen).map { pair, index in
        "\(text(pair.item)) → \(index.map { text(matching.answers[$0]) } ?? "–")"
      }.joined(separator: "; ")
    case (.order(let order), .ordering(let items)):
      return order.enumerated().map { "\($0 + 1) \(text(items[$1]))" }.joined(separator: "; ")
    case (.text(let typed), _): return typed
    default: return ""
    }
  }
}
