import Curriculum
import Quiz
import Texts
import Training

/// What came of a test, for each person to take home.
extension SessionPapers {
  func feedbackSheets(_ role: TestRole) throws -> [Sheet] {
    guard let record = try training.record(of: session.id).tests[role] else { return [] }
    let verdicts = Dictionary(grouping: record.rulings, by: \.question)
    return try report.people.compactMap { person in
      guard let score = person.scores[role], !score.attempt.isOpen else { return nil }
      let answers = record.responses[score.attempt.id] ?? []
      var sheet = Sheet(heading: person.numberedName, about: about)
      sheet.facts = scores(of: person)
      let marked = answers.filter { $0.mark != nil }
      // What was not seen was not answered wrong.
      let wrong = marked.filter { !$0.isRight && $0.isSeen }
      sheet.sentences = [
        Text.feedbackRight(
          score.right, of: marked.count, unseen: marked.count { !$0.isSeen },
          hasWrong: !wrong.isEmpty)(language)
      ]
      sheet.sentences += answers.flatMap { self.rulings(on: $0, record, verdicts) }
      sheet.answers = try wrong.compactMap { try self.answer($0, record, verdicts) }
      sheet.closing = toRead(wrong, record) + followUp(of: person, after: role)
      return sheet
    }
  }

  private func scores(of person: PersonResult) -> [Fact] {
    let ofTests = session.tests.compactMap { test in
      person.percentage(test.role).map { language.fact(test.role.text, language.percent($0)) }
    }
    let kept = person.kept?.share.map {
      language.fact(.keptShare, language.percent(100 * $0, places: 0))
    }
    // Before the test that decides there is none.
    let outcome = report.decidingTest.flatMap { person.percentage($0.role) }.map { _ in
      language.fact(.outcome, report.outcome(of: person)(language))
    }
    return ofTests + [kept, outcome].compactMap(\.self)
  }

  /// What was decided about the marking of an item, and why, whatever was answered.
  private func rulings(
    on answer: SessionResponse, _ record: TestRecord, _ verdicts: [QuestionVersionID: [Ruling]]
  ) -> [String] {
    guard let question = record.questions[answer.question] else { return [] }
    return question.holding(verdicts[answer.question] ?? [], \.verdict).map { ruling in
      let what = ruling.verdict.text { question.words($0, in: language) }
      return Text.feedbackRuling(answer.item + 1, what, reason: ruling.reason)(language)
    }
  }

  private func answer(
    _ answer: SessionResponse, _ record: TestRecord, _ verdicts: [QuestionVersionID: [Ruling]]
  ) throws -> Sheet.WrongAnswer? {
    guard let question = record.questions[answer.question] else { return nil }
    let rulings = verdicts[answer.question] ?? []
    let keys = question.keys(under: rulings.map(\.verdict), in: language)
    let given = answer.response.map { question.words($0, besides: keys[0], in: language) }
    return Sheet.WrongAnswer(
      number: answer.item + 1, prompt: question.prompt.text(in: language),
      given: given ?? Text.noAnswerGiven(language),
      right: keys.map { question.words($0, besides: answer.response, in: language) }
        .joined(separator: Text.orElse(language)),
      // The reason is that of the question's own key.
      why: keys.contains(question.key(in: language))
        ? question.explanation.text(in: language) : nil)
  }

  /// The three statements that cost most, by what was seen.
  private func toRead(_ wrong: [SessionResponse], _ record: TestRecord) -> [String] {
    var lost: [StatementID: Double] = [:]
    for answer in wrong {
      guard let question = record.questions[answer.question] else { continue }
      lost[question.statement, default: 0] += 1 - (answer.mark ?? 0)
    }
    let worst = lost.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
    guard !worst.isEmpty else { return [] }
    let titles = worst.map { "\($0.key) \(report.title(of: $0.key, in: language))" }
    return [Text.readStatementsAgain(titles.joined(separator: "; "))(language)]
  }

  /// The day of the follow-up, while somebody can still come to it.
  private func followUp(of person: PersonResult, after role: TestRole) -> [String] {
    guard role != .followUp, person.percentage(.followUp) == nil,
      let test = session.test(.followUp), let day = test.day,
      test.state == .open || test.state == .unopened && day >= Day(of: training.now.date)
    else { return [] }
    return [Text.followUpOn(language.day(day.noon))(language)]
  }
}
