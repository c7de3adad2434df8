import Curriculum
import Quiz
import Terminal
import Texts
import Training

/// Which questions to practise, by their type or by their case.
struct PracticeChoiceScreen: PreviewScreen {
  typealias Target = PracticeFilter
  /// What is offered, and how many questions of it there are.
  private struct Offer {
    let filter: PracticeFilter
    let name: LocalizedText
    let count: Int
    /// The case, where the questions are about one.
    var story: CaseStudy?
  }

  private let heading: Text
  private let offers: [Offer]
  var page = Page<Target>()

  /// The types of question.
  static func kinds(count: Int, in app: AppContext) throws -> Self {
    let headers = try app.module.bank().headers.filter { $0.form == .practice }
    let offers = Question.Kind.allCases.map { kind in
      Offer(
        filter: PracticeFilter(kinds: [kind], count: count), name: LocalizedText(kind.text),
        count: headers.count { $0.kind == kind })
    }
    return Self(heading: .practiceByKind, offers: offers)
  }

  /// The cases, each with its title.
  static func cases(count: Int, in app: AppContext) throws -> Self {
    let bank = try app.module.bank()
    let groups = Dictionary(
      grouping: bank.headers.filter { $0.form == .practice && $0.caseID != nil }, by: \.caseID)
    let cases = groups.compactMap { id, headers -> Offer? in
      guard let id, let story = headers.first.flatMap({ bank.question($0.id)?.caseStudy }) else {
        return nil
      }
      return Offer(
        filter: PracticeFilter(cases: .one(id), count: count), name: story.title,
        count: headers.count, story: story)
    }
    let all = Offer(
      filter: PracticeFilter(cases: .all, count: count), name: LocalizedText(.allCases),
      count: cases.reduce(0) { $0 + $1.count })
    return Self(heading: .practiceByCase, offers: [all] + cases.sorted { $0.name.id < $1.name.id })
  }

  private init(heading: Text, offers: [Offer]) {
    self.heading = heading
    self.offers = offers.filter { $0.count > 0 }
  }

  func title(look: Look) -> [String] { [look(.practice), look(heading)] }

  func open(_ filter: PracticeFilter, in app: AppContext) throws -> Move {
    .replace(try PracticeScreen(in: app) { try $0.startPractice(filter, by: $1) })
  }

  func pane(in body: Rect) -> Pane? { offers.contains { $0.story != nil } ? .afterText : nil }

  /// The story of the case in focus.
  func buildPreview(_ builder: inout Builder, look: Look) {
    guard let story = offers.first(where: { $0.filter == page.focus })?.story else { return }
    builder.heading(look(story.title), isApart: true)
    builder.paragraph(look(story.story))
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.menu(
      offers.map { ($0.filter, look($0.name), look(.questions($0.count))) },
      widestLabel: builder.textWidth - 16)
  }
}
