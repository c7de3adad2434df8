/// Rules about the sections' guides.
extension Rule {
  /// A table of neighbours is read at 40 columns: 60 characters a cell at most.
  static let cellLength = Rule("cell-length") { module in
    module.guides.flatMap { guide in
      zip(guide.guide.contrasts, guide.tables).flatMap { table, node in
        zip(table.rows, node["rows"]?.entries ?? []).flatMap { row, node in
          zip(row.cells, node["cells"]?.entries ?? []).flatMap { cell, node in
            tooLong(cell, over: longestCell, at: node.place, LocalizedText(id: "sel", en: "cell"))
          }
        }
      }
    }
  }

  /// A summary is 6 to 14 lines, each a sentence of 100 characters at most.
  static let summaryLength = Rule("summary-length") { module in
    module.guides.flatMap { guide -> [Finding] in
      let lines = guide.guide.summary
      let nodes = guide.entries("summary")
      let long = zip(lines, nodes).flatMap { line, node in
        tooLong(line, over: longestLine, at: node.place, LocalizedText(id: "baris", en: "line"))
      }
      guard !summaryLines.contains(lines.count) else { return long }
      return long + [
        Finding(
          .warning, at: (nodes.first ?? guide.node).place,
          id: "rangkuman memiliki \(lines.count) baris; tulis \(summaryLines.lowerBound) sampai "
            + "\(summaryLines.upperBound)",
          en: "the summary has \(lines.count) lines; write \(summaryLines.lowerBound) to "
            + "\(summaryLines.upperBound)")
      ]
    }
  }

  /// Every statement of a section that has a guide has notes for its trainer.
  static let trainerNotes = Rule("trainer-notes") { module in
    module.guides.flatMap { guide -> [Finding] in
      let noted = Set(guide.guide.notes.map(\.statement))
      let statements = module.outline.section(guide.guide.section)?.statements ?? []
      return statements.filter { !noted.contains($0.id) }.map { statement in
        Finding(
          .error, at: (guide.entries("notes").last ?? guide.node).place,
          id: "\(statement.id) belum punya catatan pelatih; tambahkan di notes",
          en: "\(statement.id) has no trainer's notes; add them to notes")
      }
    }
  }

  /// Where some sections have a guide, all have one.
  static let guides = Rule("guides") { module in
    let guided = Set(module.guides.map(\.guide.section))
    return module.outline.sections.map(\.letter)
      .filter { !guided.isEmpty && !guided.contains($0) }.map { letter in
        Finding(
          .warning,
          id: "bagian \(letter) belum punya panduan; tulis \(SectionGuide.file(of: letter))",
          en: "section \(letter) has no guide; write \(SectionGuide.file(of: letter))")
      }
  }

  private static let longestCell = 60
  private static let longestLine = 100
  private static let summaryLines = 6...14

  private static func tooLong(
    _ text: LocalizedText, over limit: Int, at place: ContentPlace, _ what: LocalizedText
  ) -> [Finding] {
    Language.allCases.compactMap { language in
      guard let count = text.written(in: language)?.count, count > limit else { return nil }
      return Finding(
        .warning, at: place,
        id: "\(what.id) ini (\(language.rawValue)) \(count) huruf; paling banyak \(limit)",
        en: "this \(what.text(in: .english)) (\(language.rawValue)) has \(count) characters; "
          + "at most \(limit)")
    }
  }
}
