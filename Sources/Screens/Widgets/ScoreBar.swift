import Quiz
import Terminal
import Texts

/// A labelled bar with its figure in words: one line of a score table.
struct ScoreBar {
  /// What is scored.
  let label: String
  /// The score, 0…100; nil where nothing was seen.
  let percentage: Double?
  /// How many of how many, after the percentage.
  let part: Int
  let whole: Int

  init(_ label: String, _ tally: Tally) {
    self.label = label
    self.percentage = tally.percentage
    self.part = tally.right
    self.whole = Int(tally.possible)
  }

  init(_ label: String, _ score: Mastery.Score) {
    self.label = label
    self.percentage = score.percentage
    self.part = score.answered
    self.whole = score.questions
  }

  /// Below this width there is no room for a bar, nor for words between the figures.
  private static let columnsForBar = 50

  /// Adds the line: the labels of its table get what the figures leave, the bars what is then left; a
  /// label that does not fit stands above its figures.
  /// - Parameter widest: the columns of the table's widest label.
  func add<Target>(to builder: inout PageBuilder<Target>, widest: Int = 0, look: Look) {
    let parts = parts(in: builder.textWidth, after: 1, widest: widest, look: look)
    let lead = StyledRun(look.glyphs.isPlain ? "" : " ")
    guard parts.isOneLine else {
      builder.paragraph(parts.label, indent: 1)
      return builder.line([StyledRun("   ")] + parts.figures)
    }
    builder.line([lead, StyledRun(parts.label)] + parts.figures)
  }

  /// Adds the line as something that can be opened.
  func add<Target>(
    _ target: Target, to builder: inout PageBuilder<Target>, widest: Int = 0, look: Look
  ) {
    let parts = parts(in: builder.textWidth, after: 3, widest: widest, look: look)
    guard parts.isOneLine else {
      return builder.item(target, runs: [StyledRun(parts.label)], detail: parts.figures)
    }
    builder.line(target) { isFocused in
      [StyledRun(parts.label, isFocused ? .focused : Style())] + parts.figures
    }
  }

  /// Adds a table.
  static func add<Target>(_ bars: [ScoreBar], to builder: inout PageBuilder<Target>, look: Look) {
    let widest = widest(of: bars.map(\.label))
    for bar in bars { bar.add(to: &builder, widest: widest, look: look) }
  }

  /// Says below a table what its dashes stand for.
  static func explainDash<Target>(
    of percentages: [Double?], to builder: inout PageBuilder<Target>, look: Look
  ) {
    guard percentages.contains(nil) else { return }
    builder.paragraph("\(look(.undefinedFigure)) \(look(.notSeen))", .aside, indent: 1)
  }

  /// The columns of the widest of some labels.
  static func widest(of labels: [String]) -> Int { labels.map { columns(of: $0) }.max() ?? 0 }

  /// A bar that is shorter says nothing.
  private static let shortestBar = 6
  private static let longestBar = 20

  private func parts(
    in width: Int, after lead: Int, widest: Int, look: Look
  ) -> (label: String, figures: [StyledRun], isOneLine: Bool) {
    let percent =
      percentage.map { look.language.percent($0, places: 0) } ?? look(.undefinedFigure)
    if look.glyphs.isPlain {
      let count = percentage == nil ? "" : ", \(look(.count(part, of: whole)))"
      return ("\(label): \(percent)\(count)", [], true)
    }
    let isNarrow = width < Self.columnsForBar
    let count = isNarrow ? "\(part)/\(whole)" : look(.count(part, of: whole))
    // Figures of one table stand right below each other, so that their bars do too.
    let tail =
      padded(percent, to: 6, alignment: .right) + "  "
      + padded(percentage == nil ? "" : count, to: isNarrow ? 5 : 10, alignment: .right)
    let rest = width - lead - columns(of: tail) - 2 - widest
    let bar = isNarrow ? 0 : min(max(rest, Self.shortestBar), width >= 60 ? Self.longestBar : 10)
    let labelWidth = width - lead - columns(of: tail) - (bar > 0 ? bar + 2 : 0)
    let figures =
      (bar > 0
        ? [StyledRun(" " + look.glyphs.bar((percentage ?? 0) / 100, columns: bar), Style(.accent))]
        : [])
      + [StyledRun(tail, .aside)]
    if columns(of: label) <= labelWidth { return (padded(label, to: labelWidth), figures, true) }
    // Below the label, indented by two.
    return (label, [StyledRun(padded("", to: labelWidth - 2))] + figures, false)
  }
}
