/// One question (an item of the bank): what is asked, about which statement, and how it is answered.
public struct Question: Codable, Hashable, Identifiable, Sendable {
  /// The id that results refer to, stable for ever, as `D1-03`.
  public var id: QuestionID
  /// The statement that the question tests.
  public var statement: StatementID
  /// The level of thinking that it asks for.
  public var level: Level
  /// The test form that it belongs to, or practice.
  public var form: Form
  /// What is asked.
  public var prompt: LocalizedText
  /// Why the key is right, shown after the answer.
  public var explanation: LocalizedText
  /// The answers, by type.
  public var body: Body
  /// The case whose story the question needs, or nil.
  public var caseStudy: CaseStudy?

  /// Makes a question from its parts.
  public init(
    id: QuestionID, statement: StatementID, level: Level, form: Form, prompt: LocalizedText,
    explanation: LocalizedText, body: Body, caseStudy: CaseStudy? = nil
  ) {
    self.id = id
    self.statement = statement
    self.level = level
    self.form = form
    self.prompt = prompt
    self.explanation = explanation
    self.body = body
    self.caseStudy = caseStudy
  }

  /// The case whose story the question needs, or nil.
  public var caseID: CaseID? { caseStudy?.id }
}

extension Question {
  /// A level of Bloom's taxonomy, as revised by Anderson and Krathwohl (2001).
  public enum Level: String, CaseIterable, Codable, Hashable, Sendable {
    /// Recalls what was taught.
    case remember
    /// Says it in other words, sorts, compares.
    case understand
    /// Uses it in a scene from the field.
    case apply
    /// Takes a scene apart to see what is at work in it.
    case analyse
  }

  /// Where a question may be asked: in one of two parallel tests, or in practice alone.
  public enum Form: String, CaseIterable, Codable, Hashable, Sendable {
    /// The first parallel form (pre-test).
    case a = "A"
    /// The second parallel form (post-test).
    case b = "B"
    /// In neither test.
    case practice
  }
}
