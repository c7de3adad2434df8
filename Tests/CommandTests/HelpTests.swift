import ArgumentParser
import Curriculum
import Testing

@testable import berdaya

@Suite struct HelpTests {
  /// The words of each command, found from the parser's own definition.
  private static let commands: [[String]] = words(of: Berdaya.self)

  private static func words(of command: any ParsableCommand.Type) -> [[String]] {
    [[]]
      + command.configuration.subcommands.flatMap { inner in
        words(of: inner).map { [inner._commandName] + $0 }
      }
  }

  /// What a command line brings about when it is parsed: nil for a command that could run.
  private func outcome(of words: [String], _ language: Language) -> (any Error)? {
    // The help itself is not looked at.
    Help.$isWhole.withValue(false) {
      Help.$language.withValue(language) {
        do {
          _ = try Berdaya.parseAsRoot(words)
          return nil
        } catch {
          return error
        }
      }
    }
  }

  private func help(_ words: [String], _ language: Language) -> String {
    Help.$language.withValue(language) {
      do {
        var help = try Berdaya.parseAsRoot(words + ["--help"])
        try help.run()
        throw ExitCode.failure
      } catch {
        #expect(Berdaya.exitCode(for: error) == .success)
        return ParserWords.said(Berdaya.fullMessage(for: error, columns: 80))
      }
    }
  }

  @Test("Of the forms those of tests are offered for paper, and not that of practice")
  func forms() {
    let text = help(["session", "paper"], .indonesian)
    #expect(text.contains("A, B") && !text.contains("practice"))
  }

  @Test(
    "Each command's help fits the screen, has an example, and nothing that the code left in it",
    arguments: commands)
  func help(of words: [String]) {
    let texts = Language.allCases.map { help(words, $0) }
    for text in texts {
      #expect(!text.contains("\\"))
      #expect(text.contains("Contoh:\n  berdaya") || text.contains("Examples:\n  berdaya"))
      #expect(text.contains("USAGE: berdaya") || text.contains("PAKAI: berdaya"))
      let long = text.split(separator: "\n").filter { $0.count > 80 }
      #expect(long.isEmpty, "\(long)")
    }
    #expect(Set(texts).count == Language.allCases.count)
    for english in ["OPTIONS:", "Show ", "default: ", "values: ", "See '"] {
      #expect(!texts[0].contains(english), "\(texts[0])")
    }
  }

  @Test("Each row has a name, and its text in two languages or once what is the same in both")
  func rows() {
    for row in Self.rows(below: Berdaya.self) {
      let cells = row.components(separatedBy: " | ")
      #expect(cells.allSatisfy { $0.contains { $0 != " " } }, "\(row)")
      let isSameInBoth = cells.count == 2 && cells[1].wholeMatch(of: /`[^`]+`/) != nil
      #expect(cells.count == 3 || isSameInBoth, "\(row)")
    }
  }

  private static func rows(below command: any ParsableCommand.Type) -> [String] {
    let help = (command as? any Command.Type)?.help
    return (help?.examples ?? []).filter { $0.contains("|") }
      + (help.map { rows(of: $0.about) } ?? [])
      + command.configuration.subcommands.flatMap(rows)
  }

  private static func rows(of part: Help.Part) -> [String] {
    switch part {
    case .text, .verbatim: []
    case .table(_, _, let rows): rows.split(separator: "\n").map(String.init)
    case .parts(let parts): parts.flatMap(rows)
    }
  }

  @Test("What the usage of a command names is all that the parser wants", arguments: commands)
  func usage(of words: [String]) throws {
    let text = help(words, .english)
    let usage = try #require(text.firstMatch(of: #/USAGE: berdaya ((?:.+\n)+)/#)?.1)
    // Without what may be left out, and of several the first.
    let needed = usage.replacing(#/\[.*?\]/#, with: "").replacing(
      #/ ?\| ?[^ |)]+( <\w+>)?/#, with: "")
    let values = ["<test>": "pre-test", "<shell>": "bash"]
    let line = needed.split { $0.isWhitespace || "()".contains($0) }.map(String.init)
    guard !line.contains("<command>") else { return }
    let error = outcome(of: line.map { $0.hasPrefix("<") ? values[$0] ?? "1" : $0 }, .english)
    #expect(error == nil, "\(usage): \(error.map { Berdaya.fullMessage(for: $0) } ?? "")")
  }

  @Test("Each example is a command that the parser takes", arguments: commands)
  func examples(of words: [String]) {
    let lines = help(words, .english).split(separator: "\n")
    let examples = lines.filter { $0.hasPrefix("  berdaya") }.map { arguments(of: $0) }
    #expect(!examples.isEmpty)
    for example in examples {
      let error = outcome(of: example, .english)
      #expect(error == nil, "\(example): \(error.map { Berdaya.fullMessage(for: $0) } ?? "")")
    }
  }

  /// The arguments of an example, without its note and what the shell does.
  private func arguments(of line: Substring) -> [String] {
    var arguments: [String] = []
    var isQuoted = false
    var word: String?
    var blanks = 0
    for character in line.drop(while: { $0 == " " }) + " " {
      if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == " ", !isQuoted {
        if let word { arguments.append(word) }
        word = nil
        blanks += 1
        if blanks == 2 { break }
        continue
      } else {
        word = (word ?? "") + String(character)
      }
      blanks = 0
    }
    return Array(arguments.dropFirst().prefix { $0 != ">" })
  }
}
