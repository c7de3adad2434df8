import ArgumentParser
import Curriculum
import Foundation
import Terminal
import Texts

/// Finds every mistake in the files, and measures whether the questions are fair.
struct ContentCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Memeriksa semua berkas (finds every mistake in the files).",
    discussion: """
      Mistakes in the files come first: while there are any, nothing else is
      checked. Then come the counts, what guessing tricks gain on the questions
      (at most 10 points above chance on all of them, 7 on forms A and B), and
      what each rule found. Warnings leave the exit status at 0; errors make
      it 1.

      Contoh (examples):
        berdaya content check
        berdaya content check MY-MODULE --lang en
        berdaya content check --strict
        berdaya content check --format json

      The JSON is a list of modules. A module has the keys
        module, version
        counts      statements, questions, cases, glossary; and sections,
                    types, levels, forms: each a list of {name, questions}
        tricks      a list of {trick, clue, language, type, scope, items,
                    hitRate, chance, excess, limit, isOverLimit,
                    probability, toFix, solved}
                    clue is form or meaning; scope is all or tests (forms
                    A and B). Rates are 0 to 1; a multiple choice counts
                    with its mark, and has no limit and no probability,
                    which is that of as many hits or more in a fair bank.
                    solved is a list of
                    {question, file, line, hit, margin}
        reading     a list of {file, words, sentences, wordsPerSentence,
                    longWordShare}
        findings    a list of {severity, rule, file, line, column, message}
                    The place is missing where the whole module is meant.
      A module with mistakes in its files has the keys path and findings.
      """)

  @OptionGroup var files: ContentFiles

  @Flag(help: "Warnings make the exit status 1 too.")
  var strict = false

  func run() throws {
    try files.options.reporting {
      let language = files.language
      let checks = try files.modules().map(ModuleCheck.init)
      switch files.format {
      case .json: try printJSON(checks.map(ContentCheckJSON(language: language).module))
      case .text:
        for check in checks { write(check, in: language) }
      }
      if checks.contains(where: { $0.errorCount > 0 || strict && $0.warningCount > 0 }) {
        throw ExitCode(1)
      }
    }
  }

  /// The figures on standard output, what is wrong on standard error, as compilers do.
  private func write(_ check: ModuleCheck, in language: Language) {
    let lines: [String]
    switch check.result {
    case .success(let report):
      ContentCheckText(language: language).lines(of: report).forEach { print(cleaned($0)) }
      lines = report.findings.map { $0.text(in: language) }
    case .failure(let mistakes): lines = mistakes.problems.map { $0.text(language) }
    }
    // Both often go to one screen, where the order should be the one written here.
    fflush(nil)
    for line in lines { printError(line) }
    print(Text.checkSum(errors: check.errorCount, warnings: check.warningCount)(language))
  }
}

/// What the check of one module gave: a report, or mistakes in its files.
struct ModuleCheck {
  /// Mistakes in the files.
  struct Mistakes: Error { let problems: [ContentProblem] }

  let path: String
  let result: Result<CheckReport, Mistakes>

  init(_ module: ContentModule) throws {
    path = module.path
    do {
      result = .success(try module.report())
    } catch ContentError.problems(let problems) {
      result = .failure(Mistakes(problems: problems))
    }
  }

  var errorCount: Int {
    switch result {
    case .success(let report): report.findings.count { $0.severity == .error }
    case .failure(let mistakes): mistakes.problems.count
    }
  }

  var warningCount: Int {
    switch result {
    case .success(let report): report.findings.count { $0.severity == .warning }
    case .failure: 0
    }
  }
}
