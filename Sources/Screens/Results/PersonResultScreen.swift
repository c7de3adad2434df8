import Curriculum
import Foundation
import Quiz
import Records
import Reports
import Terminal
import Texts

/// One participant's tests in a session: scores, gain, sections, and all answers.
struct PersonResultScreen: Screen {
  typealias Target = AttemptPlan.Kind

  private let report: SessionReport
  private let person: PersonResult
  var page = Page<Target>()

  /// - Throws: `SessionError.notEnrolled`, or what the records throw.
  init(session: UUID, participant: UUID, in app: AppContext) throws {
    self.report = try app.report(of: session)
    guard let person = report.people.first(where: { $0.id == participant }) else {
      throw SessionError.notEnrolled(participant)
    }
    self.person = person
  }

  /// The tests whose answers may be looked at: those that are submitted.
  private var submitted: [AttemptPlan.Kind] {
    report.tests.map(\.kind).filter { person.percentage($0) != nil }
  }

  func title(look: Look) -> [String] { [look(.results), person.name] }

  func open(_ kind: AttemptPlan.Kind, in app: AppContext) throws -> Move {
    guard let attempt = person.scores[kind]?.attempt else { return .stay }
    return .push(try AnswersScreen(attempt: app.attempt(attempt.id), in: app))
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.heading("\(person.entry.number). \(person.name)")
    let details = person.entry.participant.details
    if !details.isEmpty { builder.paragraph(details, Style(.quiet)) }
    builder.blank()
    for test in report.tests { builder.paragraph(sentence(test.kind, look: look)) }
    if let gain = person.gain, let level = gain.level {
      builder.paragraph(
        look(.gainInWords(look.language.numberOrDash(gain.value), level: look(level.name))))
    }
    builder.blank()
    for kind in submitted { builder.button(kind, look(.answersOf(.test(kind.rawValue)))) }
    for kind in submitted { addSections(kind, to: &builder, look: look) }
  }

  private func sentence(_ kind: AttemptPlan.Kind, look: Look) -> String {
    let name = Text.test(kind.rawValue)
    guard let score = person.scores[kind] else { return look(.notTaken(name)) }
    let attempt = score.attempt
    if attempt.isOpen {
      return look(.underWay(name, answered: attempt.answeredCount, of: attempt.itemCount))
    }
    return look(
      .scoreOf(
        name, percent: look.language.percentOrDash(attempt.percentage),
        right: score.sections.values.reduce(0) { $0 + $1.right }, of: attempt.itemCount,
        outcome: look(attempt.isPassed ?? false ? .outcomePassed : .outcomeNotPassed)))
  }

  private func addSections(_ kind: AttemptPlan.Kind, to builder: inout Builder, look: Look) {
    builder.blank()
    builder.heading("\(look(.bySection)): \(look(.test(kind.rawValue)))")
    for result in report.sections {
      guard let tally = person.scores[kind]?.sections[result.id], tally.possible > 0 else {
        continue
      }
      ScoreBar("\(result.id)  \(look(result.section.title))", tally).add(to: &builder, look: look)
    }
  }
}
