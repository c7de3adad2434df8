import CNcurses

/// Input and output as lines: for a screen reader, a bad line, or a pipe.
@MainActor
public struct LineTerminal {
  /// What came of waiting for a line.
  public enum Typed: Hashable, Sendable {
    case line(String)
    /// Nothing was typed in time.
    case late
    /// The program was stopped for so long meanwhile.
    case stood(Duration)
    /// Nothing more comes.
    case end
    /// A signal asks the program to end.
    case terminate(signal: Int32)
  }

  /// The marks that can be written.
  public let glyphs: Glyphs
  /// The columns that a line may take.
  public let columns: Int
  private let output: (_ text: String, _ terminator: String) -> Void
  private let input: (_ timeout: Duration?) -> Typed
  private let keyboard: Keyboard

  /// The widest line where nothing says how wide the window is.
  private static let usualColumns = 72

  /// Writes to `output` and reads from `input`, which waits for as long as it is told.
  public init(
    glyphs: Glyphs, columns: Int, output: @escaping (_ text: String, _ terminator: String) -> Void,
    waiting input: @escaping (_ timeout: Duration?) -> Typed, keyboard: Keyboard = .none
  ) {
    self.glyphs = glyphs
    self.columns = columns
    self.output = output
    self.input = input
    self.keyboard = keyboard
  }

  /// Standard input and output as they are.
  public static func standard() -> LineTerminal {
    let isASCII = Glyphs.terminalIsASCII
    let window = windowSize?.columns ?? 0
    let lines = StandardLines()
    return LineTerminal(
      glyphs: .plain(isASCII: isASCII),
      columns: window > 0 ? min(window, usualColumns) : usualColumns,
      output: { text, terminator in
        print(text, terminator: terminator)
        fflush(nil)
      },
      waiting: { lines.next(within: $0) },
      keyboard: .ofLines())
  }

  /// The size of the window of standard output; nil where it has none.
  public nonisolated static var windowSize: Size? {
    var size = winsize()
    guard berdaya_window_size(&size) == 1 else { return nil }
    return Size(rows: Int(size.ws_row), columns: Int(size.ws_col))
  }

  /// Whether standard input and output are a terminal that can do more than lines.
  public nonisolated static var canDrawScreens: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
      && TerminalKind.ofSurroundings.name != "dumb"
  }

  /// Writes a line, broken between words where it is wider than the window.
  public func write(_ text: String) {
    for line in wrap(text, to: columns) { output(shown(line), "\n") }
  }

  /// Writes a prompt, and reads what is typed after it, unseen where it is secret; at each `tick`
  /// without a line it is asked whether to stop waiting for one.
  public func ask(
    _ prompt: String, isSecret: Bool = false, tick: Duration? = nil, stops: () -> Bool = { false }
  ) -> Typed {
    // Before the prompt: who types at once is not seen either.
    if isSecret { keyboard.echo(false) }
    let lines = wrap(prompt, to: columns - 1)
    for line in lines.dropLast() { write(line) }
    output(shown((lines.last ?? "") + " "), "")
    defer {
      if isSecret {
        keyboard.echo(true)
        output("", "\n")
      }
    }
    while true {
      switch input(tick) {
      case .line(let line): return .line(cleaned(line))
      case .late: if stops() { return .late }
      case let end: return end
      }
    }
  }

  /// Takes the keys that end, stop or close a program as letters, or no longer.
  public func lockKeys(_ isLocked: Bool) { keyboard.lock(isLocked) }

  private func shown(_ text: String) -> String {
    glyphs.isASCII ? inASCII(cleaned(text)) : cleaned(text)
  }
}
