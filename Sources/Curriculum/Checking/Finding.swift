/// What a rule has to say about the content.
package struct Finding: Hashable, Sendable {
  /// How much it weighs: content with an error should not be used for a test.
  package enum Severity: String, Codable, Hashable, Sendable {
    case warning
    case error
  }

  /// How much it weighs.
  package var severity: Severity
  /// The id of the rule that found it, as `option-length`.
  package var rule: String
  /// Where, or nil for what concerns the module as a whole.
  package var place: ContentPlace?
  /// What was found, what is expected, and how to mend it.
  package var message: LocalizedText

  package init(
    _ severity: Severity, rule: String, at place: ContentPlace? = nil, _ message: LocalizedText
  ) {
    self.severity = severity
    self.rule = rule
    self.place = place
    self.message = message
  }

  /// The finding as compilers write one: `FILE:LINE:COLUMN: warning: … [rule]`.
  package func text(in language: Language) -> String {
    let start = place.map { "\($0): " } ?? ""
    return "\(start)\(severity.rawValue): \(message.text(in: language)) [\(rule)]"
  }
}
