import Curriculum
import Quiz
import Terminal
import Texts

/// The scores of attempts over time, and what a list says of each.
@MainActor
struct ScoreHistory {
  /// The attempts, newest first.
  let attempts: [AttemptSummary]
  let outline: ModuleOutline
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
          count: scores.count, mean: look.language.number(mean, places: 0),
          best: look.language.number(scores.max() ?? 0, places: 0),
          newest: look.language.number(newest, places: 0))), Style(.quiet))
    builder.blank()
  }

  /// When an attempt was, what it was, and its score.
  func describe(_ attempt: AttemptSummary) -> String {
    let text = attempt.text(of: outline, right: look.glyphs.right, wrong: look.glyphs.wrong)
    let isUntimed = attempt.purpose.terms.map { $0.minutes == nil } ?? false
    let note: Text? = attempt.phase.isByClock ? .outOfTime : isUntimed ? .untimed : nil
    return look(text) + (note.map { " (\(look($0)))" } ?? "")
  }
}
