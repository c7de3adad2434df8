import Terminal
import Texts
import Training

extension EarlierRounds {
  /// Adds how an exam compares with the one before and with the best; without reproach where it is lower.
  func add<Target>(to builder: inout PageBuilder<Target>, now percentage: Double, look: Look) {
    let percent = { (value: Double) in look.language.percent(value) }
    // Of the figures as they are shown.
    let change = ((10 * percentage).rounded() - (10 * last).rounded()) / 10
    let points = look.language.number(abs(change), places: 1)
    builder.paragraph(
      look(.comparedWithLast(change, points: points, last: percent(last))),
      Style(bold: change > 0))
    percentage > best
      ? builder.paragraph("\(look.glyphs.joy) \(look(.bestSoFar))", Style(.good, bold: true))
      : builder.paragraph(look(.bestWas(percent(best))), .aside)
  }
}
