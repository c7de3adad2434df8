import Quiz
import Terminal
import Texts

/// How many reviews wait on each of the coming days: columns with the days below, and in words.
struct ForecastLines {
  let forecast: ReviewForecast
  /// How many of today's wait now; the others come in the course of the day.
  let dueNow: Int
  /// What the forecast is of.
  let state: ReviewState
  let look: Look

  /// A chart of very few reviews should not look like a mountain.
  private static let lowestTop = 5
  private static let widestPitch = 4

  func add<Target>(to builder: inout PageBuilder<Target>) {
    guard forecast.total > 0 else { return }
    builder.heading(look(.forecast))
    let chart = chart(width: builder.textWidth)
    chart.add(to: &builder, look: look)
    if chart.pitch > 2, !look.glyphs.isPlain { builder.line([days(under: chart)]) }
    builder.paragraph(look(forecast.text(dueNow: dueNow)), .aside)
  }

  private func chart(width: Int) -> ColumnChart {
    let days = forecast.counts.count
    let pitch = (2...Self.widestPitch).last {
      ColumnChart.capacity(width: width, pitch: $0) >= days
    }
    let top = max(Self.lowestTop, forecast.counts.max() ?? 0)
    return ColumnChart(
      values: forecast.counts.map(Double.init), top: Double(top), pitch: pitch ?? 2, height: 4)
  }

  /// The days of the month, each under its column.
  private func days(under chart: ColumnChart) -> StyledRun {
    let calendar = state.rules.calendar
    let today = calendar.day(of: state.now)
    let labels = forecast.counts.indices.map { offset in
      padded(look.language.dayOfMonth(calendar.start(ofDay: today + offset)), to: chart.pitch)
    }
    return StyledRun(ColumnChart.indent + labels.joined(), .aside)
  }
}
