import Curriculum

/// How well the statements and sections of a module are known, from the probability of recall.
public struct Mastery: Hashable, Sendable {
  /// The mastery of one statement or section.
  public struct Score: Hashable, Sendable {
    /// How well it is known, 0…1.
    public var share = 0.0
    /// The questions that have been answered.
    public var answered = 0
    /// All questions that reviews may ask.
    public var questions = 0

    public static let none = Score()

    /// The share in percent, 0…100.
    public var percentage: Double { share * 100 }
  }

  /// By statement; statements without questions are left out.
  public let statements: [StatementID: Score]
  /// By section's letter: the mean of its statements.
  public let sections: [SectionLetter: Score]
  /// The mean of all statements; nil where there are none.
  public let total: Score?

  /// Reckons the mastery: of a statement the mean over its questions, of a section the mean over its
  /// statements.
  public init(_ state: ReviewState) {
    let statements = Dictionary(grouping: state.questions, by: \.statement).mapValues { questions in
      Score(
        share: questions.reduce(0) { $0 + state.mastery(of: $1.id) } / Double(questions.count),
        answered: questions.count { state.cards[$0.id] != nil }, questions: questions.count)
    }
    self.statements = statements
    self.sections = Dictionary(grouping: statements, by: { $0.key.section })
      .compactMapValues { Self.mean(of: $0.map(\.value)) }
    self.total = Self.mean(of: Array(statements.values))
  }

  private static func mean(of scores: [Score]) -> Score? {
    guard !scores.isEmpty else { return nil }
    return Score(
      share: scores.reduce(0) { $0 + $1.share } / Double(scores.count),
      answered: scores.reduce(0) { $0 + $1.answered },
      questions: scores.reduce(0) { $0 + $1.questions })
  }

  /// The statements, the least known first.
  public var weakestFirst: [StatementID] {
    statements.keys.sorted {
      (statements[$0]?.share ?? 0, $0) < (statements[$1]?.share ?? 0, $1)
    }
  }
}
