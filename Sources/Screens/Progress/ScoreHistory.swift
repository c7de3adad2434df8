import Curriculum
import Quiz
import Terminal
import Texts

/// The scores of attempts over time.
@MainActor
struct ScoreHistory {
  /// The attempts, newest first.
  let attempts: [AttemptSummary]
  let look: Look

  /// Adds a chart of the newest attempts that were submitted, as many as there is room for, the oldest
  /// of them at the left; in words, all.
  func addChart<Target>(to builder: inout PageBuilder<Target>) {
    let scores = attempts.filter { !$0.isOpen }.map(\.percentage)
    guard scores.count > 1, let newest = scores.first, let mean = scores.mean else { return }
    builder.heading(look(.scoreChart))
    let shown = scores.prefix(ColumnChart.capacity(width: builder.textWidth)).reversed()
    ColumnChart(values: Array(shown), top: 100).add(to: &builder, look: look)
    builder.paragraph(
      look(
        .scoreChartWords(
          count: scores.count, mean: look.language.number(mean, places: 1),
          best: look.language.number(scores.max() ?? 0, places: 1),
          newest: look.language.number(newest, places: 1))), Style(.quiet))
    builder.blank()
  }
}

extension AttemptSummary {
  /// When it was, what it was, and its score.
  func described(of outline: ModuleOutline, look: Look) -> String {
    let text = text(of: outline, right: look.glyphs.right, wrong: look.glyphs.wrong)
    let isUntimed = purpose.terms.map { $0.minutes == nil } ?? false
    let note: Text? = phase.isByClock ? .outOfTime : isUntimed ? .untimed : nil
    return look(text) + (note.map { " (\(look($0)))" } ?? "")
  }
}
