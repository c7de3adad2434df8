/// How much a module holds.
package struct ContentCounts: Codable, Hashable, Sendable {
  /// The statements.
  package let statements: Int
  /// The questions.
  package let questions: Int
  /// The cases.
  package let cases: Int
  /// The glossary's terms.
  package let glossary: Int
  /// Questions by section's letter, in the sections' order.
  package let sections: [Count]
  /// Questions by type.
  package let types: [Count]
  /// Questions by level.
  package let levels: [Count]
  /// Questions by form.
  package let forms: [Count]

  /// The questions of one kind.
  package struct Count: Codable, Hashable, Sendable {
    /// What they have in common, by the name that the files use.
    package let name: String
    /// How many there are.
    package let questions: Int
  }

  package init(of module: CheckedModule) {
    let all = module.questions
    self.statements = module.outline.statements.count
    self.questions = all.count
    self.cases = module.cases.count
    self.glossary = module.outline.glossary.count
    self.sections = Self.counts(
      of: module.outline.sections.map(\.letter), by: \.statement.section, in: all)
    self.types = Self.counts(of: Question.Kind.allCases, by: \.body.kind, in: all)
    self.levels = Self.counts(of: Question.Level.allCases, by: \.level, in: all)
    self.forms = Self.counts(of: Question.Form.allCases, by: \.form, in: all)
  }

  private static func counts<Value: RawRepresentable & Equatable>(
    of values: [Value], by property: (Question) -> Value, in questions: [Question]
  ) -> [Count] where Value.RawValue == String {
    values.map { value in
      Count(name: value.rawValue, questions: questions.count { property($0) == value })
    }
  }
}
