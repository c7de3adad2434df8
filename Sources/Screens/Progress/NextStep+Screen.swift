import Quiz

extension NextStep {
  /// The screen where it is done; nil where there is nothing to do.
  @MainActor
  func screen(in app: AppContext) throws -> (any Screen)? {
    switch self {
    case .resume(let left): try app.screen(of: left.id)
    case .review: try ReviewStartScreen(in: app)
    case .read(let statement): try ReaderScreen(at: statement, in: app)
    case .practise: try AdaptivePracticeScreen(in: app)
    case .exam: try ExamListScreen(in: app)
    case .rest: nil
    }
  }
}
