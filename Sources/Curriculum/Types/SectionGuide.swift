/// What helps to learn and to teach a section, beside its lesson.
public struct SectionGuide: Hashable, Sendable {
  /// The section.
  public let section: SectionLetter
  /// Ideas that are easily confused, side by side.
  public let contrasts: [ContrastTable]
  /// A scene, and how one finds which idea it shows and not its neighbour.
  public let example: WorkedExample
  /// The section on one page, a sentence a line.
  public let summary: [LocalizedText]
  /// Notes for trainers, for each statement.
  public let notes: [TrainerNote]

  /// A table of neighbours; the first column names the idea.
  public struct ContrastTable: Hashable, Sendable {
    public let title: LocalizedText
    public let columns: [LocalizedText]
    public let rows: [Row]

    /// One idea, with as many cells as there are columns.
    public struct Row: Hashable, Sendable {
      /// The statement that the row is about, or nil.
      public let statement: StatementID?
      public let cells: [LocalizedText]

      /// The cells in a language, the statement's id before the first where it doesn't say it.
      public func texts(in language: Language) -> [String] {
        var texts = cells.map { $0.text(in: language) }
        if let statement, let first = texts.first, !first.contains("\(statement)") {
          texts[0] = "\(statement) \(first)"
        }
        return texts
      }
    }
  }

  public struct WorkedExample: Hashable, Sendable {
    public let title: LocalizedText
    public let scene: LocalizedText
    /// The steps of reasoning; the last is the verdict.
    public let steps: [LocalizedText]
  }

  public struct TrainerNote: Hashable, Sendable {
    public let statement: StatementID
    /// A question to open with.
    public let opening: LocalizedText
    /// An exercise for groups.
    public let exercise: LocalizedText
    /// What people get wrong, and what to say then.
    public let mistakes: LocalizedText
  }
}

extension SectionGuide {
  /// Every text of the guide.
  var texts: [LocalizedText] {
    contrasts.flatMap(\.texts) + example.texts + summary + notes.flatMap(\.texts)
  }
}

extension SectionGuide.ContrastTable {
  var texts: [LocalizedText] { [title] + columns + rows.flatMap(\.cells) }
}

extension SectionGuide.WorkedExample {
  var texts: [LocalizedText] { [title, scene] + steps }
}

extension SectionGuide.TrainerNote {
  var texts: [LocalizedText] { [opening, exercise, mistakes] }
}
