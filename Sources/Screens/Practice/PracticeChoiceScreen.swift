import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// Which questions to practise, by their type or by their case.
struct PracticeChoiceScreen: PreviewScreen {
  enum Target: Hashable {
    case kind(Question.Kind)
    case cases(PracticeFilter.Cases)
  }

  /// What is offered, and how many questions of it there are.
  private struct Choice {
    let target: Target
    let name: LocalizedText
    let count: Int
    /// The case, where the questions are about one.
    var story: CaseStudy?
  }

  private let heading: Text
  private let choices: [Choice]
  private let count: Int
  var page = Page<Target>()

  /// The types of question.
  static func kinds(count: Int, in app: AppContext) throws -> Self {
    let headers = try app.module.bank().headers.filter { $0.form == .practice }
    let choices = Question.Kind.allCases.map { kind in
      Choice(
        target: .kind(kind), name: LocalizedText(kind.text),
        count: headers.count { $0.kind == kind })
    }
    return Self(heading: .practiceByKind, choices: choices, count: count)
  }

  /// The cases, each with its title.
  static func cases(count: Int, in app: AppContext) throws -> Self {
    let bank = try app.module.bank()
    let groups = Dictionary(
      grouping: bank.headers.filter { $0.form == .practice && $0.caseID != nil }, by: \.caseID)
    let cases = groups.compactMap { id, headers -> Choice? in
      guard let id, let story = headers.first.flatMap({ bank.question($0.id)?.caseStudy }) else {
        return nil
      }
      return Choice(
        target: .cases(.one(id)), name: story.title, count: headers.count, story: story)
    }
    let all = Choice(
      target: .cases(.all), name: LocalizedText(.allCases),
      count: cases.reduce(0) { $0 + $1.count })
    return Self(
      heading: .practiceByCase, choices: [all] + cases.sorted { $0.name.id < $1.name.id },
      count: count)
  }

  private init(heading: Text, choices: [Choice], count: Int) {
    self.heading = heading
    self.choices = choices.filter { $0.count > 0 }
    self.count = count
  }

  func title(look: Look) -> [String] { [look(.practice), look(heading)] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    let filter =
      switch target {
      case .kind(let kind): PracticeFilter(kinds: [kind], count: count)
      case .cases(let cases): PracticeFilter(cases: cases, count: count)
      }
    return .replace(try PracticeScreen(in: app) { try $0.startPractice(filter, by: $1) })
  }

  func pane(in body: Rect) -> Pane? { choices.contains { $0.story != nil } ? .afterText : nil }

  /// The story of the case in focus.
  func buildPreview(_ builder: inout Builder, look: Look) {
    guard let story = choices.first(where: { $0.target == page.focus })?.story else { return }
    builder.heading(look(story.title), isApart: true)
    builder.paragraph(look(story.story))
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.menu(
      choices.map {
        ($0.target, look($0.name), [StyledRun(look(.questions($0.count)), .aside)])
      }, widestLabel: builder.textWidth - 16)
  }
}
