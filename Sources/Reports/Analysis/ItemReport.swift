import Curriculum
import Quiz

/// What came of one item of a test.
public struct ItemReport: Hashable, Identifiable, Sendable {
  /// The item's number in its form of the test, from 1.
  public var number: Int
  /// The statement that it tests.
  public var statement: StatementID
  public var version: QuestionVersionID
  /// The question, as it was asked.
  public var question: Question
  /// Its figures.
  public var analysis: ItemAnalysis
  /// Who chose which option; nil where nothing is chosen from options.
  public var distractors: DistractorAnalysis?

  /// For each letter on paper the index of its option in the question; empty where nothing is lettered.
  public var order: [Int]
  /// What the answers say of the key, together with those of earlier sessions to the same version
  /// under the same rulings.
  public var evidence: ItemEvidence
  /// What is to be said of it, the weightiest first.
  public var findings: [ItemFinding]

  /// The question's id.
  public var id: String { analysis.id }
  /// The form that it belongs to.
  public var form: Question.Form { question.form }

  /// The letter that an option has on paper.
  public func letter(_ option: Int, in language: Language) -> String {
    if case .trueFalse = question.body { return PaperFormat.truthLetters(in: language)[option] }
    return String(Question.letter(order.firstIndex(of: option) ?? option))
  }

  /// The options by their letters on paper.
  public func lettered(_ options: [DistractorAnalysis.Option]) -> [DistractorAnalysis.Option] {
    options.sorted { place($0.index) < place($1.index) }
  }

  private func place(_ option: Int) -> Int { order.firstIndex(of: option) ?? option }
}
