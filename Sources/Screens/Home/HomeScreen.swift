import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// The first screen: what can be done here, the unfinished first.
struct HomeScreen: PreviewScreen, Refreshing {
  /// A line of the menu, and how it stands with what that leads to.
  private typealias Line = (choice: Choice, state: [StyledRun])

  /// Below this height what can be opened has all the room.
  private static let rowsForHeadings = 16

  private var facts: HomeFacts
  var page = Page<Choice>()

  /// The menu for the participant who sits there.
  init(in app: AppContext) throws {
    facts = try app.training.homeFacts(of: app.participant?.id)
  }

  mutating func refresh(in app: AppContext) throws {
    let before = facts
    facts = try app.training.homeFacts(of: app.participant?.id)
    // Who has done something goes on with what comes next; who has only looked is where they were.
    if facts != before { page = Page() }
  }

  /// Things that belong together, below a heading where they have one.
  ///
  /// What waits comes first.
  private func groups(in builder: Builder, look: Look) -> [(heading: Text?, lines: [Line])] {
    let review: Line = (.to(.review) { try ReviewStartScreen(in: $0) }, aside(look(.reviewState)))
    let studies: [Line] = [
      (.to(.learn) { try SectionsScreen(in: $0) }, reading(in: builder, look: look)),
      (.to(.practice) { try PracticeSetupScreen(in: $0) }, aside(look(.practiceState))),
    ]
    let exams = facts.exams.first.map { aside(look($0.facts())) } ?? []
    let rest: [Line] =
      [(.to(.exam) { try ExamListScreen(in: $0) }, exams)] + lastExam(look: look)
      + [(.to(.progress) { try ProgressScreen(in: $0) }, progress(look: look))]
    let together: [Line] = [
      (.to(.trainingSession) { try OpenTestsScreen(in: $0) }, openTest(look: look)),
      (
        .to(.trainer) { try PINScreen.before(TrainerScreen.init, in: $0) },
        aside(look(.trainerState))
      ),
    ]
    return [
      (.upNext, facts.waiting.compactMap { line(of: $0, look: look) }),
      (.studyAlone, studies + (isDue ? [] : [review]) + rest), (.together, together),
      (
        nil,
        [(.to(.settings) { try SettingsScreen(in: $0) }, [])] + otherPerson(look: look)
          + [(Choice(.quit) { _ in .quit }, [])]
      ),
    ]
  }

  func title(look: Look) -> [String] { [look(.home)] }

  var commands: [KeyCommand<Choice>] {
    let search = Choice.to(.search) { try SearchScreen(in: $0) }
    let close = Choice(.closeRound) { [unfinished] _ in
      unfinished.map { .push(MessageBox(onUnfinished: $0)) } ?? .stay
    }
    return [
      .move, .open(), KeyCommand(["/": search], .keySearch, help: .helpSearch),
      KeyCommand(
        ["x": close], unfinished.map { .keyClose($0.purpose.text) }, help: .helpCloseRound,
        isOn: unfinished != nil),
      .help, .quit(),
    ]
  }

  /// The round that was begun and left.
  private var unfinished: AttemptSummary? {
    facts.waiting.lazy.compactMap { step in
      if case .resume(let round) = step, round.canBeLeft { round } else { nil }
    }.first
  }

  /// Whether a review waits.
  private var isDue: Bool {
    facts.waiting.contains { if case .review = $0 { true } else { false } }
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    let groups = groups(in: builder, look: look)
    let labels = groups.flatMap { $0.lines.map { columns(of: look($0.choice.label)) } }
    let labelWidth = min(labels.max() ?? 0, 24)
    // In a low window nobody would see them below the menu.
    let isLow = builder.height < Self.rowsForHeadings
    if facts.isShared, !isLow, let name = look.participantName {
      builder.paragraph(look(.thisIs(name)), Style(bold: true))
    }
    if isLow { addFirstSteps(to: &builder, look: look) }
    for group in groups where !group.lines.isEmpty {
      if !isLow { builder.blank() }
      if !isLow, let heading = group.heading { builder.heading(look(heading)) }
      for line in group.lines {
        builder.menuItem(
          line.choice, look(line.choice.label), state: line.state, labelWidth: labelWidth)
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
  private var isFirstTime: Bool {
    facts.readCount == 0 && facts.streak?.days ?? 0 == 0 && !isDue
  }

  /// What waits, and how it stands.
  private func line(of step: NextStep, look: Look) -> Line? {
    switch step {
    case .resume(let exam) where exam.id == facts.runningExam?.attempt.id:
      (
        step.choice(.resumeExam),
        facts.runningExam?.state(among: facts.exams, look: look) ?? []
      )
    case .resume(let round):
      (
        step.choice(.resume),
        aside(
          look(
            .resumeAttempt(
              look(round.purpose.text), answered: round.answeredCount, of: round.itemCount)))
      )
    case .review(let count):
      (
        step.choice(.review),
        aside(look(.readyForReview(count, minutes: ReviewStartScreen.minutes(for: count))))
      )
    case .read(let statement):
      (
        step.choice(.resume),
        aside(look(.resumeReading(statement.name(in: look.language))))
      )
    case .practise, .exam, .rest: nil
    }
  }

  /// Where several use the program, who sits there may be another than the last one.
  private func otherPerson(look: Look) -> [Line] {
    guard facts.isShared, let name = look.participantName else { return [] }
    return [(.to(.whoLearns) { try ParticipantsScreen(in: $0) }, aside(look(.notYou(name))))]
  }

  private func lastExam(look: Look) -> [Line] {
    guard let exam = facts.lastExam else { return [] }
    return [(.to(.lastExam) { try $0.screen(of: exam.id) }, aside(lastResult(exam, look: look)))]
  }

  /// The result of an exam, its day, its name, and whether no clock ran: what has no room is cut at the end.
  private func lastResult(_ exam: AttemptSummary, look: Look) -> String {
    let mark = exam.isPassed.map { " " + ($0 ? look.glyphs.right : look.glyphs.wrong) } ?? ""
    let name = facts.exams.first { $0.id == exam.purpose.blueprint }.map { look($0.name) }
    return [
      look.language.percent(exam.percentage) + mark,
      look.language.shortDay(exam.submittedAt ?? exam.startedAt), name,
      exam.purpose.isUntimedExam ? look(.noTimeLimit) : nil,
    ].compactMap(\.self).joined(separator: " · ")
  }

  private func progress(look: Look) -> [StyledRun] {
    let goal = facts.goal?.text(look: look)
    return aside([streak(look: look), goal].compactMap(\.self).joined(separator: " · "))
  }

  private func streak(look: Look) -> String? {
    guard let days = facts.streak?.days else { return nil }
    // Each week of days is a moment of joy.
    let joy = days > 0 && days % 7 == 0 ? "\(look.glyphs.joy) " : ""
    return days > 0 ? joy + look(.dayInARow(days)) : facts.goal == nil ? look(.noStreakState) : nil
  }

  /// Where the day stands.
  func buildPreview(_ builder: inout PageBuilder<Choice>, look: Look) {
    guard let streak = facts.streak else { return }
    builder.heading(look(.today))
    if let goal = facts.goal {
      builder.line([
        StyledRun(
          look.glyphs.bar(
            Double(goal.answered) / Double(goal.goal), columns: min(24, builder.width)),
          Style(goal.isReached ? .good : .accent))
      ])
      builder.paragraph(goal.text(look: look), Style(goal.isReached ? .good : .normal))
    }
    builder.blank()
    streak.add(to: &builder, look: look)
    if !facts.exams.isEmpty { builder.heading(look(.exam)) }
    for exam in facts.exams {
      let choice = Choice.to(Text(exam.name), id: "\(exam.id)") {
        try ExamListScreen(at: exam, in: $0)
      }
      builder.item(choice, look(exam.name), detail: look(exam.facts()))
    }
  }

  private func aside(_ text: String) -> [StyledRun] { [StyledRun(text, .aside)] }

  private func openTest(look: Look) -> [StyledRun] {
    guard let test = facts.openTests.first else { return aside(look(.noOpenTestsState)) }
    return [StyledRun("\(look.glyphs.full) ", Style(.good))]
      + aside(look(.testIsOpen(look(test.role.text), session: test.session)))
  }

  private func reading(in builder: Builder, look: Look) -> [StyledRun] {
    let words = aside(look(.readCount(facts.readCount, of: facts.statementCount)))
    guard builder.hasRoomForState, !look.glyphs.isPlain else { return words }
    let share = Double(facts.readCount) / Double(max(1, facts.statementCount))
    return [StyledRun(look.glyphs.bar(share, columns: 16), Style(.accent)), StyledRun("  ")] + words
  }
}

extension AppContext {
  /// The screen that an attempt goes on with; its summary when it has ended.
  func screen(of id: AttemptID) throws -> any Screen {
    let attempt = try training.attempt(id)
    guard attempt.isOpen else { return try SummaryScreen(attempt: attempt, in: self) }
    let sitting = try training.resume(id)
    return try attempt.plan.purpose.givesFeedbackAfterEach
      ? PracticeScreen(sitting, in: self) : ExamScreen(sitting, in: self)
  }
}
