/// Reads a section's guide.
struct GuideReader {
  let section: Section
  let outline: ModuleOutline

  /// The guide; nil where a mistake leaves a part of it out.
  func guide(_ reader: NodeReader) -> SectionGuide? {
    let contrasts = reader.mappings("contrast", orOne: true, contrast)
    let example = reader.mapping("example", example)
    let summary = reader.localizedList("summary")
    let notes = notes(reader)
    return example.map {
      SectionGuide(
        section: section.letter, contrasts: contrasts, example: $0, summary: summary, notes: notes)
    }
  }

  private func contrast(_ reader: NodeReader) -> SectionGuide.ContrastTable? {
    let title = reader.localized("title")
    let columns = reader.localizedList("columns")
    if !(2...4).contains(columns.count), reader.has("columns") {
      reader.add(.columnCount(columns.count), at: "columns")
    }
    let rows = reader.mappings("rows") { row($0, width: columns.count) }
    return title.map { SectionGuide.ContrastTable(title: $0, columns: columns, rows: rows) }
  }

  private func row(_ reader: NodeReader, width: Int) -> SectionGuide.ContrastTable.Row? {
    let statement =
      reader.has("statement") ? reader.statement("statement", of: outline.statements) : nil
    let cells = reader.localizedList("cells")
    guard reader.has("cells") else { return nil }
    if cells.count != width {
      reader.add(.cellCount(cells.count, expected: width), at: "cells")
    }
    return SectionGuide.ContrastTable.Row(statement: statement, cells: cells)
  }

  private func example(_ reader: NodeReader) -> SectionGuide.WorkedExample? {
    all(reader.localized("title"), reader.localized("scene"), reader.localizedList("steps"))
      .map(SectionGuide.WorkedExample.init)
  }

  /// The notes, each statement of the section at most once.
  private func notes(_ guide: NodeReader) -> [SectionGuide.TrainerNote] {
    var taken: Set<StatementID> = []
    return guide.mappings("notes") { reader in
      let note = all(
        reader.statement("statement", of: section.statements), reader.localized("opening"),
        reader.localized("exercise"), reader.localized("mistakes")
      ).map(SectionGuide.TrainerNote.init)
      if let note, !taken.insert(note.statement).inserted {
        reader.add(.repeated(note.statement.description))
      }
      return note
    }
  }
}

extension SectionGuide {
  /// Where a section's guide stands, in a module that has one.
  static func file(of section: SectionLetter) -> String { "guides/\(section).yaml" }
}
