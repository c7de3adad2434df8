import Curriculum
import Quiz
import Texts

extension NextStep {
  /// What is suggested, in a line.
  @MainActor
  func label(of outline: ModuleOutline, look: Look) -> String {
    let name = { (id: StatementID) in
      "\(id) \(outline.statement(id).map { look($0.title) } ?? "")"
    }
    switch self {
    case .review(let count): return look(.nextReviewStep(count))
    case .read(let statement): return look(.nextReadStep(name(statement)))
    case .practise(let statement): return look(.nextPractiseStep(name(statement)))
    case .exam: return look(.nextExamStep)
    case .rest(let days?): return look(.nextRestStep(look(.inDays(days))))
    case .rest(nil): return look(.nextNothingStep)
    }
  }

  /// The screen where it is done; nil where there is nothing to do.
  @MainActor
  func screen(in app: AppContext) throws -> (any Screen)? {
    switch self {
    case .review: try ReviewStartScreen(in: app)
    case .read(let statement): try ReaderScreen(at: statement, in: app)
    case .practise: try AdaptivePracticeScreen(in: app)
    case .exam: try ExamListScreen(in: app)
    case .rest: nil
    }
  }
}
