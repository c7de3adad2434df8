import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// What somebody answered with certainty and not rightly: to be read again, and practised.
struct SureAndWrongScreen: PreviewScreen, Refreshing {
  enum Target: Hashable {
    case practise
    case question(Question)
  }

  private let outline: ModuleOutline
  private var questions: [Question] = []
  var page = Page<Target>()

  init(in app: AppContext) throws {
    outline = try app.module.outline()
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    let bank = try app.module.bank()
    questions = try app.training.progress(of: app.somebody.id).sureAndWrong
      .compactMap(bank.question)
  }

  func title(look: Look) -> [String] { [look(.progress), look(.sureAndWrong)] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .practise:
      let ids = questions.map(\.id)
      return .replace(try PracticeScreen(in: app) { try $0.startPractice(of: ids, by: $1) })
    case .question(let question): return .push(try ReaderScreen(on: question, in: app))
    }
  }

  /// The question in focus, with what its answer rests on.
  func buildPreview(_ builder: inout Builder, look: Look) {
    guard case .question(let question) = page.focus else { return }
    builder.paragraph(look(question.prompt), Style(bold: true))
    builder.blank()
    builder.paragraph(look(question.explanation))
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.paragraph(look(.sureAndWrongAbout), .aside)
    builder.paragraph(look(.certaintyPoints), .aside)
    builder.blank()
    guard !questions.isEmpty else { return builder.paragraph(look(.neverSureAndWrong)) }
    builder.button(.practise, look(.practiseThese(questions.count)))
    builder.blank()
    builder.list(questions, target: { .question($0) }) { question, builder in
      let title = outline.statement(question.statement).map { look($0.title) } ?? ""
      builder.item(
        .question(question), look(question.prompt), detail: "\(question.statement) \(title)")
    }
  }
}
