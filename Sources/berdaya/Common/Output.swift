@preconcurrency import Foundation
import Reports
import Terminal
import Texts
import Training

/// What the program writes outside its screens.
enum Output {
  /// Standard output that could not be written, for the reason of this `errno`.
  struct Failure: Error, Worded {
    let errno: Int32

    var text: Text { .outputFailed(reason: .system(errno)) }
  }

  /// Has standard streams that are closed fail when they are used: otherwise the next file that is
  /// opened would take their place, and be written into.
  static func reserveStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(stream, F_GETFD) == -1 {
      // What can only be read refuses to be written.
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Whether what is printed goes to a terminal that shows block characters.
  static var drawsBlocks: Bool {
    isatty(STDOUT_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
      && Terminal.Locale.ofSurroundings.isUTF8
  }

  /// Sends off what was printed.
  /// - Throws: `Failure` where anything that was printed could not be written.
  static func finish() throws(Failure) {
    errno = 0
    if fflush(stdout) == 0 {
      guard ferror(stdout) != 0 else { return }
      // What went wrong before has left no reason behind; it mostly goes wrong again.
      putc(0x0A, stdout)
      fflush(stdout)
    }
    throw Failure(errno: errno == 0 ? EIO : errno)
  }
}

/// Prints what programs read as it is; on a terminal in the place of the line that tells of long work.
func print(_ text: String, terminator: String) {
  if isatty(STDOUT_FILENO) == 1 { Working.clear(forGood: true) }
  Swift.print(text, terminator: terminator)
}

/// Prints a line that people read, in the characters that their terminal has.
func print(_ text: String = "") { print(likeness(of: text), terminator: "\n") }

/// Prints a text in the language of the one who asks, without what could steer the terminal.
func print(_ text: Text) { print(cleanedLines(text(language))) }

/// Swift's own would leave the line that tells of long work where it stands.
@available(*, unavailable)
func print(_ items: Any...) {}

private func cleanedLines(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { cleaned(String($0)) }
    .joined(separator: "\n")
}

/// Prints a row for each item.
func printTable<Item>(_ columns: [TableColumn<Item, String>], of items: [Item]) {
  let rows = items.map { item in columns.map { $0.cell(item) } }
  let layout = TableLayout(columns: columns.map(\.layout), rows: rows)
  print(layout.header)
  for row in rows { print(layout.line(row)) }
}

extension Training {
  /// Prints rows as they are read: the list may be longer than the memory.
  func printRows<Row: ListRow>(
    _ format: RowWriter<Row>.Format, _ each: ((Row) throws -> Void) throws -> Void
  ) throws {
    var writer = RowWriter<Row>(format) { text in aside { print(text, terminator: "") } }
    try each { try writer.append($0) }
    try writer.finish()
  }
}

/// Prints a value as JSON for people and programs to read.
func printJSON(_ value: some Encodable) throws { print(try value.jsonText(), terminator: "") }

/// Writes lines to standard error, without what could steer the terminal that they may go to.
func printError(_ text: String) {
  Working.clear(forGood: false)
  // Where even this fails there is nobody to tell.
  try? FileHandle.standardError.write(
    contentsOf: Data((likeness(of: cleanedLines(text)) + "\n").utf8))
}
