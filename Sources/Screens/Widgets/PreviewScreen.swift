import Terminal

/// A screen with, from 100 columns, a second pane beside it.
@MainActor
protocol PreviewScreen: Screen {
  /// Where the pane stands; nil for none now.
  var pane: Pane? { get }
  /// Puts the pane together.
  func buildPreview(_ builder: inout PageBuilder<Never>, look: Look)
}

/// Where a second pane stands.
enum Pane {
  /// At the right of a list, which is narrow.
  case afterList
  /// At the right of text.
  case afterText
  /// At the left of text, which is read after it.
  case beforeText
}

extension PreviewScreen {
  var pane: Pane? { .afterList }

  func pageArea(in body: Rect) -> Rect { Panes(of: body, pane).main }

  /// Whether the pane is in view.
  func hasPane(in body: Rect) -> Bool { Panes(of: body, pane).preview != nil }

  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    let panes = Panes(of: area, pane)
    page.draw(rows(in: area, look: look), on: &canvas, in: panes.main, glyphs: look.glyphs)
    guard let preview = panes.preview else { return }
    let edge = max(preview.column, panes.main.column) - 2
    for row in preview.row..<preview.row + preview.rows {
      canvas.write(look.glyphs.vertical, row: row, column: edge, style: Style(.quiet))
    }
    // The cursor stays on the focused item, where a braille display looks for it.
    let cursor = canvas.cursor
    var builder = PageBuilder<Never>(
      width: preview.columns, height: preview.rows, glyphs: look.glyphs)
    buildPreview(&builder, look: look)
    Page().draw(builder.rows, on: &canvas, in: preview, glyphs: look.glyphs)
    canvas.cursor = cursor
  }
}

/// Where a page and its second pane stand.
private struct Panes {
  let main: Rect
  /// Nil where there is no room for one.
  var preview: Rect?

  private static let columnsForPreview = 98
  private static let gap = 3
  private static let listColumns = 46
  private static let textColumns = Line.widestText + 3
  private static let widestStory = 50
  private static let narrowestText = 59
  private static let narrowestPane = 26

  init(of area: Rect, _ pane: Pane?) {
    guard area.columns >= Self.columnsForPreview, let pane else {
      main = area
      return
    }
    let room = area.columns - Self.gap
    switch pane {
    case .afterList, .afterText:
      let first =
        pane == .afterList
        ? Self.listColumns : min(Self.textColumns, room - Self.narrowestPane)
      main = Self.part(of: area, from: 0, columns: first)
      preview = Self.part(of: area, from: first + Self.gap, columns: room - first)
    case .beforeText:
      let first = min(Self.widestStory, room - Self.narrowestText)
      preview = Self.part(of: area, from: 0, columns: first)
      main = Self.part(
        of: area, from: first + Self.gap, columns: min(Self.textColumns, room - first))
    }
  }

  private static func part(of area: Rect, from column: Int, columns: Int) -> Rect {
    Rect(row: area.row, column: area.column + column, rows: area.rows, columns: columns)
  }
}
