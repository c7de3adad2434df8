import Curriculum
import Foundation
import Quiz
import Training
import Reports
import Terminal
import Texts

/// The items of a test with their figures as a table; each opens with its options and remarks.
struct ItemsScreen: TableScreen {
  private let test: TestReport
  var table = Table()
  var page = Page(focus: 1)

  init(_ test: TestReport) {
    self.test = test
  }

  func title(in language: Language) -> [String] {
    [Text.itemAnalysis(language), test.role.text(language)]
  }

  func open(_ row: Int, in app: AppContext) throws -> Move {
    .push(ItemScreen(item: test.items[row - 1], outline: try app.module.outline()))
  }

  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    table.add(content(look: look), to: &builder, look: look)
    builder.blank()
    builder.paragraph(look(.figuresExplained), Style(.quiet))
    return builder.lines
  }

  func content(look: Look) -> TableContent {
    let columns: [TableLayout.Column] = [
      .init(look(.item)), .init(look(.facility), alignment: .right),
      .init(look(.discriminationShort), alignment: .right),
      .init(look(.remarks), least: 16, canBeSpared: true),
    ]
    let rows = test.items.map { item in
      TableContent.Row(target: item.number, cells: cells(of: item, look: look))
    }
    return TableContent(columns: columns, rows: rows)
  }

  private func cells(of item: ItemReport, look: Look) -> [TableContent.Cell] {
    let analysis = item.analysis
    let warns = item.findings.contains(where: \.isWarning)
    let number = padded(String(item.number), to: 2, alignment: .right)
    let flag = warns ? look.glyphs.flag : look.glyphs.isPlain ? "" : " "
    return [
      .init("\(number) \(flag) \(item.id)", number: Double(item.number)),
      .init(
        look.language.percentOrDash(analysis.facilityIndex.map { 100 * $0 }),
        number: analysis.facilityIndex),
      .init(
        look.language.numberOrDash(analysis.discriminationIndex, places: 0),
        number: analysis.discriminationIndex),
      .init(
        item.remarks(in: look.language).first ?? "",
        style: Style(warns ? .warning : .normal)),
    ]
  }
}
