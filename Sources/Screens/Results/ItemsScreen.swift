import Curriculum
import Quiz
import Reports
import Terminal
import Texts

/// The items of a test with their figures as a table; each opens with its options and remarks.
struct ItemsScreen: TableScreen {
  typealias Target = Table<QuestionVersionID>.Target

  private let test: TestReport
  private let id: SessionTestID
  var table = Table<QuestionVersionID>()
  var page = Page<Target>()

  init(_ test: TestReport, of session: SessionID, in app: AppContext) {
    self.test = test
    self.id = SessionTestID(test.role, of: session)
    table = content(look: app.look)
  }

  func title(look: Look) -> [String] { [look(.itemAnalysis), look(test.role.text)] }

  func open(row version: QuestionVersionID, in app: AppContext) throws -> Move {
    guard let item = test.items.first(where: { $0.version == version }) else { return .stay }
    return .push(ItemScreen(item: item, of: id, outline: try app.module.outline()))
  }

  func build(_ builder: inout Builder, look: Look) {
    table.add(to: &builder, focus: page.focus, look: look)
    builder.blank()
    builder.paragraph(look(.figuresExplained), Style(.quiet))
  }

  private func content(look: Look) -> Table<QuestionVersionID> {
    let columns: [TableLayout.Column] = [
      .init(look(.item)), .init(look(.facility), alignment: .right),
      .init(look(.discriminationShort), alignment: .right),
      .init(look(.remarks), least: 16, canBeSpared: true),
    ]
    let rows = test.items.map { item in
      Table.Row(id: item.version, cells: cells(of: item, look: look))
    }
    return Table(columns: columns, rows: rows)
  }

  private func cells(of item: ItemReport, look: Look) -> [Table<QuestionVersionID>.Cell] {
    let analysis = item.analysis
    let warns = item.findings.contains(where: \.isWarning)
    let remarks = item.remarks(in: look.language)
    // A flag stands beside its own reason.
    let remark =
      item.findings.firstIndex(where: \.isWarning).map { remarks[$0] } ?? remarks.first ?? ""
    let form = Set(test.items.map(\.form)).count > 1 ? item.form.rawValue : ""
    let number = form + padded(String(item.number), to: 2, alignment: .right)
    let flag = warns ? look.glyphs.flag : look.glyphs.isPlain ? "" : " "
    return [
      .init("\(number) \(flag) \(item.id)", number: Double(item.number)),
      .init(
        look.language.percentOrDash(analysis.facilityIndex.map { 100 * $0 }),
        number: analysis.facilityIndex),
      .init(
        look.language.numberOrDash(analysis.discriminationIndex, places: 0),
        number: analysis.discriminationIndex),
      .init(remark, style: Style(warns ? .warning : .normal)),
    ]
  }
}
