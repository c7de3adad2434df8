import Curriculum
import Quiz
import Reports
import Terminal
import Texts
import Training

/// One participant's test: what can be put right about it.
struct TestRepairScreen: Screen, Refreshing {
  private let entry: RosterEntry
  private let session: TrainingSession
  private let test: SessionTestID
  /// What lets somebody in; nil where no phones are served here.
  private let serving: (any PhoneServing)?
  private var hasPhone = false
  private var isOpen = false
  private var attempt: AttemptSummary?
  private var setAside: [AttemptSummary] = []
  private var form: Question.Form?
  var page = Page<Choice>()

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
    let stands = try app.training.attempt(at: test, by: entry.id)
    // Of another attempt other things can be put right.
    if stands?.id != attempt?.id { page = Page() }
    attempt = stands
    isOpen = try app.training.session(session.id).isOpen(test.role)
    hasPhone = try app.training.phones(at: .test(test)).contains { $0.participant == entry.id }
    setAside = try app.training.setAside(at: test).filter { $0.participant == entry.id }
    let forms = try app.training.swappedForms(of: test)
    form = try app.training.roster(at: test).first { $0.id == entry.id }
      .flatMap { forms[$0.formOrder] }
  }

  private var choices: [Choice] {
    let card = Choice.to(.card) { [serving, entry, session] app in
      let port = serving?.state.port ?? LocalAddress.usualPort
      return try CardScreen(entry, of: session, port: port, in: app)
    }
    let letIn = Choice(.letIn) { [serving, entry] _ in
      serving.map { .push($0.letIn(entry)) } ?? .stay
    }
    let turnAway = Choice(.turnAway) { [serving, entry] _ in
      serving?.turnAway(entry.id)
      return .pop
    }
    let asks = serving?.state.asking.contains(entry.id) == true
    let free = Choice(.freeName) { [entry, test] _ in
      .ask(.freeName, .freeNameAbout, stay: .cancel, go: .freeName) { app in
        try app.training.free(entry.id, at: .test(test))
        return .pop
      }
    }
    let repairs = TestRepairs(
      entry: entry, test: test, trainer: session.leader, attempt: attempt, setAside: setAside)
    let isServed = isOpen && serving?.state.port != nil
    let atDoor = !isServed ? [card] : asks ? [letIn, turnAway, card] : [card, letIn]
    return (serving == nil ? [] : atDoor) + (hasPhone ? [free] : []) + repairs.choices
  }

  func title(look: Look) -> [String] {
    [look(.repairs), look(test.role.text), entry.participant.name]
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.heading(entry.numberedNameAndDetails)
    if let form { builder.paragraph(look(.formNamed(form.rawValue)), .aside) }
    builder.paragraph(state(look: look))
    builder.blank()
    for choice in choices { builder.item(choice, look: look) }
  }

  private func state(look: Look) -> String {
    let role = test.role.text
    guard let attempt else { return look(.notTaken(role)) }
    if attempt.isOpen {
      return look(.underWay(role, answered: attempt.answeredCount, of: attempt.itemCount))
    }
    return
      ([
        "\(look(role)): \(look.language.percent(attempt.percentage))",
        look(.count(attempt.answeredCount, of: attempt.itemCount)),
      ] + attempt.marks.map { look($0) }).joined(separator: ", ")
  }
}

/// What can be done about one participant's test that asks for a reason, and leaves a trace.
@MainActor
private struct TestRepairs {
  let entry: RosterEntry
  let test: SessionTestID
  let trainer: String
  let attempt: AttemptSummary?
  let setAside: [AttemptSummary]

  var choices: [Choice] {
    guard let attempt else { return [minutes] + setAside.map(takingBack) + [separation] }
    let time = attempt.isOpen ? minutes : givingBack
    return [time, moving, settingAside] + (attempt.isOpen ? [] : [counting(!attempt.isCounted)])
      + [separation]
  }

  private var minutes: Choice {
    repairing(
      .giveMinutes, .giveMinutesAbout, [.short(.minutes, .moreMinutes, "5", limit: 4)]
    ) { form, reason, app in
      try app.training.extend(
        test, for: [entry.id], byMinutes: form.number(.minutes), because: reason)
      return .pop
    }
  }

  private var separation: Choice {
    repairing(
      .separatePerson, .separateAbout,
      [
        .text(.name, .name, limit: 200), .text(.organisation, .organisation, limit: 200),
        .text(.village, .village, limit: 200),
      ]
    ) { form, reason, app in
      try app.training.separate(
        entry.id, in: test.session,
        as: RosterPerson(
          name: form.text(.name), organisation: form.text(.organisation),
          village: form.text(.village)), because: reason)
      // This entry is another person's now; the screen below goes on, with the phones that it serves.
      return .popThen(.press(.escape))
    }
  }

  private var givingBack: Choice {
    changing(.giveBack, .giveBackAbout, [.short(.minutes, .leastMinutes, "", limit: 4)]) {
      let minutes = try $2.text(.minutes).isEmpty ? nil : $2.number(.minutes)
      try $0.giveBack([$1], minutes: minutes, because: $3)
    }
  }

  private var moving: Choice {
    repairing(
      .moveTest, .moveTestAbout, [.short(.name, .nameOrNumber, "", limit: 200)]
    ) { form, reason, app in
      let typed = form.text(.name)
      let found = try TurnList(test, in: app).places(matching: typed).map(\.entry)
      let others = found.filter { $0.id != entry.id }.map { other in
        Choice(Text(other.numberedNameAndDetails)) { try move(to: other, because: reason, in: $0) }
      }
      return try RepairBox.goOn(.moveTest, asking: .whoTookTest, others, by: typed, in: app)
    }
  }

  /// Tells what becomes whose before it does.
  private func move(
    to other: RosterEntry, because reason: Reason, in app: AppContext
  ) throws -> Move {
    guard let attempt else { return .pop }
    // Who has taken it too may have sat at this one's turn.
    let back = try app.training.attempt(at: test, by: other.id)
    let swaps = back != nil
    let moves = [(attempt, entry, other)] + (back.map { [($0, other, entry)] } ?? [])
    let whose = try moves.map { attempt, giver, taker in
      Text.moveTestTo(
        test.role.text, of: giver.numberedNameAndDetails, to: taker.numberedNameAndDetails,
        asksAgain: try app.training.asksAgain(attempt, at: test, of: taker.id, swaps: swaps))
    }
    let about = swaps ? [.bothSat(other.participant.name, test.role.text)] + whose : whose
    return .replace(
      MessageBox.question(
        swaps ? .swapTests : .moveTest, about.joined(separator: "\n"), stay: .cancel, go: .doIt
      ) { app in
        try app.tellingCertificates {
          try app.training.move(attempt.id, to: other.id, swaps: swaps, because: reason)
          return .pop
        }
      })
  }

  private var settingAside: Choice {
    changing(.setAside, .setAsideAbout) { try $0.setAside($1, because: $3) }
  }

  private func takingBack(_ other: AttemptSummary) -> Choice {
    changing(.takeBack, .takeBackAbout, other: other) { try $0.setAside($1, false, because: $3) }
  }

  private func counting(_ counts: Bool) -> Choice {
    changing(counts ? .countInClass : .leaveOutOfClass, .countInClassAbout) {
      try $0.count($1, inClass: counts, because: $3)
    }
  }

  /// Changes something about an attempt, the one that counts unless another is named.
  private func changing(
    _ heading: Text, _ about: Text, _ rows: [Form<InputField>.Row] = [],
    other: AttemptSummary? = nil,
    change: @escaping @MainActor (Training, AttemptID, Form<InputField>, Reason) throws -> Void
  ) -> Choice {
    repairing(heading, about, rows, at: other) { form, reason, app in
      if let id = (other ?? attempt)?.id { try change(app.training, id, form, reason) }
      return .pop
    }
  }

  /// - Parameter other: which of several attempts it is about.
  private func repairing(
    _ heading: Text, _ about: Text, _ rows: [Form<InputField>.Row], at other: AttemptSummary? = nil,
    action: @escaping RepairBox.Action
  ) -> Choice {
    let which = other.map { other in
      Text { "\($0.percent(other.percentage)) · \($0.moment(other.startedAt))" }
    }
    return Choice(heading, about: which.map { [$0] } ?? [], id: other.map { "\($0.id)" }) { _ in
      .push(RepairBox.box(heading, about, rows, by: trainer, action: action))
    }
  }
}
