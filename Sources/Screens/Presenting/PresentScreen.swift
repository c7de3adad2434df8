import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// A lesson for the projector: a part of a statement at a time, large and with air around it.
struct PresentScreen: Watching {
  enum Target: Hashable {
    case forward, backward, ask
    case door(Door.Target)
  }

  /// What stands there at once.
  private struct Slide: Hashable {
    /// nil in the introduction.
    var statement: StatementID?
    var title: String
    var blocks: [LessonBlock]
  }

  private let slides: [Slide]
  private var place = 0
  /// The session that goes on, where what the class votes is kept.
  private let session: TrainingSession?
  /// Open from one question to the next: phones stay in.
  private var door: Door
  var page = Page<Target>()

  /// The lesson from `statement` on, nil for the introduction.
  ///
  /// On the days of a session what is presented and voted on is the trainer's, whose PIN is asked for.
  /// - Parameter isTrainer: whether it was given.
  static func opened(
    _ lesson: Lesson, at statement: StatementID?, isTrainer: Bool = false, in app: AppContext
  ) throws -> any Screen {
    let (today, module) = (Day(of: app.now), try app.module.outline().id)
    let sessions = try app.training.sessions().filter {
      $0.module == module && ($0.facts.startsOn...$0.facts.endsOn).contains(today)
    }
    // Where one of several takes a test, that is the class.
    let open = sessions.filter { $0.tests.contains { $0.state == .open } }
    let likely = open.count == 1 ? open : sessions
    let screen: @MainActor (AppContext) throws -> any Screen = { app in
      if likely.count > 1 {
        return whichSession(likely) { try Self(lesson, at: statement, of: $0, in: $1) }
      }
      return try Self(lesson, at: statement, of: likely.first, in: app)
    }
    guard try !sessions.isEmpty && !isTrainer && app.training.hasPIN() else {
      return try screen(app)
    }
    return try PINScreen.before(screen, in: app)
  }

  private static func whichSession(
    _ sessions: [TrainingSession],
    screen: @escaping @MainActor (TrainingSession, AppContext) throws -> Self
  ) -> MessageBox {
    MessageBox(
      .presenting, .whichSession,
      sessions.map { session in
        Choice(Text("\(session.number). \(session.facts.title)")) { app in
          .replace(try screen(session, app))
        }
      } + [.close(.cancel)])
  }

  private init(
    _ lesson: Lesson, at statement: StatementID?, of session: TrainingSession?, in app: AppContext
  ) throws {
    let slides = Self.slides(of: lesson)
    self.slides = slides
    place = statement.flatMap { id in slides.firstIndex { $0.statement == id } } ?? 0
    self.session = session
    door = Door(for: (session?.id).map(PhoneOccasion.together))
    try refresh(in: app)
    try tell(app)
  }

  /// A slide for what stands above the first small heading, then one for each heading.
  private static func slides(of lesson: Lesson) -> [Slide] {
    var slides = [Slide(statement: nil, title: lesson.title, blocks: lesson.introduction)]
    for part in lesson.parts {
      slides.append(
        Slide(statement: part.statement, title: "\(part.statement). \(part.title)", blocks: []))
      for block in part.blocks {
        if case .heading = block, slides.last?.blocks.isEmpty == false {
          slides.append(
            Slide(statement: part.statement, title: slides.last?.title ?? "", blocks: []))
        }
        slides[slides.count - 1].blocks.append(block)
      }
    }
    return slides
  }

  private var slide: Slide { slides[place] }

  func title(look: Look) -> [String] { [look(.presenting), slides[0].title] }

  /// A slip of the hand before the class.
  func costOfLeaving(in app: AppContext) -> Text? {
    door.costOfLeaving ?? .leavePresentingCost
  }

  func goBack(in app: AppContext) -> Move { door.leave() }

  func status(with look: Look) -> StyledRun? {
    let count = look(.count(place + 1, of: slides.count))
    let parts = [door.asking.map { look($0) }, door.status(look), count].compactMap(\.self)
    return StyledRun(parts.joined(separator: " · "), .aside)
  }

  mutating func refresh(in app: AppContext) throws { try door.look(in: app) }

  var tick: Duration? { door.serving == nil ? nil : .seconds(2) }

  var shownCode: CodeBeside? { door.shownCode }

  func pageArea(in body: Rect) -> Rect { shownCode?.pageArea(in: body) ?? body.column() }

  /// Whether the address stands there instead of the lesson.
  private var showsAddress: Bool { door.serving != nil && door.showsAddress }

  var commands: [KeyCommand<Target>] {
    [
      KeyCommand(
        [.left: .backward, .right: .forward],
        also: [
          .pageUp: .backward, .pageDown: .forward, .space: .forward, .enter: .forward,
          .backspace: .backward,
        ], .keyPages, help: .helpPresentPages),
      KeyCommand(["s": .ask], .keyAskAll, help: .helpAskAll, isOn: slide.statement != nil),
      KeyCommand(
        ["@": .door(.open)], .keyPhones, help: .openForPhones, isOn: door.canOpen),
      door.commandToLetIn(Target.door),
    ] + door.commands(Target.door) + [.scroll, .help, .back(also: [])]
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .forward: try turn(by: 1, in: app)
    case .backward: try turn(by: -1, in: app)
    case .ask: return try ask(in: app)
    case .door(let target): return try door.open(target, in: app)
    }
    return .stay
  }

  /// What does not fit is shown before the next slide.
  private mutating func turn(by step: Int, in app: AppContext) throws {
    if showsAddress {
      door.showsAddress = false
      return
    }
    let rows = rows(in: app.body, look: app.look)
    if step > 0, !page.isAtEnd(of: rows, height: app.body.rows) {
      _ = try goOnPage(.pageDown, in: app)
      return
    }
    guard slides.indices.contains(place + step) else { return }
    place += step
    page = Page()
    try tell(app)
  }

  /// Tells the trainer's notes what stands there; in the introduction they stay where they were.
  private func tell(_ app: AppContext) throws {
    if let statement = slide.statement { try app.training.setPresented(statement) }
  }

  /// A question that the class has not had comes before one that it has.
  private func ask(in app: AppContext) throws -> Move {
    let questions = try app.training.questionsForAll().filter { $0.statement == slide.statement }
    let known = try session.map { try app.training.discussions(of: $0.id) } ?? []
    let asked = Set(known.map(\.question.id))
    guard let header = questions.first(where: { !asked.contains($0.id) }) ?? questions.first,
      let question = try app.module.bank().question(header.id)
    else { return .tell(.keyAskAll, .nothingToAsk) }
    return .push(try VoteScreen(question, in: session, door: door, in: app))
  }

  func build(_ builder: inout Builder, look: Look) {
    if showsAddress { return door.add(to: &builder, isForAll: true, look: look) }
    builder.blank()
    builder.paragraph(slide.title, Style(.accent, bold: true), indent: 2)
    builder.blank()
    LessonLines(isSpaced: true).add(slide.blocks, to: &builder, indent: 2)
    // No line is an arrow.
    guard look.glyphs.isPlain else { return }
    if place + 1 < slides.count { builder.button(.forward, look(.nextPage)) }
    if place > 0 { builder.button(.backward, look(.previousPage)) }
  }
}
