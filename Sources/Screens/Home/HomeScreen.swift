import Curriculum
import Foundation
import Quiz
import Terminal
import Texts
import Training

/// The first screen: what can be done here, the unfinished first.
struct HomeScreen: Screen, Refreshing {
  enum Target: Hashable {
    case next(HomeFacts.Next)
    case learn, practice, review, exam, session, progress, trainer, settings, quit
  }

  private var items: [Target] = []
  private var facts: HomeFacts
  var page = Page<Target>()

  /// The menu for the participant who sits there.
  init(in app: AppContext) throws {
    facts = try app.training.homeFacts(of: app.participant?.id)
    show()
  }

  mutating func refresh(in app: AppContext) throws {
    facts = try app.training.homeFacts(of: app.participant?.id)
    show()
  }

  private mutating func show() {
    items =
      (facts.next.map { [.next($0)] } ?? [])
      + [.learn, .practice, .review, .exam, .session, .progress, .trainer, .settings, .quit]
    page = Page()
  }

  func title(look: Look) -> [String] { [look(.home)] }

  var commands: [KeyCommand<Never>] { [.move, .open(), .help, .quit()] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .next(.attempt(let summary)): return .push(try app.screen(of: summary.id))
    case .next(.reading(let statement)): return .push(try ReaderScreen(at: statement.id, in: app))
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
    case .next(.attempt(let attempt)):
      return (
        look(.resume),
        look(
          .resumeAttempt(
            look(attempt.purpose.text), answered: attempt.answeredCount, of: attempt.itemCount))
      )
    case .next(.reading(let statement)):
      return (
        look(.resume), look(.resumeReading("\(statement.id) \(look(statement.title))"))
      )
    case .learn: return (look(.learn), look(.readCount(facts.readCount, of: facts.statementCount)))
    case .practice: return (look(.practice), look(.practiceAbout))
    case .review:
      return (
        look(.review), look(facts.dueCount > 0 ? .readyForReview(facts.dueCount) : .reviewAbout)
      )
    case .exam: return (look(.exam), look(.examAbout))
    case .session: return (look(.trainingSession), look(.trainingSessionAbout))
    case .trainer: return (look(.trainer), look(.trainerAbout))
    case .progress: return (look(.progress), nil)
    case .settings: return (look(.settings), nil)
    case .quit: return (look(.quit), nil)
    }
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
    attempt.plan.purpose == .review
      ? try ReviewSummaryScreen(attempt: attempt, in: self)
      : SummaryScreen(attempt: attempt, outline: try module.outline())
  }
}
