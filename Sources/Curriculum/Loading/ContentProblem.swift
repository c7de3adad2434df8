/// One mistake in a content file, and where it is.
public struct ContentProblem: Error, Hashable, Sendable {
  public let place: ContentPlace
  public let kind: Kind

  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    // What is wrong with a file.
    /// No file of this name, or one that can't be read.
    case missingFile(String)
    /// A path that leads out of the module's folder.
    case outsideModule(String)
    case notUTF8
    case emptyFile
    /// With the parser's own words.
    case notYAML(String)
    case tooDeeplyNested

    // What is wrong with a key or with its value.
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

    // What is wrong with an id, or with what one names.
    case taken(String, at: ContentPlace)
    /// An id, a letter or a statement that stands in one file twice.
    case repeated(String)
    case unknownStatement(StatementID, known: [StatementID])
    case unknownSection(SectionLetter, known: [SectionLetter])
    case statementOfOtherSection(StatementID, in: SectionLetter)
    /// A question's id that doesn't begin as its statement's or its case's questions do.
    case prefix(QuestionID, expected: String)

    case question(Question.Problem)

    // What is wrong with a lesson.
    case headingWithoutStatement(String, SectionLetter)
    case taughtTwice(StatementID)
    case untaught(StatementID)
    case noTitle
    case secondTitle
    case unknownBlock
    case unknownSpan

    // What is wrong with a guide.
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
