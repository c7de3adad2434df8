/// Chooses what is written of a page.
///
/// Where it goes on with the page before, that is what that did not say, and all that can be opened or
/// came of what was typed; of these too only what is new where the page changed by itself, or goes on to
/// the next field. Else it is all.
struct LineWriter {
  private var title = ""
  private var heads: [[String]] = []
  private var labels: [String] = []
  private var written: Set<LinePage.Entry> = []

  /// The lines to write, single blank lines between them.
  /// - Parameter isUnasked: whether the page changed by itself.
  mutating func news(of page: LinePage, isUnasked: Bool) -> [String] {
    let heads = Self.heads(of: page)
    let goesOn = page.title == title && Self.isSameSubject(heads, self.heads)
    let known = goesOn ? written : []
    let seen = isUnasked && page.title == title ? written : []
    let listed = goesOn && isNextField(of: page) ? written : seen
    let head = (page.title == title ? [] : [page.title]) + (page.status.map { [$0] } ?? [])
    let body = page.entries.filter {
      !($0.isOutcome ? seen : $0.canBeOpened ? listed : known).contains($0)
    }.flatMap(\.lines)
    title = page.title
    self.heads = heads
    labels = page.labels
    written = Set(page.entries.filter { $0.lines != [""] })
    var lines: [String] = []
    for line in head + [""] + body + [""] where !line.isEmpty || lines.last?.isEmpty == false {
      lines.append(line)
    }
    return lines
  }

  /// Whether one types into a field, after another than which nothing changed.
  private func isNextField(of page: LinePage) -> Bool {
    page.fieldNumber != nil && page.labels.count == labels.count
      && zip(page.labels, labels).count { $0 != $1 } <= 1
  }

  /// The paragraphs above all that can be opened, without what came of a line.
  private static func heads(of page: LinePage) -> [[String]] {
    page.entries.prefix { !$0.canBeOpened }.filter { !$0.isOutcome }.flatMap(\.lines)
      .split(separator: "", omittingEmptySubsequences: true).map(Array.init)
  }

  /// Whether two pages are about the same thing, such as a question before and after its answer: the
  /// first paragraph tells how far one is and may differ, what both have of the others may not.
  private static func isSameSubject(_ heads: [[String]], _ before: [[String]]) -> Bool {
    let pairs = zip(heads, before)
    let shared = min(heads.count, before.count)
    return shared < 2 ? heads == before : pairs.dropFirst().allSatisfy { $0 == $1 }
  }
}
