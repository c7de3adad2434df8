/// What a module holds, without its lessons and questions: all that menus need.
public struct ModuleOutline: Codable, Hashable, Identifiable, Sendable {
  /// Whose text the module is made from.
  public struct Source: Codable, Hashable, Sendable {
    /// The source's title.
    public let title: String
    /// Who wrote it.
    public let author: String
    /// The body that published it.
    public let body: String
    /// What was taken from it, and how.
    public let note: LocalizedText
  }

  /// The module's id, the name of its folder.
  public let id: ModuleID
  /// The title.
  public let title: LocalizedText
  /// The content's version, as `1.0.0`.
  public let version: String
  /// The content's licence, as an SPDX identifier.
  public let licence: String
  /// The source.
  public let source: Source
  /// The sections, in order.
  public let sections: [Section]
  /// The tests that can be taken.
  public let blueprints: [Blueprint]
  /// The terms, in the files' order.
  public let glossary: [GlossaryTerm]
  /// What the source names, and lessons and questions are to speak of.
  public let coverage: [CoveredTerm]
  /// How much the module wants to hold, or nil where it doesn't say.
  public let goals: ContentGoals?

  /// What the first screen shows of it.
  public var summary: ModuleSummary {
    ModuleSummary(id: id, statements: statements, exams: selfStudyBlueprints)
  }

  /// All statements, in order.
  public var statements: [Statement] { sections.flatMap(\.statements) }

  /// The tests that one may take alone: those that don't draw on the forms of pre- and post-test.
  public var selfStudyBlueprints: [Blueprint] {
    blueprints.filter { $0.form == .practice || $0.form == nil }
  }

  /// The section with this letter (either case), or nil.
  public func section(_ letter: SectionLetter) -> Section? {
    sections.first { $0.letter == SectionLetter(letter.rawValue.uppercased()) }
  }

  /// The statement with this id, or nil.
  public func statement(_ id: StatementID) -> Statement? {
    statements.first { $0.id == id }
  }
}

/// The little that the first screen shows of a module.
public struct ModuleSummary: Hashable, Identifiable, Sendable {
  public let id: ModuleID
  /// All statements, in order.
  public let statements: [Statement]
  /// The tests that one may take alone.
  public let exams: [Blueprint]
}

extension ModuleOutline {
  /// The blueprint of this id; nil where there is none.
  public subscript(id: BlueprintID) -> Blueprint? { blueprints.first { $0.id == id } }
}
