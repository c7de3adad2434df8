/// Reads a section's guide.
struct GuideReader {
  let file: String
  let section: Section
  let outline: ModuleOutline
  let log: ProblemLog

  /// The guide; nil where a mistake leaves a part of it out.
  func guide(_ node: YAMLNode) -> SectionGuide? {
    guard let reader = NodeReader(node, file: file, log: log) else { return nil }
    defer { reader.finish() }
    let contrasts = reader.oneOrMore("contrast").compactMap(contrast)
    let example = reader.mapping("example").flatMap(example)
    let summary = reader.localizedList("summary")
    let notes = notes(reader)
    guard let example else { return nil }
    return SectionGuide(
      section: section.letter, contrasts: contrasts, example: example, summary: summary,
      notes: notes)
  }

  private func contrast(_ reader: NodeReader) -> SectionGuide.ContrastTable? {
    defer { reader.finish() }
    let title = reader.localized("title")
    let columns = reader.localizedList("columns")
    if !(2...4).contains(columns.count), let node = reader.optional("columns") {
      reader.add(.guide(.columnCount(columns.count)), at: node)
    }
    let rows = reader.mappings("rows").compactMap { row($0, width: columns.count) }
    return title.map { SectionGuide.ContrastTable(title: $0, columns: columns, rows: rows) }
  }

  private func row(_ reader: NodeReader, width: Int) -> SectionGuide.ContrastTable.Row? {
    defer { reader.finish() }
    let statement =
      reader.optional("statement") == nil ? nil : statement(of: outline.statements, reader)
    let cells = reader.localizedList("cells")
    guard let node = reader.optional("cells") else { return nil }
    if cells.count != width {
      reader.add(.guide(.cellCount(cells.count, expected: width)), at: node)
    }
    return SectionGuide.ContrastTable.Row(statement: statement, cells: cells)
  }

  private func example(_ reader: NodeReader) -> SectionGuide.WorkedExample? {
    defer { reader.finish() }
    let title = reader.localized("title")
    let scene = reader.localized("scene")
    let steps = reader.localizedList("steps")
    guard let title, let scene else { return nil }
    return SectionGuide.WorkedExample(title: title, scene: scene, steps: steps)
  }

  /// The notes, each statement of the section at most once.
  private func notes(_ guide: NodeReader) -> [SectionGuide.TrainerNote] {
    var taken: Set<StatementID> = []
    return guide.mappings("notes").compactMap { reader in
      defer { reader.finish() }
      let statement = statement(of: section.statements, reader)
      let opening = reader.localized("opening")
      let exercise = reader.localized("exercise")
      let mistakes = reader.localized("mistakes")
      guard let statement, let opening, let exercise, let mistakes else { return nil }
      if !taken.insert(statement).inserted {
        reader.add(.name(.repeated(statement.description)), at: reader.node)
      }
      return SectionGuide.TrainerNote(
        statement: statement, opening: opening, exercise: exercise, mistakes: mistakes)
    }
  }

  private func statement(of known: [Statement], _ reader: NodeReader) -> StatementID? {
    guard let id = reader.statement("statement") else { return nil }
    if !known.contains(where: { $0.id == id }), let node = reader.optional("statement") {
      reader.add(.name(.unknownStatement(id)), at: node)
    }
    return id
  }
}

extension SectionGuide {
  /// Where a section's guide stands, in a module that has one.
  static func file(of section: SectionLetter) -> String { "guides/\(section).yaml" }
}
