import Curriculum
import Terminal
import Texts

/// How things are drawn for the person who sits there: the language, the marks, the name.
public struct Look: Sendable {
  /// The language of all texts.
  public var language: Language
  /// The marks and lines that the terminal can show.
  public var glyphs: Glyphs
  /// The participant's name, or nil before there is one.
  public var participantName: String?

  /// Makes a look.
  public init(language: Language, glyphs: Glyphs, participantName: String? = nil) {
    self.language = language
    self.glyphs = glyphs
    self.participantName = participantName
  }

  /// A text of the program in the language.
  func callAsFunction(_ text: Text) -> String { text(language) }
  /// A text of the content in the language.
  func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }
}
