import Curriculum
import Terminal
import Texts

/// How things are drawn for the person who sits there: the language, the marks, the name.
struct Look: Sendable {
  /// The language of all texts.
  var language: Language
  /// The marks and lines that the terminal can show.
  var glyphs: Glyphs
  /// The participant's name, or nil before there is one.
  var participantName: String?

  /// A text of the program in the language.
  func callAsFunction(_ text: Text) -> String { text(language) }
  /// A text of the content in the language.
  func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }
}
