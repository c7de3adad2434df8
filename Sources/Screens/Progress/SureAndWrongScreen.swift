import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// What somebody answered with certainty and not rightly: to be read again, and practised.
struct SureAndWrongScreen: PreviewScreen, Refreshing {
  private let outline: ModuleOutline
  private var questions: [Question] = []
  var page = Page<Choice>()

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

  private static func lesson(on question: Question) -> Choice {
    .to(Text(question.prompt), id: "\(question.id)") { try ReaderScreen(on: question, in: $0) }
  }

  /// The question in focus, with what its answer rests on.
  func buildPreview(_ builder: inout PageBuilder<Choice>, look: Look) {
    guard let question = questions.first(where: { Self.lesson(on: $0) == page.focus }) else {
      return
    }
    builder.paragraph(look(question.prompt), Style(bold: true))
    builder.blank()
    builder.paragraph(look(question.explanation))
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.paragraph(look(.sureAndWrongAbout), .aside)
    builder.paragraph(look(.certaintyPoints), .aside)
    builder.blank()
    guard !questions.isEmpty else { return builder.paragraph(look(.neverSureAndWrong)) }
    let ids = questions.map(\.id)
    let practice = Choice(.practiseThese(ids.count)) { app in
      .replace(try PracticeScreen(in: app) { try $0.startPractice(of: ids, by: $1) })
    }
    builder.button(practice, look: look)
    builder.blank()
    builder.list(questions, target: Self.lesson) { question, builder in
      builder.item(
        Self.lesson(on: question), look(question.prompt),
        detail: outline.name(of: question.statement, in: look.language))
    }
  }
}
