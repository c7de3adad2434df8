import Quiz
import Texts

extension NextStep {
  /// The screen where it is done; nil where there is nothing to do.
  @MainActor
  private func screen(in app: AppContext) throws -> (any Screen)? {
    switch self {
    case .resume(let left): try app.screen(of: left.id)
    case .review: try ReviewStartScreen(in: app)
    case .read(let statement): try ReaderScreen(at: statement.id, in: app)
    case .practise: try AdaptivePracticeScreen(in: app)
    case .exam: try ExamListScreen(in: app)
    case .rest: nil
    }
  }

  /// Leads there.
  func choice(_ label: Text, id: String? = nil) -> Choice {
    Choice(label, id: id) { try screen(in: $0).map { .push($0) } ?? .stay }
  }
}
