import Quiz
import Curriculum
import Foundation
import Training
import Terminal
import Texts

/// Everything that is kept of one participant: who it is, the sessions, the attempts in self-study.
struct PersonScreen: Screen, Refreshing {
  /// What can be opened.
  private enum Target: Hashable {
    case edit
    case session(TrainingSession)
    case attempt(AttemptSummary)
  }

  private var participant: Participant
  private var targets: [Target] = []
  private let outline: ModuleOutline
  var page = Page()

  /// - Throws: `SessionError.noSuchParticipant`, or what the records throw.
  init(_ id: ParticipantID, in app: AppContext) throws {
    guard let participant = try app.training.participant(id) else {
      throw SessionError.noSuchParticipant(id)
    }
    self.participant = participant
    self.outline = try app.module.outline()
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    participant = try app.training.participant(participant.id) ?? participant
    let sessions = try app.training.sessions(of: participant.id)
    let attempts = try app.training.attempts(of: participant.id)
      .filter { $0.purpose.sessionTest == nil && !$0.isOpen && $0.module == outline.id }
    targets = [.edit] + sessions.map(Target.session) + attempts.map(Target.attempt)
  }

  func title(in language: Language) -> [String] {
    [Text.trainer(language), participant.name]
  }

  func open(_ target: Int, in app: AppContext) throws -> Move {
    switch targets[target] {
    case .edit: return .push(RosterEntryBox.personForm(for: participant))
    case .session(let session):
      return .push(
        try PersonResultScreen(participant.id, in: session.id, app))
    case .attempt(let attempt):
      return .push(try AnswersScreen(attempt: app.training.attempt(attempt.id), in: app))
    }
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    builder.paragraph(participant.name, Style(.accent, bold: true))
    let details = [participant.details, participant.phone ?? ""].filter { !$0.isEmpty }
    if !details.isEmpty { builder.paragraph(details.joined(separator: " · "), Style(.quiet)) }
    builder.blank()
    let history = ScoreHistory(attempts: [], outline: outline, look: look)
    for (index, target) in targets.enumerated() {
      addHeading(before: index, to: &builder, look: look)
      switch target {
      case .edit: builder.item(index, [StyledRun(look(.editParticipant))])
      case .session(let session):
        builder.item(
          index, lead: look.glyphs.numberLead(session.number), [StyledRun(session.facts.title)],
          detail: [StyledRun(session.facts.summary(look.language), Style(.quiet))])
      case .attempt(let attempt):
        builder.item(index, [StyledRun(history.describe(attempt))])
      }
    }
    return builder.lines
  }

  /// A heading where the sessions start, and where the attempts do.
  private func addHeading(before index: Int, to builder: inout PageBuilder, look: Look) {
    let role = { (target: Target) in
      switch target {
      case .edit: 0
      case .session: 1
      case .attempt: 2
      }
    }
    guard index > 0, role(targets[index]) != role(targets[index - 1]) else { return }
    builder.blank()
    let heading: Text = role(targets[index]) == 1 ? .sessions : .selfStudy
    builder.paragraph(look(heading), Style(.accent, bold: true))
  }
}
