import Curriculum
import Foundation
import Records
import Terminal
import Texts

/// What a trainer writes down about a session, new or known.
struct SessionFormScreen: FormScreen {
  typealias Target = Form<Field>.Target

  private let session: TrainingSession?
  private let blueprints: [Blueprint]
  private let lastDay: Day
  var form: Form<Field>

  enum Field {
    case title, place, startsOn, endsOn, trainer, preTest, postTest, minutes, passMark, hours
  }

  /// A new session; what is mostly the same each time is taken from the one before.
  init(after last: TrainingSession?, in app: AppContext) throws {
    let today = Day(of: app.now)
    var facts = TrainingSession.Facts(title: "", startsOn: today)
    if let last {
      facts = last.facts
      facts.title = ""
      facts.startsOn = today
      facts.endsOn = today
    }
    try self.init(facts, session: nil, in: app)
  }

  /// A session that is known already.
  init(_ session: TrainingSession, in app: AppContext) throws {
    try self.init(session.facts, session: session, in: app)
  }

  private init(
    _ facts: TrainingSession.Facts, session: TrainingSession?, in app: AppContext
  ) throws {
    self.session = session
    self.lastDay = facts.endsOn
    self.blueprints = try app.module.outline().blueprints
    let names =
      [Text.noTest] + blueprints.map { Text(id: $0.name.id, en: $0.name.text(in: .english)) }
    let place = { [blueprints] (id: BlueprintID?) in
      blueprints.firstIndex { $0.id == id }.map { $0 + 1 } ?? 0
    }
    self.form = Form(
      [
        .text(.title, .sessionTitle, facts.title), .text(.place, .sessionPlace, facts.place),
        .short(.startsOn, .sessionStart, facts.startsOn.description, limit: 12),
        .short(.endsOn, .sessionEnd, facts.endsOn.description, limit: 12),
        .text(.trainer, .trainer, facts.trainer),
        .choice(.preTest, .preTest, names, chosen: place(facts.preTest)),
        .choice(.postTest, .postTest, names, chosen: place(facts.postTest)),
        .short(.minutes, .minutes, String(facts.minutes), limit: 6),
        .short(.passMark, .passMark, String(facts.passingPercentage), limit: 6),
        .short(.hours, .trainingHours, String(facts.hours), limit: 6),
      ], button: .keySaveSession)
  }

  func title(look: Look) -> [String] {
    [look(.trainer), session.map(\.facts.title) ?? look(.newSession)]
  }

  mutating func handIn(in app: AppContext) throws -> Move {
    let facts = try facts()
    if let session {
      _ = try app.records.change(session.id, to: facts)
      return .pop
    }
    let added = try app.records.addSession(
      facts, module: app.module.outline().id, id: app.makeID(), questionSeed: app.makeSeed(),
      at: app.now)
    return .replace(try SessionScreen(added.id, in: app))
  }

  private mutating func facts() throws -> TrainingSession.Facts {
    let startsOn = try day(.startsOn)
    let endsOn = try day(.endsOn)
    // Who moves the first day past a last day that nobody touched means a training of one day.
    return TrainingSession.Facts(
      title: text(.title), place: text(.place), startsOn: startsOn,
      endsOn: endsOn == lastDay ? max(startsOn, endsOn) : endsOn, trainer: text(.trainer),
      preTest: blueprint(.preTest), postTest: blueprint(.postTest), minutes: try number(.minutes),
      passingPercentage: try number(.passMark), hours: try number(.hours))
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
