/// A summary as text, since even to begin decoding JSON takes a millisecond of every start: the
/// module's id in a line, then one line for each statement, its id and its titles between tabs.
extension ContentCache {
  /// Writes a summary; nil where a title has a line break in it.
  static func text(of summary: ModuleSummary) -> String? {
    let rows = summary.statements.map { statement in
      [statement.id.description, statement.title.id] + (statement.title.en.map { [$0] } ?? [])
    }
    let fields = [summary.id] + rows.flatMap { $0 }
    guard !fields.contains(where: { $0.contains(where: \.isNewline) }) else { return nil }
    return ([summary.id] + rows.map { $0.joined(separator: "\t") }).joined(separator: "\n")
  }

  /// Reads a summary; nil where the text is none.
  static func summary(_ text: String) -> ModuleSummary? {
    let lines = text.split(separator: "\n")
    guard let id = lines.first else { return nil }
    let statements = lines.dropFirst().compactMap(statement)
    guard statements.count == lines.count - 1 else { return nil }
    return ModuleSummary(id: String(id), statements: statements)
  }

  private static func statement(_ line: Substring) -> Statement? {
    let fields = line.split(separator: "\t").map { String($0) }
    guard (2...3).contains(fields.count), let id = StatementID(fields[0]) else { return nil }
    return Statement(
      id: id, title: LocalizedText(id: fields[1], en: fields.count > 2 ? fields[2] : nil))
  }
}
