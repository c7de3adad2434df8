import ArgumentParser
import Curriculum
import Foundation

/// What has to do with the content's files.
struct Content: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Berkas materi (the content's files).", subcommands: [Check.self])

  /// Finds every mistake in the files, or counts what is there.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Memeriksa semua berkas (finds every mistake in the files).",
      discussion: """
        Contoh (examples):
          berdaya content check
          berdaya content check MY-MODULE
        """)

    @OptionGroup var options: CommonOptions

    @Argument(help: "The content folder, instead of the one that comes with the program.")
    var path: String?

    func run() throws {
      try options.reporting {
        let folder = path.map { URL(fileURLWithPath: $0) } ?? options.contentFolder
        var mistakes = 0
        for module in try ContentModule.modules(in: folder) {
          for problem in module.problems() {
            mistakes += 1
            FileHandle.standardError.write(Foundation.Data("\(problem)\n".utf8))
          }
          if mistakes == 0 { try printCounts(of: module) }
        }
        if mistakes > 0 { throw ExitCode(1) }
      }
    }

    private func printCounts(of module: ContentModule) throws {
      let outline = try module.outline()
      let bank = try module.bank()
      print("\(outline.id) \(outline.version)")
      print("statements: \(outline.statements.count)")
      print("questions: \(bank.questions.count), cases: \(bank.cases.count)")
      for section in outline.sections {
        let count = bank.questions.count { String($0.statement.section) == section.letter }
        print("  \(section.letter): \(count)")
      }
      printCounts("types", of: Question.Kind.allCases) { kind in
        bank.questions.count { $0.body.kind == kind }
      }
      printCounts("levels", of: Question.Level.allCases) { level in
        bank.questions.count { $0.level == level }
      }
      printCounts("forms", of: Question.Form.allCases) { form in
        bank.questions.count { $0.form == form }
      }
      print("glossary: \(outline.glossary.count)")
    }

    private func printCounts<Value: RawRepresentable>(
      _ heading: String, of values: [Value], count: (Value) -> Int
    ) where Value.RawValue == String {
      print("\(heading):")
      for value in values { print("  \(value.rawValue): \(count(value))") }
    }
  }
}
