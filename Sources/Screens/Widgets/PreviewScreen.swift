import Curriculum
import Terminal
import Texts

/// A screen with, from 100 columns, a second pane beside it: at the right of text, unless it says
/// another place.
@MainActor
protocol PreviewScreen: Screen {}

extension PreviewScreen { func pane(in body: Rect) -> Pane? { .afterText } }

/// Where a second pane stands.
enum Pane {
  /// At the right of a list, which is narrow.
  case afterList
  /// At the right of text.
  case afterText
  /// At the left of text, which is read after it.
  case beforeText
}

extension Screen {
  /// In a wide window beside the second pane, or a column in the middle.
  func pageArea(in body: Rect) -> Rect {
    isOverlay ? body : Panes(of: body, pane(in: body)).main
  }

  /// The second pane that is in view; nil where the screen has none.
  func shownPane(in body: Rect) -> Pane? { Panes.areWide(body) ? pane(in: body) : nil }

  /// What that pane says; nil where the screen has none.
  func paneView(in body: Rect, look: Look) -> PaneView<Target>? {
    let pane = pane(in: body)
    guard let area = Panes(of: body, pane).preview else { return nil }
    let page = page
    return page.drawn.pane(of: page.focus, in: area) {
      var builder = PageBuilder<Target>(
        width: area.columns, height: area.rows, glyphs: look.glyphs, pane: pane)
      undrawn.buildPreview(&builder, look: look)
      return builder.rows
    }
  }
}

/// What a second pane says, and where it stands.
struct PaneView<Target: Hashable> {
  let rows: Rows<Target>
  let area: Rect

  private var hasTargets: Bool { rows.row(after: -1, by: 1) != nil }

  /// Whether there is something to do in it.
  var leadsOn: Bool { hasTargets || !Page().isAtEnd(of: rows, height: area.rows) }

  /// What keys do while they go there.
  var commands: [KeyCommand<Target>] {
    (hasTargets ? [.move, .open()] : [.scroll]) + [.help, .fromPane]
  }

  /// Draws it, and the line between it and the page.
  func draw(
    _ page: Page<Target>, beside main: Rect, on canvas: inout Canvas, glyphs: Glyphs, hasFocus: Bool
  ) {
    let edge = max(area.column, main.column) - 2
    for row in area.row..<area.row + area.rows {
      canvas.write(glyphs.vertical, row: row, column: edge, style: Style(.quiet))
    }
    page.draw(rows, on: &canvas, in: area, glyphs: glyphs, hasFocus: hasFocus)
  }
}

extension Pane {
  /// At the left of a question its case's story, where that has room as a whole; otherwise what
  /// goes with the question stands at its right.
  static func beside(_ question: Question, in body: Rect) -> Pane {
    guard let story = question.caseStudy, Panes.areWide(body) else { return .afterText }
    let width = Panes.storyColumns(in: body)
    let heights = Language.allCases.map { language in
      [
        Text.caseTitle(story.title.text(in: language))(language), "",
        story.story.text(in: language),
      ]
      .flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .reduce(0) { $0 + max(1, wrap(String($1), to: width).count) }
    }
    return heights.allSatisfy { $0 <= body.rows } ? .beforeText : .afterText
  }
}

extension Rect {
  /// Where a page stands that is alone: in a wide window a column in its middle.
  func column(_ columns: Int = Panes.textColumns) -> Rect {
    guard Panes.areWide(self), columns < self.columns else { return self }
    return Rect(
      row: row, column: column + (self.columns - columns) / 2, rows: rows, columns: columns)
  }
}

/// Where a page and its second pane stand.
private struct Panes {
  let main: Rect
  /// Nil where there is no room for one.
  var preview: Rect?

  private static let columnsForPreview = 98

  static func areWide(_ area: Rect) -> Bool { area.columns >= columnsForPreview }

  /// The columns of a pane at the left of text, in an area that is wide enough.
  static func storyColumns(in area: Rect) -> Int {
    min(widestStory, area.columns - gap - narrowestText)
  }

  private static let gap = 3
  private static let listColumns = 46
  fileprivate static let textColumns = Line.widestText + 3
  private static let widestStory = 50
  private static let narrowestText = 59
  private static let narrowestPane = 26

  init(of area: Rect, _ pane: Pane?) {
    guard Self.areWide(area), let pane else {
      main = area.column()
      return
    }
    let room = area.columns - Self.gap
    switch pane {
    case .afterList, .afterText:
      let first =
        pane == .afterList ? Self.listColumns : min(Self.textColumns, room - Self.narrowestPane)
      main = Self.part(of: area, from: 0, columns: first)
      preview = Self.part(of: area, from: first + Self.gap, columns: room - first)
    case .beforeText:
      let first = Self.storyColumns(in: area)
      preview = Self.part(of: area, from: 0, columns: first)
      main = Self.part(
        of: area, from: first + Self.gap, columns: min(Self.textColumns, room - first))
    }
  }

  private static func part(of area: Rect, from column: Int, columns: Int) -> Rect {
    Rect(row: area.row, column: area.column + column, rows: area.rows, columns: columns)
  }
}
