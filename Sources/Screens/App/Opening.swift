import Curriculum
import Quiz
import Training

/// What the program opens with.
public enum Opening: Sendable {
  /// The home screen.
  case home
  /// A new practice quiz; the same seed draws the same questions in the same order.
  case practice(PracticeFilter, seed: UInt64?)
  /// Practice of what was answered wrong when it came last.
  case wrong(PracticeFilter)
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
    switch self {
    case .home: [try HomeScreen(in: app)]
    case .practice(let filter, let seed):
      [
        try HomeScreen(in: app),
        try PracticeScreen(
          app.training.startPractice(filter, by: app.somebody.id, seed: seed), in: app),
      ]
    case .wrong(let filter):
      [
        try HomeScreen(in: app),
        try PracticeScreen(
          app.training.startPractice(ofWrong: filter, by: app.somebody.id), in: app),
      ]
    case .review: [try HomeScreen(in: app), try ReviewStartScreen(in: app)]
    case .section(let letter):
      [try HomeScreen(in: app), try ReaderScreen(section: letter, in: app)]
    case .statement(let id): [try HomeScreen(in: app), try ReaderScreen(at: id, in: app)]
    case .turns(let number, let role):
      [try TurnScreen(role, of: app.training.session(number: number), in: app)]
    }
  }
}
