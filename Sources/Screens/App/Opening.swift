import Curriculum
import Quiz

/// What the program opens with.
public enum Opening: Sendable {
  /// The home screen.
  case home
  /// A new practice quiz; the same seed draws the same questions in the same order.
  case practice(PracticeFilter, seed: UInt64?)
  /// What waits to be reviewed today.
  case review
  /// The lesson of a section, by its letter.
  case section(String)
  /// The lesson of a statement.
  case statement(StatementID)

  /// The screens to open, the home screen at the bottom.
  /// - Throws: what the records or the content throw.
  @MainActor
  func screens(in app: AppContext) throws -> [any Screen] {
    let home = try HomeScreen(in: app)
    return switch self {
    case .home: [home]
    case .practice(let filter, let seed):
      [home, try PracticeScreen(attempt: app.startPractice(filter, seed: seed), in: app)]
    case .review: [home, try ReviewStartScreen(in: app)]
    case .section(let letter): [home, try ReaderScreen(section: letter, in: app)]
    case .statement(let id): [home, try ReaderScreen(at: id, in: app)]
    }
  }
}
