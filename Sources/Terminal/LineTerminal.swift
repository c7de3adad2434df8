import CNcurses

/// Standard input and output as lines: for a screen reader, a bad line, or a pipe.
@MainActor
public final class LineTerminal {
  /// The marks that can be written.
  public let glyphs: Glyphs
  /// The columns that a line may take.
  public let columns: Int

  /// The widest line where nothing says how wide the window is.
  private static let usualColumns = 72

  /// Uses standard input and output as they are.
  public init() {
    setlocale(LC_ALL, "")
    self.glyphs = .plain(isASCII: berdaya_is_utf8() == 0)
    let window = Int(berdaya_window_columns())
    self.columns = window > 0 ? min(window, Self.usualColumns) : Self.usualColumns
  }

  /// Whether standard input and output are a terminal that can do more than lines.
  public nonisolated static var canDrawScreens: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
      && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// Writes a line.
  public func write(_ line: String) { print(shown(line)) }

  /// Writes a prompt, and reads what is typed after it; nil at the end of the input.
  public func ask(_ prompt: String) -> String? {
    print(shown(prompt), terminator: "")
    fflush(nil)
    return readLine().map(cleaned)
  }

  private func shown(_ text: String) -> String {
    glyphs.isASCII ? inASCII(cleaned(text)) : cleaned(text)
  }
}
