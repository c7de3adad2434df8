import Curriculum
import Quiz
import Records

/// Taking a session's tests.
extension Training {
  /// Starts somebody's test in a session, or goes on with it: the attempt is there once, at whichever
  /// place.
  /// - Throws: `SessionError`, or what the content throws.
  public func take(
    _ test: SessionTestID, by participant: ParticipantID, origin: AttemptOrigin = .screen
  ) throws -> Sitting {
    if let id = try store.attempts.attempt(of: participant, at: test) {
      return try resume(id, from: origin)
    }
    do {
      let order = try store.sessions.formOrder(of: participant, in: test.session)
      let session = try session(test.session)
      let attempt = try session.attempt(
        test.role, for: order, asking: questions(of: test.role, in: session, for: order),
        newStart(of: session.module))
      return try self.start(attempt, by: participant, origin: origin)
    } catch SessionError.alreadyStarted(let id) {
      return try resume(id, from: origin)
    }
  }

  /// The minutes that somebody has for a test from its start, with those that were given before; nil
  /// where there is no limit.
  public func minutes(for participant: ParticipantID, at test: SessionTestID) throws -> Int? {
    guard let limit = try session(test.session).test(test.role)?.terms.minutes else { return nil }
    let given = try store.repairs.allowance(of: participant, at: test)
    return limit + given.wholeSeconds / 60
  }

  /// How far everyone who has started a test is, in the order of their start.
  public func progress(at test: SessionTestID) throws -> [SessionProgress] {
    try store.attempts.progress(at: test)
  }

  /// The attempts at a test, in the order of their start.
  public func attempts(at test: SessionTestID) throws -> [AttemptSummary] {
    try store.attempts.at(test)
  }

  /// One participant's; nil before it is started.
  public func attempt(
    at test: SessionTestID, by participant: ParticipantID
  ) throws -> AttemptSummary? {
    try store.attempts.at(test, by: participant)
  }

  /// All that a session's report is made from.
  /// - Throws: `SessionError.sessionIsGone`.
  public func record(of session: SessionID) throws -> SessionRecord {
    try store.attempts.record(of: session)
  }

  /// What a test of a session asked, and what was answered.
  public func record(of test: SessionTestID) throws -> TestRecord {
    try store.attempts.record(of: test)
  }

  /// The tests of all sessions that may be taken now.
  public func openTests() throws -> [(session: TrainingSession, test: SessionTest)] {
    try store.sessions.withOpenTest().flatMap { session in
      session.tests.filter { $0.state == .open }.map { (session, $0) }
    }
  }
}

/// Tests on paper.
extension Training {
  /// A test as it stands on paper, without answers.
  /// - Parameter order: whose form, where forms are swapped.
  /// - Throws: `SessionError`, or what the content throws.
  public func paper(_ test: SessionTestID, for order: FormOrder = .straight) throws -> Attempt {
    let session = try session(test.session)
    return try paper(
      test.role, of: session, for: order, asking: questions(of: test.role, in: session, for: order))
  }

  private func paper(
    _ role: TestRole, of session: TrainingSession, for order: FormOrder,
    asking questions: [Question]
  ) throws -> Attempt {
    try session.attempt(
      role, for: order, onPaper: true, asking: questions,
      newStart(of: session.module, seed: session.questionSeed))
  }

  /// Draws what a test asks in each of its forms, unless that was done.
  /// - Throws: `SessionError`, or what the content throws.
  func draw(_ test: SessionTestID) throws {
    let session = try session(test.session)
    for order in FormOrder.allCases { _ = try questions(of: test.role, in: session, for: order) }
  }

  /// What a test asks: drawn when it is first printed or opened, in all its forms, and the same from
  /// then on, however the content is changed, for what is typed in from paper to be what was asked
  /// there.
  private func questions(
    of role: TestRole, in session: TrainingSession, for order: FormOrder
  ) throws -> [Question] {
    guard let blueprint = session.blueprintID(of: role, for: order) else {
      throw SessionError.noSuchTest(role)
    }
    let kept = { try store.sessions.drawn(for: role, by: blueprint, in: session.id) }
    if case let drawn = try kept(), !drawn.isEmpty { return drawn.map(\.question) }
    try requireModule(of: session)
    let outline = try module.outline()
    let others = role == .followUp ? try asked(before: role, in: session) : []
    let drawn = try FormOrder.allCases.reduce(into: [BlueprintID: [Question]]()) { drawn, order in
      guard let blueprint = session.blueprintID(of: role, for: order), drawn[blueprint] == nil
      else { return }
      drawn[blueprint] = try session.questions(
        of: role, for: order, excluding: others, outline: outline, bank: module.bank())
    }
    try store.sessions.keep(drawn, of: outline, for: role, in: session.id)
    return try kept().map(\.question)
  }

  /// What the module of a session teaches: as it was when the session's questions were drawn, and
  /// before that as it is.
  /// - Throws: `SessionError.otherModule` where nothing is drawn and another module is open.
  public func outline(of session: TrainingSession) throws -> ModuleOutline {
    if let kept = try store.sessions.outline(of: session.id) { return kept }
    try requireModule(of: session)
    return try module.outline()
  }

  /// What the tests before one ask, or would ask, in whichever form: a follow-up asks nothing of it.
  private func asked(before role: TestRole, in session: TrainingSession) throws -> Set<QuestionID> {
    let outline = try module.outline()
    return try session.tests.filter { $0.role < role }.reduce(into: []) { asked, test in
      var questions = try store.sessions
        .drawn(for: test.role, by: test.blueprint, in: session.id).map(\.question)
      if questions.isEmpty, outline[test.blueprint] != nil {
        questions = try session.questions(
          of: test.role, for: .straight, outline: outline, bank: module.bank())
      }
      asked.formUnion(questions.map(\.id))
    }
  }

  /// What a test asks in either form, by version, as it was drawn: also before anybody answered it.
  public func drawn(at test: SessionTestID) throws -> [QuestionVersionID: Question] {
    let session = try session(test.session)
    // Also what those were asked who came before the session was changed.
    let blueprints = Set(
      FormOrder.allCases.compactMap { session.blueprintID(of: test.role, for: $0) }
        + (try attempts(at: test).compactMap(\.purpose.blueprint)))
    return try blueprints.reduce(into: [:]) { drawn, blueprint in
      for item in try store.sessions.drawn(for: test.role, by: blueprint, in: session.id) {
        drawn[item.version] = item.question
      }
    }
  }

  /// The forms of a test by order of forms; empty where all have the same.
  public func swappedForms(of test: SessionTestID) throws -> [FormOrder: Question.Form] {
    let session = try session(test.session)
    try session.required(test.role)
    guard session.swapsForms(of: test.role) else { return [:] }
    let outline = try store.sessions.outline(of: session.id) ?? module.outline()
    return FormOrder.allCases.reduce(into: [:]) {
      $0[$1] = session.form(of: test.role, for: $1, outline: outline)
    }
  }

  /// What somebody answered on paper, as it was entered; nil where nothing was.
  public func attempt(of participant: ParticipantID, at test: SessionTestID) throws -> Attempt? {
    try store.attempts.attempt(of: participant, at: test).map(attempt)
  }

  /// Enters what was answered on paper or elsewhere, all or none: for each participant the answers as
  /// they are written, one for each question.
  /// - Parameters:
  ///   - orders: whose form they wrote on, for those whose sheet is not of their own form.
  ///   - reason: why what was answered on a screen is set aside for them, what was entered before
  ///     gives way, or anything is entered after the test was closed, and by whom; nil for none of
  ///     these.
  /// - Throws: `PaperItemError` for the first answer that can't be read; as `Attempts.enter` does.
  public func enter(
    _ answers: [(participant: ParticipantID, answers: [String])], at test: SessionTestID,
    on orders: [ParticipantID: FormOrder] = [:], origin: AttemptOrigin,
    because reason: Reason? = nil
  ) throws {
    try store.attempts.enter(
      answered(answers, on: orders, at: test), at: test, origin: origin, by: reason.map(begin))
  }

  private func answered(
    _ answers: [(participant: ParticipantID, answers: [String])],
    on orders: [ParticipantID: FormOrder], at test: SessionTestID
  ) throws -> [(participant: ParticipantID, attempt: Attempt)] {
    let roster = try roster(at: test).keyed(by: \.id)
    let session = try session(test.session)
    // Read once for each form, however many people have it.
    var asked: [FormOrder: [Question]] = [:]
    return try answers.map { entry in
      let own = roster[entry.participant]?.formOrder
      let order = orders[entry.participant] ?? own ?? .straight
      let questions = try asked[order] ?? questions(of: test.role, in: session, for: order)
      asked[order] = questions
      let paper = try paper(test.role, of: session, for: order, asking: questions)
      return (entry.participant, try paper.answered(onPaper: entry.answers))
    }
  }
}
