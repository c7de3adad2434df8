import Terminal
import Texts
import Training

extension EarlierRounds {
  /// Adds how a round compares with the one before and with the best; without reproach where it is
  /// lower.
  @MainActor
  func add<Target>(to builder: inout PageBuilder<Target>, now percentage: Double, look: Look) {
    let percent = { (value: Double) in look.language.percent(value) }
    let change = Int(percentage.rounded()) - Int(last.rounded())
    builder.paragraph(look(.comparedWithLast(change, last: percent(last))), Style(bold: change > 0))
    percentage > best
      ? builder.paragraph("\(look.glyphs.joy) \(look(.bestSoFar))", Style(.good, bold: true))
      : builder.paragraph(look(.bestWas(percent(best))), .aside)
  }
}
