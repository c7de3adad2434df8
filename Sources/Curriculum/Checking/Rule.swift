/// One thing that good content keeps to.
///
/// To add a rule, write it in the file of its subject in `Rules`, and name it in `all`:
///
///     extension Rule {
///       static let shortPrompts = Rule("short-prompts") { module in
///         module.questions.filter { … }.map { Finding(.warning, at: module.place(of: $0), …) }
///       }
///     }
package struct Rule: Sendable {
  /// A name for reports that stays as it is.
  package let id: String
  private let find: @Sendable (CheckedModule) -> [Finding]

  init(_ id: String, find: @escaping @Sendable (CheckedModule) -> [Finding]) {
    self.id = id
    self.find = find
  }

  /// What the rule has to say of a module.
  package func findings(in module: CheckedModule) -> [Finding] {
    find(module).map { $0.found(by: id) }
  }

  /// A rule about each question by itself, in each language.
  static func each(
    _ id: String, find: @escaping @Sendable (Question, Language, CheckedModule) -> Finding?
  ) -> Rule {
    Rule(id) { module in
      module.questions.flatMap { question in
        Language.allCases.compactMap { find(question, $0, module) }
      }
    }
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
      .guides,
      .translation,
      .translatedLessons,
      .unnamedFiles,
      .moduleID,
      .formTypes,
      .unseenQuestions,
    ]
}
