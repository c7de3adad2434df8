import ArgumentParser
import Curriculum
import Terminal
import Texts

/// What `--help` says, in the language of the one who asks.
///
/// In its texts, what is the same in every language stands between backticks: keys, values, what is
/// typed. These marks are for who checks the spelling; nobody is shown them.
struct Help: Sendable {
  /// What a command does.
  let id, en: String
  /// What it is called; nil where that is the last plain word of its usage.
  var name: String?
  /// What has to be said; nil for what only groups others.
  var usage: String?
  /// What can be typed, each a row as in a table, or alone.
  var examples: [String] = []
  var about: Part = []
  var version = ""
  var subcommands: [any ParsableCommand.Type] = []
  var defaultSubcommand: (any ParsableCommand.Type)?

  /// The language, as long as a command line is read.
  @TaskLocal static var language = Language.indonesian

  /// Whether examples and the like are made: while a command line is only parsed nobody reads them, and
  /// those of all commands would cost a start more than the parsing.
  @TaskLocal static var isWhole = true

  /// What there is to know beyond the examples.
  enum Part: ExpressibleByArrayLiteral {
    case text(id: String, en: String)
    /// Names, mostly of keys, and what they mean, each on a line of its own:
    ///
    ///     mastery | 0 sampai 100 | 0 to 100
    ///     outcome | `passed, failed`
    case table(id: String, en: String, String)
    /// What stands in a file, as it is.
    case verbatim(String)
    case parts([Part])

    init(arrayLiteral parts: Part...) { self = .parts(parts) }

    fileprivate var text: String {
      switch self {
      case .text(let id, let en): said(Text(id, en))
      case .table(let id, let en, let rows):
        list(Text(id, en), rows.split(separator: "\n").map(String.init))
      case .verbatim(let text): text
      case .parts(let parts): parts.map(\.text).joined(separator: "\n\n")
      }
    }
  }

  private static func list(_ heading: Text, _ rows: [String]) -> String {
    ([said(heading)] + columns(rows.map(cells))).joined(separator: "\n")
  }

  /// The name of a row, and what it does or means: told in each language, once where that is the same,
  /// or not at all.
  private static func cells(of row: String) -> (String, String) {
    let cells = row.split(separator: " | ").map(String.init)
    let notes = cells.dropFirst()
    return ("  " + cells[0], said(Text(notes.first ?? "", notes.last ?? "")))
  }

  fileprivate static func said(_ text: Text) -> String { text(language).replacing("`", with: "") }

  /// The name of a command in its usage, such as `show` in `berdaya session show <number>`.
  ///
  /// The parser asks for names again and again; what it makes of a type's name takes it longer than
  /// all the rest.
  fileprivate static func name(in usage: String) -> String? {
    usage.utf8.split(separator: UInt8(ascii: " "))
      .prefix { $0.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } ?? false }
      .last.map { String(decoding: $0, as: UTF8.self) }
  }

  fileprivate var discussion: String {
    guard Self.isWhole else { return "" }
    let heading = Text("Contoh:", "Examples:")
    return [examples.isEmpty ? "" : Self.list(heading, examples), about.text]
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Two columns; what the second one has no room for goes on below, and so does all of it beside a
  /// first one that takes the line.
  private static func columns(_ rows: [(String, String)]) -> [String] {
    let lengths = rows.filter { !$1.isEmpty }.map(\.0.count)
    let width = (lengths.filter { $0 <= widestColumn }.max() ?? 4) + 2
    let indent = String(repeating: " ", count: width)
    return rows.flatMap { first, second in
      guard !second.isEmpty else { return [first] }
      // A long row is broken in its source too.
      let text = second.split(separator: " ").joined(separator: " ")
      let lines = wrap(text, to: columnCount - width).map { indent + $0 }
      return first.count + 2 <= width
        ? [first + lines[0].dropFirst(first.count)] + lines.dropFirst() : [first] + lines
    }
  }

  /// What fits every window.
  static let columnCount = 79
  private static let widestColumn = 48
}

/// A command with its help.
protocol Command: ParsableCommand {
  static var help: Help { get }
}

extension Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: help.name ?? help.usage.flatMap(Help.name),
      abstract: Help.said(Text(help.id, help.en)), usage: help.usage.map { $0 + " [<options>]" },
      discussion: help.discussion, version: help.version, subcommands: help.subcommands,
      defaultSubcommand: help.defaultSubcommand)
  }
}

/// The language of the one who asks; threads of their own have to be given it.
var language: Language { Help.language }

extension ValidationError {
  init(_ text: Text) { self.init(text(language)) }
}

extension ArgumentHelp {
  static func text(id: String, en: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: Help.said(Text(id, en)))
  }
}
