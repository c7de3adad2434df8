import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// Everything that is kept of one participant: who it is, the sessions, the attempts in self-study.
struct PersonScreen: Screen, Refreshing {
  private var participant: Participant
  private var sessions: [TrainingSession] = []
  private var attempts: [AttemptSummary] = []
  private let outline: ModuleOutline
  var page = Page<Choice>()

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
    sessions = try app.training.sessions(of: participant.id)
    attempts = try app.training.attempts(of: participant.id).filter { !$0.isOpen }
  }

  func title(look: Look) -> [String] { [look(.trainer), participant.name] }

  /// Asks whom this person is the same as, and shows both before they are made one.
  private static func mergeBox(_ participant: Participant, by trainer: String) -> InputScreen {
    RepairBox.box(
      .mergePerson, .mergeAbout, [.text(.name, .nameThatStays, limit: 200)], by: trainer
    ) { form, reason, app in
      let typed = form.text(.name)
      let places = try app.training.rosterPlaces()
      let others = try app.training.participants().filter { $0.id != participant.id }
      let sessions = Set(places[participant.id, default: []].map(\.session))
      let found =
        Int(typed).map { number in
          others.filter { other in
            places[other.id, default: []]
              .contains { $0.number == number && sessions.contains($0.session) }
          }
        } ?? others.meant(by: typed)
      let choices = found.map { kept in
        let told = [participant, kept].map { $0.told(places[$0.id, default: []]) }
        return Choice(told[1], id: "\(kept.id)") { _ in
          .replace(
            MessageBox.question(
              .mergeHeading, .mergeWhat(told[0], into: told[1]), stay: .cancel, go: .doIt
            ) { app in
              try app.tellingCertificates {
                try merge(participant, into: kept, because: reason, in: app)
              }
            })
        }
      }
      return try RepairBox.goOn(
        .mergePerson, asking: .severalCalled(typed), choices, by: typed, in: app)
    }
  }

  private static func merge(
    _ participant: Participant, into kept: Participant, because reason: Reason,
    in app: AppContext
  ) throws -> Move {
    let merged = try app.training.merge(participant.id, into: kept.id, because: reason)
    // Who sits there may be the one whose two names became one.
    if app.participant?.id == participant.id { try app.welcome(kept) }
    let told = Text.merged(
      participant.name, into: kept.name, numbers: merged.numbers, asksAgain: merged.hasOneForm)
    return try .trainer(
      AllParticipantsScreen(in: app), PersonScreen(kept.id, in: app),
      MessageBox.notice(.mergePerson, told), in: app)
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.heading(participant.name)
    let details = [participant.details, participant.phone ?? ""].filter { !$0.isEmpty }
    builder.paragraph(details.joined(separator: " · "), .aside)
    builder.blank()
    let (participant, trainer) = (participant, sessions.first?.leader ?? Text.trainer.id)
    let edit = Choice.to(.editParticipant) { _ in RosterEntryBox.personForm(for: participant) }
    builder.item(edit, look: look)
    builder.item(
      .to(.mergePerson) { _ in
        Self.mergeBox(participant, by: trainer)
      }, look: look)
    if !sessions.isEmpty { builder.heading(look(.sessions)) }
    let results = { (session: TrainingSession) in
      Choice.to(Text(session.facts.title), id: "\(session.number)") {
        try PersonResultScreen(participant.id, in: $0.report(of: session.id))
      }
    }
    let labelWidth = ScoreBar.widest(of: sessions.map(\.facts.title))
    builder.list(sessions, target: results, number: \.number) { session, builder in
      builder.item(
        results(session), lead: look.glyphs.numberLead(session.number),
        Detail(session.facts.title, [session.facts.days(in: look.language)]),
        labelWidth: labelWidth)
    }
    if !attempts.isEmpty { builder.heading(look(.selfStudy)) }
    builder.list(attempts, target: Self.choice) { attempt, builder in
      builder.item(Self.choice(attempt), attempt.described(of: outline, look: look))
    }
  }

  private static func choice(_ attempt: AttemptSummary) -> Choice {
    .to(attempt.purpose.text, id: "\(attempt.id)") { app in
      try AnswersScreen(attempt: app.training.attempt(attempt.id), isOwn: false, in: app)
    }
  }
}

extension Participant {
  /// Who it is, and the places on rosters that tell people of one name apart.
  fileprivate func told(_ places: [RosterPlace]) -> Text {
    Text { language in
      ([self.nameAndDetails, self.phone].compactMap(\.self)
        + (places.isEmpty ? [] : [Text.inSessions(places)(language)]))
        .joined(separator: " · ")
    }
  }
}
