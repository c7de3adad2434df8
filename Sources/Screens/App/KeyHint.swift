import Curriculum
import Terminal
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
  /// The columns that it takes in the key line, with the space to the next.
  var columns: Int {
    Terminal.columns(of: key) + (label.isEmpty ? 0 : 1 + Terminal.columns(of: label)) + 2
  }

  /// The hint where letters may be typed: help then has a key that is no letter.
  func whileTyping(_ isTyping: Bool) -> KeyHint {
    isTyping && key == "?" ? KeyHint("F1", label, explanation: explanation) : self
  }

  /// The hint as a terminal can show it: where there are no signs for them, keys have names.
  func shown(with look: Look) -> KeyHint {
    guard look.glyphs.isASCII else { return self }
    var hint = self
    hint.key = key.replacing("↵", with: "Enter")
      .replacing("↑↓←→", with: look(.keyArrows)).replacing("↑↓", with: look(.keyArrows))
      .replacing("←→", with: look(.keyArrowsAcross))
    return hint
  }

  /// The keys of a menu: moving, opening, help, and going back, to where `back` says.
  static func menu(_ language: Language, back: Text = .keyBack) -> [KeyHint] {
    [
      KeyHint("↑↓", Text.keyMove(language)), KeyHint("↵", Text.keyOpen(language)),
      KeyHint("?", Text.keyHelp(language)), KeyHint("Esc", back(language)),
    ]
  }
}
