/// One question (an item of the bank): what is asked, about which statement, and how it is answered.
///
/// A question is whole: only a draft that was checked makes one, also when it is decoded.
public struct Question: Encodable, Hashable, Identifiable, Sendable {
  /// The id that results refer to, stable, as `D1-03`.
  public let id: QuestionID
  /// The statement that the question tests.
  public let statement: StatementID
  /// The level of thinking that it asks for.
  public let level: Level
  /// The test form that it belongs to, or practice.
  public let form: Form
  /// What is asked.
  public let prompt: LocalizedText
  /// Why the key is right, shown after the answer.
  public let explanation: LocalizedText
  /// The answers, by type.
  public let body: Body
  /// The case whose story the question needs, or nil.
  public let caseStudy: CaseStudy?

  /// The id of the case, or nil.
  public var caseID: CaseID? { caseStudy?.id }
}

extension Question: Decodable {
  /// Decodes a draft, and checks what asking and marking need.
  public init(from decoder: any Decoder) throws {
    self = try QuestionDraft(from: decoder).kept()
  }
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
