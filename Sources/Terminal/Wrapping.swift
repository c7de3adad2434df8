/// Breaks text into lines of at most `width` columns, between words where it can.
public func wrap(_ text: String, to width: Int) -> [String] {
  wrap([StyledRun(text)], to: width).map { $0.map(\.text).joined() }
}

/// Whether a text that is not broken takes at most `width` columns.
public func fits(_ runs: [StyledRun], in width: Int) -> Bool {
  var left = width
  for run in runs {
    left -= columns(of: cleaned(run.text))
    if left < 0 { return false }
  }
  return true
}

/// Breaks styled text into lines of at most `width` columns, between words where it can.
///
/// A word longer than a line is broken between characters. No text gives one empty line.
public func wrap(_ runs: [StyledRun], to width: Int) -> [[StyledRun]] {
  if fits(runs, in: width), runs.last?.text.last != " " {
    return [runs.count == 1 && isSimple(runs[0].text) ? runs : Wrapper.merged(runs)]
  }
  var wrapper = Wrapper(width: max(1, width))
  for run in runs {
    for character in cleaned(run.text) { wrapper.add(character, style: run.style) }
  }
  return wrapper.finish()
}

/// Collects characters into words, and words into lines.
private struct Wrapper {

  let width: Int
  private var lines: [[StyledRun]] = []
  private var line: [StyledRun] = []
  private var lineColumns = 0
  private var gap: [StyledRun] = []
  private var gapColumns = 0
  private var word: [StyledRun] = []
  private var wordColumns = 0

  init(width: Int) { self.width = width }

  mutating func add(_ character: Character, style: Style) {
    if character == " " {
      endWord()
      Self.append(" ", style, to: &gap)
      gapColumns += 1
      return
    }
    let size = columns(of: character)
    if wordColumns + size > width { endWord() }
    Self.append(String(character), style, to: &word)
    wordColumns += size
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if lineColumns + gapColumns + wordColumns > width, !line.isEmpty {
      lines.append(line)
      line = []
      lineColumns = 0
    } else {
      if gapColumns + wordColumns > width { gap = [] }
      line += gap
      lineColumns += gap.isEmpty ? 0 : gapColumns
    }
    for run in word { Self.append(run.text, run.style, to: &line) }
    lineColumns += wordColumns
    gap = []
    gapColumns = 0
    word = []
    wordColumns = 0
  }

  mutating func finish() -> [[StyledRun]] {
    endWord()
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines.map(Self.merged)
  }

  private static func append(_ text: String, _ style: Style, to runs: inout [StyledRun]) {
    if runs.last?.style == style {
      runs[runs.count - 1].text += text
    } else {
      runs.append(StyledRun(text, style))
    }
  }

  /// The runs without control characters, those of one style that follow one another as one.
  static func merged(_ runs: [StyledRun]) -> [StyledRun] {
    var result: [StyledRun] = []
    for run in runs where !run.text.isEmpty { append(cleaned(run.text), run.style, to: &result) }
    return result
  }
}
