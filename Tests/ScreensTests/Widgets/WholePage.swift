@testable import Screens

/// A page that looks at all lines at once: what a page that looks only near by must agree with.
struct WholePage {
  /// The target of each line; nil for text.
  let lines: [Int?]
  let height: Int
  private(set) var focus = 0
  private(set) var offset = 0
  private var followsFocus = false

  /// The lines of each target, in their order.
  private var spans: [(target: Int, lines: Range<Int>)] {
    var spans: [(target: Int, lines: Range<Int>)] = []
    for (index, target) in lines.enumerated() {
      guard let target else { continue }
      if spans.last?.target == target {
        spans[spans.count - 1].lines = spans[spans.count - 1].lines.lowerBound..<index + 1
      } else {
        spans.append((target, index..<index + 1))
      }
    }
    return spans
  }

  init(lines: [Int?], height: Int) {
    self.lines = lines
    self.height = height
  }

  mutating func go(_ step: PageStep) -> Int? {
    settle()
    switch step {
    case .up: move(-1)
    case .down: move(1)
    case .left, .right: break
    case .pageUp: turn(by: 1 - height)
    case .pageDown: turn(by: height - 1)
    case .first: jump(to: spans.first?.target, line: 0)
    case .last: jump(to: spans.last?.target, line: max(0, lines.count - height))
    case .number(let number), .digit(let number):
      guard spans.indices.contains(number - 1) else { return nil }
      focus = spans[number - 1].target
      return focus
    case .open:
      guard let span = spans.first(where: { $0.target == focus }) else { return nil }
      if span.lines.lowerBound < offset + height { return focus }
      turn(by: height - 1)
    }
    return nil
  }

  mutating func wheel(by lines: Int) {
    settle()
    offset = max(0, min(offset + lines, self.lines.count - height))
    followsFocus = false
  }

  private mutating func move(_ direction: Int) {
    let place = spans.firstIndex { $0.target == focus }
    let candidate = place.flatMap { place -> (target: Int, lines: Range<Int>)? in
      let lines = spans[place].lines
      let isAhead =
        direction < 0 ? lines.upperBound <= offset : lines.lowerBound >= offset + height
      let next = isAhead ? place : place + direction
      return spans.indices.contains(next) ? spans[next] : nil
    }
    let canScroll = direction < 0 ? offset > 0 : offset + height < lines.count
    if let candidate, candidate.lines.upperBound > offset - 3,
      candidate.lines.lowerBound < offset + height + 3
    {
      focus = candidate.target
      followsFocus = true
      settle()
    } else if canScroll {
      offset += direction
      followsFocus = false
    } else if candidate == nil, spans.count > 1, spans[0].lines.lowerBound < height {
      jump(
        to: direction < 0 ? spans.last?.target : spans.first?.target,
        line: direction < 0 ? max(0, lines.count - height) : 0)
    }
  }

  private mutating func turn(by count: Int) {
    let before = offset
    offset = max(0, min(offset + count, lines.count - height))
    let view = offset..<offset + height
    let inView = spans.filter { view.clamped(to: $0.lines) == $0.lines }
    guard !inView.contains(where: { $0.target == focus }) || offset == before else { return }
    if let target = (count < 0 ? inView.first : inView.last)?.target { focus = target }
    followsFocus = false
  }

  private mutating func jump(to target: Int?, line: Int) {
    if let target { focus = target }
    offset = line
    followsFocus = false
  }

  private mutating func settle() {
    offset = max(0, min(offset, lines.count - height))
    guard let span = spans.first(where: { $0.target == focus }) ?? spans.first else { return }
    focus = span.target
    guard followsFocus else { return }
    if span.lines.lowerBound < offset || span.lines.count > height {
      offset = span.lines.lowerBound
    } else if span.lines.upperBound > offset + height {
      offset = span.lines.upperBound - height
    }
    if span.target == spans.first?.target, span.lines.upperBound <= height { offset = 0 }
  }
}
