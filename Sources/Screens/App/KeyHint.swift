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
