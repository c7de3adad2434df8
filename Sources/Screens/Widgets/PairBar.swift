import Quiz
import Terminal

/// Two scores of one person on a line from 0 to 100, with their figures: one line of a list.
struct PairBar {
  let name: String
  let gain: NormalizedGain
  /// The columns of the list's widest name.
  let widestName: Int

  /// The line in `width` columns: the name, the scores on a scale, the figures, the gain.
  func line(width: Int, look: Look) -> [StyledRun] {
    let language = look.language
    let nameWidth = max(8, min(widestName, width / 3))
    let figures =
      padded(language.numberOrDash(gain.before, places: 0), to: 3, alignment: .right)
      + " \(look.glyphs.arrow) "
      + padded(language.numberOrDash(gain.after, places: 0), to: 3, alignment: .right)
    let tail =
      width >= 60
      ? figures + padded(language.numberOrDash(gain.value), to: 7, alignment: .right) : figures
    let scale = max(5, width - nameWidth - columns(of: tail) - 4)
    let role: Style.Role = gain.points < 0 ? .bad : .accent
    return [
      StyledRun(" " + padded(shortened(cleaned(name), to: nameWidth), to: nameWidth) + " "),
      StyledRun(track(of: scale, look: look), Style(role)), StyledRun(" " + tail),
    ]
  }

  /// The scale with both marks and a line between them; one mark where both would stand on one place.
  private func track(of width: Int, look: Look) -> String {
    let place = { (score: Double) in
      Int((min(max(score, 0), 100) / 100 * Double(width - 1)).rounded())
    }
    let (before, after) = (place(gain.before), place(gain.after))
    return (0..<width).map { column in
      if column == after { return look.glyphs.full }
      if column == before { return look.glyphs.empty }
      let isBetween = (min(before, after)...max(before, after)).contains(column)
      return isBetween ? look.glyphs.horizontal : " "
    }.joined()
  }
}
