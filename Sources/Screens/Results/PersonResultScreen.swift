import Curriculum
import Quiz
import Reports
import Terminal
import Texts
import Training

/// One participant's tests in a session: scores, gain, sections, and all answers.
struct PersonResultScreen: Screen {
  private let report: SessionReport
  private let person: PersonResult
  var page = Page<Choice>()

  /// - Throws: `SessionError.notEnrolled`.
  init(_ participant: ParticipantID, in report: SessionReport) throws {
    guard let person = report.people.first(where: { $0.id == participant }) else {
      throw SessionError.notEnrolled(participant)
    }
    self.report = report
    self.person = person
  }

  /// The tests whose answers may be looked at: those that are submitted.
  private var submitted: [TestRole] {
    report.tests.map(\.role).filter { person.percentage($0) != nil }
  }

  func title(look: Look) -> [String] { [look(.results), person.name] }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.heading(person.numberedName)
    builder.paragraph(person.entry.participant.details, .aside)
    builder.blank()
    for test in report.tests { builder.paragraph(sentence(test.role, look: look)) }
    if let gain = person.gain, let level = gain.level {
      builder.paragraph(
        look(.gainInWords(look.language.numberOrDash(gain.value), level: look(level.text))))
    }
    if let kept = person.kept?.share {
      builder.paragraph(look(.keptOfPerson(look.language.percent(100 * kept, places: 0))))
    }
    builder.blank()
    for role in submitted {
      guard let attempt = person.scores[role]?.attempt else { continue }
      let answers = Choice.to(.answersOf(role.text)) { app in
        try AnswersScreen(attempt: app.training.attempt(attempt.id), isOwn: false, in: app)
      }
      builder.button(answers, look: look)
    }
    for role in submitted { addSections(role, to: &builder, look: look) }
  }

  private func sentence(_ role: TestRole, look: Look) -> String {
    let name = role.text
    guard let score = person.scores[role] else { return look(.notTaken(name)) }
    let attempt = score.attempt
    if attempt.isOpen {
      return look(.underWay(name, answered: attempt.answeredCount, of: attempt.itemCount))
    }
    return look(
      .scoreOf(
        name, percent: look.language.percentOrDash(attempt.percentage),
        right: score.right, of: attempt.itemCount,
        outcome: look(attempt.isPassed ?? false ? .outcomePassed : .outcomeNotPassed)))
      + report.marks(of: person, at: role).map { " (\(look($0)))" }.joined()
  }

  private func addSections(_ role: TestRole, to builder: inout PageBuilder<Choice>, look: Look) {
    builder.heading("\(look(.bySection)): \(look(role.text))")
    for result in report.sections {
      guard let tally = person.scores[role]?.sections[result.id] else { continue }
      ScoreBar("\(result.id)  \(look(result.section.title))", tally).add(to: &builder, look: look)
    }
    let tallies = person.scores[role]?.sections.values.map(\.percentage) ?? []
    ScoreBar.explainDash(of: tallies, to: &builder, look: look)
  }
}
