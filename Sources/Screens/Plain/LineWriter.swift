/// Chooses what is written of a page.
///
/// Where it goes on with the page before, that is what that did not say, and all that can be opened or
/// came of what was typed; of these too only what is new where the page changed by itself. Else it is all.
struct LineWriter {
  private var title = ""
  private var heads: [[String]] = []
  private var written: Set<LinePage.Entry> = []

  /// The lines to write, single blank lines between them.
  /// - Parameter isUnasked: whether the page changed by itself.
  mutating func news(of page: LinePage, isUnasked: Bool) -> [String] {
    let heads = Self.heads(of: page)
    let goesOn = page.title == title && Self.isSameSubject(heads, self.heads)
    let known = goesOn ? written : []
    let listed = isUnasked && page.title == title ? written : []
    let head = (page.title == title ? [] : [page.title]) + (page.status.map { [$0] } ?? [])
    let body = page.entries.filter {
      !($0.canBeOpened || $0.isOutcome ? listed : known).contains($0)
    }.flatMap(\.lines)
    title = page.title
    self.heads = heads
    written = Set(page.entries.filter { $0.lines != [""] })
    var lines: [String] = []
    for line in head + [""] + body + [""] where !line.isEmpty || lines.last?.isEmpty == false {
      lines.append(line)
    }
    return lines
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
