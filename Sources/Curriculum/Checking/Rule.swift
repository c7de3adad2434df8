/// One thing that good content keeps to.
///
/// To add a rule, write it in the file of its subject in `Rules`, and name it in `all`:
///
///     extension Rule {
///       static let shortPrompts = Rule("short-prompts") { module in
///         module.questions.filter { … }.map { Remark(.warning, at: module.place(of: $0), …) }
///       }
///     }
package struct Rule: Sendable {
  /// A name for reports that stays as it is.
  package let id: String
  private let remarks: @Sendable (CheckedModule) -> [Remark]

  init(_ id: String, remarks: @escaping @Sendable (CheckedModule) -> [Remark]) {
    self.id = id
    self.remarks = remarks
  }

  /// What the rule has to say of a module.
  package func findings(in module: CheckedModule) -> [Finding] {
    remarks(module).map { Finding($0, rule: id) }
  }

  /// All rules, in the order of the report.
  package static let all: [Rule] =
    [
      .optionLength,
      .optionCount,
      .absoluteWords,
      .catchAllOptions,
      .repeatedDistractors,
      .keyEcho,
      .negativeStem,
      .nearDuplicates,
      .trueFalseBalance,
      .levels,
      .statementCount,
      .typeCount,
      .caseSize,
      .parallelForms,
      .blueprints,
      .lessonLength,
      .sentenceLength,
      .cellLength,
      .summaryLength,
      .trainerNotes,
      .translation,
      .formTypes,
      .unseenQuestions,
    ]
}
