import CNcurses

/// Why the terminal can't be driven.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is no terminal.
  case notATerminal
  /// ncurses does not know this kind of terminal.
  case unknownTerminal(name: String)
}

/// The terminal: the only place that knows ncurses.
@MainActor
public final class TerminalDriver {
  /// The marks that the terminal can show.
  public let glyphs: Glyphs
  private let window: UnsafeMutablePointer<WINDOW>
  private let signals: Signals
  private var palette: Palette
  private var shown: Canvas?
  private var isRunning = true

  /// Takes the terminal over.
  /// - Throws: `TerminalError`; the terminal is then as it was.
  public init(theme: Theme) throws(TerminalError) {
    let isASCII = Glyphs.terminalIsASCII
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    Signals.restoreTerminal(withScreen: true)
    let kind = TerminalKind.ofSurroundings
    guard kind.candidates.contains(where: { berdaya_new_screen($0) != nil }),
      let window = berdaya_screen_window()
    else {
      Signals.restoreNoMore()
      throw .unknownTerminal(name: kind.name)
    }
    self.window = window
    self.glyphs = isASCII ? .ascii : .unicode
    self.signals = Signals()
    self.palette = Palette(theme: theme)
    cbreak()
    noecho()
    nonl()
    keypad(window, true)
    nodelay(window, true)
    set_escdelay(Self.escapeDelay)
    berdaya_make_interrupt_a_key()
    berdaya_define_keys()
    mousemask(mmask_t(berdaya_clicks | berdaya_wheel_up | berdaya_wheel_down), nil)
    mouseinterval(0)
    palette.start(in: window)
    // Has ncurses send what it draws at once: until it comes back from a shell for the first time it
    // sends each move of the cursor by itself, which over a network is a packet each.
    endwin()
    wrefresh(window)
    berdaya_ask_for_paste_marks(1)
  }

  /// How long, in milliseconds, the rest of a key may be on its way after its Esc: what `ESCDELAY` says;
  /// longer over a line.
  private static var escapeDelay: Int32 {
    if let said = getenv("ESCDELAY").flatMap({ Int32(String(cString: $0)) }),
      (1...5000).contains(said)
    {
      return said
    }
    return getenv("SSH_CONNECTION") == nil ? 100 : 300
  }

  /// What tells of waits while the screen is shown.
  public var waiting: Waiting?

  /// Whether lines that come at once are text that was pasted, also where the terminal does not say so.
  public var gathersLines = false
  /// What was read and not told yet.
  private var waitingEvents: [Event] = []

  /// Whether the key that stops a program, Ctrl-Z, is a key like others.
  public var locksKeys = false {
    didSet {
      guard locksKeys != oldValue else { return }
      Keyboard.ofScreen.lock(locksKeys)
      waiting?.isLocked = locksKeys
    }
  }

  /// The window's size.
  public var size: Size { Size(rows: Int(getmaxy(window)), columns: Int(getmaxx(window))) }

  /// Gives the terminal back; a second call does nothing.
  public func stop() {
    guard isRunning else { return }
    isRunning = false
    leaveScreen()
    Signals.restoreNoMore()
  }

  private func leaveScreen() {
    berdaya_ask_for_paste_marks(0)
    endwin()
  }

  /// Lets the shell have the terminal until the program is told to go on.
  private func suspend() {
    leaveScreen()
    signals.stopUntilContinued()
    takeUpScreen()
  }

  /// Takes the terminal back from whoever used it while the program was stopped.
  private func takeUpScreen() {
    // Stopped without a warning, the program has left nothing: it must not take up what it has.
    if !isendwin() { endwin() }
    fit()
    berdaya_ask_for_paste_marks(1)
    redraw()
  }

  /// Fits the screen to the window; ncurses then tells a new size as a key.
  private func fit() {
    guard let size = LineTerminal.windowSize else { return }
    let (rows, columns) = (Int32(size.rows), Int32(size.columns))
    if is_term_resized(rows, columns) { resizeterm(rows, columns) }
  }

  /// Draws all cells next time, whatever stands there.
  private func redraw() {
    shown = nil
    clearok(window, true)
  }

  /// Changes the colours; the next drawing shows them.
  public func use(_ theme: Theme) {
    palette = Palette(theme: theme)
    palette.start(in: window)
    shown = nil
  }

  /// Shows a canvas, of which only what changed is sent.
  ///
  /// Afterwards `canvas` is the one that was shown before, or an empty one, to be drawn on next.
  public func draw(_ canvas: inout Canvas) {
    if waiting?.takeEnd() == true { redraw() }
    for row in 0..<min(canvas.size.rows, size.rows) {
      // To hand over what is the same would cost more than to compare it.
      let columns = canvas.changes(inRow: row, since: shown)
      guard !columns.isEmpty else { continue }
      wmove(window, Int32(row), Int32(columns.lowerBound))
      for run in canvas.runs(inRow: row, columns: columns) {
        let (attributes, pair) = palette.attributes(of: run.style)
        _ = berdaya_set_attributes(window, attributes, pair)
        waddnstr(window, glyphs.isASCII ? inASCII(run.text) : run.text, -1)
      }
    }
    if let cursor = canvas.cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    wrefresh(window)
    let before = shown.map { $0.size == canvas.size ? $0 : Canvas(size: canvas.size) }
    shown = canvas
    canvas = before ?? Canvas(size: canvas.size)
  }

  /// Drops what was typed and not read yet.
  public func dropInput() { flushinp() }

  /// Rings the terminal's bell.
  public func ring() { beep() }

  /// Waits for an event, at most for `timeout`; nil when the time has passed.
  public func nextEvent(timeout: Duration?) -> Event? {
    let start = SuspendingClock.now
    let event = awaitEvent(timeout: timeout)
    guard let time = Signals.stood(since: start, beyond: timeout) else { return event }
    if let event { waitingEvents.insert(event, at: 0) }
    return .stood(time)
  }

  private func awaitEvent(timeout: Duration?) -> Event? {
    if let event = pendingEvent() { return event }
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.wakeDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = timeout.map { Int32(clamping: Int($0 / .milliseconds(1))) }
    let ready = poll(&descriptors, nfds_t(descriptors.count), milliseconds ?? -1)
    if ready == 0 { return nil }
    let isGone = descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    if ready > 0, isGone { return .terminate(signal: SIGHUP) }
    return pendingEvent()
  }

  private func pendingEvent() -> Event? {
    if waiting?.takeStop() == true { return event(forCharacter: Self.controlZ) }
    if let signal = signals.next(), let event = event(forSignal: signal) { return event }
    if !waitingEvents.isEmpty { return waitingEvents.removeFirst() }
    var code: wint_t = 0
    switch wget_wch(window, &code) {
    case ERR: return nil
    case KEY_CODE_YES: return event(forKey: Int32(bitPattern: code))
    default: return gathersLines ? gathered(from: code) : event(forCharacter: code)
    }
  }

  /// Reads what comes on the heels of a character: several lines at once were pasted, nobody types so.
  private func gathered(from first: wint_t) -> Event? {
    var codes = [first]
    var last: Event?
    while codes.count < Self.longestPaste, let (code, isKey) = nextCode(within: 40) {
      guard !isKey || code == wint_t(KEY_ENTER) else {
        last = event(forKey: Int32(bitPattern: code))
        break
      }
      codes.append(isKey ? 10 : code)
    }
    let isNewline = { (code: wint_t) in code == 10 || code == 13 }
    let isText = codes.allSatisfy { isNewline($0) || $0 == 9 || $0 >= 32 && $0 != 127 }
    if isText, let end = codes.firstIndex(where: isNewline), end > 0, end + 1 < codes.count,
      !codes[end...].allSatisfy(isNewline)
    {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: codes.map { isNewline($0) ? "\n" : Unicode.Scalar($0) ?? "\u{FFFD}" })
      waitingEvents = [.paste(String(text))]
    } else {
      waitingEvents = codes.compactMap(event(forCharacter:))
    }
    if let last { waitingEvents.append(last) }
    return waitingEvents.isEmpty ? nil : waitingEvents.removeFirst()
  }

  private func event(forSignal signal: Int32) -> Event? {
    switch signal {
    case SIGTSTP: suspend()
    case SIGCONT: takeUpScreen()
    case SIGWINCH:
      fit()
      return nil
    default: return .terminate(signal: signal)
    }
    return .resize(size)
  }

  private func event(forKey code: Int32) -> Event? {
    switch code {
    case KEY_RESIZE:
      shown = nil
      return .resize(size)
    case KEY_MOUSE: return mouseEvent()
    case Int32(berdaya_paste_start): return .paste(pastedText())
    default: return KeyTable.key(for: code).map(Event.key)
    }
  }

  private func event(forCharacter code: wint_t) -> Event? {
    switch code {
    case Self.controlL: redraw()
    case Self.controlZ where !locksKeys: suspend()
    default: return KeyTable.key(forCharacter: code).map(Event.key)
    }
    return .resize(size)
  }

  private static let controlL: wint_t = 12
  private static let controlZ: wint_t = 26

  /// Reads up to the mark that ends pasted text, or until nothing has come for a while, or the terminal
  /// has gone.
  ///
  /// What is beyond the longest paste is read too, lest it be taken for keys, and left out.
  private func pastedText() -> String {
    var text = String.UnicodeScalarView()
    var count = 0
    while let (code, isKey) = nextCode(within: 200), !isKey || code != wint_t(berdaya_paste_end) {
      guard !isKey else { continue }
      count += 1
      if count <= Self.longestPaste, let scalar = Unicode.Scalar(code) { text.append(scalar) }
    }
    return String(text)
  }

  /// The next character, or the code of a key; nil when nothing has come for so many milliseconds, or the
  /// terminal has gone.
  private func nextCode(within milliseconds: Int32) -> (code: wint_t, isKey: Bool)? {
    while true {
      var code: wint_t = 0
      let kind = wget_wch(window, &code)
      if kind != ERR { return (code, kind == KEY_CODE_YES) }
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      // Not ready, nothing comes any more; ready for anything but reading, the terminal is gone.
      guard poll(&input, 1, milliseconds) > 0, input.revents == Int16(POLLIN) else { return nil }
    }
  }

  private static let longestPaste = 100_000

  private func mouseEvent() -> Event? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let position = Position(row: Int(event.y), column: Int(event.x))
    let state = UInt(event.bstate)
    if state & UInt(berdaya_wheel_up) != 0 { return .mouse(MouseEvent(.wheelUp, at: position)) }
    if state & UInt(berdaya_wheel_down) != 0 { return .mouse(MouseEvent(.wheelDown, at: position)) }
    return state & UInt(berdaya_clicks) != 0 ? .mouse(MouseEvent(.click, at: position)) : nil
  }
}
