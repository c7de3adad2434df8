/// One mistake in a content file, and where it is.
public struct ContentProblem: Error, Hashable, Sendable {
  public let place: ContentPlace
  public let kind: Kind

  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    case file(FileProblem)
    case value(ValueProblem)
    case name(NameProblem)
    case question(Question.Problem)
    case lesson(LessonProblem)
    case guide(GuideProblem)
  }

  public enum FileProblem: Hashable, Sendable {
    /// No file of this name, or one that can't be read.
    case missing(String)
    /// A path that leads out of the module's folder.
    case outsideModule(String)
    case notUTF8
    case empty
    /// With the parser's own words.
    case notYAML(String)
    case tooDeeplyNested
  }

  /// What is wrong with a key or with its value.
  public enum ValueProblem: Hashable, Sendable {
    case missingKey(String)
    case unknownKey(String, known: [String])
    case repeatedKeys([String])
    case unexpected(Found, expected: Expected)
    case emptyText
    /// A list that has to have entries.
    case emptyList
    case controlCharacter
    /// A case in a section's file.
    case caseAmongQuestions
  }

  /// What is wrong with an id, or with what one names.
  public enum NameProblem: Hashable, Sendable {
    case taken(String, at: ContentPlace)
    /// An id, a letter or a statement that stands in one file twice.
    case repeated(String)
    case unknownStatement(StatementID)
    case unknownSection(SectionLetter)
    case statementOfOtherSection(StatementID, in: SectionLetter)
    /// A question's id that doesn't begin as its statement's or its case's questions do.
    case prefix(QuestionID, expected: String)
  }

  public enum LessonProblem: Hashable, Sendable {
    case headingWithoutStatement(String, SectionLetter)
    case taughtTwice(StatementID)
    case untaught(StatementID)
    case noTitle
    case unknownBlock
    case unknownSpan
  }

  public enum GuideProblem: Hashable, Sendable {
    case cellCount(Int, expected: Int)
    case columnCount(Int)
  }

  /// What stands where something else is expected.
  public enum Found: Hashable, Sendable {
    case text(String)
    case mapping
    case list
  }

  public enum Expected: Hashable, Sendable {
    case text
    /// With the keys that are looked for.
    case mapping([String])
    case list
    case flag
    case number(ClosedRange<Int>)
    case oneOf([String])
    case statement
    case sectionLetter
    case identifier
  }
}
