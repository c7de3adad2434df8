/// One section of a module, `A` to `G` in the handout's order.
public struct Section: Codable, Hashable, Sendable {
  /// The section's letter.
  public let letter: SectionLetter
  /// The section's title.
  public let title: LocalizedText
  /// The section's statements, in the handout's order.
  public let statements: [Statement]
}

/// One point of the handout, the unit that lessons teach, questions test and results report.
public struct Statement: Codable, Hashable, Identifiable, Sendable {
  /// The statement's id.
  public let id: StatementID
  /// A title of a few words.
  public let title: LocalizedText
}
