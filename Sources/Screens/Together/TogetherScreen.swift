import Curriculum
import Quiz
import Reports
import Terminal
import Texts
import Training

/// The questions that a session's class can vote on, and the way in for its phones.
struct TogetherScreen: CodeScreen, Watching {
  enum Target: Hashable {
    case door(Door.Target)
    case ask(QuestionID)
    /// The same question, among those that matter most.
    case askWeakest(QuestionID)
  }

  private let session: TrainingSession
  private let bank: QuestionBank
  /// The questions of each section that has some.
  private let groups: [(section: Section, questions: [QuestionHeader])]
  /// About what the class knew least.
  private let weakest: [QuestionHeader]
  private var door: Door
  private var results: [QuestionID: Discussion] = [:]
  var page = Page<Target>()

  init(_ session: TrainingSession, in app: AppContext) throws {
    self.session = session
    self.door = Door(for: .together(session.id))
    let outline = try app.module.outline()
    self.bank = try app.module.bank()
    let questions = try app.training.questionsForAll()
    self.groups = outline.sections.compactMap { section in
      let own = questions.filter { $0.statement.section == section.letter }
      return own.isEmpty ? nil : (section, own)
    }
    self.weakest = try app.report(of: session.id).statementsToTeachAgain()
      .compactMap { result in questions.first { $0.statement == result.id } }
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    results = try app.training.discussions(of: session.id)
      .reduce(into: [:]) { $0[$1.question.id] = $1 }
    try door.look(in: app)
  }

  var tick: Duration? { door.serving == nil ? nil : .seconds(2) }

  func title(look: Look) -> [String] { [session.facts.title, look(.voteTogether)] }

  func status(with look: Look) -> StyledRun? {
    door.status(look).map { StyledRun($0, Style(.accent, bold: true)) }
  }

  var commands: [KeyCommand<Target>] {
    [.move, .open(), door.commandToLetIn(Target.door)] + door.commands(Target.door)
      + [.help, .back()]
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .door(let target):
      if target == .open { page = Page() }
      return try door.open(target, in: app)
    case .ask(let id), .askWeakest(let id):
      guard let question = bank.question(id) else { return .stay }
      return .push(try VoteScreen(question, in: session, door: door, in: app))
    }
  }

  func costOfLeaving(in app: AppContext) -> Text? { door.costOfLeaving }

  func goBack(in app: AppContext) -> Move { door.leave() }

  var shownCode: CodeBeside? { door.shownCode }

  func build(_ builder: inout Builder, look: Look) {
    if door.serving == nil {
      builder.paragraph(look(.voteTogetherAbout))
      builder.blank()
      if door.canOpen { builder.button(.door(.open), look(.openForPhones)) }
      builder.paragraph(look(.handsWork), .aside)
      builder.blank()
    }
    door.add(to: &builder, isForAll: true, look: look)
    // No rows to open: a digit or Enter that is meant for a question lets nobody in.
    for entry in door.roster where door.state.asking.contains(entry.id) {
      builder.paragraph("\(entry.numberedNameAndDetails): \(look(.asks))", Style(.warning))
    }
    addQuestions(to: &builder, look: look)
  }

  private func addQuestions(to builder: inout Builder, look: Look) {
    if !weakest.isEmpty {
      builder.heading(look(.weakestBefore))
      add(weakest, to: &builder, look: look) { .askWeakest($0) }
    }
    for (section, questions) in groups {
      builder.heading("\(section.letter). \(look(section.title))")
      add(questions, to: &builder, look: look) { .ask($0) }
    }
  }

  private func add(
    _ headers: [QuestionHeader], to builder: inout Builder, look: Look,
    target: @escaping (QuestionID) -> Target
  ) {
    builder.list(headers, target: { target($0.id) }) { [bank, results] header, builder in
      let prompt = bank.question(header.id)?.prompt.text(in: look.language) ?? ""
      let state = results[header.id].map { look($0.beforeAndAfter(look.language)) } ?? ""
      let isBeside = builder.hasRoomForState && !state.isEmpty
      let room = max(10, builder.textWidth - 8 - (isBeside ? columns(of: state) + 2 : 0))
      builder.menuItem(
        target(header.id), lead: "\(header.statement)  ",
        shortened(prompt.replacing("\n", with: " "), to: room),
        state: [StyledRun(state, .aside)], labelWidth: 0)
    }
  }
}

extension Discussion {
  /// The shares right in both votes, in words.
  func beforeAndAfter(_ language: Language) -> Text {
    let share = { (round: Round) in
      shareRight(in: round).map { language.percent(100 * $0, places: 0) } ?? "–"
    }
    return .beforeAndAfter(share(.first), share(.second))
  }
}
