import Curriculum
import Terminal
import Texts

/// The pages of a section's guide that learners read after its statements.
enum GuidePage: CaseIterable {
  case contrasts, example, summary

  var title: Text {
    switch self {
    case .contrasts: .contrasts
    case .example: .workedExample
    case .summary: .summaryOfSection
    }
  }
}

/// Puts the pages of a guide on a page of the program.
struct GuideLines {
  let guide: SectionGuide
  let language: Language
  var words: [String] = []

  private var marked: LessonLines { LessonLines(words: words) }

  func add<Target>(_ page: GuidePage, to builder: inout PageBuilder<Target>, indent: Int) {
    switch page {
    case .contrasts:
      for table in guide.contrasts { add(table, to: &builder, indent: indent) }
    case .example: addExample(to: &builder, indent: indent)
    case .summary:
      for line in guide.summary { addEntry(line, to: &builder, indent: indent) }
    }
  }

  private func addExample<Target>(to builder: inout PageBuilder<Target>, indent: Int) {
    let example = guide.example
    builder.runs(heading(example.title), indent: indent)
    builder.blank()
    for paragraph in example.scene.text(in: language).split(separator: "\n") {
      builder.runs(marked.marked([StyledRun(String(paragraph))]), indent: indent)
    }
    builder.blank()
    for (number, step) in example.steps.enumerated() {
      addEntry(step, mark: "\(number + 1). ", to: &builder, indent: indent)
    }
  }

  private func add<Target>(
    _ table: SectionGuide.ContrastTable, to builder: inout PageBuilder<Target>, indent: Int
  ) {
    builder.runs(heading(table.title), indent: indent)
    builder.blank()
    let count = max(1, table.columns.count)
    let width = (builder.textWidth - indent - Self.gap.count * (count - 1)) / count
    // One line across several columns says nothing to a screen reader.
    if width < Self.narrowestColumn || builder.glyphs.isPlain {
      for row in table.rows { add(row, of: table, to: &builder, indent: indent) }
    } else {
      addSideBySide(table, columnWidth: width, to: &builder, indent: indent)
    }
    builder.blank()
  }

  private static let gap = "  "
  private static let narrowestColumn = 15

  /// The names of the columns, then each row, its cells wrapped within columns of equal width.
  private func addSideBySide<Target>(
    _ table: SectionGuide.ContrastTable, columnWidth: Int,
    to builder: inout PageBuilder<Target>, indent: Int
  ) {
    let head = table.columns.map { $0.text(in: language) }
    for (place, cells) in ([head] + table.rows.map { $0.texts(in: language) }).enumerated() {
      builder.blank()
      let wrapped = cells.map { wrap($0, to: columnWidth) }
      for line in 0..<(wrapped.map(\.count).max() ?? 0) {
        let cells = wrapped.map { padded(line < $0.count ? $0[line] : "", to: columnWidth) }
        var text = cells.joined(separator: Self.gap)
        while text.last == " " { text.removeLast() }
        let runs = place == 0 ? [StyledRun(text, .aside)] : marked.marked([StyledRun(text)])
        builder.line([StyledRun(String(repeating: " ", count: indent))] + runs)
      }
    }
  }

  /// A row below itself: the idea, then each column with its name.
  private func add<Target>(
    _ row: SectionGuide.ContrastTable.Row, of table: SectionGuide.ContrastTable,
    to builder: inout PageBuilder<Target>, indent: Int
  ) {
    for (place, (column, cell)) in zip(table.columns, row.texts(in: language)).enumerated() {
      if place == 0 {
        builder.runs(marked.marked([StyledRun(cell, Style(bold: true))]), indent: indent)
      } else {
        let name = column.text(in: language)
        builder.runs(
          [StyledRun(name.hasSuffix("?") ? "\(name) " : "\(name): ", .aside)]
            + marked.marked([StyledRun(cell)]), indent: indent + 2)
      }
    }
    builder.blank()
  }

  private func heading(_ text: LocalizedText) -> [StyledRun] {
    marked.marked([StyledRun(text.text(in: language), Style(bold: true))])
  }

  private func addEntry<Target>(
    _ text: LocalizedText, mark: String? = nil, to builder: inout PageBuilder<Target>, indent: Int
  ) {
    let lead = String(repeating: " ", count: indent) + (mark ?? "\(builder.glyphs.bullet) ")
    builder.runs(
      marked.marked([StyledRun(text.text(in: language))]), hang: columns(of: lead),
      lead: [StyledRun(lead)])
  }
}
