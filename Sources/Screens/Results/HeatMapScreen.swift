import Curriculum
import Quiz
import Reports
import Terminal
import Texts

/// Participants across sections: where each is weak, and where the class is.
struct HeatMapScreen: TableScreen {
  typealias Target = Table<ParticipantID>.Target

  private let report: SessionReport
  private let role: TestRole?
  private let sections: [Section]
  private let words: String?
  var table = Table<ParticipantID>()
  var page = Page<Target>()

  init(_ report: SessionReport, in app: AppContext) {
    self.report = report
    let role = report.latestTest?.role
    self.role = role
    self.sections = report.sections.filter { result in
      role.map { result.percentages[$0] != nil } ?? false
    }.map(\.section)
    self.words = role.flatMap { report.sectionsInWords($0, in: app.language) }
    table = content(look: app.look)
  }

  private var tested: [PersonResult] {
    report.people.filter { person in role.map { person.percentage($0) != nil } ?? false }
  }

  func title(look: Look) -> [String] {
    [look(.results), look(.heatMap)] + (role.map { [look($0.text)] } ?? [])
  }

  func open(row: ParticipantID, in app: AppContext) throws -> Move {
    .push(try PersonResultScreen(row, in: report))
  }

  func build(_ builder: inout Builder, look: Look) {
    if let words {
      builder.paragraph(words)
      builder.blank()
    }
    table.add(to: &builder, focus: page.focus, look: look)
    builder.blank()
    for section in sections {
      builder.paragraph("\(section.letter): \(look(section.title))", .aside, indent: 1)
    }
    let scores = tested.flatMap { person in sections.map { score(of: person, $0) } }
    ScoreBar.explainDash(of: scores, to: &builder, look: look)
  }

  private func content(look: Look) -> Table<ParticipantID> {
    let columns: [Table<ParticipantID>.Column<PersonResult>] = [
      .init("", alignment: .right) {
        .init(String($0.entry.number), number: Double($0.entry.number))
      },
      .init(look(.name), least: 4, most: 40) { .init($0.name) },
    ]
    return Table(
      of: tested, id: \.id,
      columns: columns
        + sections.map { section in
          .init(section.letter.rawValue, alignment: .right) {
            cell(of: $0, section, look: look)
          }
        }, gap: 1)
  }

  private func score(of person: PersonResult, _ section: Section) -> Double? {
    role.flatMap { person.percentage($0, section: section.letter) }
  }

  private func cell(
    of person: PersonResult, _ section: Section, look: Look
  ) -> Table<ParticipantID>.Cell {
    guard let score = score(of: person, section) else { return .init(look(.undefinedFigure)) }
    let role: Style.Role =
      switch Shade(percentage: score) {
      case .lowest, .low: .bad
      case .middle: .warning
      case .high: .normal
      case .highest: .good
      }
    return .init(look.language.numberOrDash(score, places: 0), number: score, style: Style(role))
  }
}
