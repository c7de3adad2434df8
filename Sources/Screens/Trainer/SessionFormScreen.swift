import Curriculum
import Quiz
import Reports
import Terminal
import Texts
import Training

/// What a trainer writes down about a session, new or known.
struct SessionFormScreen: FormScreen {
  typealias Target = Form<Field>.Target

  private let session: TrainingSession?
  private let outline: ModuleOutline
  /// What can be chosen: what the module has, and what the session has chosen of another one.
  private let blueprints: [BlueprintID]
  private let lastDay: Day
  /// The tests as they were.
  private let tests: [SessionTest]
  var form: Form<Field>

  enum Field {
    case title, place, startsOn, endsOn, trainer, preTest, postTest, minutes, passMark, hours,
      forms, followUp
  }

  /// A new session; what is mostly the same each time is taken from the one before.
  init(after last: TrainingSession?, in app: AppContext) throws {
    let today = Day(of: app.now)
    var facts = last?.facts ?? TrainingSession.Facts(title: "", startsOn: today)
    facts.title = ""
    facts.startsOn = today
    facts.endsOn = today
    // A follow-up has a day of its own, and is planned anew.
    let tests = try last?.tests.filter { $0.role != .followUp } ?? app.module.outline().usualTests
    try self.init(facts, tests, session: nil, in: app)
  }

  /// A session that is known already.
  init(_ session: TrainingSession, in app: AppContext) throws {
    try self.init(session.facts, session.tests, session: session, in: app)
  }

  private init(
    _ facts: TrainingSession.Facts, _ tests: [SessionTest], session: TrainingSession?,
    in app: AppContext
  ) throws {
    self.tests = tests
    self.session = session
    self.lastDay = facts.endsOn
    let outline = try app.module.outline()
    let others = (session?.tests ?? [])
      .filter { $0.role != .followUp && outline[$0.blueprint] == nil }.map(\.blueprint)
    let blueprints =
      outline.blueprints.map(\.id) + Set(others).sorted { $0.rawValue < $1.rawValue }
    let kept = session.flatMap { try? app.training.outline(of: $0) }
    let names = blueprints.map { id in
      (outline[id] ?? kept?[id]).map { Text($0.name) } ?? Text(id.rawValue, id.rawValue)
    }
    let place = { (role: TestRole) in
      let id = tests.first { $0.role == role }?.blueprint
      return blueprints.firstIndex { $0 == id }.map { $0 + 1 } ?? 0
    }
    (self.outline, self.blueprints) = (outline, blueprints)
    let rule =
      session == nil
      ? SessionTest.FormRule.usual(for: tests, in: outline)
      : tests.first { $0.role == .preTest }?.formRule ?? .same
    self.form = Form(
      [
        .text(.title, .sessionTitle, facts.title), .text(.place, .sessionPlace, facts.place),
        .short(.startsOn, .sessionStart, facts.startsOn.description, limit: 12),
        .short(.endsOn, .sessionEnd, facts.endsOn.description, limit: 12),
        .text(.trainer, .trainer, facts.trainer),
        .choice(.preTest, .preTest, [.noTest] + names, chosen: place(.preTest)),
        .choice(.postTest, .postTest, [.noTest] + names, chosen: place(.postTest)),
        .short(.minutes, .minutesForEach, ForEachTest.text(tests, \.minutes), limit: 16),
        .short(.passMark, .passMark, ForEachTest.text(tests, \.passMark), limit: 16),
        .short(.hours, .trainingHours, facts.hours.description, limit: 6),
        .choice(
          .forms, .formRule, SessionTest.FormRule.allCases.map(\.text),
          chosen: rule == .same ? 0 : 1),
        .short(
          .followUp, .followUpDay,
          tests.first { $0.role == .followUp }?.day?.description ?? "", limit: 12),
      ], button: .keySaveSession)
  }

  func title(look: Look) -> [String] {
    [look(.trainer), session.map(\.facts.title) ?? look(.newSession)]
  }

  mutating func handIn(in app: AppContext) throws -> Move {
    let (facts, tests) = (try facts(), try chosenTests(in: app))
    guard asksTheSame(tests) else { return try store(facts, tests, in: app) }
    return .ask(.sameForm, .sameFormAbout, stay: .chooseOtherForm, go: .keepSameForm) {
      [self] in .popThen(try store(facts, tests, in: $0))
    }
  }

  func field(of error: any Error) -> Field? {
    switch error as? SessionError {
    case .emptyTitle: .title
    case .endsBeforeStart: .endsOn
    case .followUpTooEarly, .noFormForFollowUp: .followUp
    case .minutesOutOfRange: .minutes
    case .passMarkOutOfRange: .passMark
    case .hoursOutOfRange: .hours
    case .formsDiffer: .forms
    default: nil
    }
  }

  /// Whether a test that is new asks before and after what is the same.
  private func asksTheSame(_ chosen: [SessionTest]) -> Bool {
    let names = chosen.filter { $0.role != .followUp }.map(\.blueprint)
    return names.count == 2 && names[0] == names[1] && names != tests.prefix(2).map(\.blueprint)
      && outline[names[0]]?.form != nil
  }

  private func store(
    _ facts: TrainingSession.Facts, _ tests: [SessionTest], in app: AppContext
  ) throws -> Move {
    if let session {
      if let box = try questionAboutPassMark(session, facts, tests, in: app) {
        return .push(box)
      }
      return try app.tellingCertificates {
        try app.training.change(session, to: facts, tests: tests)
        return .pop
      }
    }
    let added = try app.training.addSession(facts, tests: tests)
    return .replace(try SessionScreen(added.id, in: app))
  }

  /// Where pass marks change after somebody has submitted such a test: names whose outcome changes, and
  /// asks for the reason, which is noted with each of the pass marks.
  private func questionAboutPassMark(
    _ session: TrainingSession, _ facts: TrainingSession.Facts, _ tests: [SessionTest],
    in app: AppContext
  ) throws -> MessageBox? {
    let changed = tests.filter { test in
      session.test(test.role).map { $0.terms.passMark != test.terms.passMark } ?? false
    }
    let restsOnOne = try changed.contains { test in
      try app.training.attempts(at: SessionTestID(test.role, of: session.id))
        .contains { !$0.isOpen }
    }
    if !restsOnOne { return nil }
    let roster = try app.training.roster(of: session.id)
    let effects = try changed.map { test in
      let effects = try app.training.effects(
        ofPassMark: test.terms.passMark, at: SessionTestID(test.role, of: session.id))
      return Text { "\(test.role.text($0)): \(effects.outcomes(roster: roster, in: $0))" }
    }
    return RepairBox.question(
      .passMarkHeading(changed.map(\.role.text)), effects.joined(separator: "\n"),
      by: session.leader
    ) { _, reason, app in
      try app.training.change(session, to: facts, tests: tests, because: reason)
      return try .trainer(SessionScreen(session.id, in: app), in: app)
    }
  }

  private func facts() throws -> TrainingSession.Facts {
    let startsOn = try day(.startsOn)
    let endsOn = try day(.endsOn)
    // Who moves the first day past a last day that nobody touched means a training of one day.
    return TrainingSession.Facts(
      title: text(.title), place: text(.place), startsOn: startsOn,
      endsOn: endsOn == lastDay ? max(startsOn, endsOn) : endsOn, trainer: text(.trainer),
      hours: try number(.hours, Hours.init))
  }

  /// The tests that are chosen.
  private func chosenTests(in app: AppContext) throws -> [SessionTest] {
    let minutes = try number(.minutes, ForEachTest.init)
    let passMarks = try number(.passMark) { ForEachTest($0.replacing("%", with: "")) }
    // Until it is known which tests there are.
    let terms = Terms(minutes: nil, passMark: 0)
    // One form can't be swapped with itself.
    let isOneForm = blueprint(.preTest) == blueprint(.postTest)
    let rule = isOneForm ? .same : SessionTest.FormRule.allCases[form.choice(.forms)]
    var chosen = [(TestRole.preTest, Field.preTest), (.postTest, .postTest)]
      .compactMap { role, field in
        blueprint(field).map {
          SessionTest(role: role, blueprint: $0, formRule: rule, terms: terms)
        }
      }
    if !text(.followUp).isEmpty { chosen.append(try followUp(to: chosen, terms, in: app)) }
    do { try minutes.give(to: &chosen) { $0.minutes = $1 } } catch {
      throw FormError(text: error.text, field: Field.minutes)
    }
    do { try passMarks.give(to: &chosen) { $0.passMark = $1 } } catch {
      throw FormError(text: error.text, field: Field.passMark)
    }
    return chosen
  }

  private func followUp(
    to chosen: [SessionTest], _ terms: Terms, in app: AppContext
  ) throws -> SessionTest {
    let day = try day(.followUp)
    // What is planned already stays as it is, as long as the tests before it do.
    if let known = tests.first(where: { $0.role == .followUp }),
      tests.filter({ $0.role != .followUp }).map(\.blueprint) == chosen.map(\.blueprint)
    {
      return SessionTest(
        role: .followUp, blueprint: known.blueprint, formRule: known.formRule, terms: terms,
        day: day)
    }
    return try app.training.followUp(to: chosen, on: day, terms: terms)
  }

  private func text(_ field: Field) -> String { form.text(field) }

  private func blueprint(_ field: Field) -> BlueprintID? {
    let chosen = form.choice(field)
    return chosen == 0 ? nil : blueprints[chosen - 1]
  }

  private func day(_ field: Field) throws -> Day {
    try read(field, Day.typed, otherwise: .notADay(text(field)))
  }

  private func number<Value>(_ field: Field, _ parse: (String) -> Value?) throws -> Value {
    try read(field, parse, otherwise: .notANumber(form.label(field), text(field)))
  }

  /// What stands in a field.
  private func read<Value>(
    _ field: Field, _ parse: (String) -> Value?, otherwise wrong: Text
  ) throws -> Value {
    if let value = parse(text(field)) { return value }
    throw FormError(text: wrong, field: field)
  }

  func addHead(to builder: inout Builder, look: Look) {
    builder.paragraph(look(.formHow), .aside)
  }
}
