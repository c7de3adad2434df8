import Curriculum
import Foundation
import Quiz
import Terminal
import Texts
import Training

/// What a trainer writes down about a session, new or known.
struct SessionFormScreen: FormScreen {
  typealias Target = Form<Field>.Target

  private let session: TrainingSession?
  private let blueprints: [Blueprint]
  private let lastDay: Day
  /// The tests as they were.
  private let tests: [SessionTest]
  var form: Form<Field>

  enum Field {
    case title, place, startsOn, endsOn, trainer, preTest, postTest, minutes, passMark, hours
  }

  /// A new session; what is mostly the same each time is taken from the one before.
  init(after last: TrainingSession?, in app: AppContext) throws {
    let today = Day(of: app.now)
    var facts = last?.facts ?? TrainingSession.Facts(title: "", startsOn: today)
    facts.title = ""
    facts.startsOn = today
    facts.endsOn = today
    try self.init(facts, last?.tests ?? Self.usualTests, session: nil, in: app)
  }

  /// A session that is known already.
  init(_ session: TrainingSession, in app: AppContext) throws {
    try self.init(session.facts, session.tests, session: session, in: app)
  }

  private static let usualTests = [
    SessionTest(
      role: .preTest, blueprint: "pre-test", terms: Terms(minutes: 30, passMark: 70)),
    SessionTest(
      role: .postTest, blueprint: "post-test", terms: Terms(minutes: 30, passMark: 70)),
  ]

  private init(
    _ facts: TrainingSession.Facts, _ tests: [SessionTest], session: TrainingSession?,
    in app: AppContext
  ) throws {
    self.tests = tests
    self.session = session
    self.lastDay = facts.endsOn
    self.blueprints = try app.module.outline().blueprints
    let names =
      [Text.noTest]
      + blueprints.map { Text(id: $0.name.id, en: $0.name.text(in: .english)) }
    let place = { [blueprints] (role: TestRole) in
      let id = tests.first { $0.role == role }?.blueprint
      return blueprints.firstIndex { $0.id == id }.map { $0 + 1 } ?? 0
    }
    let terms = tests.first?.terms ?? Terms(minutes: 30, passMark: 70)
    self.form = Form(
      [
        .text(.title, .sessionTitle, facts.title), .text(.place, .sessionPlace, facts.place),
        .short(.startsOn, .sessionStart, facts.startsOn.description, limit: 12),
        .short(.endsOn, .sessionEnd, facts.endsOn.description, limit: 12),
        .text(.trainer, .trainer, facts.trainer),
        .choice(.preTest, .preTest, names, chosen: place(.preTest)),
        .choice(.postTest, .postTest, names, chosen: place(.postTest)),
        .short(.minutes, .minutes, terms.minutes.map(String.init) ?? "", limit: 6),
        .short(.passMark, .passMark, String(terms.passMark), limit: 6),
        .short(.hours, .trainingHours, String(facts.hours), limit: 6),
      ], button: .keySaveSession)
  }

  func title(look: Look) -> [String] {
    [look(.trainer), session.map(\.facts.title) ?? look(.newSession)]
  }

  mutating func handIn(in app: AppContext) throws -> Move {
    let facts = try facts()
    let tests = try chosenTests()
    if let session {
      try app.training.change(session.id, to: facts, tests: tests)
      return .pop
    }
    let added = try app.training.addSession(facts, tests: tests)
    return .replace(try SessionScreen(added.id, in: app))
  }

  private mutating func facts() throws -> TrainingSession.Facts {
    let startsOn = try day(.startsOn)
    let endsOn = try day(.endsOn)
    // Who moves the first day past a last day that nobody touched means a training of one day.
    return TrainingSession.Facts(
      title: text(.title), place: text(.place), startsOn: startsOn,
      endsOn: endsOn == lastDay ? max(startsOn, endsOn) : endsOn, trainer: text(.trainer),
      hours: try number(.hours))
  }

  /// The tests that are chosen; what the form doesn't ask about stays.
  private mutating func chosenTests() throws -> [SessionTest] {
    let terms = Terms(minutes: try number(.minutes), passMark: try number(.passMark))
    let chosen = [(TestRole.preTest, blueprint(.preTest)), (.postTest, blueprint(.postTest))]
    let asked = chosen.compactMap { role, blueprint in
      blueprint.map { blueprint in
        var test =
          tests.first { $0.role == role }
          ?? SessionTest(role: role, blueprint: blueprint, terms: terms)
        test.blueprint = blueprint
        test.terms = terms
        return test
      }
    }
    return asked + tests.filter { $0.role == .followUp }
  }

  private func text(_ field: Field) -> String { form.text(field) }

  private func blueprint(_ field: Field) -> BlueprintID? {
    let chosen = form.choice(field)
    return chosen == 0 ? nil : blueprints[chosen - 1].id
  }

  private mutating func day(_ field: Field) throws -> Day {
    if let day = Day(text(field)) { return day }
    form.go(to: field)
    throw FormError.notADay(text(field))
  }

  private mutating func number(_ field: Field) throws -> Int {
    if let number = Int(text(field)) { return number }
    form.go(to: field)
    throw FormError.notANumber(form.label(field), text(field))
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.formHow), Style(.quiet))
    builder.blank()
    form.add(to: &builder, look: look)
  }
}

/// What can't be read from a form.
enum FormError: Error, Hashable {
  /// Not a day.
  case notADay(String)
  /// Not a whole number.
  case notANumber(Text, String)
}
