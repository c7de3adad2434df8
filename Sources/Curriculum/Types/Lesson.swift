/// The lesson of one section: an introduction, and a part for each statement.
public struct Lesson: Hashable, Sendable {
  /// The part of a lesson that teaches one statement.
  public struct Part: Hashable, Sendable {
    /// The statement.
    public let statement: StatementID
    /// The part's heading, without the id.
    public let title: String
    /// What stands under the heading.
    public internal(set) var blocks: [LessonBlock] = []
  }

  /// The section's letter.
  public let section: SectionLetter
  /// The lesson's title.
  public let title: String
  /// What stands before the first statement.
  public let introduction: [LessonBlock]
  /// One part for each statement, in order.
  public let parts: [Part]
}

/// A block of a lesson's text, as Markdown has them.
public enum LessonBlock: Hashable, Sendable {
  /// A smaller heading inside a part.
  case heading([LessonSpan])
  /// A paragraph.
  case paragraph([LessonSpan])
  /// A list, with numbers when `ordered`; each item is a list of blocks.
  case list(ordered: Bool, items: [[LessonBlock]])
  /// A quotation.
  case quote([LessonBlock])
}

/// A run of text in one style.
public struct LessonSpan: Hashable, Sendable {
  /// How a run of text is set.
  public enum Style: String, Hashable, Sendable {
    /// As it is.
    case plain
    /// Emphasis: foreign words, terms (`*…*`).
    case emphasis
    /// Strong emphasis (`**…**`).
    case strong
    /// Code, as commands and keys.
    case code
  }

  /// The text, without line breaks.
  public let text: String
  /// Its style.
  public var style = Style.plain
}
