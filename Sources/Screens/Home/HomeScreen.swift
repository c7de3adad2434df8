import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// The first screen: what can be done here, the unfinished first.
struct HomeScreen: PreviewScreen, Refreshing {
  enum Target: Hashable {
    case exam(AttemptID)
    case next(HomeFacts.Next)
    case lastExam(AttemptID)
    case startExam(Blueprint)
    case learn, practice, review, exams, session, progress, trainer, settings, quit
  }

  /// Below this height what can be opened has all the room.
  private static let rowsForHeadings = 16

  private var facts: HomeFacts
  var page = Page<Target>()

  /// The menu for the participant who sits there.
  init(in app: AppContext) throws {
    facts = try app.training.homeFacts(of: app.participant?.id)
  }

  mutating func refresh(in app: AppContext) throws {
    facts = try app.training.homeFacts(of: app.participant?.id)
    page = Page()
  }

  /// Things that belong together, below a heading where they have one.
  ///
  /// What waits comes first, what is due today before what is read on.
  private var groups: [(heading: Text?, targets: [Target])] {
    let exam = facts.runningExam.map { [Target.exam($0.attempt.id)] } ?? []
    let next = facts.next.map { [Target.next($0)] } ?? []
    let due: [Target] = facts.dueCount > 0 ? [.review] : []
    let isReading = if case .reading = facts.next { true } else { false }
    let lastExam = facts.lastExam.map { [Target.lastExam($0.id)] } ?? []
    return [
      (.upNext, exam + (isReading ? due + next : next + due)),
      (
        .studyAlone,
        [.learn, .practice] + (due.isEmpty ? [.review] : []) + [.exams] + lastExam + [.progress]
      ),
      (.together, [.session, .trainer]), (nil, [.settings, .quit]),
    ]
  }

  func title(look: Look) -> [String] { [look(.home)] }

  enum Action { case search, close }

  var commands: [KeyCommand<Action>] {
    [
      .move, .open(), KeyCommand(["/": .search], .keySearch, help: .helpSearch),
      KeyCommand(["x": .close], .keyCloseRound, help: .helpCloseRound, isOn: unfinished != nil),
      .help, .quit(),
    ]
  }

  func perform(_ action: Action, in app: AppContext) throws -> Move {
    switch action {
    case .search: .push(try SearchScreen(in: app))
    case .close: unfinished.map { .push(MessageBox(onUnfinished: $0, look: app.look)) } ?? .stay
    }
  }

  /// The round that was begun and left.
  private var unfinished: AttemptSummary? {
    if case .attempt(let round) = facts.next, round.canBeLeft { round } else { nil }
  }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .exam(let id): return .push(try app.screen(of: id))
    case .next(.attempt(let summary)): return .push(try app.screen(of: summary.id))
    case .lastExam(let id): return .push(try app.summary(of: app.training.attempt(id)))
    case .startExam(let exam): return .push(try ExamListScreen(at: exam, in: app))
    case .next(.reading(let statement)): return .push(try ReaderScreen(at: statement.id, in: app))
    case .learn: return .push(try SectionsScreen(in: app))
    case .practice: return .push(try PracticeSetupScreen(in: app))
    case .review: return .push(try ReviewStartScreen(in: app))
    case .exams: return .push(try ExamListScreen(in: app))
    case .session: return .push(try OpenTestsScreen(in: app))
    case .trainer: return .push(try PINScreen.before(TrainerScreen.init, in: app))
    case .progress: return .push(try ProgressScreen(in: app))
    case .settings: return .push(try SettingsScreen(in: app))
    case .quit: return .quit
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    let labels = groups.flatMap { $0.targets }.map { columns(of: label(of: $0, look: look)) }
    let labelWidth = min(labels.max() ?? 0, 24)
    // In a low window nobody would see them below the menu.
    let isLow = builder.height < Self.rowsForHeadings
    if isLow { addFirstSteps(to: &builder, look: look) }
    for group in groups where !group.targets.isEmpty {
      if !isLow { builder.blank() }
      if !isLow, let heading = group.heading { builder.heading(look(heading)) }
      for target in group.targets {
        builder.menuItem(
          target, label(of: target, look: look), state: state(of: target, in: builder, look: look),
          labelWidth: labelWidth)
      }
    }
    if !isLow { addFirstSteps(to: &builder, look: look) }
  }

  /// How to move, while nothing was read or answered yet.
  private func addFirstSteps(to builder: inout Builder, look: Look) {
    guard isFirstTime, !look.glyphs.isPlain else { return }
    builder.blank()
    for line in [Text.firstMove, .firstBack, .firstStep] {
      builder.paragraph(look(line), .aside, indent: 1)
    }
  }
}

extension HomeScreen {
  /// Whether nothing was read or answered yet.
  private var isFirstTime: Bool { facts.readCount == 0 && facts.streak?.days ?? 0 == 0 }

  private func label(of target: Target, look: Look) -> String {
    switch target {
    case .exam: look(.resumeExam)
    case .next: look(.resume)
    case .lastExam: look(.lastExam)
    case .learn: look(.learn)
    case .practice: look(.practice)
    case .review: look(.review)
    case .exams, .startExam: look(.exam)
    case .session: look(.trainingSession)
    case .trainer: look(.trainer)
    case .progress: look(.progress)
    case .settings: look(.settings)
    case .quit: look(.quit)
    }
  }

  /// How it stands with what a line leads to, in a few words.
  private func state(of target: Target, in builder: Builder, look: Look) -> [StyledRun] {
    switch target {
    case .exam: return [StyledRun(examState(look: look), Style(.warning))]
    case .learn: return reading(in: builder, look: look)
    case .session where !facts.openTests.isEmpty:
      return [StyledRun("\(look.glyphs.full) ", Style(.good)), aside(sessions(look: look))]
    default:
      let text = words(of: target, look: look)
      return text.isEmpty ? [] : [aside(text)]
    }
  }

  private func words(of target: Target, look: Look) -> String {
    switch target {
    case .next(.attempt(let attempt)):
      look(
        .resumeAttempt(
          look(attempt.purpose.text), answered: attempt.answeredCount, of: attempt.itemCount))
    case .next(.reading(let statement)):
      look(.resumeReading("\(statement.id) \(look(statement.title))"))
    case .practice: look(.practiceState)
    case .review:
      look(
        facts.dueCount > 0
          ? .readyForReview(
            facts.dueCount, minutes: ReviewStartScreen.minutes(for: facts.dueCount))
          : .reviewState)
    case .exams: facts.exams.first.map { look($0.facts) } ?? ""
    case .lastExam: facts.lastExam.map { lastResult($0, look: look) } ?? ""
    case .session: look(.noOpenTestsState)
    case .trainer: look(.trainerState)
    case .progress:
      [streak(look: look), goal(look: look)].compactMap(\.self).joined(separator: " · ")
    case .exam, .startExam, .learn, .settings, .quit: ""
    }
  }

  /// The result of an exam, its day and its name: what has no room is cut at the end.
  private func lastResult(_ exam: AttemptSummary, look: Look) -> String {
    let mark = exam.isPassed.map { " " + ($0 ? look.glyphs.right : look.glyphs.wrong) } ?? ""
    let name = facts.exams.first { $0.id == exam.purpose.blueprint }.map { look($0.name) }
    return [
      look.language.percent(exam.percentage, places: 0) + mark,
      look.language.shortDay(exam.submittedAt ?? exam.startedAt), name,
    ].compactMap(\.self).joined(separator: " · ")
  }

  private func streak(look: Look) -> String? {
    guard let days = facts.streak?.days else { return nil }
    // Each week of days is a moment of joy.
    let joy = days > 0 && days % 7 == 0 ? "\(look.glyphs.joy) " : ""
    return days > 0 ? joy + look(.dayInARow(days)) : facts.goal == nil ? look(.noStreakState) : nil
  }

  private func goal(look: Look) -> String? {
    guard let goal = facts.goal else { return nil }
    return goal.isReached
      ? "\(look.glyphs.joy) \(look(.goalReached))" : look(.goalToday(goal.answered, of: goal.goal))
  }

  /// Where the day stands.
  func buildPreview(_ builder: inout Builder, look: Look) {
    guard let streak = facts.streak else { return }
    builder.blank()
    builder.heading(look(.today))
    if let goal = facts.goal {
      builder.line([
        StyledRun(
          look.glyphs.bar(
            Double(goal.answered) / Double(goal.goal), columns: min(24, builder.width)),
          Style(goal.isReached ? .good : .accent))
      ])
      builder.paragraph(self.goal(look: look) ?? "", Style(goal.isReached ? .good : .normal))
    }
    builder.blank()
    StreakLines(streak: streak, look: look).add(to: &builder)
    for exam in facts.exams {
      builder.item(.startExam(exam), look(exam.name), detail: look(exam.facts))
    }
  }

  private func aside(_ text: String) -> StyledRun { StyledRun(text, .aside) }

  private func examState(look: Look) -> String {
    guard let running = facts.runningExam else { return "" }
    let attempt = running.attempt
    let name = facts.exams.first { $0.id == attempt.purpose.blueprint }.map { look($0.name) }
    let left = running.secondsLeft.map { look(.timeLeft(look.language.countdown($0))) }
    return [left, name, look(.count(attempt.answeredCount, of: attempt.itemCount))]
      .compactMap(\.self).joined(separator: " · ")
  }

  private func sessions(look: Look) -> String {
    guard let test = facts.openTests.first else { return "" }
    return look(.testIsOpen(look(test.role.text), session: test.session))
  }

  private func reading(in builder: Builder, look: Look) -> [StyledRun] {
    let words = aside(look(.readCount(facts.readCount, of: facts.statementCount)))
    guard builder.hasRoomForState, !look.glyphs.isPlain else { return [words] }
    let share = Double(facts.readCount) / Double(max(1, facts.statementCount))
    return [
      StyledRun(look.glyphs.bar(share, columns: 16), Style(.accent)), StyledRun("  "), words,
    ]
  }
}

extension AppContext {
  /// The screen that an attempt goes on with; its summary when it has ended.
  func screen(of id: AttemptID) throws -> any Screen {
    let attempt = try training.attempt(id)
    guard attempt.isOpen else { return try summary(of: attempt) }
    let sitting = try training.resume(id)
    return try attempt.plan.purpose.givesFeedbackAfterEach
      ? PracticeScreen(sitting, in: self) : ExamScreen(sitting, in: self)
  }

  /// What came of an attempt that has ended.
  func summary(of attempt: Attempt) throws -> any Screen {
    try attempt.plan.purpose == .review
      ? ReviewSummaryScreen(attempt: attempt, in: self)
      : SummaryScreen(attempt: attempt, in: self)
  }
}
