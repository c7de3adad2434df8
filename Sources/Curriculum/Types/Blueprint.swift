/// The plan of a test: how many questions of which section and level, how long, and what passes.
public struct Blueprint: Codable, Hashable, Identifiable, Sendable {
  /// One line of the plan.
  public struct Row: Codable, Hashable, Sendable {
    /// The section's letter.
    public let section: SectionLetter
    /// The level, or nil for any.
    public let level: Question.Level?
    /// How many questions.
    public let count: Int
  }

  /// The blueprint's id, as `pre-test`.
  public let id: BlueprintID
  /// The test's name.
  public let name: LocalizedText
  /// The form that the questions come from, or nil for any.
  public let form: Question.Form?
  /// The time limit in minutes.
  public let minutes: Int
  /// The score in percent from which the test is passed, 0 to 100.
  public let passMark: Int
  /// How many questions of each section and level.
  public let rows: [Row]

  /// The number of questions in all.
  public var questionCount: Int { rows.reduce(0) { $0 + $1.count } }

  /// Whether two blueprints ask as much of the same, from different forms.
  public func isParallel(to other: Blueprint) -> Bool {
    form != nil && other.form != nil && form != other.form && Set(rows) == Set(other.rows)
      && rows.count == other.rows.count
  }

  /// Whether a question may be asked for a line of the plan.
  public func takes(_ question: QuestionHeader, for row: Row) -> Bool {
    question.statement.section == row.section
      && (row.level ?? question.level) == question.level
      && (form ?? question.form) == question.form
  }
}
