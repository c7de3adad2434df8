/// Chooses what is written of a page: what the page before did not say, and all that can be opened.
@MainActor
struct LineWriter {
  private var title = ""
  private var written: Set<String> = []

  /// The lines to write, single blank lines between them.
  mutating func news(of page: LinePage) -> [String] {
    // On a page of another title everything is news.
    let known = page.title == title ? written : []
    let head = (page.title == title ? [] : [page.title]) + (page.status.map { [$0] } ?? [])
    let body = page.entries.filter { $0.canBeOpened || !known.contains($0.text) }.map(\.text)
    title = page.title
    written = Set(page.entries.map(\.text)).subtracting([""])
    var lines: [String] = []
    for line in head + [""] + body + [""] where !line.isEmpty || lines.last?.isEmpty == false {
      lines.append(line)
    }
    return lines
  }
}
