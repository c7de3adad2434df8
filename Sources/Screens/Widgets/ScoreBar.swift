import Terminal
import Texts

/// A labelled bar with its figure in words: one line of a score table.
struct ScoreBar {
  /// What is scored.
  let label: String
  /// The score, 0…100.
  let percentage: Double
  /// More figures, after the percentage.
  var note = ""

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
    let figure = padded(look.language.percent(percentage, places: 0), to: 6, alignment: .right)
    let tail = figure + (note.isEmpty ? "" : "  " + note)
    let bar = width >= 60 ? 20 : width >= 50 ? 10 : 0
    let labelWidth = max(8, width - columns(of: lead + tail) - (bar > 0 ? bar + 2 : 0))
    var runs = [StyledRun(lead + padded(clipped(label, to: labelWidth), to: labelWidth), style)]
    if bar > 0 {
      runs.append(StyledRun(" " + look.glyphs.bar(percentage / 100, columns: bar), Style(.accent)))
    }
    runs.append(StyledRun(tail, Style(.quiet)))
    return runs
  }
}
