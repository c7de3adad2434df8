import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// One participant's test: what can be put right about it.
struct TestRepairScreen: Screen, Refreshing {
  enum Target: Hashable {
    case letIn, free, card
    case repair(Repair)
  }

  /// What asks for a reason, and leaves a trace.
  enum Repair: Hashable {
    case giveBack, minutes, move, setAside, leaveOut, count, separate
    case takeBack(AttemptID)
  }

  private let entry: RosterEntry
  private let session: TrainingSession
  private let test: SessionTestID
  /// What lets somebody in; nil where no phones are served here.
  private let serving: (any PhoneServing)?
  private var hasPhone = false
  private var attempt: AttemptSummary?
  private var setAside: [AttemptSummary] = []
  private var form: Question.Form?
  var page = Page<Target>()

  init(
    _ entry: RosterEntry, role: TestRole, of session: TrainingSession,
    serving: (any PhoneServing)? = nil, in app: AppContext
  ) throws {
    self.entry = entry
    self.serving = serving
    self.session = session
    self.test = SessionTestID(role, of: session.id)
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    attempt = try app.training.attempts(at: test).first { $0.participant == entry.id }
    hasPhone = try app.training.phones(at: .test(test)).contains { $0.participant == entry.id }
    setAside = try app.training.setAside(at: test).filter { $0.participant == entry.id }
    form = try app.training.form(of: test, for: entry.formOrder)
  }

  private var trainer: Trainer { Trainer(of: session) }

  private var targets: [Target] {
    (serving == nil ? [] : [.card]) + (hasPhone ? [.free] : serving == nil ? [] : [.letIn])
      + repairs.map(Target.repair)
  }

  private var repairs: [Repair] {
    guard let attempt else { return [.minutes] + setAside.map { .takeBack($0.id) } + [.separate] }
    let time: [Repair] = attempt.isOpen ? [.minutes] : [.giveBack]
    let inClass: [Repair] = attempt.isOpen ? [] : [attempt.isCounted ? .leaveOut : .count]
    return time + [.move, .setAside] + inClass + [.separate]
  }

  func title(look: Look) -> [String] {
    [look(.repairs), look(test.role.text), entry.participant.name]
  }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .card:
      let port = serving?.state.port ?? LocalAddress.usualPort
      return .push(try CardScreen(entry, of: session, port: port, in: app))
    case .letIn: return serving?.letIn(entry, look: app.look) ?? .stay
    case .free:
      return .push(
        MessageBox.question(
          .freeName, .freeNameAbout, stay: .cancel, go: .freeName, look: app.look
        ) { [entry, test] app in
          try app.training.free(entry.id, at: .test(test))
          return .pop
        })
    case .repair(let repair): return .push(box(for: repair))
    }
  }

  private func box(for repair: Repair) -> InputScreen<RepairField> {
    let (trainer, test, entry) = (trainer, test, entry)
    let heading = label(of: repair)
    return switch repair {
    case .minutes:
      RepairBox.box(
        heading, .giveMinutesAbout, [.short(.minutes, .moreMinutes, "5", limit: 4)]
      ) { form, app in
        try app.training.extend(
          test, for: [entry.id], byMinutes: form.number(.minutes), reason: form.text(.reason),
          by: trainer)
        return .pop
      }
    case .separate:
      RepairBox.box(
        heading, .separateAbout,
        [.text(.name, .name, limit: 200), .text(.village, .village, limit: 200)]
      ) { form, app in
        try app.training.separate(
          entry.id, in: test.session,
          as: RosterPerson(name: form.text(.name), village: form.text(.village)),
          reason: form.text(.reason), by: trainer)
        return try .trainer(SessionScreen(test.session, in: app), in: app)
      }
    case .giveBack:
      changing(heading, .giveBackAbout, [.short(.minutes, .leastMinutes, "", limit: 4)]) {
        let minutes = try $2.text(.minutes).isEmpty ? nil : $2.number(.minutes)
        try $0.giveBack([$1], minutes: minutes, reason: $2.text(.reason), by: trainer)
      }
    case .move:
      changing(heading, .moveTestAbout, [.short(.number, .rosterNumber, "", limit: 4)]) {
        let number = try $2.number(.number)
        let roster = try $0.roster(of: test.session)
        guard let other = roster.first(where: { $0.number == number }) else {
          throw SessionError.noSuchNumber(number)
        }
        try $0.move($1, to: other.id, reason: $2.text(.reason), by: trainer)
      }
    case .setAside:
      changing(heading, .setAsideAbout) {
        try $0.setAside($1, reason: $2.text(.reason), by: trainer)
      }
    case .takeBack(let other):
      changing(heading, .setAsideAbout, attempt: other) {
        try $0.setAside($1, false, reason: $2.text(.reason), by: trainer)
      }
    case .leaveOut, .count:
      changing(heading, .countInClassAbout) {
        try $0.count($1, inClass: repair == .count, reason: $2.text(.reason), by: trainer)
      }
    }
  }

  /// A box that changes something about an attempt, the one that counts unless another is named.
  private func changing(
    _ heading: Text, _ about: Text, _ rows: [Form<RepairField>.Row] = [],
    attempt other: AttemptID? = nil,
    change: @escaping @MainActor (Training, AttemptID, Form<RepairField>) throws -> Void
  ) -> InputScreen<RepairField> {
    RepairBox.box(heading, about, rows) { [id = other ?? attempt?.id] form, app in
      if let id { try change(app.training, id, form) }
      return .pop
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.heading(entry.numberedName)
    if session.swapsForms(of: test.role), let form {
      builder.paragraph(look(.formNamed(form.rawValue)), Style(.quiet))
    }
    builder.paragraph(state(look: look))
    builder.blank()
    for target in targets { builder.item(target, look(label(of: target))) }
  }

  private func state(look: Look) -> String {
    let role = test.role.text
    guard let attempt else { return look(.notTaken(role)) }
    if attempt.isOpen {
      return look(.underWay(role, answered: attempt.answeredCount, of: attempt.itemCount))
    }
    let marks =
      (attempt.isCutShort ? [look(.cutShort(unseen: attempt.unseenCount))] : [])
      + (attempt.isCounted ? [] : [look(.notCounted)])
    return
      ([
        "\(look(role)): \(look.language.percent(attempt.percentage))",
        look(.count(attempt.answeredCount, of: attempt.itemCount)),
      ] + marks).joined(separator: ", ")
  }

  private func label(of target: Target) -> Text {
    switch target {
    case .card: .card
    case .letIn: .letIn
    case .free: .freeName
    case .repair(let repair): label(of: repair)
    }
  }

  private func label(of repair: Repair) -> Text {
    switch repair {
    case .giveBack: .giveBack
    case .minutes: .giveMinutes
    case .move: .moveTest
    case .setAside: .setAside
    case .takeBack: .takeBack
    case .leaveOut: .leaveOutOfClass
    case .count: .countInClass
    case .separate: .separatePerson
    }
  }
}
