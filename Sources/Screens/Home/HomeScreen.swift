import Curriculum
import Foundation
import Quiz
import Records
import Texts

/// The first screen: what can be done here, the unfinished first.
struct HomeScreen: Screen, Refreshing {
  enum Target: Hashable {
    case resume(AttemptSummary)
    case read(Statement)
    case learn, practice, review, exam, session, progress, trainer, settings, quit
  }

  private var items: [Target] = []
  var page = Page<Target>()
  private var readCount = 0
  private var dueCount = 0
  private var statementCount = 0

  /// The menu for the participant who sits there.
  init(in app: AppContext) throws { try refresh(in: app) }

  mutating func refresh(in app: AppContext) throws {
    try app.records.together { try read(in: app) }
  }

  private mutating func read(in app: AppContext) throws {
    let module = try app.module.summary()
    statementCount = module.statementCount
    readCount =
      try app.participant.map { try app.records.readCount(by: $0.id, module: module.id) } ?? 0
    dueCount = try app.dueCount()
    let resume = try app.openAttempts().first.map(Target.resume) ?? nextToRead(in: app)
    items =
      (resume.map { [$0] } ?? [])
      + [.learn, .practice, .review, .exam, .session, .progress, .trainer, .settings, .quit]
    page = Page()
  }

  /// The statement that follows the one read last, when some were read and some not.
  private func nextToRead(in app: AppContext) throws -> Target? {
    let module = try app.module.summary().id
    guard let participant = app.participant, (1..<statementCount).contains(readCount),
      let last = try app.records.lastRead(by: participant.id, module: module)
    else { return nil }
    let read = try app.records.statementsRead(by: participant.id, module: module)
    let unread = try app.module.statements().filter { !read.contains($0.id) }
    return (unread.first { $0.id > last } ?? unread.first).map(Target.read)
  }

  func title(look: Look) -> [String] { [look(.home)] }

  var commands: [KeyCommand<Never>] { [.move, .open(), .help, .quit()] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .resume(let summary):
      let attempt = try app.attempt(summary.id)
      return .push(try attempt.screen(in: app))
    case .read(let statement): return .push(try ReaderScreen(at: statement.id, in: app))
    case .learn: return .push(try SectionsScreen(in: app))
    case .practice: return .push(try PracticeSetupScreen(in: app))
    case .review: return .push(try ReviewStartScreen(in: app))
    case .exam: return .push(try ExamListScreen(in: app))
    case .session: return .push(try OpenTestsScreen(in: app))
    case .trainer: return .push(try PINScreen.before(TrainerScreen.init, in: app))
    case .progress: return .push(try ProgressScreen(in: app))
    case .settings: return .push(SettingsScreen(in: app))
    case .quit: return .quit
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    for item in items {
      let (label, detail) = describe(item, look: look)
      builder.item(item, label, detail: detail ?? "")
    }
  }

  private func describe(_ item: Target, look: Look) -> (String, String?) {
    switch item {
    case .resume(let attempt):
      let kind = look(attempt.kind.name)
      return (
        look(.resume),
        look(.resumeAttempt(kind, answered: attempt.answeredCount, of: attempt.itemCount))
      )
    case .read(let statement):
      return (look(.resume), look(.resumeReading("\(statement.id) \(look(statement.title))")))
    case .learn: return (look(.learn), look(.readCount(readCount, of: statementCount)))
    case .practice: return (look(.practice), look(.practiceAbout))
    case .review:
      return (look(.review), look(dueCount > 0 ? .readyForReview(dueCount) : .reviewAbout))
    case .exam: return (look(.exam), look(.examAbout))
    case .session: return (look(.trainingSession), look(.trainingSessionAbout))
    case .trainer: return (look(.trainer), look(.trainerAbout))
    case .progress: return (look(.progress), nil)
    case .settings: return (look(.settings), nil)
    case .quit: return (look(.quit), nil)
    }
  }
}

extension Attempt {
  /// The screen that the attempt goes on with; its summary when it has ended.
  /// - Throws: `AppError.questionsGone`, or what the records or the content throw.
  @MainActor
  func screen(in app: AppContext) throws -> any Screen {
    guard !questions.isEmpty else { throw AppError.questionsGone }
    guard isOpen else {
      return plan.kind == .review
        ? try ReviewSummaryScreen(attempt: self, in: app)
        : SummaryScreen(attempt: self, outline: try app.module.outline())
    }
    return try plan.kind.givesFeedbackAfterEach
      ? PracticeScreen(attempt: self, in: app) : ExamScreen(attempt: self, in: app)
  }
}

extension AttemptPlan.Kind {
  /// What attempts of this kind are called, where no blueprint has a name for them.
  public var name: Text {
    switch self {
    case .practice: .practice
    case .review: .reviewKind
    case .exam, .preTest, .postTest: .exam
    }
  }
}
