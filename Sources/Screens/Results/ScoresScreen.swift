import Quiz
import Reports
import Terminal
import Texts

/// The scores of a session's participants as a table; each opens with all that is known of it.
struct ScoresScreen: TableScreen {
  typealias Target = Table<ParticipantID>.Target

  private let report: SessionReport
  private let means: String
  /// Whether somebody has a score that does not count in the class.
  private let hasUncounted: Bool
  var table = Table<ParticipantID>()
  var page = Page<Target>()

  init(_ report: SessionReport, in app: AppContext) {
    let look = app.look
    self.report = report
    self.means = report.tests.map { test in
      "\(look(test.role.text)) \(look.language.percentOrDash(test.meanPercentage))"
    }.joined(separator: ", ")
    self.hasUncounted = report.people.contains { person in
      report.tests.contains { Self.isUncounted(person, $0.role) }
    }
    table = content(look: look)
  }

  func title(look: Look) -> [String] { [look(.results), look(.scoreRecap)] }

  func open(row: ParticipantID, in app: AppContext) throws -> Move {
    PersonResultScreen.opening(row, in: report)
  }

  func build(_ builder: inout Builder, look: Look) {
    table.add(to: &builder, focus: page.focus, look: look)
    builder.blank()
    builder.paragraph("\(look(.classMean)): \(means)", indent: 1)
    if hasUncounted { builder.paragraph("* \(look(.notCounted))", Style(.quiet), indent: 1) }
  }

  private static func isUncounted(_ person: PersonResult, _ role: TestRole) -> Bool {
    person.percentage(role) != nil && !person.isCounted(role)
  }

  private var hasGain: Bool { report.test(.preTest) != nil && report.test(.postTest) != nil }

  private func content(look: Look) -> Table<ParticipantID> {
    // A follow-up that nobody has taken yet leaves its room to names.
    let kinds = report.tests.map(\.role).filter { role in
      role != .followUp || report.people.contains { $0.percentage(role) != nil }
    }
    var columns: [TableLayout.Column] = [
      .init("", alignment: .right), .init(look(.name), least: 9, most: 40),
    ]
    columns += kinds.map { .init(look($0.shortText), alignment: .right) }
    columns.append(.init(look(.outcome), canBeSpared: true))
    if hasGain {
      columns += [
        .init(look(.gain), alignment: .right, canBeSpared: true),
        .init(look(.gainLevel), canBeSpared: true),
      ]
    }
    if kinds.contains(.followUp) {
      columns.append(.init(look(.keptShort), alignment: .right, canBeSpared: true))
    }
    let rows = report.people.map { person in
      Table.Row(
        id: person.id, cells: cells(of: person, kinds: kinds, look: look))
    }
    return Table(columns: columns, rows: rows)
  }

  private func cells(
    of person: PersonResult, kinds: [TestRole], look: Look
  ) -> [Table<ParticipantID>.Cell] {
    let language = look.language
    let number = person.entry.number
    var cells: [Table<ParticipantID>.Cell] = [
      .init(String(number), number: Double(number)), .init(person.name),
    ]
    cells += kinds.map { role in
      let score = person.percentage(role)
      let mark = Self.isUncounted(person, role) ? "*" : ""
      return .init(language.numberOrDash(score, places: 1) + mark, number: score)
    }
    cells.append(.init(look(report.outcome(of: person))))
    if hasGain {
      let gain = person.gain
      cells += [
        .init(language.numberOrDash(gain?.value), number: gain?.value),
        .init(
          gain?.level.map { look($0.text) } ?? "",
          style: Style(gain?.level == .fallen ? .bad : gain?.level == .high ? .good : .normal)),
      ]
    }
    if kinds.contains(.followUp) {
      let kept = person.kept?.share.map { 100 * $0 }
      cells.append(.init(kept.map { language.percent($0, places: 0) } ?? "–", number: kept))
    }
    return cells
  }
}
