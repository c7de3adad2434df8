import Terminal
import Texts

/// A labelled bar with its figure in words: one line of a score table.
struct ScoreBar {
  /// What is scored.
  let label: String
  /// The score, 0…100.
  let percentage: Double
  /// How many of how many, after the percentage.
  let part: Int
  let whole: Int

  /// Below this width there is no room for a bar, nor for words between the figures.
  private static let columnsForBar = 50

  /// The line in `width` columns: the label gets what the figures leave, the bar what is then left.
  func line(width: Int, look: Look) -> Line {
    Line(runs(lead: " ", style: Style(), width: width, look: look))
  }

  /// The line as something that can be opened.
  func line(width: Int, look: Look, target: Int, focus: Int) -> Line {
    let isFocused = target == focus && !look.glyphs.isPlain
    let lead = look.glyphs.isPlain ? "" : " \(isFocused ? look.glyphs.focus : " ") "
    let style = isFocused ? Style(.accent, bold: true) : Style()
    return Line(
      runs(lead: lead, style: style, width: width, look: look), target: target, cursorColumn: 1)
  }

  private func runs(lead: String, style: Style, width: Int, look: Look) -> [StyledRun] {
    let percent = look.language.percent(percentage, places: 0)
    if look.glyphs.isPlain {
      return [StyledRun("\(label): \(percent), \(look(.count(part, of: whole)))")]
    }
    let isNarrow = width < Self.columnsForBar
    let count = isNarrow ? "\(part)/\(whole)" : look(.count(part, of: whole))
    // Figures of one table stand right below each other, so that their bars do too.
    let tail =
      padded(percent, to: 6, alignment: .right) + "  "
      + padded(count, to: isNarrow ? 5 : 10, alignment: .right)
    let bar = isNarrow ? 0 : width >= 60 ? 20 : 10
    let labelWidth = max(8, width - columns(of: lead + tail) - (bar > 0 ? bar + 2 : 0))
    var runs = [StyledRun(lead + padded(clipped(label, to: labelWidth), to: labelWidth), style)]
    if bar > 0 {
      runs.append(StyledRun(" " + look.glyphs.bar(percentage / 100, columns: bar), Style(.accent)))
    }
    runs.append(StyledRun(tail, Style(.quiet)))
    return runs
  }
}
