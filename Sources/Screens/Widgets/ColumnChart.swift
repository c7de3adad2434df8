import Terminal
import Texts

/// Columns side by side, each as high as its value: a history or a distribution.
struct ColumnChart {
  /// The values, 0…`top`.
  let values: [Double]
  /// The value that fills a column.
  let top: Double
  /// The columns that each value takes, its gap among them.
  var pitch = 2
  /// The number of lines that the columns take.
  var height = 5

  /// The columns left of the chart for its scale.
  static let scaleWidth = 5

  /// What stands left of the first column, before labels below the chart.
  static let indent = String(repeating: " ", count: scaleWidth)

  /// How many values fit into `width` columns.
  static func capacity(width: Int, pitch: Int = 2) -> Int {
    max(1, (width - scaleWidth - 1) / pitch)
  }

  /// Adds the lines, the highest first, with the scale at the left and a line below; none where only
  /// words are written.
  func add<Target>(to builder: inout PageBuilder<Target>, look: Look) {
    if look.glyphs.isPlain { return }
    for row in (0..<height).reversed() {
      let scale = row == height - 1 ? look.language.number(top, places: 0) : ""
      let cells = values.map { cell(value: $0, row: row, glyphs: look.glyphs) }.joined()
      builder.line([
        StyledRun(
          padded(scale, to: Self.scaleWidth - 1, alignment: .right) + look.glyphs.vertical,
          .aside), StyledRun(cells, Style(.accent)),
      ])
    }
    let axis = String(repeating: look.glyphs.horizontal, count: values.count * pitch)
    let zero = padded("0", to: Self.scaleWidth - 1, alignment: .right)
    builder.line([StyledRun(zero + look.glyphs.bottomLeft + axis, .aside)])
  }

  private func cell(value: Double, row: Int, glyphs: Glyphs) -> String {
    let filled = min(max(value / top, 0), 1) * Double(height) - Double(row)
    let mark = glyphs.column(min(max(filled, 0), 1))
    return String(repeating: mark, count: max(1, pitch - 1)) + (pitch > 1 ? " " : "")
  }
}
