import Curriculum
import Terminal

/// Puts a lesson's blocks on a page, what was searched for marked in it.
struct LessonLines {
  /// What was searched for.
  var words: [String] = []
  /// Whether the items of lists stand apart, to be read from afar.
  var isSpaced = false

  /// How what was searched for stands out.
  nonisolated static let match = Style(.warning, reverse: true)

  /// Adds blocks, a blank line after each paragraph.
  func add<Target>(_ blocks: [LessonBlock], to builder: inout PageBuilder<Target>, indent: Int) {
    for block in blocks {
      switch block {
      case .heading(let spans):
        builder.runs(marked(spans.map { StyledRun($0.text, Style(.accent)) }), indent: indent)
        continue
      case .paragraph(let spans): builder.runs(marked(spans.map(Self.styled)), indent: indent)
      case .quote(let inner): add(inner, to: &builder, indent: indent + 2)
      case .list(let isOrdered, let items):
        add(items, isOrdered: isOrdered, to: &builder, indent: indent)
      }
      builder.blank()
    }
  }

  private func add<Target>(
    _ items: [[LessonBlock]], isOrdered: Bool, to builder: inout PageBuilder<Target>, indent: Int
  ) {
    for (index, item) in items.enumerated() {
      let mark = isOrdered ? "\(index + 1). " : "\(builder.glyphs.bullet) "
      guard case .paragraph(let spans)? = item.first else { continue }
      let lead = String(repeating: " ", count: indent) + mark
      builder.runs(marked(spans.map(Self.styled)), hang: columns(of: lead), lead: [StyledRun(lead)])
      if isSpaced, index < items.count - 1 { builder.blank() }
      if item.count > 1 { add(Array(item.dropFirst()), to: &builder, indent: columns(of: lead)) }
    }
  }

  private static func styled(_ span: LessonSpan) -> StyledRun {
    switch span.style {
    case .plain: StyledRun(span.text)
    case .emphasis: StyledRun(span.text, Style(underline: true))
    case .strong: StyledRun(span.text, Style(bold: true))
    case .code: StyledRun(span.text, Style(.accent))
    }
  }

  /// The runs with what was searched for in a style of its own.
  func marked(_ runs: [StyledRun]) -> [StyledRun] {
    if words.isEmpty { return runs }
    return runs.flatMap { run -> [StyledRun] in
      var pieces: [StyledRun] = []
      var rest = run.text.startIndex
      for place in run.text.places(ofAny: words) {
        pieces.append(StyledRun(String(run.text[rest..<place.lowerBound]), run.style))
        pieces.append(StyledRun(String(run.text[place]), Self.match))
        rest = place.upperBound
      }
      pieces.append(StyledRun(String(run.text[rest...]), run.style))
      return pieces.filter { !$0.text.isEmpty }
    }
  }
}

extension Line {
  /// Whether something that was searched for stands in the line.
  var hasMatch: Bool { runs.contains { $0.style == LessonLines.match } }
}
