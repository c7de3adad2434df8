import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// The exams that one may take alone.
struct ExamListScreen: PreviewScreen, Refreshing {
  enum Target: Hashable {
    case running
    case start(Blueprint)
    case timing
  }

  private let blueprints: [Blueprint]
  private let outline: ModuleOutline
  /// What must be handed in before another exam is begun.
  private var running: HomeFacts.RunningExam?
  /// Whether a clock runs in the exam that is begun.
  private var isTimed = true
  var page = Page<Target>()

  /// - Parameter exam: what has the focus; nil for the first that can be opened.
  init(at exam: Blueprint? = nil, in app: AppContext) throws {
    self.outline = try app.module.outline()
    self.blueprints = outline.selfStudyBlueprints
    self.page = Page(focus: exam.map(Target.start))
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    running = try app.participant.flatMap { try app.training.runningExam(of: $0.id) }
  }

  func title(look: Look) -> [String] { [look(.exam)] }

  var commands: [KeyCommand<Target>] {
    [.move, .open(page.focus == .timing ? .keyChange : .keyOpen), .help, .back()]
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .running: return try running.map { .push(try app.screen(of: $0.attempt.id)) } ?? .stay
    case .timing:
      isTimed.toggle()
      return .stay
    case .start(let blueprint):
      return .push(
        running.map(Self.question(whetherToResume:))
          ?? question(whetherToStart: blueprint, app.look))
    }
  }

  /// One exam at a time: the one that is running comes first.
  private static func question(whetherToResume running: HomeFacts.RunningExam) -> MessageBox {
    .offer(.examRunsHeading, .examRunsAbout, go: .resumeExam, stay: .notYet) {
      .popThen(.replace(try $0.screen(of: running.attempt.id)))
    }
  }

  private func question(whetherToStart blueprint: Blueprint, _ look: Look) -> MessageBox {
    let about = Text.examStartAbout(
      look(blueprint.name), facts: look(blueprint.facts(isTimed: isTimed)),
      passing: blueprint.passMark, isTimed: isTimed)
    return .offer(.examStartHeading, about, go: .examStart, stay: .notYet) { app in
      let sitting = try app.training.startExam(blueprint, isTimed: isTimed, by: app.somebody.id)
      return .popThen(.replace(try ExamScreen(sitting, in: app)))
    }
  }

  /// What the exam in focus asks about.
  func buildPreview(_ builder: inout Builder, look: Look) {
    let focus = page.focus ?? blueprints.first.map { .start($0) }
    guard case .start(let blueprint) = focus else { return }
    builder.heading(look(blueprint.name), isApart: true)
    for section in outline.sections {
      let count = blueprint.rows.filter { $0.section == section.letter }
        .reduce(0) { $0 + $1.count }
      guard count > 0 else { continue }
      builder.runs(
        [StyledRun(look(section.title)), StyledRun("  \(look(.questions(count)))", .aside)],
        hang: 3, lead: [StyledRun("\(section.letter)  ", .aside)])
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    guard !blueprints.isEmpty else { return builder.paragraph(look(.noExams)) }
    builder.paragraph(look(.examAbout), .aside)
    builder.blank()
    if let running {
      builder.menuItem(
        .running, look(.resumeExam), state: running.state(among: blueprints, look: look),
        labelWidth: 0)
      builder.blank()
    }
    builder.menu(
      blueprints.map { (.start($0), look($0.name), look($0.facts(isTimed: isTimed))) } + [
        isTimed
          ? (.timing, look(.examTimed), look(.examTimedAbout))
          : (.timing, look(.examUntimed), look(.examUntimedAbout))
      ])
  }
}

extension HomeFacts.RunningExam {
  /// The time that is left, the exam's name, and how much is answered.
  func state(among exams: [Blueprint], look: Look) -> [StyledRun] {
    let left = secondsLeft.map { look(.timeLeft(look.language.countdown($0))) }
    let name = exams.first { $0.id == attempt.purpose.blueprint }.map { look($0.name) }
    let state = [left, name, look(.count(attempt.answeredCount, of: attempt.itemCount))]
    return [StyledRun(state.compactMap(\.self).joined(separator: " · "), Style(.warning))]
  }
}

extension Blueprint {
  /// What the test is, in a line.
  func facts(isTimed: Bool = true) -> Text {
    .examFacts(questions: questionCount, minutes: isTimed ? minutes : nil)
  }
}
