/// One thing that good content keeps to.
///
/// To add a rule, write it in a file of its own in `Rules`, and name it in `all`:
///
///     extension Rule {
///       static let shortPrompts = Rule(id: "short-prompts") { module in
///         module.questions.filter { … }.map { Finding(.warning, rule: "short-prompts", …) }
///       }
///     }
package struct Rule: Sendable {
  /// A name for reports that stays as it is.
  package let id: String
  /// What the rule has to say of a module.
  package let findings: @Sendable (CheckedModule) -> [Finding]

  package init(id: String, findings: @escaping @Sendable (CheckedModule) -> [Finding]) {
    self.id = id
    self.findings = findings
  }

  /// All rules, in the order of the report.
  package static let all: [Rule] = [
    .tricks,
    .optionLength,
    .optionCount,
    .absoluteWords,
    .catchAllOptions,
    .keyEcho,
    .negativeStem,
    .nearDuplicates,
    .repeatedDistractors,
    .trueFalseBalance,
    .levels,
    .statementCount,
    .typeCount,
    .caseSize,
    .parallelForms,
    .blueprints,
    .lessonLength,
    .sentenceLength,
    .translation,
  ]
}
