/// What a rule has to say about the content, and which rule it is.
package struct Finding: Hashable, Sendable {
  /// How much it weighs: content with an error should not be used for a test.
  package enum Severity: String, Codable, Hashable, Sendable {
    case warning
    case error
  }

  /// How much it weighs.
  package let severity: Severity
  /// The id of the rule that found it, as `option-length`; the rule puts it there.
  package var rule = ""
  /// Where, or nil for what concerns the module as a whole.
  package let place: ContentPlace?
  /// What was found, what is expected, and how to fix it.
  package let message: LocalizedText

  init(_ severity: Severity, at place: ContentPlace? = nil, id: String, en: String) {
    self.severity = severity
    self.place = place
    self.message = LocalizedText(id: id, en: en)
  }

  /// A warning about a text of a question, whose id is told before it.
  init(
    about question: Question, _ language: Language, at place: ContentPlace?, id: String, en: String
  ) {
    let start = "\(question.id) (\(language.rawValue)): "
    self.init(.warning, at: place, id: start + id, en: start + en)
  }

  /// The finding as compilers write one: `FILE:LINE:COLUMN: warning: … [rule]`.
  package func text(in language: Language) -> String {
    let start = place.map { "\($0): " } ?? ""
    return "\(start)\(severity.rawValue): \(message.text(in: language)) [\(rule)]"
  }

  func found(by rule: String) -> Finding {
    var finding = self
    finding.rule = rule
    return finding
  }
}
