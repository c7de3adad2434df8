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

  package init(
    section: SectionLetter, contrasts: [ContrastTable], example: WorkedExample,
    summary: [LocalizedText], notes: [TrainerNote]
  ) {
    self.section = section
    self.contrasts = contrasts
    self.example = example
    self.summary = summary
    self.notes = notes
  }

  /// A table of neighbours; the first column names the idea.
  public struct ContrastTable: Hashable, Sendable {
    public let title: LocalizedText
    public let columns: [LocalizedText]
    public let rows: [Row]

    package init(title: LocalizedText, columns: [LocalizedText], rows: [Row]) {
      self.title = title
      self.columns = columns
      self.rows = rows
    }

    /// One idea, with as many cells as there are columns.
    public struct Row: Hashable, Sendable {
      /// The statement that the row is about, or nil.
      public let statement: StatementID?
      public let cells: [LocalizedText]

      package init(statement: StatementID?, cells: [LocalizedText]) {
        self.statement = statement
        self.cells = cells
      }

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

    package init(title: LocalizedText, scene: LocalizedText, steps: [LocalizedText]) {
      self.title = title
      self.scene = scene
      self.steps = steps
    }
  }

  public struct TrainerNote: Hashable, Sendable {
    public let statement: StatementID
    /// A question to open with.
    public let opening: LocalizedText
    /// An exercise for groups.
    public let exercise: LocalizedText
    /// What people get wrong, and what to say then.
    public let mistakes: LocalizedText

    package init(
      statement: StatementID, opening: LocalizedText, exercise: LocalizedText,
      mistakes: LocalizedText
    ) {
      self.statement = statement
      self.opening = opening
      self.exercise = exercise
      self.mistakes = mistakes
    }
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
