import Foundation
import Quiz
import Reports
import Terminal
import Texts

/// The scores of a session's participants as a table; each opens with all that is known of it.
struct ScoresScreen: TableScreen, Refreshing {
  typealias Target = Table<UUID>.Target

  private let session: UUID
  private var report: SessionReport
  private var means = ""
  var table = Table<UUID>()
  var page = Page<Target>()

  init(session: UUID, in app: AppContext) throws {
    self.session = session
    self.report = try app.report(of: session)
    show(look: app.look)
  }

  mutating func refresh(in app: AppContext) throws {
    report = try app.report(of: session)
    show(look: app.look)
  }

  private mutating func show(look: Look) {
    table.show(content(look: look))
    means = report.tests.map { test in
      "\(look(.test(test.kind.rawValue))) \(look.language.percentOrDash(test.meanPercentage))"
    }.joined(separator: ", ")
  }

  func title(look: Look) -> [String] { [look(.results), look(.scoreRecap)] }

  func open(row: UUID, in app: AppContext) throws -> Move {
    .push(try PersonResultScreen(session: session, participant: row, in: app))
  }

  func build(_ builder: inout Builder, look: Look) {
    table.add(to: &builder, focus: page.focus, look: look)
    builder.blank()
    builder.paragraph("\(look(.classMean)): \(means)", indent: 1)
  }

  private func content(look: Look) -> TableContent<UUID> {
    let kinds = report.tests.map(\.kind)
    var columns: [TableLayout.Column] = [.init(look(.name), least: 10, most: 40)]
    columns += kinds.map {
      .init(look($0 == .preTest ? .preTestShort : .postTestShort), alignment: .right)
    }
    if kinds.count > 1 {
      columns += [
        .init(look(.gain), alignment: .right), .init(look(.gainLevel), canBeSpared: true),
      ]
    }
    columns.append(.init(look(.outcome), canBeSpared: true))
    let rows = report.people.map { person in
      TableContent<UUID>.Row(id: person.id, cells: cells(of: person, kinds: kinds, look: look))
    }
    return TableContent(columns: columns, rows: rows)
  }

  private func cells(
    of person: PersonResult, kinds: [AttemptPlan.Kind], look: Look
  ) -> [TableContent<UUID>.Cell] {
    let language = look.language
    var cells = [TableContent<UUID>.Cell(person.name)]
    cells += kinds.map { kind in
      let score = person.percentage(kind)
      return .init(language.numberOrDash(score, places: 1), number: score)
    }
    if kinds.count > 1 {
      let gain = person.gain
      cells += [
        .init(language.numberOrDash(gain?.value), number: gain?.value),
        .init(
          gain?.level.map { look($0.name) } ?? "",
          style: Style(gain?.level == .fallen ? .bad : gain?.level == .high ? .good : .normal)),
      ]
    }
    cells.append(.init(look(report.outcome(of: person))))
    return cells
  }
}
