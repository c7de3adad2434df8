import Curriculum
import Quiz
import Training

/// What the program opens with.
public enum Opening: Sendable {
  /// What to practise, from the number of questions that practice asks unless told otherwise.
  public typealias Filter = @Sendable (_ usualCount: Int) -> PracticeFilter

  /// The home screen.
  case home
  /// A new practice quiz; the same seed draws the same questions in the same order.
  case practice(Filter, seed: UInt64?)
  /// Practice of what was answered wrong when it came last.
  case wrong(Filter)
  /// What waits to be reviewed today.
  case review
  /// The lesson of a section, by its letter.
  case section(SectionLetter)
  /// The lesson of a statement.
  case statement(StatementID)
  /// Taking turns at a test of the session of this number.
  case turns(session: Int, TestRole)

  /// Whether someone must have given a name first.
  var needsName: Bool { if case .turns = self { false } else { true } }

  /// The screens to open, the home screen at the bottom but where a terminal is shared.
  /// - Throws: what the records or the content throw.
  @MainActor
  func screens(in app: AppContext) throws -> [any Screen] {
    let opened = try screen(in: app)
    if case .turns = self { return [opened].compactMap(\.self) }
    return [try HomeScreen(in: app), opened].compactMap(\.self)
  }

  /// The screens for who has just sat down; where they can't be opened, home, and why not over it.
  @MainActor
  func seated(in app: AppContext) throws -> [any Screen] {
    do { return try screens(in: app) } catch {
      return [try HomeScreen(in: app), MessageBox(error: error)]
    }
  }

  /// The screen on top; nil for home.
  @MainActor
  private func screen(in app: AppContext) throws -> (any Screen)? {
    switch self {
    case .home: nil
    case .practice(let filter, let seed):
      try PracticeScreen(in: app) {
        try $0.startPractice(filter(app.settings.practiceCount), by: $1, seed: seed)
      }
    case .wrong(let filter):
      try PracticeScreen(in: app) {
        try $0.startPractice(ofWrong: filter(app.settings.practiceCount), by: $1)
      }
    case .review: try ReviewStartScreen(in: app)
    case .section(let letter): try ReaderScreen(section: letter, in: app)
    case .statement(let id): try ReaderScreen(at: id, in: app)
    case .turns(let number, let role):
      try TurnScreen(role, of: app.training.session(number: number), in: app)
    }
  }
}
