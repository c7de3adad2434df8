import Curriculum
import Texts

/// A key and what it does here.
struct KeyHint: Hashable, Sendable {
  /// The key, as it is shown: `↵`, `Esc`, `t`.
  var key: String
  /// What it does, in a word or two.
  var label: String
  /// What it does, in a sentence for the help; the label where that is enough.
  var explanation: String

  /// Makes a hint.
  init(_ key: String, _ label: String, explanation: String? = nil) {
    self.key = key
    self.label = label
    self.explanation = explanation ?? label
  }
}

extension KeyHint {
  /// The keys of a menu: moving, opening, help, and going back, to where `back` says.
  static func menu(_ language: Language, back: Text = .keyBack) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyMove(language)), KeyHint("↵", Text.keyOpen(language)),
      KeyHint("?", Text.keyHelp(language)), KeyHint("Esc", back(language)),
    ]
  }
}
