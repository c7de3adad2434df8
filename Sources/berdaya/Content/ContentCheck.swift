import ArgumentParser
import Curriculum
import Foundation
import Terminal
import Texts

/// Finds every mistake in the files, and measures whether the questions are fair.
struct ContentCheck: Command {
  static let help = Help(
    id: "Memeriksa semua berkas.",
    en: "Finds every mistake in the files.",
    usage: "berdaya content check [<path>]",
    examples: [
      "berdaya content check", "berdaya content check MODUL --lang en",
      "berdaya content check --strict", "berdaya content check --format json",
    ],
    about: [
      .text(
        id: "Kesalahan dalam berkas disebut lebih dahulu, masing-masing dengan folder modul, "
          + "berkas, baris, dan kolomnya; selama masih ada, yang lain tidak diperiksa. Lalu "
          + "jumlah-jumlah, keuntungan siasat menebak (paling banyak 10 poin di atas kebetulan "
          + "pada semua soal, 7 pada `form` A dan B), dan temuan tiap aturan. Peringatan membiarkan "
          + "kode keluar 0; kesalahan membuatnya 1. Cara menulis berkasnya: `berdaya content --help`.",
        en: "Mistakes in the files come first, each with its module's folder, its file, line and "
          + "column; while there are any, nothing else is checked. Then come the counts, what "
          + "guessing tricks gain on the questions (at most 10 points above chance on all of them, "
          + "7 on forms A and B), and what each rule found. Warnings leave the exit status at 0; "
          + "errors make it 1. How the files are written: berdaya content --help."),
      keys,
    ])

  private static let keys = Help.Part.table(
    id: "JSON, daftar modul; yang berkasnya salah hanya memiliki `path` dan `findings`:",
    en: "JSON, a list of modules; one with mistakes in its files has path and findings alone:",
    """
    module, version | modulnya | which module
    counts | `statements, questions, cases, glossary`; `sections, types, levels, forms`: daftar \
      `{name, questions}` \
      | statements, questions, cases, glossary; sections, types, levels, forms: lists of {name, \
      questions}
    tricks | daftar `{trick, clue (form, meaning), language, type, scope` (`all`, `tests`: `form` \
      A dan B), `items, hitRate, chance, excess, limit, isOverLimit, probability,` `toFix, \
      solved}`; 0 sampai 1; soal dengan beberapa pilihan tepat dihitung dengan nilainya, \
      tanpa `limit` dan `probability`; `solved`: daftar `{question, file, line, hit, margin}` \
      | a list of {trick, clue (form, meaning), language, type, scope (all, tests: forms A and B), \
      items, hitRate, chance, excess, limit, isOverLimit, probability, toFix, solved}; rates are 0 \
      to 1; a multiple choice counts with its mark, and has no limit and no probability; solved is \
      a list of {question, file, line, hit, margin}
    reading | daftar `{file, words, sentences, wordsPerSentence, longWordShare}` \
      | a list of {file, words, sentences, wordsPerSentence, longWordShare}
    findings | daftar `{severity, rule, file, line, column, message}`; tanpa tempat bila seluruh \
      modul \
      | a list of {severity, rule, file, line, column, message}; without a place where the whole \
      module is meant
    """)

  @OptionGroup var files: ContentFiles

  @Flag(
    help: .text(
      id: "Peringatan pun membuat kode keluar 1.", en: "Warnings make the exit status 1 too."))
  var strict = false

  func run() throws {
    let modules = try files.modules()
    let checks = try modules.indices.map {
      try ModuleCheck(modules[$0], after: Array(modules[..<$0]))
    }
    switch files.format {
    case .json: try printJSON(checks.map(\.json))
    case .text:
      for check in checks { write(check) }
    }
    if checks.contains(where: { $0.errorCount > 0 || strict && $0.warningCount > 0 }) {
      throw ExitCode(1)
    }
  }

  /// The figures on standard output, what is wrong on standard error, as compilers do.
  private func write(_ check: ModuleCheck) {
    for line in check.report?.lines ?? [check.path] { print(cleaned(line)) }
    let lines =
      check.mistakes.map { "\(check.path)/\($0.text(language))" }
      + check.findings.map {
        check.path + ($0.place == nil ? ": " : "/") + $0.text(in: language)
      }
    // Both often go to one screen, where the order should be the one written here.
    fflush(nil)
    for line in lines { printError(line) }
    let sum = Text.checkSum(errors: check.errorCount, warnings: check.warningCount)
    print("\(cleaned(check.path)): \(sum(language))")
  }
}

/// What the check of one module gave: a report, or mistakes in its files.
struct ModuleCheck {
  let path: String
  private(set) var report: CheckReport?
  private(set) var mistakes: [ContentProblem] = []

  init(_ module: ContentModule, after earlier: [ContentModule]) throws {
    path = module.path
    do {
      report = try module.report(after: earlier)
    } catch ContentError.problems(let problems, _) {
      mistakes = problems
    }
  }

  var findings: [Finding] { report?.findings ?? [] }
  var errorCount: Int { mistakes.count + findings.count { $0.severity == .error } }
  var warningCount: Int { findings.count { $0.severity == .warning } }
}
