/// What the first screen needs, as text, since even to begin decoding JSON takes a millisecond of
/// every start: a line with the module's id and the number of its statements, then one for each
/// statement with its id and its titles. Tabs stand between them.
extension ContentCache {
  /// Writes it; nil where a title has a line break in it.
  static func summaryText(of outline: ModuleOutline) -> String? {
    let statements = outline.statements.map { statement in
      [statement.id.description, statement.title.id] + (statement.title.en.map { [$0] } ?? [])
    }
    let rows = [[outline.id.rawValue, String(statements.count)]] + statements
    guard !rows.contains(where: { $0.contains { $0.contains(where: \.isNewline) } }) else {
      return nil
    }
    return rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
  }

  /// Reads the first line; nil where the text is something else.
  static func summary(_ text: String) -> ModuleSummary? {
    let fields = text.prefix { $0 != "\n" }.split(separator: "\t")
    guard fields.count == 2, let count = Int(fields[1]) else { return nil }
    return ModuleSummary(id: ModuleID(String(fields[0])), statementCount: count)
  }

  /// Reads the other lines; nil where the text is something else.
  static func statements(_ text: String) -> [Statement]? {
    let lines = text.split(separator: "\n").dropFirst()
    let statements = lines.compactMap(statement)
    return statements.count == lines.count ? statements : nil
  }

  private static func statement(_ line: Substring) -> Statement? {
    let fields = line.split(separator: "\t").map { String($0) }
    guard (2...3).contains(fields.count), let id = StatementID(fields[0]) else { return nil }
    return Statement(
      id: id, title: LocalizedText(id: fields[1], en: fields.count > 2 ? fields[2] : nil))
  }
}
