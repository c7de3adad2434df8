import ArgumentParser
import Texts

/// The command that the words of a command line name, as far as they name one.
struct NamedCommand {
  /// Its words after the program's name.
  private(set) var words: [String] = []
  /// What was typed before them, which are options.
  private(set) var before: [String] = []
  /// What was typed after them.
  private(set) var after: [String]
  private var command: any ParsableCommand.Type = Berdaya.self

  /// What is said where the command itself finds something wrong with what it was given.
  func told(_ problem: ValidationError) -> String {
    told(problem.message, usage: Berdaya.usageString(for: command))
  }

  private func told(_ problem: String, usage: String) -> String {
    ParserWords.said(
      """
      Error: \(problem)
      Usage: \(usage)
        See '\(name) --help' for more information.
      """)
  }

  private var name: String { (["berdaya"] + words).joined(separator: " ") }

  /// - Parameter arguments: a command line without the program's name.
  init(_ arguments: [String]) {
    // `help X` asks for the same as `X --help`.
    after =
      arguments.first == "help" && arguments.count > 1
      ? arguments.dropFirst() + ["--help"] : arguments
    while let index = indexOfWord(), let inner = named(after[index]) {
      before += after[..<index]
      words.append(after[index])
      after.removeSubrange(...index)
      command = inner
    }
    // Who names no command, and asks what there is, is told of them all.
    if words.isEmpty, indexOfWord() == nil, after.contains(where: ["-h", "--help"].contains) {
      (words, after) = (["help"], [])
    }
  }

  /// The command line with the options after the command that they are for: people type them first
  /// just as well.
  var arguments: [String] { words + before + after }

  /// The command read by itself, without the tree of all others, which takes longer to build than to
  /// read; nil where its words don't fit, which the tree then tells with all that is there.
  func read() -> (any ParsableCommand)? {
    let meant = words.isEmpty ? StartCommand.self : command
    guard meant.configuration.subcommands.isEmpty else { return nil }
    return try? meant.parseAsRoot(before + after)
  }

  /// What the program was started with.
  static var present: NamedCommand { NamedCommand(Array(CommandLine.arguments.dropFirst())) }

  /// What is said where a command should be named and isn't; nil where one is.
  var message: String? {
    if let negative { return ParserWords.said(told(ValidationError(negative))) }
    return problem.map { told($0(language), usage: "\(name) <subcommand>") }
  }

  private var problem: Text? {
    let stands = command.configuration.usage != nil
    return unknown
      ?? (known.isEmpty || words.isEmpty || stands
        || command.configuration.defaultSubcommand != nil ? nil : .missingCommand(known: known))
  }

  /// Whether a word stands where there is no command of that name, so that no help is one of it.
  var isUnknown: Bool { unknown != nil }

  private var unknown: Text? {
    guard !known.isEmpty, let word = indexOfWord().map({ after[$0] }), word != "help" else {
      return nil
    }
    return .noSuchCommand(word, near: known.near(word), known: known)
  }

  /// A negative number, which the parser takes for an option; nothing here is counted below zero.
  private var negative: Text? {
    after.first { $0.wholeMatch(of: /-\d+(?:[.,]\d+)?/) != nil }.map(Text.negativeNumber)
  }

  private var known: [String] {
    command.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  private func named(_ word: String) -> (any ParsableCommand.Type)? {
    command.configuration.subcommands.first { $0.configuration.commandName == word }
  }

  /// Options that take a value, which may be called as a command is.
  private static let valued = ["--data", "--content", "--lang", "--participant", "-o", "--output"]

  /// Where the next word is that is neither an option nor, as far as one can tell, an option's value.
  private func indexOfWord() -> Int? {
    after.indices.first { index in
      guard !after[index].hasPrefix("-") else { return false }
      let option = index > 0 ? after[index - 1] : ""
      if Self.valued.contains(option) { return false }
      return !option.hasPrefix("-") || named(after[index]) != nil
    }
  }
}

extension [String] {
  /// The one that was most likely meant by what was typed; nil where none is near.
  func near(_ typed: String) -> String? {
    map { ($0, $0.distance(to: typed)) }.filter { $1 <= Swift.max(1, typed.count / 3) }
      .min { $0.1 < $1.1 }?.0
  }
}

extension String {
  /// How many letters have to be put in, left out, changed or swapped with their neighbour to turn
  /// one text into the other (optimal string alignment).
  fileprivate func distance(to other: String) -> Int {
    let (a, b) = (Array(utf8), Array(other.utf8))
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let changed = rows[i][j] + (a[i] == b[j] ? 0 : 1)
        row.append(Swift.min(rows[i][j + 1] + 1, row[j] + 1, changed))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = Swift.min(row[j + 1], rows[i - 1][j - 1] + 1)
        }
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
